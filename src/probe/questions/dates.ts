import type { FactId } from '../../platform-facts';
import type { CallQuestion } from '../question';
import { scratchCell } from '../scratch-sheet';

const TOKYO = 'Asia/Tokyo';
const NEW_YEAR = Date.UTC(2026, 0, 1, 2);

/** The script's zone is New York; the spreadsheet's becomes another. */
function inTokyo<T>(ask: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => T): T {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = spreadsheet.getSpreadsheetTimeZone();
  spreadsheet.setSpreadsheetTimeZone(TOKYO);
  try {
    return ask(spreadsheet);
  } finally {
    spreadsheet.setSpreadsheetTimeZone(before);
  }
}

function formatted(pattern: string, zone = 'Etc/UTC'): string {
  return Utilities.formatDate(new Date(NEW_YEAR), zone, pattern);
}

type Row = readonly [number: number, fact: FactId, asks: string, expected: string, ask: () => unknown];

const ROWS: readonly Row[] = [
  [
    1,
    'DT-01',
    "The script's zone is the manifest's",
    '"America/New_York"',
    () => Session.getScriptTimeZone(),
  ],
  [
    2,
    'DT-04',
    "A date cell is read as midnight of the spreadsheet's zone",
    'Date 2026-05-31T15:00:00.000Z',
    () => inTokyo(() => scratchCell().setValue('2026-06-01').getValue()),
  ],
  [
    3,
    'DT-02',
    'getDate() of a date cell, in a script that is west of the spreadsheet',
    '31',
    () => inTokyo(() => (scratchCell().setValue('2026-06-01').getValue() as Date).getDate()),
  ],
  [
    4,
    'DT-05',
    "A Date written into a cell shows its wall time in the spreadsheet's zone",
    '"2026-01-01 11:00"',
    () =>
      inTokyo(() =>
        scratchCell().setNumberFormat('yyyy-mm-dd hh:mm').setValue(new Date(NEW_YEAR)).getDisplayValue(),
      ),
  ],
  [
    5,
    'DT-06',
    'The number 1 shown as a date',
    '"1899-12-31"',
    () => scratchCell().setNumberFormat('yyyy-mm-dd').setValue(1).getDisplayValue(),
  ],
  [
    6,
    'DT-02',
    "new Date(y, m, d) is midnight in the script's zone",
    'Date 2026-01-01T05:00:00.000Z',
    () => new Date(2026, 0, 1),
  ],
  [
    7,
    'DT-03',
    'A date-only text is midnight UTC',
    'Date 2026-01-01T00:00:00.000Z',
    () => new Date('2026-01-01'),
  ],
  [8, 'DT-07', 'formatDate yyyy-MM-dd', '"2026-01-01"', () => formatted('yyyy-MM-dd')],
  [
    9,
    'DT-08',
    "formatDate YYYY, the week's year, on 31 December 2029",
    '"2030"',
    () => Utilities.formatDate(new Date(Date.UTC(2029, 11, 31)), 'Etc/UTC', 'YYYY'),
  ],
  [10, 'DT-07', 'formatDate u, Monday is 1', '"4"', () => formatted('u')],
  [11, 'DT-07', 'formatDate EEE', '"Thu"', () => formatted('EEE')],
  [12, 'DT-07', 'formatDate with text in quotes', '"2026 o\'clock"', () => formatted("yyyy 'o''clock'")],
  [
    13,
    'DT-07',
    'formatDate in a zone that nobody knows',
    '"02:00"',
    () => formatted('HH:mm', 'Mars/Olympus'),
  ],
  [
    14,
    'DT-09',
    'parseDate in a zone',
    'Date 2026-05-31T15:00:00.000Z',
    () => Utilities.parseDate('2026-06-01', TOKYO, 'yyyy-MM-dd'),
  ],
  [
    15,
    'DT-10',
    'formatDate on the far side of a clock change',
    '"-0400 -0500"',
    () =>
      [Date.UTC(2026, 10, 1, 5), Date.UTC(2026, 10, 1, 7)]
        .map((at) => Utilities.formatDate(new Date(at), 'America/New_York', 'Z'))
        .join(' '),
  ],
];

export const DATE_QUESTIONS: readonly CallQuestion[] = ROWS.map(([number, fact, asks, expected, ask]) => ({
  id: `dates-${number}`,
  about: { fact },
  asks,
  expected,
  ask,
}));
