import type { FactId } from '../../platform-facts';
import { messageOf, type CallQuestion } from '../question';
import { scratchCell, scratchSheet } from '../scratch-sheet';

/** Whether the refusal names the cell in Google's words; it may come with the flush only. */
function refusedByValidation(): boolean {
  const cell = scratchCell();
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(false);
  cell.setDataValidation(rule.build());
  try {
    cell.setValue('b');
    SpreadsheetApp.flush();
    return false;
  } catch (error) {
    const words = `The data you entered in cell ${cell.getA1Notation()} violates the data validation rules set on this cell`;
    return messageOf(error).startsWith(words);
  } finally {
    cell.clearDataValidations();
  }
}

type Row = readonly [number: number, fact: FactId, asks: string, expected: string, ask: () => unknown];

const TOO_LONG = 50_001;

function blockOf(rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range {
  return scratchSheet().getRange(scratchSheet().getLastRow() + 2, 1, rows, columns);
}

const ROWS: readonly Row[] = [
  [
    1,
    'CE-04',
    'setValues with too few rows',
    'throws The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    () => blockOf(2, 1).setValues([['a']]),
  ],
  [
    2,
    'CE-04',
    'setValues with too many columns',
    'throws The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    () => blockOf(1, 1).setValues([['a', 'b']]),
  ],
  [
    3,
    'CE-02',
    'getRange with row 0',
    'throws The starting row of the range is too small.',
    () => scratchSheet().getRange(0, 1),
  ],
  [
    4,
    'CE-02',
    'getRange with column 0',
    'throws The starting column of the range is too small.',
    () => scratchSheet().getRange(1, 0),
  ],
  [
    5,
    'CE-03',
    'getRange with no rows',
    'throws The number of rows in the range must be at least 1.',
    () => scratchSheet().getRange(1, 1, 0, 1),
  ],
  [
    6,
    'CE-03',
    'getRange with no columns',
    'throws The number of columns in the range must be at least 1.',
    () => scratchSheet().getRange(1, 1, 1, 0),
  ],
  [
    7,
    'CE-01',
    'Reading outside of the sheet',
    'throws The coordinates of the range are outside the dimensions of the sheet.',
    () =>
      scratchSheet()
        .getRange(scratchSheet().getMaxRows() + 1, 1)
        .getValue(),
  ],
  [
    8,
    'CE-06',
    'A text of 50,001 characters',
    'throws Your input contains more than the maximum of 50000 characters in a single cell.',
    () => {
      scratchCell().setValue('x'.repeat(TOO_LONG));
      SpreadsheetApp.flush();
    },
  ],
  [9, 'CE-14', 'The value of an empty cell', '""', () => scratchCell().getValue()],
  [
    10,
    'CE-14',
    'null written into a cell that had a value',
    '""',
    () => scratchCell().setValue('x').setValue(null).getValue(),
  ],
  [
    11,
    'CE-11',
    'The text 007 in a cell formatted as plain text (@)',
    '"007"',
    () => scratchCell().setNumberFormat('@').setValue('007').getValue(),
  ],
  [
    12,
    'CE-13',
    'The text =1+1 in a cell formatted as plain text (@)',
    '"=1+1"',
    () => scratchCell().setNumberFormat('@').setValue('=1+1').getValue(),
  ],
  [
    13,
    'CE-13',
    'appendRow with a text that begins with =',
    '"2"',
    () => {
      const sheet = scratchSheet().appendRow(['=1+1']);
      return sheet.getRange(sheet.getLastRow(), 1).getDisplayValue();
    },
  ],
  [
    14,
    'CE-20',
    'Whether a formula that gives "" counts for getLastRow',
    'true',
    () => {
      const cell = scratchCell().setFormula('=""');
      SpreadsheetApp.flush();
      return scratchSheet().getLastRow() === cell.getRow();
    },
  ],
  [
    15,
    'CE-28',
    'getFormula of what was set with setFormula',
    '"=SUM(A1:B1)"',
    () => blockOf(1, 1).setFormula('=SUM(A1:B1)').getFormula(),
  ],
  [
    17,
    'CE-17',
    'A read right after a write, without flush',
    '5',
    () => {
      const cell = scratchCell();
      cell.setValue(2);
      const sum = cell.offset(0, 1).setFormula(`=${cell.getA1Notation()}+3`);
      return sum.getValue();
    },
  ],
  [18, 'CE-10', 'A script writes what a strict list does not hold', 'true', refusedByValidation],
  [
    19,
    'CE-05',
    'A number where a date is wanted',
    "throws The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    () => scratchCell().setValues('x' as unknown as unknown[][]),
  ],
  [
    20,
    'CE-14',
    'The types of getValues',
    '["number", "boolean", "string", "string"]',
    () => {
      const block = blockOf(1, 4).setValues([[1, true, 'a', '']]);
      return block
        .getValues()
        .flat()
        .map((value: unknown) => typeof value);
    },
  ],
];

export const CELL_QUESTIONS: readonly CallQuestion[] = ROWS.map(([number, fact, asks, expected, ask]) => ({
  id: `cells-${number}`,
  about: { fact },
  asks,
  expected,
  ask,
}));
