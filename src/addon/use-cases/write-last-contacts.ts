import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { dayReader } from '../../domain/cells/cell-day';
import type { LogRow, PersonRow } from '../../domain/reading/challenge-data';
import { recogniseHeader } from '../../domain/cells/table-header';
import { whoIsWho } from '../../domain/counting/who-is-who';
import { columnBlocks, type RowCell } from './column-blocks';
import type { ReadingPorts } from './ports';

/** Moves "Last contact" forward to the last day on which the Log names the person; a later day typed by hand stays. */
export function writeLastContacts(
  ports: ReadingPorts,
  log: readonly LogRow[],
  people: readonly PersonRow[],
  today: CalendarDay,
): void {
  const last = lastDays(log, people, today);
  if (last.size === 0) return;
  const grid = ports.tables.read('people', ['lastContact'], []);
  const position = recogniseHeader('people', grid[0] ?? []).positions.lastContact;
  if (position === undefined) return;
  const dayOf = dayReader({ clock: ports.cellClock, dayStartHours: 0 });
  const later: RowCell[] = [];
  for (const [row, day] of last) {
    const standing = dayOf(grid[row - 1]?.[position] ?? '');
    // Something else than a day is the user's own note.
    if (standing !== undefined && standing < day) later.push({ row, cell: { day } });
  }
  ports.tables.write('people', 'lastContact', columnBlocks(later));
}

function lastDays(
  log: readonly LogRow[],
  people: readonly PersonRow[],
  today: CalendarDay,
): ReadonlyMap<number, CalendarDay> {
  const directory = whoIsWho(people);
  const last = new Map<number, CalendarDay>();
  for (const { day, kind, outcome, people: mentions } of log) {
    if (day === undefined || day > today || kind === 'automatic' || outcome === 'bounce') continue;
    for (const mention of mentions) {
      const who = directory.resolve(mention);
      if (who.kind === 'known' && day > (last.get(who.person.row) ?? '')) last.set(who.person.row, day);
    }
  }
  return last;
}
