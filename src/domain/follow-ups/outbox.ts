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
  /** Where a follow-up that nobody has decided on moves: its new key and day. */
  readonly moved?: { readonly key: string; readonly due: CalendarDay };
}

/** What keeping the outbox comes to. */
export interface OutboxChanges {
  /** Rows to be added, in the order of their days. */
  readonly added: readonly PlannedFollowUp[];
  /** By the key that the row has now. */
  readonly marks: ReadonlyMap<string, OutboxMark>;
}
