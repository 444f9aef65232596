import type { ReadingProblem } from './challenge-data';
import { lacksYear } from '../cells/date-without-year';
import type { SettingKey } from './setting-keys';
import type { RulesWords } from '../words';

const DATE_COLUMNS: readonly string[] = ['date'];

function columnWord(problem: ReadingProblem, words: RulesWords): string {
  const headers: Readonly<Record<string, string>> = words.headers[problem.table];
  return headers[problem.column] ?? problem.column;
}

function settingWord(column: string, words: RulesWords): string | undefined {
  return words.settingKeys[column as SettingKey];
}

/** What could not be read, where it stands, and what came of it: "Log row 14: “31/02” is not a date, so not counted yet". */
export function problemInWords(problem: ReadingProblem, words: RulesWords): string {
  const say = words.problems;
  const sheet = words.tabs[problem.table];
  const { row, column, text } = problem;
  if (problem.what !== 'unreadable') return say[problem.what](sheet, columnWord(problem, words));
  if (problem.table === 'settings') {
    return say.unreadableSetting(sheet, row, settingWord(column, words) ?? columnWord(problem, words), text);
  }
  if (problem.table === 'log' && DATE_COLUMNS.includes(column)) {
    return lacksYear(text) ? say.dateWithoutYear(sheet, row, text) : say.unreadableDate(sheet, row, text);
  }
  return say.unreadable(sheet, row, columnWord(problem, words), text);
}
