import type { Answered, CellQuestion } from './question';
import { scratchSheet } from './scratch-sheet';

const FORMULA_COLUMN = 4;
const ROWS_APART = 3;
/** Sheets computes custom functions in its own time; what is not there by then counts as seen. */
const POLLS = 25;
const POLL_MILLISECONDS = 1000;
const LOADING = 'Loading...';

interface Placed {
  readonly question: CellQuestion;
  readonly row: number;
}

/** Types every formula into a cell of its own, waits until all are computed, and reads what they show. */
export function answeredInCells(questions: readonly CellQuestion[]): Answered[] {
  const sheet = scratchSheet();
  const first = sheet.getLastRow() + 2;
  const placed = questions.map((question, index) => ({ question, row: first + index * ROWS_APART }));
  for (const place of placed) type(sheet, place);
  waitFor(() => placed.every(({ row }) => shownAt(sheet, row, FORMULA_COLUMN) !== LOADING));
  return placed.map(({ question, row }) => ({
    id: question.id,
    about: question.about,
    asks: question.asks,
    expected: question.expected,
    seen: shownAt(sheet, row, FORMULA_COLUMN + (question.reads === 'right' ? 1 : 0)),
  }));
}

/** @returns whether it came true in time. */
export function waitFor(isDone: () => boolean): boolean {
  for (let poll = 0; poll < POLLS; poll++) {
    SpreadsheetApp.flush();
    if (isDone()) return true;
    Utilities.sleep(POLL_MILLISECONDS);
  }
  return isDone();
}

export function shownAt(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, column: number): string {
  return sheet.getRange(row, column).getDisplayValue();
}

function type(sheet: GoogleAppsScript.Spreadsheet.Sheet, { question, row }: Placed): void {
  question.beside?.forEach((value, index) => {
    if (value !== '') sheet.getRange(row, FORMULA_COLUMN + 1 + index).setValue(value);
  });
  sheet.getRange(row, FORMULA_COLUMN).setFormula(formulaAt(question.formula, row));
}

function formulaAt(formula: string, row: number): string {
  return formula
    .replace(/\{cell\}/g, `D${row}`)
    .replace(/\{b\}/g, `E${row}`)
    .replace(/\{c\}/g, `F${row}`)
    .replace(/\{column\}/g, 'H');
}
