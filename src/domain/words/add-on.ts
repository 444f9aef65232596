import type { Language } from '../cells/vocabulary';
import { addOnDe } from './add-on.de';
import { addOnEn, type AddOnWords } from './add-on.en';

export type { AddOnWords };

const ADD_ON: Readonly<Record<Language, AddOnWords>> = { en: addOnEn, de: addOnDe };

/** What the script itself says: in dialogs and the sidebar in the user's language, in cells in the spreadsheet's. */
export function addOnWords(language: Language): AddOnWords {
  return ADD_ON[language];
}
