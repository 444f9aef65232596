import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpRow } from '../reading/challenge-data';
import type { FollowUpState } from '../cells/vocabulary';
import type { ColumnOf } from '../cells/tables';
import { daysBefore, mostOverdueFirst, overdueBy, type Overdue } from './overdue';
import { ruleInterval, type Intervals } from './rule-interval';

/** What a list of what is due reads of the outbox, beside the keys where one can decide on it. */
export const DUE_COLUMNS: readonly ColumnOf<'followUps'>[] = [
  'person', 'personId', 'rule', 'due', 'state', 'stateSince', 'inWords',
]; // prettier-ignore

/** A follow-up whose day has come. */
export interface DueFollowUp extends Overdue {
  readonly row: FollowUpRow;
}

const OPEN_STATES: ReadonlySet<FollowUpState | undefined> = new Set<FollowUpState | undefined>([
  'planned',
  'draftReady',
  'snoozed',
  undefined,
]);

/** True for a follow-up that nobody has decided on; one without a state, or with a word of the user's own in it, is open. */
export function isOpen(state: FollowUpState | undefined): boolean {
  return OPEN_STATES.has(state);
}

/** For a row typed by hand, which does not tell since when it has been planned. */
const DEFAULT_INTERVAL_DAYS = 7;

/**
 * What is open and due on or before `today`, the most overdue first; of equals the one due earlier, then the upper
 * row. A row without a state, or with a word of the user's own in it, is open.
 */
export function dueFollowUps(
  rows: readonly FollowUpRow[],
  today: CalendarDay,
  intervals: Intervals,
): readonly DueFollowUp[] {
  const before = daysBefore(today);
  const found: DueFollowUp[] = [];
  for (const row of rows) {
    const { due, state } = row;
    if (due === undefined || due > today || !isOpen(state)) continue;
    const { stateSince } = row;
    // Else from the day on which the row was planned, or snoozed, to the day on which it is due.
    const interval =
      ruleInterval(row, intervals) ||
      (stateSince === undefined ? DEFAULT_INTERVAL_DAYS : Math.max(1, before(stateSince) - before(due)));
    found.push({ row, ...overdueBy(due, before(due), interval) });
  }
  return found.sort((a, b) => mostOverdueFirst(a, b) || a.row.row - b.row.row);
}
