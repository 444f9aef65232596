import type { CellQuestion } from '../question';

type Row = readonly [
  number: number,
  about: string,
  asks: string,
  formula: string,
  expected: string,
  more?: Pick<CellQuestion, 'beside' | 'reads'>,
];

/** `{b}` and `{c}` are the two cells beside the formula's. */
const KNOWN: readonly Row[] = [
  [1, 'single', 'A single cell as an argument', '=PROBE_TYPE({b})', '5', { beside: [5, ''] }],
  [2, 'block', 'A block of cells as an argument', '=PROBE_TYPE({b}:{c})', '[[1, "a"]]', { beside: [1, 'a'] }],
  [3, 'blank', 'An empty cell in a block', '=PROBE_TYPE({b}:{c})', '[[1, ""]]', { beside: [1, ''] }],
  [4, 'percent', 'A percentage', '=PROBE_TYPE({b})', '0.1', { beside: ['10%', ''] }],
  [5, 'boolean', 'A logical value', '=PROBE_TYPE({b})', 'true', { beside: [true, ''] }],
  [6, 'date', 'A date', '=PROBE_KIND({b})', 'Date', { beside: ['2026-06-01', ''] }],
  [7, 'omitted', 'An argument that is left out', '=PROBE_TYPE()', 'undefined'],
  [
    8,
    'open',
    'The rows of an open range',
    '=PROBE_ROWS({column}1:{column})=ROWS({column}1:{column})',
    'TRUE',
  ],
  [9, 'text', 'A returned text that begins with =', '=PROBE_RETURN("formula")', '=1+1'],
  [10, 'spill', 'A returned block of two by two', '=PROBE_RETURN("block")', '2', { reads: 'right' }],
  [
    11,
    'collision',
    'A returned block with a full cell in its way',
    '=PROBE_RETURN("block")',
    '#REF!',
    { beside: ['full', ''] },
  ],
  [12, 'thrown', 'A thrown error', '=PROBE_THROW("sorry")', '#ERROR!'],
  [13, 'unknown', 'A function that is not there', '=PROBE_NOT_THERE()', '#NAME?'],
  [14, 'capitals', 'A function in small letters', '=probe_return("number")', '7'],
  [15, 'private', 'A function that ends in an underscore', '=PROBE_HIDDEN_()', '#NAME?'],
  [16, 'volatile', 'NOW() as an argument', '=PROBE_TYPE(NOW())', '#ERROR!'],
  [17, 'volatile', 'RAND() as an argument', '=PROBE_TYPE(RAND())', '#ERROR!'],
  [
    18,
    'volatile',
    'A cell with NOW() as an argument',
    '=PROBE_TYPE({b})',
    '#ERROR!',
    { beside: ['=NOW()', ''] },
  ],
  [
    19,
    'readonly',
    'setValue in a custom function',
    '=PROBE_TRY("setValue")',
    'throws You do not have permission to call setValue',
  ],
  [
    20,
    'openById',
    'openById in a custom function',
    '=PROBE_TRY("openById")',
    'throws You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  ],
  [
    21,
    'ui',
    'getUi in a custom function',
    '=PROBE_TRY("getUi")',
    'throws You do not have permission to call SpreadsheetApp.getUi',
  ],
  [
    22,
    'mail',
    'MailApp in a custom function',
    '=PROBE_TRY("mail")',
    'throws You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  ],
  [23, 'email', "The active user's address in a custom function", '=PROBE_TRY("email")', '""'],
  [24, 'properties', 'Document properties in a custom function', '=PROBE_TRY("properties")', '"null"'],
  [25, 'active', 'The active range in a custom function', '=PROBE_TRY("activeRange")="""{cell}"""', 'TRUE'],
  [26, 'settings', "The spreadsheet's zone in a custom function", '=LEN(PROBE_TRY("zone"))>2', 'TRUE'],
];

const OPEN: readonly Row[] = [
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
  [number, , asks, formula, expected, more]: Row,
  about: CellQuestion['about'],
): CellQuestion {
  return { id: `function-${number}`, about, asks, formula, expected, ...more };
}
