import { templatesDe } from './templates.de';
import { templatesEn, type TemplateWords } from './templates.en';
import { wordsIn } from './words-in';

export type { TemplateWords };

/** The messages to others, and what is said of their templates. */
export const templateWords = wordsIn<TemplateWords>({ en: templatesEn, de: templatesDe });
