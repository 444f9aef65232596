import { dayReader, type ReadContext } from '../cells/cell-day';
import { isErrorCell, saysNothing, textOf } from '../cells/cell-text';
import type { CellGrid } from '../cells/cells';
import type { PersonRow } from './challenge-data';
import { codeReader } from '../cells/code-of';
import { foldText } from '../cells/folded-text';
import { readTable, type TableReading } from '../cells/table-rows';

/** The e-mail addresses in a cell, folded; what is no address is passed over. */
export function emailsIn(text: string): string[] {
  if (!text.includes('@')) return [];
  return text
    .split(/[\s;,<>()"]+/)
    .filter((word) => /^[^@]+@[^@]+\.[^@.]+$/.test(word))
    .map(foldText);
}

/**
 * Reads People, header row first. A row without a name is nobody, unless it has an address. Days are read with a
 * `context` only; what is none in "Last contact" is the user's own note.
 */
export function readPeople(grid: CellGrid, context?: ReadContext): TableReading<PersonRow> {
  const dayOf = context && dayReader(context);
  return readTable('people', grid, (present) => {
    const yesNo = codeReader('yesNo');
    const id = present.column('id');
    const nameCell = present.column('name');
    const email = present.column('email');
    const otherEmails = present.column('otherEmails');
    const knewBefore = present.column('knewBefore');
    const cadence = present.column('cadence');
    const cadenceOf = codeReader('cadence');
    const lastContact = present.column('lastContact');
    const doNotContact = present.column('doNotContact');
    return () => {
      if (isErrorCell(nameCell())) present.report('name', nameCell());
      const knew = yesNo(knewBefore());
      if (knew === undefined && !saysNothing(knewBefore())) present.report('knewBefore', knewBefore());
      const name = isErrorCell(nameCell()) ? '' : textOf(nameCell());
      const emails = emailsIn(`${textOf(email())} ${textOf(otherEmails())}`);
      if (name === '' && emails.length === 0) return undefined;
      const every = cadenceOf(cadence());
      const keepsInTouch = every !== undefined && every !== 'none';
      return {
        row: present.number(),
        id: textOf(id()),
        name,
        emails,
        knewBefore: knew === 'yes',
        cadence: every,
        lastContact: keepsInTouch ? dayOf?.(lastContact()) || undefined : undefined,
        doNotContact: yesNo(doNotContact()) === 'yes',
      };
    };
  });
}
