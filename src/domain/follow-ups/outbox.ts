import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpState } from '../cells/vocabulary';
import type { PlannedFollowUp } from './plan';

/** New cells of one outbox row; what is left out stays as it is. */
export interface OutboxMark {
  readonly state?: FollowUpState;
  readonly stateSince?: CalendarDay;
  readonly inWords?: string;
  readonly thread?: string;
  readonly subject?: string;
  readonly text?: string;
  /** Another day under the same key: the user has put it off. */
  readonly due?: CalendarDay;
  /** Where a follow-up that nobody has decided on moves: its new key and day. */
  readonly moved?: { readonly key: string; readonly due: CalendarDay };
}

/** A row that the user has typed and that has no key yet: a reminder of the user's own. */
export interface OwnReminder {
  readonly row: number;
  readonly person: string;
  readonly due: CalendarDay;
  readonly key: string;
  /** '' where the name does not tell who it is. */
  readonly personId: string;
  /** False where the user has said in the row why. */
  readonly lacksRule: boolean;
}

/**
 * Which stories have been written into the outbox, by `storyHash`, and for which day: one of them without a row was
 * deleted by the user.
 */
export type Ledger = ReadonlyMap<string, CalendarDay>;

/** What keeping the outbox comes to. */
export interface OutboxChanges {
  /** Rows to be added, in the order of their days. */
  readonly added: readonly PlannedFollowUp[];
  /** By the key that the row has now. */
  readonly marks: ReadonlyMap<string, OutboxMark>;
  readonly own: readonly OwnReminder[];
  /** As it is once all this is in the sheet. */
  readonly ledger: Ledger;
  /** False where the ledger stays as it was. */
  readonly isLedgerNew: boolean;
  /** What each row follows up, by the key that it has once all this is in the sheet. */
  readonly plans: ReadonlyMap<string, PlannedFollowUp>;
}
