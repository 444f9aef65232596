import type { Language } from '../cells/vocabulary';
import { sidebarDe } from './sidebar.de';
import { sidebarEn, type SidebarWords } from './sidebar.en';

export type { SidebarWords };

const SIDEBAR: Readonly<Record<Language, SidebarWords>> = { en: sidebarEn, de: sidebarDe };

/** The sidebar speaks its user's language, which need not be the spreadsheet's. */
export function sidebarWords(language: Language): SidebarWords {
  return SIDEBAR[language];
}
