import { isDate, textOf } from '../cells/cell-text';
import type { CellValue } from '../cells/cells';

const MOST_HOURS = 1000;

/** Hours as a number or text with either decimal sign (`1,5`), 0 to 1000; undefined for anything else. */
export function hoursIn(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return cell >= 0 && cell <= MOST_HOURS ? cell : undefined;
  if (cell === '' || isDate(cell) || typeof cell === 'boolean') return undefined;
  const text = textOf(cell).replace(',', '.');
  const hours = /^\d{1,4}(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return hours >= 0 && hours <= MOST_HOURS ? hours : undefined;
}
