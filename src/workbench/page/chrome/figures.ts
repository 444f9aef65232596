/** Numbers out of cells as they are shown. */
import type { CellView } from '../../protocol';

export interface Figures {
  readonly sum: number;
  /** How many cells hold a number. */
  readonly numbers: number;
  /** How many cells hold anything. */
  readonly count: number;
}

/** `locale` as browsers name it, e.g. de-DE: it says which sign parts decimals. */
export function figuresOf(cells: readonly CellView[], locale: string): Figures {
  const point = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  const numbers = cells.flatMap((cell) => numberIn(cell, point?.value ?? '.'));
  return {
    sum: numbers.reduce((sum, value) => sum + value, 0),
    numbers: numbers.length,
    count: cells.filter(({ display }) => display !== '').length,
  };
}

/** What was typed has every digit; of a formula only what is shown is known. */
function numberIn({ kind, input, display }: CellView, point: string): readonly number[] {
  if (kind !== 'number') return [];
  const text = input.startsWith('=') || input === '' ? display : input;
  const digits = Array.from(text)
    .filter((sign) => /[\d\-eE+]/.test(sign) || sign === point)
    .join('');
  const value = Number(digits.replace(point, '.'));
  if (digits === '' || Number.isNaN(value)) return [];
  return [/%\s*$/.test(text) ? value / 100 : value];
}
