import type { Answered, Question } from './question';

const SHEET = 'Probe';
const HEADERS = ['Id', 'About', 'Question', 'Expected', 'Seen', 'Verdict'] as const;
const WAITING = 'not asked yet';

/** One line of the report, as the sheet and the JSON show it. */
export interface ReportLine {
  readonly id: string;
  readonly about: string;
  readonly asks: string;
  readonly expected: string;
  readonly seen: string;
  readonly verdict: string;
}

/** Begins a report: every question, not asked yet. */
export function beginReport(questions: readonly Question[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(SHEET) ?? spreadsheet.insertSheet(SHEET);
  sheet.clear();
  write(
    sheet,
    questions.map((question) => lineOf(question, '', WAITING)),
  );
}

/** Puts answers beside their questions; all others stay as they are. */
export function report(answers: readonly Answered[]): void {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const lines = reportLines().map((line) => {
    const answer = byId.get(line.id);
    return answer ? lineOf(answer, answer.seen, verdictOf(answer)) : line;
  });
  write(reportSheet(), lines);
}

/** Answers that were found elsewhere than their questions. */
export function reportSeen(questions: readonly Question[], seen: Readonly<Record<string, string>>): void {
  report(
    questions.flatMap((question) => {
      const found = seen[question.id];
      return found === undefined ? [] : [{ ...question, seen: found }];
    }),
  );
}

export function reportLines(): ReportLine[] {
  const sheet = reportSheet();
  const rows = Math.max(1, sheet.getLastRow() - 1);
  return sheet
    .getRange(2, 1, rows, HEADERS.length)
    .getDisplayValues()
    .map(([id = '', about = '', asks = '', expected = '', seen = '', verdict = '']) => ({
      id,
      about,
      asks,
      expected,
      seen,
      verdict,
    }));
}

function reportSheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(SHEET);
  if (!sheet) throw new Error(`The sheet "${SHEET}" is gone: choose "Ask everything" again.`);
  return sheet;
}

function lineOf({ id, about, asks, expected }: Question, seen: string, verdict: string): ReportLine {
  const what = 'fact' in about ? about.fact : `assumption ${about.assumption}`;
  return { id, about: what, asks, expected, seen, verdict };
}

function verdictOf({ about, expected, seen }: Answered): string {
  if (seen === expected) return 'as expected';
  return 'fact' in about ? 'differs' : `set ${about.assumption} the other way`;
}

/** As plain text, so that "=1+1" and "007" stay what was seen. */
function write(sheet: GoogleAppsScript.Spreadsheet.Sheet, lines: readonly ReportLine[]): void {
  const rows = [
    [...HEADERS],
    ...lines.map(({ id, about, asks, expected, seen, verdict }) => [
      id,
      about,
      asks,
      expected,
      seen,
      verdict,
    ]),
  ];
  sheet.getRange(1, 1, rows.length, HEADERS.length).setNumberFormat('@').setValues(rows);
  sheet.setFrozenRows(1);
}
