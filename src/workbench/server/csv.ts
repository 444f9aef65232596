/**
 * A sheet as comma-separated values (RFC 4180, UTF-8 with a byte order mark, so that Excel reads umlauts).
 *
 * Text stays data: other programs take a text for a formula when it begins with = + - @, a tab or a carriage return,
 * so such a text gets an apostrophe in front, which Sheets takes away again on import. Numbers and dates, negative
 * ones too, are written as they are displayed. The price is one visible sign in other programs; the other way would
 * let a name in the Log run a formula on somebody's machine.
 */
import type { CellView, SheetView, Workbook } from '../emulator/contract';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const ROWS_AT_ONCE = 1_000;
/** Full-width signs are formulas, too, to a program in Japanese. */
const LIKE_A_FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** The used rows and columns, hidden ones too. */
export function csvOf(workbook: Workbook, sheet: SheetView): string {
  return BYTE_ORDER_MARK + [...pieces(workbook, sheet)].join('');
}

/** A large sheet is never held as views of all its cells. */
function* pieces(workbook: Workbook, sheet: SheetView): Generator<string> {
  for (let first = 1; first <= sheet.lastRow; first += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, sheet.lastRow - first + 1);
    const cells = workbook.cells(sheet.id, first, 1, rows, sheet.lastColumn);
    const grid = Array.from({ length: rows }, () => new Array<string>(sheet.lastColumn).fill(''));
    for (const cell of cells) {
      const line = grid[cell.row - first];
      if (line) line[cell.column - 1] = field(cell);
    }
    yield grid.map((line) => line.join(',') + LINE_END).join('');
  }
}

function field({ display, kind }: CellView): string {
  const isText = kind === 'text' || kind === 'error';
  const safe = isText && LIKE_A_FORMULA.test(display) ? `'${display}` : display;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
