import type { Language } from '../vocabulary';
import { formDe } from './form.de';
import { formEn, type FormWords } from './form.en';
import { mailDe } from './mail.de';
import { mailEn, type MailWords } from './mail.en';
import { rulesDe } from './rules.de';
import { rulesEn, type RulesWords } from './rules.en';
import { sheetDe } from './sheet.de';
import { sheetEn, type SheetWords } from './sheet.en';

export type { FormWords, MailWords, RulesWords, SheetWords };

/** What stands in the spreadsheet's cells. */
export function sheetWords(language: Language): SheetWords {
  return language === 'de' ? sheetDe : sheetEn;
}

/** What the rules say of rows and figures. */
export function rulesWords(language: Language): RulesWords {
  return language === 'de' ? rulesDe : rulesEn;
}

/** What the daily mail says. */
export function mailWords(language: Language): MailWords {
  return language === 'de' ? mailDe : mailEn;
}

/** What the log form says beside its fields. */
export function formWords(language: Language): FormWords {
  return language === 'de' ? formDe : formEn;
}
