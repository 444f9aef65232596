import type { InstallRecord } from './install-record';
import { editedMark, isHalfDone, markEdited } from './marks';
import type { WritingPorts } from './ports';
import { refreshSheet } from './refresh-sheet';
import { whenFree } from './under-lock';

const PATIENCE = 20_000;

/**
 * After a change that `onEdit` does not see (sort, import, rows deleted), and after an edit for what takes too
 * long to be done while somebody types.
 * @param changeType Google's own: EDIT, INSERT_ROW, FORMAT, OTHER …
 */
export function recordChange(changeType: string, record: InstallRecord, ports: WritingPorts): void {
  const isEdit = changeType === 'EDIT';
  if (changeType === 'FORMAT') return;
  const mark = isEdit ? editedMark(ports.documentProperties) : undefined;
  if (isEdit && (mark === undefined || isHalfDone(mark))) return;
  // A run that is killed or finds the lock taken leaves the mark, and the hourly run does its work: no failure.
  if (!isEdit) markEdited(ports.documentProperties, ports.ids.next());
  // A name that is still being typed must not become a person: that waits for the next other run.
  const wish = { language: record.language, adopt: !isEdit };
  whenFree(ports.lock, PATIENCE, () => refreshSheet(ports, wish));
}
