import type { Language } from '../cells/vocabulary';
import { templatesDe } from './templates.de';
import { templatesEn, type TemplateWords } from './templates.en';

export type { TemplateWords };

/** Templates in every language: the fields that people type are understood in all of them. */
export const TEMPLATE_WORDS: Readonly<Record<Language, TemplateWords>> = { en: templatesEn, de: templatesDe };

/** The messages to others, and what is said of their templates. */
export function templateWords(language: Language): TemplateWords {
  return TEMPLATE_WORDS[language];
}
