import type { NewCell } from '../../domain/cells/cells';
import type { MetricTable, MetricValue } from '../../domain/metrics/metric';
import { rounded } from '../../domain/words/number-words';

type ShownCell = Exclude<NewCell, object>;

/** What a custom function gives back to Sheets: a cell, or rows that spill. */
export type Shown = ShownCell | ShownCell[][];

/**
 * A cell without a format shows ten digits; what we measure is never as sure as that. With fewer than these a share of
 * 0.43448 would be 0.4345, and 43.5 % where the cell is formatted as a percentage.
 */
const DIGITS = 6;

/**
 * A day goes out as ISO text. Whether Sheets shows a returned `Date` as a day or as a number is written down nowhere;
 * the text reads right either way, and Sheets counts with it in every locale.
 */
function shownCell(cell: NewCell): ShownCell {
  if (typeof cell === 'number') return rounded(cell, DIGITS);
  return typeof cell === 'object' ? cell.day : cell;
}

/** What a function returns is never read as typed text, so no text needs an apostrophe. */
export function shownInCell(value: MetricValue): Shown {
  return isTable(value) ? value.map((row) => row.map(shownCell)) : shownCell(value);
}

function isTable(value: MetricValue): value is MetricTable {
  return Array.isArray(value);
}
