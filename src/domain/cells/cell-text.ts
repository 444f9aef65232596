import type { CellValue } from './cells';

/** The cell as trimmed text; a date, which is no text, becomes ''. */
export function textOf(cell: CellValue): string {
  if (typeof cell === 'string')
    return mayBeTrimmed(cell.charCodeAt(0)) || mayBeTrimmed(cell.charCodeAt(cell.length - 1))
      ? cell.trim()
      : cell;
  return isDate(cell) ? '' : String(cell);
}

/** The cell as it is quoted in a message: a date, where none is expected, as the instant that it is. */
export function quotedText(cell: CellValue): string {
  const text = isDate(cell) ? instantText(cell) : textOf(cell);
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

function instantText(instant: Date): string {
  return Number.isNaN(instant.getTime())
    ? String(instant)
    : `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** True for a cell that says nothing. An unticked checkbox does not: people fill whole columns with them. */
export function saysNothing(cell: CellValue): boolean {
  if (typeof cell !== 'string') return cell === false;
  return cell.length === 0 || (mayBeTrimmed(cell.charCodeAt(0)) && cell.trim() === '');
}

/** False for what is surely no blank: to trim a text takes longer than to look at its ends. */
function mayBeTrimmed(code: number): boolean {
  return code <= 32 || code > 126;
}

/** Not `instanceof`: a date made by another JavaScript realm is a date all the same. An image in a cell is none. */
export function isDate(cell: CellValue): cell is Date {
  return typeof cell === 'object' && 'getTime' in cell;
}

const HASH = 35;
const ERRORS = new Set(
  '#REF! #N/A #ERROR! #NAME? #DIV/0! #VALUE! #NUM! #NULL! #SPILL! #CALC! #BEZUG! #NV #WERT! #ZAHL!'.split(
    ' ',
  ),
);

/** True for the text that a formula gone wrong leaves in its cell (`#REF!`). */
export function isErrorCell(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === HASH && ERRORS.has(cell.trim());
}
