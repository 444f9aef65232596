import type { FactId } from '../../platform-facts';
import type { CellQuestion } from '../question';

type Row<A extends string> = readonly [
  number: number,
  about: A,
  asks: string,
  formula: string,
  expected: string,
  more?: Pick<CellQuestion, 'beside' | 'reads'>,
];

/** `{b}` and `{c}` are the two cells beside the formula's. */
const KNOWN: readonly Row<FactId>[] = [
  [1, 'CF-21', 'A single cell as an argument', '=PROBE_TYPE({b})', '5', { beside: [5, ''] }],
  [2, 'CF-22', 'A block of cells as an argument', '=PROBE_TYPE({b}:{c})', '[[1, "a"]]', { beside: [1, 'a'] }],
  [3, 'CF-22', 'An empty cell in a block', '=PROBE_TYPE({b}:{c})', '[[1, ""]]', { beside: [1, ''] }],
  [4, 'CF-24', 'A percentage', '=PROBE_TYPE({b})', '0.1', { beside: ['10%', ''] }],
  [5, 'CF-21', 'A logical value', '=PROBE_TYPE({b})', 'true', { beside: [true, ''] }],
  [6, 'CF-23', 'A date', '=PROBE_KIND({b})', 'Date', { beside: ['2026-06-01', ''] }],
  [7, 'CF-21', 'An argument that is left out', '=PROBE_TYPE()', 'undefined'],
  [
    8,
    'CF-25',
    'The rows of an open range',
    '=PROBE_ROWS({column}1:{column})=ROWS({column}1:{column})',
    'TRUE',
  ],
  [9, 'CF-17', 'A returned text that begins with =', '=PROBE_RETURN("formula")', '=1+1'],
  [10, 'CF-30', 'A returned block of two by two', '=PROBE_RETURN("block")', '2', { reads: 'right' }],
  [
    11,
    'CF-31',
    'A returned block with a full cell in its way',
    '=PROBE_RETURN("block")',
    '#REF!',
    { beside: ['full', ''] },
  ],
  [12, 'CF-33', 'A thrown error', '=PROBE_THROW("sorry")', '#ERROR!'],
  [13, 'CF-34', 'A function that is not there', '=PROBE_NOT_THERE()', '#NAME?'],
  [14, 'CF-04', 'A function in small letters', '=probe_return("number")', '7'],
  [15, 'CF-03', 'A function that ends in an underscore', '=PROBE_HIDDEN_()', '#NAME?'],
  [16, 'CF-26', 'NOW() as an argument', '=PROBE_TYPE(NOW())', '#ERROR!'],
  [17, 'CF-26', 'RAND() as an argument', '=PROBE_TYPE(RAND())', '#ERROR!'],
  [
    18,
    'CF-27',
    'A cell with NOW() as an argument',
    '=PROBE_TYPE({b})',
    '#ERROR!',
    { beside: ['=NOW()', ''] },
  ],
  [
    19,
    'CF-15',
    'setValue in a custom function',
    '=PROBE_TRY("setValue")',
    'throws You do not have permission to call setValue',
  ],
  [
    20,
    'CF-16',
    'openById in a custom function',
    '=PROBE_TRY("openById")',
    'throws You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  ],
  [
    21,
    'CF-11',
    'getUi in a custom function',
    '=PROBE_TRY("getUi")',
    'throws You do not have permission to call SpreadsheetApp.getUi',
  ],
  [
    22,
    'CF-14',
    'MailApp in a custom function',
    '=PROBE_TRY("mail")',
    'throws You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  ],
  [23, 'CF-19', "The active user's address in a custom function", '=PROBE_TRY("email")', '""'],
  [24, 'CF-12', 'Document properties in a custom function', '=PROBE_TRY("properties")', '"null"'],
  [25, 'CF-18', 'The active range in a custom function', '=PROBE_TRY("activeRange")="""{cell}"""', 'TRUE'],
  [26, 'CF-10', "The spreadsheet's zone in a custom function", '=LEN(PROBE_TRY("zone"))>2', 'TRUE'],
];

const OPEN: readonly Row<string>[] = [
  [31, 'todayAsArgument', 'TODAY() as an argument', '=PROBE_TYPE(TODAY())', '#ERROR!'],
  [
    32,
    'flatArrayFills',
    'Where the second element of a returned flat array goes (right: row)',
    '=PROBE_RETURN("flat")',
    '',
    { reads: 'right' },
  ],
  [33, 'emptyCellArgument', 'An empty single cell as an argument', '=PROBE_TYPE({b})', '""'],
  [34, 'returnedDatesAreFormatted', 'A returned Date as it is shown', '=PROBE_RETURN("date")', '46174'],
];

export const CUSTOM_FUNCTION_QUESTIONS: readonly CellQuestion[] = [
  ...KNOWN.map((row) => questionOf(row, { fact: row[1] })),
  ...OPEN.map((row) => questionOf(row, { assumption: row[1] })),
];

function questionOf(
  [number, , asks, formula, expected, more]: Row<string>,
  about: CellQuestion['about'],
): CellQuestion {
  return { id: `function-${number}`, about, asks, formula, expected, ...more };
}
