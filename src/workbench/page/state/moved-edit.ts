/** An edit that is open stays with its cell when somebody else puts rows or columns in before it. */
import type { Shift, Snapshot } from '../../protocol';
import type { CellPosition } from '../grid/addresses';
import { selectionAt } from '../grid/selection';
import type { AppState } from './app-state';

/** @returns what changes in this window; the edit of a cell that was deleted is over. */
export function movedEdit(
  { editing, selections, snapshot }: AppState,
  next: Snapshot,
): Partial<Pick<AppState, 'editing' | 'selections'>> {
  if (!editing || !snapshot) return {};
  const seen = snapshot.shifts.at(-1)?.id ?? 0;
  const news = next.shifts.filter(({ id, sheetId }) => id > seen && sheetId === editing.sheetId);
  if (news.length === 0) return {};
  const position = news.reduce<CellPosition | undefined>(shiftedPosition, editing.position);
  if (!position) return { editing: null };
  return {
    editing: { ...editing, position },
    selections: { ...selections, [editing.sheetId]: selectionAt(position) },
  };
}

function shiftedPosition(
  position: CellPosition | undefined,
  { axis, at, by }: Shift,
): CellPosition | undefined {
  if (!position || position[axis] < at) return position;
  const isDeleted = by < 0 && position[axis] < at - by;
  return isDeleted ? undefined : { ...position, [axis]: position[axis] + by };
}
