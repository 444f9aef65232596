import type { SheetModel } from './sheet-model';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface Step {
  readonly down: number;
  readonly right: number;
}

/** Google's names for the four arrow keys. */
export const STEPS: Readonly<Record<string, Step>> = {
  UP: { down: -1, right: 0 },
  DOWN: { down: 1, right: 0 },
  PREVIOUS: { down: 0, right: -1 },
  NEXT: { down: 0, right: 1 },
};

/** Where Ctrl and an arrow key lead: to the end of a run of filled cells, over a gap, or to the edge of the sheet. */
export function nextDataCell(sheet: SheetModel, from: CellPlace, step: Step): CellPlace {
  const onward = (cell: CellPlace): CellPlace => ({
    row: cell.row + step.down,
    column: cell.column + step.right,
  });
  const inside = ({ row, column }: CellPlace): boolean =>
    row >= 1 && column >= 1 && row <= sheet.rows && column <= sheet.columns;
  const filled = ({ row, column }: CellPlace): boolean =>
    sheet.grid.get(row, column) !== '' || sheet.grid.extra(row, column)?.formula !== undefined;
  let cell = from;
  const alongRun = filled(from) && inside(onward(from)) && filled(onward(from));
  while (inside(onward(cell))) {
    const next = onward(cell);
    if (alongRun && !filled(next)) return cell;
    cell = next;
    if (!alongRun && filled(cell)) return cell;
  }
  return cell;
}
