import type { ColumnTable } from '../../domain/cells/tables';
import type { PropertyStore } from './ports';

/** Under which the token of the last change stands; set without the document lock. */
export const EDITED = 'edited';
const HALF_DONE = '~';
const FIGURES_SEEN = 'figuresSeen';
const REACHES_BELOW = 'reachesBelow';

/**
 * Notes that rows have changed whose verdicts, ids and reminders are not worked out yet.
 * @param token another one each time, so that a change during a refresh is not taken for done.
 */
export function markEdited(store: PropertyStore, token: string): void {
  store.set(EDITED, token);
}

/** What tells apart the last change that no run has worked out entirely; undefined where there is none. */
export function editedMark(store: PropertyStore): string | undefined {
  return store.get(EDITED);
}

/** Whether what the mark stands for is worked out but for what waits while somebody types: ids, people, the outbox. */
export function isHalfDone(mark: string): boolean {
  return mark.startsWith(HALF_DONE);
}

/** Clears the mark, or notes that half of it is done, unless a newer change has renewed it. */
export function clearEdited(store: PropertyStore, seen: string | undefined, isHalf: boolean): void {
  if (seen === undefined || store.get(EDITED) !== seen) return;
  if (!isHalf) store.remove(EDITED);
  else if (!isHalfDone(seen)) store.set(EDITED, HALF_DONE + seen);
}

/** Notes that the cells have computed their figures again since the edit that left this token. */
export function markFigures(store: PropertyStore, token: string): void {
  store.set(FIGURES_SEEN, token);
}

/** The token of the last edit after which the cells computed at once. */
export function figuresMark(store: PropertyStore): string | undefined {
  return store.get(FIGURES_SEEN);
}

/**
 * The tables in which something of the user's own (a formula, checkboxes) reaches below our last row. There
 * Google's "last row" would put new rows far down.
 */
export function tablesReachingBelow(store: PropertyStore): ReadonlySet<string> {
  return new Set((store.get(REACHES_BELOW) ?? '').split(',').filter((table) => table !== ''));
}

/** Notes what a full read of a table has shown, if it is news. */
export function noteReach(store: PropertyStore, table: ColumnTable, reachesBelow: boolean): void {
  const noted = tablesReachingBelow(store);
  if (noted.has(table) === reachesBelow) return;
  const tables = [...noted].filter((other) => other !== table);
  if (reachesBelow) tables.push(table);
  if (tables.length === 0) store.remove(REACHES_BELOW);
  else store.set(REACHES_BELOW, tables.join(','));
}
