import type { ColumnOf } from '../cells/tables';
import { LANGUAGES, type Language } from '../cells/vocabulary';
import { sheetWords } from '../words';
import { templateWords } from '../words/templates';
import { MESSAGE_RULES } from './template-for';

/**
 * The rows that Set up writes into an empty tab Templates: every situation in the spreadsheet's language, then in the
 * others. Situation and language are in words of the spreadsheet.
 */
export function defaultTemplateRows(
  language: Language,
): readonly Readonly<Record<ColumnOf<'templates'>, string>>[] {
  const { codes } = sheetWords(language);
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];
  return languages.flatMap((of) =>
    MESSAGE_RULES.map((rule) => ({
      situation: codes.followUpRule[rule],
      language: codes.language[of],
      ...templateWords(of).defaults[rule],
    })),
  );
}
