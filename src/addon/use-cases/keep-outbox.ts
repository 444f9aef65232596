import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { CellGrid } from '../../domain/cells/cells';
import type { ColumnOf } from '../../domain/cells/tables';
import type { Language } from '../../domain/cells/vocabulary';
import { directoryOf } from '../../domain/counting/who-is-who';
import { derivePlans } from '../../domain/follow-ups/derive-plans';
import { keyParts } from '../../domain/follow-ups/follow-up-key';
import { nextDueDays } from '../../domain/follow-ups/next-due';
import type { Ledger, OutboxChanges } from '../../domain/follow-ups/outbox';
import { outboxChanges } from '../../domain/follow-ups/outbox-changes';
import { storyHash } from '../../domain/follow-ups/outbox-matching';
import { planInWords } from '../../domain/follow-ups/plan-in-words';
import type { PlannedFollowUp } from '../../domain/follow-ups/plan';
import type { ChallengeData, FollowUpRow } from '../../domain/reading/challenge-data';
import { sheetWords } from '../../domain/words';
import { giveKeys } from './give-keys';
import { markOutbox } from './outbox-marks';
import { readLedger, saveLedger } from './outbox-ledger';
import type { NewRow, Tables, WritingPorts } from './ports';
import { writeNextDue } from './write-next-due';

/** The sheet as it stands, with all ids that it will get. */
export interface OutboxWish {
  readonly data: ChallengeData;
  /** People as it was read; undefined where the table is not there. */
  readonly people: CellGrid | undefined;
  readonly today: CalendarDay;
  readonly language: Language;
}

/** By which the Log tells that somebody was in touch, or has answered. */
export const ENDING_COLUMNS = ['people', 'outcome', 'replyDate', 'twoWay'] as const satisfies readonly ColumnOf<'log'>[]; // prettier-ignore

/** Whether nothing that has ended can be taken for open only because a column is not to be found. */
export function tellsEnds(tables: Tables): boolean {
  return ENDING_COLUMNS.every((column) => tables.positionOf('log', column) !== undefined);
}

/** What the outbox comes to by these data, which were just read; `data.followUps` are its rows. */
export function outboxChangesIn(
  { documentProperties, cellClock, tables }: Pick<WritingPorts, 'documentProperties' | 'cellClock' | 'tables'>, // prettier-ignore
  data: ChallengeData,
  today: CalendarDay,
  language: Language,
): OutboxChanges {
  const directory = directoryOf(data);
  const whoIs = (name: string): string => {
    const who = directory.resolve({ id: '', name });
    return who.kind === 'known' ? who.person.id : '';
  };
  return outboxChanges({
    plans: derivePlans(data, today, () => cellClock.locale),
    rows: data.followUps ?? [],
    ledger: readLedger(documentProperties),
    today,
    people: data.people ?? [],
    whoIs,
    language,
    mayTakeBack: tellsEnds(tables),
  });
}

/** What was written into the outbox. */
export interface KeptOutbox {
  readonly hasWritten: boolean;
  /** Whether a figure may be another one by it; what is due later is none of today's. */
  readonly hasChangedFigures: boolean;
}

/**
 * Brings the outbox in line with Log, People and Settings: new rows, other days, ends; to be called under the document
 * lock. Rows that the user has decided on or deleted stay so.
 * @throws RapportFault where the outbox is there and its keys, days or states are not to be told.
 */
export function keepOutbox(ports: WritingPorts, { data, people, today, language }: OutboxWish): KeptOutbox {
  const { tables } = ports;
  if (!tables.has('followUps')) return { hasWritten: false, hasChangedFigures: false };
  const rows = data.followUps ?? [];
  const changes = outboxChangesIn(ports, data, today, language);
  if (rows.length === 0 && changes.added.length === 0) return { hasWritten: false, hasChangedFigures: false };
  // Without these a row that is there, or decided on, would be taken for one that is missing.
  tables.require('followUps', ['key', 'due', 'state']);
  write(ports, changes, { today, language });
  if (people) writeNextDue(ports, people, nextDueDays(rows, changes));
  const hasWritten = changes.added.length + changes.marks.size + changes.own.length > 0;
  return { hasWritten, hasChangedFigures: hasWritten && changesFigures(rows, changes, today) };
}

/** Figures tell of what is due, and of whom to keep in touch with but for those of whom a row tells. */
function changesFigures(
  rows: readonly FollowUpRow[],
  { added, marks, own }: OutboxChanges,
  today: CalendarDay,
): boolean {
  const matters = ({ due, rule }: Pick<FollowUpRow, 'due' | 'rule'>): boolean =>
    (due !== undefined && due <= today) || rule === 'keepInTouch';
  const isMarked = (row: FollowUpRow): boolean => {
    const mark = marks.get(row.key);
    return mark !== undefined && (matters(row) || (mark.moved !== undefined && mark.moved.due <= today));
  };
  return added.some(matters) || own.some(({ due }) => due <= today) || rows.some(isMarked);
}

/** Rows that are moved make room for new ones of their former keys; the ledger comes last, when all is in the sheet. */
function write(
  ports: WritingPorts,
  changes: OutboxChanges,
  { today, language }: Pick<OutboxWish, 'today' | 'language'>,
): void {
  giveKeys(ports.tables, changes.own, language);
  const settled = markOutbox(ports, changes.marks, language);
  ports.tables.append(
    'followUps',
    changes.added.map((plan) => newRow(plan, today, language)),
  );
  if (changes.isLedgerNew) saveLedger(ports.documentProperties, withoutUnsettled(changes, settled));
}

function newRow(plan: PlannedFollowUp, today: CalendarDay, language: Language): NewRow<'followUps'> {
  const { codes } = sheetWords(language);
  return {
    key: plan.key,
    person: plan.person,
    personId: plan.personId,
    rule: codes.followUpRule[plan.rule],
    due: { day: plan.due },
    state: codes.followUpState.planned,
    stateSince: { day: today },
    inWords: planInWords(plan, language),
  };
}

/** A row that could not be moved for sure is looked for on its former day again. */
function withoutUnsettled(changes: OutboxChanges, settled: ReadonlySet<string>): Ledger {
  const ledger = new Map(changes.ledger);
  for (const [key, { moved }] of changes.marks) {
    const plan = moved && !settled.has(key) ? changes.plans.get(moved.key) : undefined;
    if (!plan) continue;
    const former = keyParts(key);
    if (former) ledger.set(storyHash(plan), former.due);
  }
  return ledger;
}
