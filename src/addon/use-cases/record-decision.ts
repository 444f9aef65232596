import { codeOf } from '../../domain/cells/code-of';
import { computeFigures } from './figures-at-once';
import type { InstallRecord } from './install-record';
import { markEdited } from './marks';
import type { WritingPorts } from './ports';
import { challengeToday, readSettingsSheet } from './read-challenge-sheet';
import type { Edit } from './record-edit';
import { heedToday } from './today-block';
import { readToday } from './today-sheet';
import { whenFree } from './under-lock';

// A simple trigger has 30 seconds in all, and somebody is choosing the next one.
const PATIENCE = 2_000;

/**
 * After an edit in the tab Today: heeds whatever stands among its decisions, wherever it was sorted to. Where another
 * execution keeps the lock, the decisions stay and the next run heeds them.
 */
export function recordDecision(edit: Edit, { language }: InstallRecord, ports: WritingPorts): void {
  const { tables, lock } = ports;
  const column = tables.positionOf('today', 'decision');
  const offset = column === undefined ? -1 : column + 1 - edit.firstColumn;
  if (offset < 0 || offset >= edit.columns) return;
  openChosen(edit, offset, ports);
  const heed = (): true => {
    const settings = readSettingsSheet(ports);
    const today = challengeToday(ports, settings);
    if (!heedToday(ports, { settings, today, language })) return true;
    const token = ports.ids.next();
    markEdited(ports.documentProperties, token);
    ports.pulse.beat(token);
    computeFigures(token, ports);
    return true;
  };
  if (whenFree(lock, 0, heed)) return;
  // Whoever has the lock may be sending: the mark has it look here before the next message.
  markEdited(ports.documentProperties, ports.ids.next());
  whenFree(lock, PATIENCE, heed);
}

/** Asked before the lock, for nothing is written. */
function openChosen(edit: Edit, offset: number, ports: WritingPorts): void {
  const isOpening = edit.values().some((cells) => codeOf('decision', cells[offset] ?? '') === 'open');
  if (!isOpening) return;
  const chosen = readToday(ports).filter(({ decision }) => codeOf('decision', decision) === 'open');
  const key = chosen[chosen.length - 1]?.key ?? '';
  const row = key === '' ? undefined : ports.tables.findRow('followUps', 'key', key);
  if (row !== undefined) ports.reveal('followUps', row);
}
