import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpRule, Kind } from '../cells/vocabulary';

/** One follow-up that the Log, People or the user asks for: derived anew each time, never stored but as its row. */
export interface PlannedFollowUp {
  /** `followUpKey`: the same follow-up derived again has the same one. */
  readonly key: string;
  /** Under which its row may stand as well: it was planned before the person had an ID. */
  readonly otherKeys: readonly string[];
  /** What stays the same when its day moves, for the ledger; no two stories of a person, rule and step have the same. */
  readonly story: string;
  /** Under which the ledger may know it as well: it was planned before the person had an ID. */
  readonly otherStories: readonly string[];
  /** Whom it is for; for the thanks of an introduction whoever made it. `personId` '' for somebody not in People. */
  readonly personId: string;
  readonly person: string;
  readonly rule: FollowUpRule;
  readonly step: number;
  readonly due: CalendarDay;
  /** By when it is best done; undefined where that is the day itself. */
  readonly best: CalendarDay | undefined;
  /** From this day on it ends unanswered; undefined: it stays until it is done. */
  readonly closes: CalendarDay | undefined;
  /** After this day it is too late to begin with it: old rows that are imported would otherwise all be due at once. */
  readonly latest: CalendarDay | undefined;
  /** The day of what it follows up. */
  readonly since: CalendarDay;
  /** An answer, or a message of one's own, on this day or later ends it: that of `since`, but for keeping in touch and what comes of an introduction. */
  readonly quietSince: CalendarDay;
  /** Of an ask: whose mail of the day of `since` may be what is followed up, `noMail` where it was said otherwise. */
  readonly begunBy: 'mine' | 'theirs' | 'noMail' | undefined;
  /** The key of the step before it; where that is cancelled, so is this. */
  readonly parent: string | undefined;
  /** Whether a message to the person can do it; else it is a reminder only. */
  readonly isMessage: boolean;
  /** Why it is over by what the Log says; undefined while it is open. */
  readonly ended: StopReason | undefined;
  readonly why: PlanReason;
}

/** Why a follow-up is planned, as facts; `words/follow-ups` makes a sentence of them. */
export interface PlanReason {
  readonly kind: Kind | undefined;
  /** The person the story is about where it is not the one written to: who was introduced. */
  readonly about: string;
  /** The user's own words: the next step, or what was promised. */
  readonly nextStep: string;
}

/** Why a follow-up has ended or waits without having been sent, as a code; `words/follow-ups` has the sentences. */
export type StopReason =
  | {
      /** `replyNoted` by the sheet, `replied` by the mailbox. */
      readonly why: 'replyNoted' | 'replied' | 'wroteYourself' | 'bounced';
      readonly on: CalendarDay;
    }
  | {
      readonly why:
        | 'logGone'
        | 'answered'
        | 'parentCancelled'
        | 'doNotContact'
        | 'noAnswer'
        | 'faded'
        | 'draftRemoved'
        | 'personGone'
        | 'movedOn'
        | 'unclear';
    };

/** Why a follow-up that is due is not prepared or sent now and stays planned. */
export type WaitReason =
  | 'stopped'
  | 'restDay'
  | 'outsideHours'
  | 'dayFull'
  | 'quotaEmpty'
  | 'manyDrafts'
  | 'personRested'
  | 'threadFull'
  | 'challengeEnded'
  | 'noAddress'
  | 'templateUnclear'
  | 'reminderOnly';
