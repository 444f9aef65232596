import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpRow } from '../reading/challenge-data';
import { isOpen } from './follow-ups-due';
import type { OutboxChanges, OutboxMark } from './outbox';

function dayAfterMark(row: FollowUpRow, mark: OutboxMark | undefined): CalendarDay | undefined {
  if (!isOpen(mark?.state ?? row.state)) return undefined;
  return mark?.moved?.due ?? row.due;
}

/** By the ID of the person the earliest day for which something stands open in the outbox, once the changes are in it. */
export function nextDueDays(
  rows: readonly FollowUpRow[],
  { added, marks }: Pick<OutboxChanges, 'added' | 'marks'>,
): ReadonlyMap<string, CalendarDay> {
  const days = new Map<string, CalendarDay>();
  const note = (personId: string, due: CalendarDay | undefined): void => {
    const known = days.get(personId);
    if (personId !== '' && due !== undefined && (known === undefined || due < known)) days.set(personId, due);
  };
  for (const row of rows) note(row.personId, dayAfterMark(row, marks.get(row.key)));
  for (const { personId, due } of added) note(personId, due);
  return days;
}
