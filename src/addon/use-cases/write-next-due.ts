import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { dayReader } from '../../domain/cells/cell-day';
import { textOf } from '../../domain/cells/cell-text';
import type { CellGrid } from '../../domain/cells/cells';
import { recogniseHeader } from '../../domain/cells/table-header';
import { columnBlocks, type RowCell } from './column-blocks';
import type { ReadingPorts } from './ports';

/**
 * Writes into "Next due" when each person comes up next, where it is another day than stands there; what is no day is
 * the user's own note.
 * @param seen People as it was read
 * @param days by the ID of the person
 */
export function writeNextDue(
  { tables, cellClock }: Pick<ReadingPorts, 'tables' | 'cellClock'>,
  seen: CellGrid,
  days: ReadonlyMap<string, CalendarDay>,
): void {
  const dayOf = dayReader({ clock: cellClock, dayStartHours: 0 });
  const wrongIn = (grid: CellGrid): readonly RowCell[] => {
    const { id, nextDue } = recogniseHeader('people', grid[0] ?? []).positions;
    if (id === undefined || nextDue === undefined) return [];
    return grid.slice(1).flatMap((cells, index): RowCell[] => {
      const person = textOf(cells[id] ?? '');
      const standing = dayOf(cells[nextDue] ?? '');
      const day = days.get(person) ?? '';
      if (person === '' || standing === undefined || standing === day) return [];
      return [{ row: index + 2, cell: day === '' ? '' : { day } }];
    });
  };
  if (wrongIn(seen).length === 0) return;
  // People may have been sorted since; a day in the wrong row is put right by the next run.
  const wrong = wrongIn(tables.read('people', ['id', 'nextDue'], []));
  tables.write('people', 'nextDue', columnBlocks(wrong));
}
