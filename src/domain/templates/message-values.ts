import { weekdayOf } from '../calendar/calendar-day';
import { isErrorCell } from '../cells/cell-text';
import type { ColumnOf } from '../cells/tables';
import type { Language } from '../cells/vocabulary';
import type { PlannedFollowUp } from '../follow-ups/plan';
import type { LogRow, PersonRow, Settings } from '../reading/challenge-data';
import { sheetWords } from '../words';
import { calendarWords } from '../words/calendar';
import { firstNameOf } from './first-name';
import type { MessageValues } from './message-fields';

/** What messages tell of a person besides the name. */
export const MESSAGE_PEOPLE_COLUMNS = [
  'language',
  'company',
  'promised',
  'introducedBy',
] as const satisfies readonly ColumnOf<'people'>[];

/** Everything that a message may tell of; what is undefined leaves its fields empty. */
export interface MessageStory {
  readonly planned: Pick<PlannedFollowUp, 'person' | 'since' | 'due' | 'why'>;
  readonly person: PersonRow | undefined;
  /** The row of the Log that is followed up. */
  readonly entry: Pick<LogRow, 'kind' | 'channel' | 'event' | 'introducedBy'> | undefined;
  readonly settings: Pick<Settings, 'myName' | 'aboutMe'>;
}

/** The language of messages to that person. */
export function messageLanguage(
  person: Pick<PersonRow, 'language'> | undefined,
  settings: Pick<Settings, 'language'>,
): Language {
  return person?.language ?? settings.language;
}

/** With its weekday for the text and without it for a subject; a day of another year than the message's has its year. */
function daysInWords(
  { since, due }: MessageStory['planned'],
  language: Language,
): Pick<MessageValues, 'day' | 'date'> {
  const words = calendarWords(language);
  if (since.slice(0, 4) !== due.slice(0, 4)) return { day: words.fullDay(since), date: words.fullDay(since) };
  return { day: words.weekdayAndDay(since, weekdayOf(since)), date: words.dayAndMonth(since) };
}

type OfEntry = Pick<MessageValues, 'kind' | 'channel' | 'event'>;

function entryValues({ planned, entry }: MessageStory, language: Language): OfEntry {
  const { codes } = sheetWords(language);
  const kind = planned.why.kind ?? entry?.kind;
  return {
    // As a word in a sentence the last of the list says nothing.
    kind: kind === undefined || kind === 'other' ? '' : codes.kind[kind],
    channel: entry?.channel === undefined || entry.channel === 'other' ? '' : codes.channel[entry.channel],
    event: entry?.event ?? '',
  };
}

type OfPerson = Pick<MessageValues, 'firstName' | 'name' | 'company' | 'promised' | 'introducedBy'>;

const NOBODY = { name: '', company: '', promised: '', introducedBy: '' };

function personValues({ planned, person, entry }: MessageStory): OfPerson {
  const { name: known, company, promised, introducedBy } = person ?? NOBODY;
  const name = known || planned.person;
  return {
    firstName: firstNameOf(name),
    name,
    company,
    promised,
    introducedBy: entry?.introducedBy || introducedBy,
  };
}

/** What the fields of a template stand for, in the message's language; a formula gone wrong stands for nothing. */
export function messageValues(story: MessageStory, language: Language): MessageValues {
  const { planned, settings } = story;
  const values: MessageValues = {
    ...personValues(story),
    ...entryValues(story, language),
    ...daysInWords(planned, language),
    about: planned.why.about,
    nextStep: planned.why.nextStep,
    myName: settings.myName,
    // The template ends the sentence.
    aboutMe: settings.aboutMe.replace(/[\s.]+$/, ''),
  };
  const shown = Object.entries(values).map(([field, value]) => [field, isErrorCell(value) ? '' : value]);
  return Object.fromEntries(shown) as MessageValues;
}
