import { COLUMNS } from '../../domain/cells/tables';
import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { FollowUpRule } from '../../domain/cells/vocabulary';
import { directoryOf } from '../../domain/counting/who-is-who';
import { derivePlans } from '../../domain/follow-ups/derive-plans';
import type {
  ChallengeData,
  FollowUpRow,
  LogRow,
  PersonMention,
  PersonRow,
} from '../../domain/reading/challenge-data';
import { readChallenge } from '../../domain/reading/read-challenge';
import { readTemplates, type TemplateRow } from '../../domain/reading/read-templates';
import { composeMessage, type PreparedMessage } from '../../domain/templates/compose-message';
import {
  MESSAGE_PEOPLE_COLUMNS,
  messageLanguage,
  messageValues,
  type MessageStory,
} from '../../domain/templates/message-values';
import { outboxMessage } from '../../domain/templates/outbox-message';
import { entryFinder } from '../../domain/templates/story-entry';
import { templateFor } from '../../domain/templates/template-for';
import { METRIC_COLUMNS } from './metric-columns';
import type { ReadingPorts, Tables } from './ports';
import { challengeToday, readMetricGrids } from './read-challenge-sheet';
import type { Selection } from './selection';
import { REFRESH_LOG_COLUMNS, REFRESH_PEOPLE_COLUMNS } from './snapshot';

const PEOPLE_COLUMNS = [...new Set([...REFRESH_PEOPLE_COLUMNS, ...MESSAGE_PEOPLE_COLUMNS])];
const TO_INTRODUCER: readonly (FollowUpRule | undefined)[] = ['thankIntroducer', 'tellIntroducer'];

/** The spreadsheet as the preview reads it. */
interface Sheet {
  readonly data: ChallengeData;
  readonly templates: readonly TemplateRow[];
  readonly today: CalendarDay;
  readonly locale: () => string;
}

/** A message tried with somebody, or why there is none. */
export type Trial =
  | {
      readonly prepared: PreparedMessage;
      readonly person: string;
      /** '' for our own words. */
      readonly template: string;
      readonly isAsItStands: boolean;
      /** Whether a template was selected, rather than a follow-up. */
      readonly isTemplate: boolean;
    }
  | 'choose'
  | 'reminderOnly'
  | 'nobody';

/** What the selected row, of Templates or of the outbox, says to a real person. */
export function triedMessage({ table, rows, isShown }: Selection, ports: ReadingPorts): Trial {
  const row = rows.find(isShown);
  if (row === undefined) return 'choose';
  if (table === 'templates') return tryTemplate(readSheet(ports), row);
  return table === 'followUps' ? tryFollowUp(readSheet(ports), row) : 'choose';
}

function readSheet(ports: ReadingPorts): Sheet {
  const { tables, cellClock } = ports;
  const grids = readMetricGrids(tables, {
    log: REFRESH_LOG_COLUMNS,
    people: PEOPLE_COLUMNS,
    events: METRIC_COLUMNS.events,
    followUps: COLUMNS.followUps,
  });
  const data = readChallenge(grids, cellClock);
  const today = challengeToday(ports, data.settings);
  return { data, templates: readTemplatesTab(tables), today, locale: () => cellClock.locale };
}

function readTemplatesTab(tables: Tables): readonly TemplateRow[] {
  return tables.has('templates')
    ? readTemplates(tables.read('templates', COLUMNS.templates, ['subject', 'body']))
    : [];
}

function tryTemplate(sheet: Sheet, row: number): Trial {
  const template = sheet.templates.find((candidate) => candidate.row === row);
  if (!template) return 'choose';
  const entry = lastEntry(sheet, () => true);
  const mention = entry?.people[0];
  if (!entry || !mention) return 'nobody';
  const toIntroducer = TO_INTRODUCER.includes(template.situation) && entry.introducedBy !== '';
  const story = toIntroducer
    ? storyOf(sheet, { id: '', name: entry.introducedBy }, entry, mention.name)
    : storyOf(sheet, mention, entry, '');
  const language = template.language ?? messageLanguage(story.person, sheet.data.settings);
  const prepared = composeMessage(template, messageValues(story, language), language);
  return {
    prepared,
    person: story.planned.person,
    template: template.name,
    isAsItStands: false,
    isTemplate: true,
  };
}

function tryFollowUp(sheet: Sheet, row: number): Trial {
  const followUp = sheet.data.followUps?.find((candidate) => candidate.row === row);
  if (!followUp) return 'choose';
  const isAsItStands = followUp.subject !== '' && followUp.text !== '';
  const story = storyOfRow(sheet, followUp);
  const language = messageLanguage(story.person, sheet.data.settings);
  const rule = followUp.rule ?? 'reminder';
  const prepared = outboxMessage(followUp, {
    rule: story.isMessage ? rule : 'reminder',
    values: messageValues(story, language),
    templates: sheet.templates,
    language,
  });
  if (!prepared) return 'reminderOnly';
  const template = templateFor(sheet.templates, rule, language);
  const name = template?.row === undefined ? '' : template.name;
  return { prepared, person: followUp.person, template: name, isAsItStands, isTemplate: false };
}

/** As it is planned now; of a row that nothing plans any more, what was last logged of its person. */
function storyOfRow(sheet: Sheet, row: FollowUpRow): MessageStory & { readonly isMessage: boolean } {
  const { data, today, locale } = sheet;
  const plans = derivePlans(data, today, locale);
  const planned = plans.find(({ key, otherKeys }) => key === row.key || otherKeys.includes(row.key));
  const mention = { id: row.personId, name: row.person };
  if (!planned) {
    const isTheirs = (entry: LogRow): boolean =>
      entry.people.some(({ id, name }) => (row.personId === '' ? name === row.person : id === row.personId));
    return { ...storyOf(sheet, mention, lastEntry(sheet, isTheirs), ''), isMessage: true };
  }
  const { settings } = data;
  const entry = entryFinder(data.log)(planned);
  return { planned, person: personOf(data, mention), entry, settings, isMessage: planned.isMessage };
}

function storyOf(
  { data, today }: Sheet,
  mention: PersonMention,
  entry: LogRow | undefined,
  about: string,
): MessageStory {
  const why = { kind: entry?.kind, about, nextStep: entry?.nextStep ?? '' };
  const planned = { person: mention.name, since: entry?.day ?? today, due: today, why };
  return { planned, person: personOf(data, mention), entry, settings: data.settings };
}

function personOf(data: ChallengeData, mention: PersonMention): PersonRow | undefined {
  const who = directoryOf(data).resolve(mention);
  return who.kind === 'known' ? who.person : undefined;
}

/** The row of the latest day that has come; of several the one furthest down. */
function lastEntry({ data, today }: Sheet, isMeant: (entry: LogRow) => boolean): LogRow | undefined {
  let last: LogRow | undefined;
  for (const entry of data.log) {
    const { day } = entry;
    if (day === undefined || day > today || day < (last?.day ?? '') || entry.people.length === 0) continue;
    if (isMeant(entry)) last = entry;
  }
  return last;
}
