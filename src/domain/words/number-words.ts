import type { Language } from '../cells/vocabulary';

const DECIMAL_MARK: Readonly<Record<Language, string>> = { en: '.', de: ',' };
/** In German a space that no line breaks at. */
const PER_CENT: Readonly<Record<Language, string>> = { en: '%', de: '\u00a0%' };

/** Rounded half away from zero to so many decimal places; never −0. */
export function rounded(n: number, digits: number): number {
  const factor = 10 ** digits;
  // Twelve figures make 1.005 the half that it was meant to be.
  const units = Math.round(Number((Math.abs(n) * factor).toPrecision(12)));
  return units === 0 ? 0 : (Math.sign(n) * units) / factor;
}

/** A number in running text: at most `digits` decimal places (0 to 6), without zeros at the end or thousands marks. */
export function decimal(n: number, digits: number, language: Language): string {
  const text = String(rounded(n, digits));
  return text.replace('-', '−').replace('.', DECIMAL_MARK[language]);
}

/** `1 day`, `2 days`. */
export function counted(n: number, one: string, many: string): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

/** A share of 1 in per cent, to one decimal place: `71.2%`, in German `71,2 %`. */
export function percent(share: number, language: Language): string {
  return decimal(share * 100, 1, language) + PER_CENT[language];
}
