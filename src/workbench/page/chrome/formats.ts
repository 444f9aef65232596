/** The number formats and other looks that menus and toolbar offer. */
import { format } from '../grid/actions';
import type { GridCommands } from '../grid/commands';
import { mergeAt } from '../grid/merges';
import { WORDS } from '../words';
import type { ActionEntry, Entry } from './menu-model';
import { action, SEPARATOR } from './menu-model';

/** The date as one writes it in the spreadsheet's country. */
const DATES: Readonly<Record<string, string>> = {
  en_US: 'm/d/yyyy',
  en_GB: 'dd/mm/yyyy',
  de: 'dd.mm.yyyy',
  fr: 'dd/mm/yyyy',
  es: 'dd/mm/yyyy',
  it: 'dd/mm/yyyy',
  nl: 'dd-mm-yyyy',
  ja: 'yyyy/mm/dd',
};

/** The currency of the spreadsheet's country, where it stands. */
const CURRENCIES: Readonly<Record<string, string>> = {
  en_GB: '"£"#,##0.00',
  ja: '"¥"#,##0',
  de: '#,##0.00 "€"',
  fr: '#,##0.00 "€"',
  es: '#,##0.00 "€"',
  it: '#,##0.00 "€"',
  nl: '"€" #,##0.00',
};

function ofLocale(table: Readonly<Record<string, string>>, locale: string, otherwise: string): string {
  return table[locale] ?? table[locale.slice(0, 2)] ?? otherwise;
}

export function currencyFormat(locale: string): string {
  return ofLocale(CURRENCIES, locale, '"$"#,##0.00');
}

/** The sign of the spreadsheet's currency. */
export function currencySign(locale: string): string {
  return /"(.+?)"/.exec(currencyFormat(locale))?.[1] ?? '';
}

export function formatEntries(grid: GridCommands): readonly Entry[] {
  const locale = grid.state.snapshot?.locale ?? 'en_US';
  const date = ofLocale(DATES, locale, 'yyyy-mm-dd');
  const offered: readonly (readonly [string, string, string?])[] = [
    [WORDS.formatAutomatic, ''],
    [WORDS.formatText, '@'],
    [WORDS.formatNumber, '#,##0.00', 'Ctrl+Shift+1'],
    [WORDS.formatPercent, '0.00%', 'Ctrl+Shift+5'],
    [WORDS.formatCurrency, currencyFormat(locale), 'Ctrl+Shift+4'],
    [WORDS.formatDate, date, 'Ctrl+Shift+3'],
    [WORDS.formatTime, 'h:mm:ss am/pm', 'Ctrl+Shift+2'],
    [WORDS.formatDateTime, `${date} h:mm:ss`],
    [WORDS.formatDuration, '[h]:mm:ss'],
  ];
  const custom = action(WORDS.customFormat, () => {
    grid.open({ kind: 'number format' });
  });
  const entries = offered.map(([label, numberFormat, keys]) =>
    action(
      label,
      () => {
        format(grid, { numberFormat });
      },
      keys,
    ),
  );
  return [...entries, SEPARATOR, custom];
}

/** One decimal place more or fewer, whatever the format is. */
export function withPlaces(numberFormat: string, by: 1 | -1): string {
  const whole = numberFormat === '' || numberFormat === '@' ? '0' : numberFormat;
  const digits = /([0#])(?:\.(0+))?(?=[^0#.,]*$)/.exec(whole);
  if (!digits) return whole;
  const places = Math.max(0, (digits[2]?.length ?? 0) + by);
  const decimals = places === 0 ? '' : `.${'0'.repeat(places)}`;
  const end = digits.index + digits[0].length;
  return whole.slice(0, digits.index) + (digits[1] ?? '0') + decimals + whole.slice(end);
}

export function mergeEntry(grid: GridCommands): ActionEntry {
  const { box, sheet } = grid;
  const { sheetId } = grid.state;
  if (mergeAt(sheet?.merges ?? [], box))
    return action(WORDS.unmergeCells, () => void grid.workbench.act('unmerge', { sheetId, box }));
  return {
    ...action(WORDS.mergeCells, () => void grid.workbench.act('merge', { sheetId, box })),
    disabled: box.rows * box.columns < 2,
  };
}

/** White, black and no line stand for what a cell has by itself. */
export function clearFormats(grid: GridCommands): void {
  format(grid, {
    bold: false,
    italic: false,
    strikethrough: false,
    wrap: false,
    align: 'auto',
    background: '',
    color: '',
    numberFormat: '',
  });
}
