import type { Language } from '../../domain/vocabulary';

/** German for every German-speaking locale (`de`, `de_AT`, `de-CH`), else English. */
export function languageOfLocale(locale: string): Language {
  return /^de\b/i.test(locale.replace('_', '-')) ? 'de' : 'en';
}
