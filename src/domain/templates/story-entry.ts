import type { CalendarDay } from '../calendar/calendar-day';
import { foldText } from '../cells/folded-text';
import type { PlannedFollowUp } from '../follow-ups/plan';
import type { LogRow, PersonMention } from '../reading/challenge-data';

type Asked = Pick<PlannedFollowUp, 'personId' | 'person' | 'since' | 'why'>;

/** Rows of the Log by their days: made once, asked for each follow-up. */
export type EntryFinder = (planned: Asked) => LogRow | undefined;

function isMention({ id, name }: PersonMention, personId: string, person: string): boolean {
  return id !== '' && personId !== '' ? id === personId : foldText(name) === foldText(person);
}

function tellsOf(row: LogRow, { personId, person, why }: Asked): boolean {
  return row.people.some(
    (mention) =>
      isMention(mention, personId, person) || (why.about !== '' && isMention(mention, '', why.about)),
  );
}

/** Finds the row of the Log that a follow-up goes back to: of its day, about its person, of its kind if one is. */
export function entryFinder(log: readonly LogRow[]): EntryFinder {
  let byDay: Map<CalendarDay, LogRow[]> | undefined;
  return (planned) => {
    byDay ??= rowsByDay(log);
    const rows = (byDay.get(planned.since) ?? []).filter((row) => tellsOf(row, planned));
    return rows.find(({ kind }) => kind === planned.why.kind) ?? rows[0];
  };
}

function rowsByDay(log: readonly LogRow[]): Map<CalendarDay, LogRow[]> {
  const byDay = new Map<CalendarDay, LogRow[]>();
  for (const row of log) {
    if (row.day === undefined) continue;
    const rows = byDay.get(row.day);
    if (rows) rows.push(row);
    else byDay.set(row.day, [row]);
  }
  return byDay;
}
