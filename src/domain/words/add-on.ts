import { addOnDe } from './add-on.de';
import { addOnEn, type AddOnWords } from './add-on.en';
import { wordsIn } from './words-in';

export type { AddOnWords };

/** What the script itself says: in dialogs and the sidebar in the user's language, in cells in the spreadsheet's. */
export const addOnWords = wordsIn<AddOnWords>({ en: addOnEn, de: addOnDe });
