import type { CallKind } from '../workbench/emulator/gate';

/**
 * What one service call takes at Google, in milliseconds. Cells, properties and flush are published
 * measurements; lock, mail, triggers and user interface are assumptions. `local` never leaves the script.
 */
export const MODELLED_MILLISECONDS: Readonly<Record<CallKind, number>> = {
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

/** The kinds that move cells: what a budget of "data calls" counts. */
export const DATA_KINDS: readonly CallKind[] = ['read', 'write'];
