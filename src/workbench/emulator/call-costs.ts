import type { CallKind } from './gate';

/**
 * What one service call takes at Google, in milliseconds. Cells, properties and flush are published measurements;
 * lock, mail, triggers and user interface are assumptions. `local` never leaves the script.
 */
export const CALL_COSTS: Readonly<Record<CallKind, number>> = {
  local: 2,
  read: 40,
  write: 40,
  flush: 560,
  'property-get': 30,
  'property-set': 62,
  lock: 60,
  mail: 250,
  trigger: 250,
  ui: 40,
};

/** @param calls how many of each kind. */
export function costOf(calls: Partial<Readonly<Record<CallKind, number>>>): number {
  const kinds = Object.keys(CALL_COSTS) as CallKind[];
  return kinds.reduce((sum, kind) => sum + (calls[kind] ?? 0) * CALL_COSTS[kind], 0);
}
