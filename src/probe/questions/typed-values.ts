import type { CallQuestion } from '../question';
import { inLocale } from '../in-locale';
import { scratchCell } from '../scratch-sheet';

/** What a text becomes that a script writes into a cell: shown, and as a value. */
function typed(text: string): string {
  const cell = scratchCell().setValue(text);
  const value: unknown = cell.getValue();
  return `${cell.getDisplayValue()} ${typeof value === 'object' ? 'date' : typeof value}`;
}

type Row = readonly [number: number, locale: string, text: string, expected: string];

/** Locale, text, what the cell shows and holds. */
const ROWS: readonly Row[] = [
  [1, 'en_US', '1/2', '1/2 date'],
  [2, 'en_US', '12/31/2026', '12/31/2026 date'],
  [3, 'en_US', '31/12/2026', '31/12/2026 string'],
  [4, 'en_US', '2026-06-01', '2026-06-01 date'],
  [5, 'en_US', '007', '7 number'],
  [6, 'en_US', '12%', '12% number'],
  [7, 'en_US', 'TRUE', 'TRUE boolean'],
  [8, 'en_US', '1,234.5', '1,234.50 number'],
  [9, 'en_US', '1e3', '1.00E+03 number'],
  [10, 'en_US', "'007", '007 string'],
  [11, 'en_US', '=1+1', '2 number'],
  [12, 'en_US', '+1', '1 number'],
  [13, 'en_GB', '31/12/2026', '31/12/2026 date'],
  [14, 'de_DE', '31.12.2026', '31.12.2026 date'],
  [15, 'de_DE', '1,5', '1,5 number'],
  [16, 'de_DE', '1.234,5', '1.234,50 number'],
  [17, 'fr_FR', '31/12/2026', '31/12/2026 date'],
  [18, 'fr_FR', '1,5', '1,5 number'],
  [19, 'ja_JP', '2026/12/31', '2026/12/31 date'],
  [20, 'de_DE', 'WAHR', 'WAHR boolean'],
];

export const TYPED_VALUE_QUESTIONS: readonly CallQuestion[] = ROWS.map(
  ([number, locale, text, expected]) => ({
    id: `typed-${number}`,
    about: { fact: locale === 'en_US' ? 'CE-11' : 'CE-12' },
    asks: `What does a script's text ${JSON.stringify(text)} become in a spreadsheet of ${locale}?`,
    expected: JSON.stringify(expected),
    ask: () => inLocale(locale, () => typed(text)),
  }),
);
