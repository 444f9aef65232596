import { LANGUAGES, type Language } from '../cells/vocabulary';

/** The language of a locale as Google or a browser writes it (`de`, `de_AT`, `de-CH`), English for all we lack. */
export function languageOfLocale(locale: string): Language {
  const [language] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((ours) => ours === language) ?? 'en';
}
