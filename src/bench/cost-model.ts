import type { CallKind } from '../workbench/emulator/gate';

/** The kinds that move cells: what a budget of "data calls" counts. */
export const DATA_KINDS: readonly CallKind[] = ['read', 'write'];
