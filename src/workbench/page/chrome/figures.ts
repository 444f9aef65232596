/** What is summed up of the selected cells. */
import type { CellView } from '../../protocol';

export interface Figures {
  readonly sum: number;
  /** How many cells hold a number. */
  readonly numbers: number;
  /** How many cells hold anything. */
  readonly count: number;
}

export function figuresOf(cells: readonly CellView[]): Figures {
  const numbers = cells.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return {
    sum: numbers.reduce((sum, value) => sum + value, 0),
    numbers: numbers.length,
    count: cells.filter(({ display }) => display !== '').length,
  };
}
