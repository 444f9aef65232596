import type { Assumptions } from '../../src/workbench/emulator';

/** What nobody knows of Google and what follows a kill may hang on. */
export const BELIEFS = {
  'unflushed writes stay': { unflushedWritesOutliveAKill: true },
  'unflushed writes are lost': { unflushedWritesOutliveAKill: false },
  'Gmail as it may be as well': {
    newMailFoundBySearch: true,
    sentDraftIsGoneAtOnce: false,
    updatedDraftStaysInThread: true,
    replyToOwnMessageGoesTo: 'its recipients',
    replyAllNamesOneself: true,
    locksOutliveAKill: true,
  },
} as const satisfies Readonly<Record<string, Partial<Assumptions>>>;
export type Belief = keyof typeof BELIEFS;

/** `CRASH=all` crashes at every call, with 1, 5, 20 and 100 due, under each belief; else a sample is taken. */
export const CRASHES_ALL = process.env['CRASH'] === 'all';

/** `HUNDRED=6` with it: of 100 due at each sixth call only, another sixth for each kind of fault and each belief. */
export const EVERY_OF_HUNDRED = Number(process.env['HUNDRED'] ?? 1);

export const HOURS = 3_600_000;
