import type { SheetLocale } from './locales';
import { formatDate } from './date-format';

/** The number format that keeps what is typed as text. */
export const PLAIN_TEXT = '@';

const DATE_CACHE = new Map<string, boolean>();

/** Whether a number format shows its number as a date, a time or a duration: then scripts get a `Date`. */
export function isDateFormat(format: string): boolean {
  let known = DATE_CACHE.get(format);
  if (known === undefined) {
    const bare = format.replace(/"[^"]*"|\\./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
    known = /[ymdhs]/i.test(bare) && !/general/i.test(bare);
    DATE_CACHE.set(format, known);
  }
  return known;
}

/** A number as a cell of that format shows it; '' is the automatic format. */
export function formatNumber(value: number, format: string, locale: SheetLocale): string {
  if (format === '' || format === PLAIN_TEXT || /^general$/i.test(format))
    return formatAutomatic(value, locale);
  const shown = withoutTags(format);
  if (isDateFormat(shown)) return formatDate(value, shown, locale);
  const sections = splitSections(shown);
  const section = sections[sectionOf(value)] ?? sections[0] ?? '';
  // A section of its own for negative numbers says itself how they look negative.
  return formatSection(value < 0 && sections.length > 1 ? -value : value, section, locale);
}

/** `[$€-407]` names a currency, which is shown; colours and conditions are not. */
function withoutTags(format: string): string {
  if (!format.includes('[')) return format;
  return format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
}

/** Sections stand for positive, negative and zero, in this order. */
function sectionOf(value: number): number {
  if (value < 0) return 1;
  return value === 0 ? 2 : 0;
}

/** Up to ten decimals, as the automatic format shows; from 1E+15 on scientific. */
export function formatAutomatic(value: number, locale: SheetLocale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    const short = String(Number(Number(mantissa).toFixed(5)));
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${short.replace('.', locale.decimal)}E${sign}${exponent.slice(1).padStart(2, '0')}`;
  }
  const digits = Math.max(0, Math.min(10, 15 - Math.ceil(Math.log10(size + 1))));
  return String(Number(value.toFixed(digits))).replace('.', locale.decimal);
}

function splitSections(format: string): string[] {
  const sections: string[] = [''];
  for (const part of format.match(/"[^"]*"|\\.|./gs) ?? []) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] = (sections[sections.length - 1] ?? '') + part;
  }
  return sections;
}

/** The digits' pattern goes where the first digit sign stands; all else is literal text around it. */
function formatSection(value: number, section: string, locale: SheetLocale): string {
  const parts: readonly string[] = section.match(/"[^"]*"|\\.|[0#?.,]+(?:E[+-]0+)?|./gs) ?? [];
  const pattern = parts.find((part) => /^[0#?.,]*[0#?]/.test(part));
  const scaled = parts.includes('%') ? value * 100 : value;
  let shown = pattern === undefined ? '' : formatDigits(Math.abs(scaled), pattern, locale);
  const text = parts.map((part: string) => {
    if (part !== pattern) return literal(part);
    const digits = shown;
    shown = '';
    return digits;
  });
  return (value < 0 && pattern !== undefined ? '-' : '') + text.join('');
}

function literal(part: string): string {
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part.startsWith('\\')) return part.slice(1);
  return part === '_' || part === '*' ? '' : part;
}

function formatDigits(value: number, pattern: string, locale: SheetLocale): string {
  if (pattern.includes('E')) return formatScientific(value, pattern, locale);
  const [wholePattern = '', fractionPattern = ''] = pattern.split('.');
  const [whole = '', fraction = ''] = value.toFixed(fractionPattern.length).split('.');
  const minimum = wholePattern.replace(/[^0]/g, '').length;
  const padded = (whole === '0' && minimum === 0 ? '' : whole).padStart(minimum, '0');
  const grouped = wholePattern.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  const needed = fractionPattern.lastIndexOf('0') + 1;
  const kept = fraction.slice(0, needed) + fraction.slice(needed).replace(/0+$/, '');
  return kept === '' ? grouped : `${grouped}${locale.decimal}${kept}`;
}

function formatScientific(value: number, pattern: string, locale: SheetLocale): string {
  const [digits = '', exponentDigits = ''] = pattern.split(/E[+-]/);
  const decimals = (digits.split('.')[1] ?? '').length;
  const [mantissa = '', exponent = '+0'] = value.toExponential(decimals).split('e');
  const size = exponent.slice(1).padStart(exponentDigits.length, '0');
  return `${mantissa.replace('.', locale.decimal)}E${exponent.charAt(0)}${size}`;
}
