import { isErrorCell, quotedText, saysNothing, textOf } from './cell-text';
import type { CellGrid } from './cells';
import type { PersonRow } from './challenge-data';
import { codeReader } from './code-of';
import { foldText } from './folded-text';
import { readTable, type TableReading } from './table-rows';

/** The e-mail addresses in a cell, folded; what is no address is passed over. */
export function emailsIn(text: string): string[] {
  if (!text.includes('@')) return [];
  return text
    .split(/[\s;,<>()"]+/)
    .filter((word) => /^[^@]+@[^@]+\.[^@.]+$/.test(word))
    .map(foldText);
}

/** Reads People, header row first. A row without a name is nobody. */
export function readPeople(grid: CellGrid): TableReading<PersonRow> {
  const yesNo = codeReader('yesNo');
  return readTable(
    'people',
    grid,
    (cells, report) => {
      const nameCell = cells.cell('name');
      const knewCell = cells.cell('knewBefore');
      if (isErrorCell(nameCell)) report('name', nameCell);
      const knew = yesNo(knewCell);
      if (knew === undefined && !saysNothing(knewCell)) report('knewBefore', knewCell);
      const name = isErrorCell(nameCell) ? '' : textOf(nameCell);
      const emails = [
        ...emailsIn(textOf(cells.cell('email'))),
        ...emailsIn(textOf(cells.cell('otherEmails'))),
      ];
      if (name === '' && emails.length === 0) return undefined;
      return { row: cells.row, id: textOf(cells.cell('id')), name, emails, knewBefore: knew === 'yes' };
    },
    quotedText,
  );
}
