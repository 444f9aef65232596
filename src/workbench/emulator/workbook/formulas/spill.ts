import { columnLetters, type Rect } from '../a1';
import { CellError, type CellExtra, type StoredValue } from '../cell-value';
import type { SheetModel } from '../sheet-model';
import { ERROR_TEXTS } from './error-texts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

type Values = readonly (readonly StoredValue[])[];

/** The cells that an array would take, its anchor at the top left. */
export function spillRect(anchor: Place, values: Values): Rect {
  return { ...anchor, rows: values.length, columns: Math.max(...values.map((row) => row.length)) };
}

/** Empties the cells that a former array of this anchor filled. `changed` hears of each. @returns whether it filled any. */
export function unspill(
  sheet: SheetModel,
  anchor: Place,
  former: Values,
  changed: (place: Place) => void,
): boolean {
  const filled: Place[] = [];
  sheet.grid.visitExtras(spillRect(anchor, former), (row, column, extra) => {
    if (!isFilledBy(anchor, extra)) return;
    const { spilledFrom: _gone, ...rest } = extra;
    sheet.grid.setExtra(row, column, rest);
    sheet.grid.set(row, column, '');
    filled.push({ row, column });
  });
  filled.forEach(changed);
  return filled.length > 0;
}

/** Why an array cannot be spread out from its anchor; undefined when it can. */
export function spillProblem(sheet: SheetModel, anchor: Place, values: Values): CellError | undefined {
  const rect = spillRect(anchor, values);
  const missingRows = rect.row + rect.rows - 1 - sheet.rows;
  if (missingRows > 0) return new CellError('#REF!', ERROR_TEXTS.noRoom('rows', missingRows));
  const missingColumns = rect.column + rect.columns - 1 - sheet.columns;
  if (missingColumns > 0) return new CellError('#REF!', ERROR_TEXTS.noRoom('columns', missingColumns));
  let blocker: string | undefined;
  sheet.grid.visit(rect, (row, column, value, extra) => {
    const isAnchor = row === anchor.row && column === anchor.column;
    const isFree = (value === '' && !extra?.formula && !extra?.emptyText) || isLaters(anchor, extra);
    if (isAnchor || blocker !== undefined || isFree) return;
    blocker = `${columnLetters(column)}${String(row)}`;
  });
  return blocker === undefined ? undefined : new CellError('#REF!', ERROR_TEXTS.wouldOverwrite(blocker));
}

export function isFilledBy({ row, column }: Place, extra: CellExtra | undefined): boolean {
  return extra?.spilledFrom?.row === row && extra.spilledFrom.column === column;
}

/** Of two arrays that want the same cells the first in reading order has them, whichever was entered first. */
export function hasPrecedence(one: Place, other: Place): boolean {
  return one.row < other.row || (one.row === other.row && one.column < other.column);
}

function isLaters(anchor: Place, extra: CellExtra | undefined): boolean {
  return extra?.spilledFrom !== undefined && hasPrecedence(anchor, extra.spilledFrom);
}

/** Fills the cells beside the anchor. */
export function spill(
  sheet: SheetModel,
  anchor: Place,
  values: Values,
  changed: (place: Place) => void,
): void {
  const rect = spillRect(anchor, values);
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      if (row === 0 && column === 0) continue;
      const place = { row: anchor.row + row, column: anchor.column + column };
      const extra = sheet.grid.extra(place.row, place.column) ?? {};
      sheet.grid.setExtra(place.row, place.column, { ...extra, spilledFrom: anchor });
      sheet.grid.set(place.row, place.column, values[row]?.[column] ?? '');
      changed(place);
    }
  }
}
