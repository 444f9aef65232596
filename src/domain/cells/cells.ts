/**
 * What a cell holds when it is read: exactly the four types that a range's values can have.
 * An empty cell is `''`. A `Date` is an instant; only a `CellClock` turns it into a day.
 */
export type CellValue = string | number | boolean | Date;

/** A range's values, row by row. The first row of a table is its header row. */
export type CellGrid = readonly (readonly CellValue[])[];

/** What is about to be written: a `CalendarDay` cell is written as a date, a text never as a formula. */
export type NewCell = string | number | boolean | { readonly day: string };

/** @param position -1 for a column that the grid does not hold */
export function cellIn(cells: readonly CellValue[], position: number): CellValue {
  return position < 0 ? '' : (cells[position] ?? '');
}
