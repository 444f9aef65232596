import { dayReader, type ReadContext } from './cell-day';
import { isErrorCell, quotedText, saysNothing, textOf } from './cell-text';
import type { CellGrid, CellValue } from './cells';
import type { EventRow } from './challenge-data';
import { readTable, type TableReading } from './table-rows';

/** Whole people: a number, or text of digits only. */
function sizeOf(cell: CellValue): number | undefined {
  const size = typeof cell === 'number' ? cell : /^\d{1,9}$/.test(textOf(cell)) ? Number(textOf(cell)) : NaN;
  return size >= 0 ? size : undefined;
}

/** Reads Events, header row first. A row without a name cannot be meant by any Log row. */
export function readEvents(grid: CellGrid, context: ReadContext): TableReading<EventRow> {
  const dayOf = dayReader(context);
  return readTable(
    'events',
    grid,
    (cells, report) => {
      const name = cells.cell('name');
      if (isErrorCell(name)) report('name', name);
      if (isErrorCell(name) || textOf(name) === '') return undefined;
      const day = dayOf(cells.cell('date'));
      if (day === undefined) report('date', cells.cell('date'));
      const size = sizeOf(cells.cell('size'));
      if (size === undefined && !saysNothing(cells.cell('size'))) report('size', cells.cell('size'));
      return { row: cells.row, name: textOf(name), day: day === '' ? undefined : day, size };
    },
    quotedText,
  );
}
