import type { SheetLocale } from './locales';

export interface ParsedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const ANY_SPACE = '[ \\u00a0\\u202f]';
const PATTERNS = new Map<SheetLocale, RegExp>();

/** A number as the locale writes it: grouped, decimal, percent, with its currency, in brackets for negative. */
export function parseNumberInput(text: string, locale: SheetLocale): ParsedNumber | undefined {
  const bracketed = /^\(([^+-].*)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) {
    const inner = parseNumberInput(bracketed, locale);
    return inner && { ...inner, value: -inner.value };
  }
  const parts = patternOf(locale).exec(text)?.groups;
  if (!parts || !hasDigits(parts)) return undefined;
  const value = valueOf(parts);
  if (!Number.isFinite(value)) return undefined;
  const numberFormat = formatOf(locale, parts);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

type Parts = Readonly<Record<string, string | undefined>>;

function hasDigits(parts: Parts): boolean {
  return /[0-9]/.test(`${parts['whole'] ?? ''}${parts['fraction'] ?? ''}`);
}

function valueOf(parts: Parts): number {
  const whole = (parts['whole'] ?? '').replace(/[^0-9]/g, '') || '0';
  const size = Number(`${whole}.${parts['fraction'] ?? ''}0${parts['exponent'] ?? ''}`);
  const value = parts['sign'] === '-' || parts['innerSign'] === '-' ? -size : size;
  // Fifteen digits, or 12.3 % would be 0.12300000000000001.
  return parts['percent'] ? Number((value * 0.01).toPrecision(15)) : value;
}

/** Read in every locale; a locale's own currency may be another. */
const CURRENCIES = ['$', '£', '€', '¥'];

function patternOf(locale: SheetLocale): RegExp {
  const known = PATTERNS.get(locale);
  if (known) return known;
  const group = /\s/.test(locale.group) ? ANY_SPACE : locale.group === '’' ? "[’']" : `\\${locale.group}`;
  const symbols = [...new Set([locale.currency, ...CURRENCIES])].map((symbol) =>
    symbol.replace(/[$]/g, '\\$&'),
  );
  const currency = symbols.join('|');
  const pattern = new RegExp(
    `^(?<sign>[+-])?(?:(?<currency>${currency})${ANY_SPACE}?(?<innerSign>(?<![+-].*)[+-])?)?` +
      `(?<whole>[0-9]{1,3}(?:${group}[0-9]{3})+|[0-9]*)` +
      `(?:\\${locale.decimal}(?<fraction>[0-9]*))?(?<exponent>[eE][+-]?[0-9]{1,3})?` +
      `(?<percent>${ANY_SPACE}?%)?(?:${ANY_SPACE}?(?<currencyAfter>${currency}))?$`,
  );
  PATTERNS.set(locale, pattern);
  return pattern;
}

/** The number format that Sheets gives a cell for how its number was typed. */
function formatOf(locale: SheetLocale, parts: Parts): string | undefined {
  const decimals = parts['fraction'] ? '.00' : '';
  const currency = parts['currency'] ?? parts['currencyAfter'];
  if (currency !== undefined) {
    return currencyFormat(locale, currency, parts['currency'] === undefined, `#,##0${decimals}`);
  }
  if (parts['percent']) return `0${decimals}%`;
  if (parts['exponent']) return '0.00E+00';
  return /[^0-9]/.test(parts['whole'] ?? '') ? `#,##0${decimals}` : undefined;
}

/** The locale's own currency stands where the locale puts it, a foreign one where it was typed. */
function currencyFormat(locale: SheetLocale, symbol: string, typedAfter: boolean, digits: string): string {
  if (symbol !== locale.currency) return typedAfter ? `${digits} [$${symbol}]` : `[$${symbol}]${digits}`;
  if (locale.currencyPlace === 'after, parted') return `${digits} "${symbol}"`;
  return `"${symbol}"${locale.currencyPlace === 'before' ? '' : ' '}${digits}`;
}
