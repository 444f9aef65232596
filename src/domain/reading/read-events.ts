import { dayReader, type ReadContext } from '../cells/cell-day';
import { isErrorCell, saysNothing, textOf } from '../cells/cell-text';
import type { CellGrid, CellValue } from '../cells/cells';
import type { EventRow } from './challenge-data';
import { codeOf } from '../cells/code-of';
import { hoursReader } from './hours-cell';
import { readTable, type TableReading } from '../cells/table-rows';

/** Whole people: a number, or text of digits only. */
function sizeOf(cell: CellValue): number | undefined {
  const size = typeof cell === 'number' ? cell : /^\d{1,9}$/.test(textOf(cell)) ? Number(textOf(cell)) : NaN;
  return size >= 0 ? size : undefined;
}

/** Reads Events, header row first. A row without a name cannot be meant by any Log row. */
export function readEvents(grid: CellGrid, context: ReadContext): TableReading<EventRow> {
  const dayOf = dayReader(context);
  const hoursIn = hoursReader(context.clock);
  return readTable('events', grid, (present) => {
    const name = present.column('name');
    const date = present.column('date');
    const sizeCell = present.column('size');
    const hoursCell = present.column('hours');
    const repeats = present.column('repeats');
    return () => {
      if (isErrorCell(name())) present.report('name', name());
      if (isErrorCell(name()) || textOf(name()) === '') return undefined;
      const day = dayOf(date());
      if (day === undefined) present.report('date', date());
      const size = sizeOf(sizeCell());
      if (size === undefined && !saysNothing(sizeCell())) present.report('size', sizeCell());
      const hours = hoursIn(hoursCell());
      if (hours === undefined && !saysNothing(hoursCell())) present.report('hours', hoursCell());
      return {
        row: present.number(),
        name: textOf(name()),
        day: day === '' ? undefined : day,
        size,
        hours,
        repeats: codeOf('yesNo', repeats()) === 'yes',
      };
    };
  });
}
