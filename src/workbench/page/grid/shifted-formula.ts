/** A formula as it reads when pasted elsewhere: relative references move along, those with $ stay. */
import { columnLetters, columnNumber } from './addresses';

/** Texts, quoted sheet names, and words that are not references pass as they are. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*\(|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])|[A-Za-z_][\w.]*/g;

/** @returns the text unchanged if it is no formula; a reference beyond the sheet's edge becomes #REF!. */
export function shiftedFormula(input: string, rows: number, columns: number): string {
  if (!input.startsWith('=')) return input;
  return input.replace(
    PIECES,
    (piece, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return piece;
      const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) + (fixedRow ? 0 : rows);
      if (column < 1 || row < 1) return '#REF!';
      return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${String(row)}`;
    },
  );
}
