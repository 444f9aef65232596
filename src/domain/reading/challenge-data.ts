import type { CalendarDay, Weekday } from '../calendar/calendar-day';
import type {
  Basis,
  Cadence,
  Channel,
  FollowUpRule,
  FollowUpState,
  How,
  Kind,
  Language,
  Outcome,
  Preset,
  QuotaPeriod,
  SendMode,
  TwoWay,
} from '../cells/vocabulary';
import type { AnswerColumn } from '../cells/not-yet';
import type { ModeKey, ScheduleKey } from './setting-keys';

/**
 * The rows of the sheet as the rules see them: codes instead of words, days instead of instants.
 * `row` is the row's number in its sheet (the header row is 1), for messages; it is no identity.
 */
export interface LogRow {
  readonly row: number;
  readonly id: string;
  /** Undefined where the cell is empty or holds no date; then a `ReadingProblem` names the row. */
  readonly day: CalendarDay | undefined;
  readonly people: readonly PersonMention[];
  readonly kind: Kind | undefined;
  readonly how: How | undefined;
  readonly twoWay: TwoWay | undefined;
  readonly aboutWork: boolean;
  readonly channel: Channel | undefined;
  readonly event: string;
  /** Undefined where none are noted, which is not the same as 0. */
  readonly hours: number | undefined;
  readonly outcome: Outcome | undefined;
  readonly replyDay: CalendarDay | undefined;
  /** Where words of the user's own stand that may tell of an answer. */
  readonly ownWords: readonly AnswerColumn[];
  readonly nextStep: string;
  readonly remindOn: CalendarDay | undefined;
  readonly introducedBy: string;
  readonly wouldRemember: boolean;
  /** Nothing but a date: a column filled down beforehand, not something that was done. */
  readonly onlyADay: boolean;
}

/** One name in a Log row's People cell with, where there is one, the ID at the same place in Person IDs. */
export interface PersonMention {
  readonly id: string;
  readonly name: string;
}

export interface PersonRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly company: string;
  readonly knewBefore: boolean;
  /** How often to keep in touch; undefined where nothing is chosen. */
  readonly cadence: Cadence | undefined;
  /** As the cell has it, for people with a cadence only; a later row of the Log goes before it. */
  readonly lastContact: CalendarDay | undefined;
  readonly doNotContact: boolean;
  /** Of messages to this person; undefined for the spreadsheet's. */
  readonly language: Language | undefined;
  readonly introducedBy: string;
  /** What the user promised, in the user's words. */
  readonly promised: string;
}

export interface EventRow {
  readonly row: number;
  readonly name: string;
  /** Tells two events of one name apart. */
  readonly day: CalendarDay | undefined;
  readonly size: number | undefined;
  /** Of the whole event; of each of its days where it repeats. */
  readonly hours: number | undefined;
  readonly repeats: boolean;
}

export interface FollowUpRow {
  readonly row: number;
  readonly key: string;
  readonly person: string;
  readonly personId: string;
  readonly rule: FollowUpRule | undefined;
  readonly due: CalendarDay | undefined;
  readonly state: FollowUpState | undefined;
  /** Whether a text of the user's own stands where the state should: a decision that only the user understands. */
  readonly hasOwnState: boolean;
  readonly stateSince: CalendarDay | undefined;
  readonly inWords: string;
  /** Gmail's id of the conversation; '' where none is known. */
  readonly thread: string;
  /** What is to be written, filled in when it is due; the user may change it, and then it is the user's. */
  readonly subject: string;
  readonly text: string;
}

/** A value that applies from a day on; `from` undefined means since ever. Later rows win over earlier ones of the same day. */
export interface Dated<T> {
  readonly from: CalendarDay | undefined;
  readonly value: T;
}

export interface DayRange {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

export interface Settings {
  readonly language: Language;
  /** In the order of their days, none twice; each later one ends the challenge before it. */
  readonly challengeStarts: readonly CalendarDay[];
  /** What is given here in rows of its own wins over what the presets bring. */
  readonly presets: readonly Dated<Preset>[];
  readonly challengeLengths: readonly Dated<number>[];
  readonly basis: Basis;
  readonly dailyTargets: readonly Dated<number>[];
  /** How many count as enough for a period; 0 where the daily target shall hold after all. */
  readonly quotas: readonly Dated<number>[];
  readonly quotaPer: QuotaPeriod | undefined;
  readonly resultGoals: readonly Dated<number>[];
  /** Connections that the user would have made without a challenge. */
  readonly baselines: readonly Dated<number>[];
  readonly restWeekdays: readonly Dated<readonly Weekday[]>[];
  readonly holidays: readonly CalendarDay[];
  readonly pauses: readonly DayRange[];
  /** Whole hours, 0 to 6. */
  readonly dayStartHours: number;
  /** Local hour of the spreadsheet's zone from which the daily mail may go out, 0 to 23. */
  readonly mailHour: number;
  /** Offered in the sidebar; undefined for none. */
  readonly remindInDays: number | undefined;
  readonly schedule: Readonly<Record<ScheduleKey, number>>;
  readonly modes: Readonly<Record<ModeKey, SendMode>>;
  /** How the user signs messages; '' for nothing. */
  readonly myName: string;
  /** What the user does, in one line for others. */
  readonly aboutMe: string;
  /** How many messages may be prepared or sent on one day. */
  readonly messagesADay: number;
  /** Local hours of the spreadsheet's zone between which messages may go out, the second excluded. */
  readonly sendFromHour: number;
  readonly sendUntilHour: number;
  /** The one switch: nothing is prepared or sent to anybody, reminders to oneself go on. */
  readonly stopSending: boolean;
}

/** `unreadable`: the cell; `missingColumn` and `duplicateColumn`: the header, in row 1. */
export type ReadingProblemKind = 'unreadable' | 'missingColumn' | 'duplicateColumn';

/** A cell or header that could not be read as what its column holds. Reported, never guessed. */
export interface ReadingProblem {
  readonly what: ReadingProblemKind;
  readonly table: 'log' | 'people' | 'events' | 'settings' | 'followUps';
  readonly row: number;
  /** The header's code, e.g. `date`; in Settings the key's code for a value that makes no sense. */
  readonly column: string;
  readonly text: string;
}

/** All that the metrics are computed from. `undefined` tables were not given, which the explanation says. */
export interface ChallengeData {
  readonly log: readonly LogRow[];
  readonly people: readonly PersonRow[] | undefined;
  readonly events: readonly EventRow[] | undefined;
  /** Only for figures that ask for them; undefined leaves no part of the counting rule out. */
  readonly followUps: readonly FollowUpRow[] | undefined;
  /** Whether a row was written for the story of that hash, so that one which is not there was deleted; nothing is known of it where absent. */
  readonly wasPlanned?: (storyHash: string) => boolean;
  readonly settings: Settings;
  readonly problems: readonly ReadingProblem[];
}
