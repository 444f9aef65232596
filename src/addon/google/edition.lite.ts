import type { DraftBox } from '../use-cases/mailbox';

/** Lite, with the fewest rights: may send, and sees no mail. */
export function draftBox(): DraftBox | undefined {
  return undefined;
}
