/** The mailbox adapter as a script of its own, so that each of its methods can be called in the emulator. */
import { GmailDraftBox } from '../../src/addon/google/gmail-draft-box';
import type { DraftBox } from '../../src/addon/use-cases/mailbox';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

export function moveToBin(threadId: string): void {
  GmailApp.getThreadById(threadId).moveToTrash();
}

/** @param args as JSON, instants in ISO notation. @returns JSON; '' for nothing. */
export function ask(method: keyof DraftBox, args: string): string {
  const given = JSON.parse(args, (_key, value: unknown) =>
    typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value,
  ) as unknown[];
  const box = new GmailDraftBox();
  const call = box[method] as (this: DraftBox, ...args: unknown[]) => unknown;
  return JSON.stringify(call.apply(box, given) ?? '');
}
