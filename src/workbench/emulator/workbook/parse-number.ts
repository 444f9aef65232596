import type { SheetLocale } from './locales';

export interface ParsedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const ANY_SPACE = '[ \\u00a0\\u202f]';
const PATTERNS = new Map<SheetLocale, RegExp>();

/** A number as the locale writes it: grouped, decimal, percent, with its currency, in brackets for negative. */
export function parseNumberInput(text: string, locale: SheetLocale): ParsedNumber | undefined {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) {
    const inner = /^[+-]/.test(bracketed) ? undefined : parseNumberInput(bracketed, locale);
    return inner && { ...inner, value: -inner.value };
  }
  const parts = patternOf(locale).exec(text)?.groups;
  if (!parts) return undefined;
  const { sign, currency, whole = '', fraction, exponent, percent, currencyAfter } = parts;
  if (whole === '' && fraction === undefined) return undefined;
  const digits = `${whole.replace(/[^0-9]/g, '') || '0'}.${fraction ?? '0'}${exponent ?? ''}`;
  const value = (sign === '-' ? -1 : 1) * Number(digits) * (percent ? 0.01 : 1);
  if (!Number.isFinite(value)) return undefined;
  const numberFormat = formatOf(locale, {
    currency: Boolean(currency ?? currencyAfter),
    percent: Boolean(percent),
    exponent: exponent !== undefined,
    grouped: /[^0-9]/.test(whole),
    decimals: Boolean(fraction),
  });
  const exact = percent ? Number(value.toPrecision(15)) : value;
  return numberFormat === undefined ? { value: exact } : { value: exact, numberFormat };
}

function patternOf(locale: SheetLocale): RegExp {
  const known = PATTERNS.get(locale);
  if (known) return known;
  const group = /\s/.test(locale.group) ? ANY_SPACE : locale.group === '’' ? "[’']" : `\\${locale.group}`;
  const currency = locale.currency.replace(/[$]/g, '\\$&');
  const pattern = new RegExp(
    `^(?<sign>[+-])?(?<currency>${currency}${ANY_SPACE}?)?` +
      `(?<whole>[0-9]{1,3}(?:${group}[0-9]{3})+|[0-9]*)` +
      `(?:\\${locale.decimal}(?<fraction>[0-9]*))?(?<exponent>[eE][+-]?[0-9]{1,3})?` +
      `(?<percent>${ANY_SPACE}?%)?(?<currencyAfter>${ANY_SPACE}?${currency})?$`,
  );
  PATTERNS.set(locale, pattern);
  return pattern;
}

interface NumberTraits {
  readonly currency: boolean;
  readonly percent: boolean;
  readonly exponent: boolean;
  readonly grouped: boolean;
  readonly decimals: boolean;
}

function formatOf(locale: SheetLocale, traits: NumberTraits): string | undefined {
  const decimals = traits.decimals ? '.00' : '';
  if (traits.currency) return `"${locale.currency}"#,##0${decimals}`;
  if (traits.percent) return `0${decimals}%`;
  if (traits.exponent) return '0.00E+00';
  return traits.grouped ? `#,##0${decimals}` : undefined;
}
