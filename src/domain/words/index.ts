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

export type { FollowUpWords, FormWords, MailWords, RulesWords, SheetWords };

const RULES: Readonly<Record<Language, RulesWords>> = { en: rulesEn, de: rulesDe };
const MAIL: Readonly<Record<Language, MailWords>> = { en: mailEn, de: mailDe };
const FOLLOW_UPS: Readonly<Record<Language, FollowUpWords>> = { en: followUpsEn, de: followUpsDe };
const FORM: Readonly<Record<Language, FormWords>> = { en: formEn, de: formDe };

/** What stands in the spreadsheet's cells. */
export function sheetWords(language: Language): SheetWords {
  return SHEET_WORDS[language];
}

/** What the rules say of rows and figures. */
export function rulesWords(language: Language): RulesWords {
  return RULES[language];
}

/** What the daily mail says. */
export function mailWords(language: Language): MailWords {
  return MAIL[language];
}

/** What the log form says beside its fields. */
export function formWords(language: Language): FormWords {
  return FORM[language];
}

/** What the outbox says of itself. */
export function followUpWords(language: Language): FollowUpWords {
  return FOLLOW_UPS[language];
}
