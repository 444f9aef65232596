import type { Language } from '../cells/vocabulary';
import { followUpsDe } from './follow-ups.de';
import { followUpsEn, type FollowUpWords } from './follow-ups.en';
import { formDe } from './form.de';
import { formEn, type FormWords } from './form.en';
import { mailDe } from './mail.de';
import { mailEn, type MailWords } from './mail.en';
import { rulesDe } from './rules.de';
import { rulesEn, type RulesWords } from './rules.en';
import { SHEET_WORDS } from './sheet';
import type { SheetWords } from './sheet.en';
import { wordsIn } from './words-in';

export type { FollowUpWords, FormWords, MailWords, RulesWords, SheetWords };

/** What stands in the spreadsheet's cells. */
export function sheetWords(language: Language): SheetWords {
  return SHEET_WORDS[language];
}

/** What the rules say of rows and figures. */
export const rulesWords = wordsIn<RulesWords>({ en: rulesEn, de: rulesDe });

/** What the daily mail says. */
export const mailWords = wordsIn<MailWords>({ en: mailEn, de: mailDe });

/** What the log form says beside its fields. */
export const formWords = wordsIn<FormWords>({ en: formEn, de: formDe });

/** What the outbox says of itself. */
export const followUpWords = wordsIn<FollowUpWords>({ en: followUpsEn, de: followUpsDe });
