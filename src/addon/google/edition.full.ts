import type { DraftBox } from '../use-cases/mailbox';
import { GmailDraftBox } from './gmail-draft-box';

/** Full, for one's own copy: reads the mailbox, writes drafts and sends them. */
export function draftBox(): DraftBox | undefined {
  return new GmailDraftBox();
}
