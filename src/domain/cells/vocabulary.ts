/**
 * The closed lists behind drop-downs, as codes. A sheet shows each code in its own language
 * (words/sheet.en.ts, words/sheet.de.ts); the rules know the codes only.
 */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

export const KINDS = [
  'coffee',
  'call',
  'meeting',
  'event',
  'pitch',
  'referralAsk',
  'message',
  'followUp',
  'favour',
  'introduction',
  'incoming',
  'automatic',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

export const HOWS = ['inPerson', 'video', 'phone', 'email', 'chat'] as const;
export type How = (typeof HOWS)[number];

export const TWO_WAYS = ['yes', 'no', 'notYet'] as const;
export type TwoWay = (typeof TWO_WAYS)[number];

/** What people write where an answer is to be noted and none has come. */
export const NOT_YETS = [
  'notYet',
  'none',
  'nothing',
  'nothingYet',
  'noAnswer',
  'noAnswerYet',
  'noReply',
  'noReplyYet',
  'noResponse',
  'noResponseYet',
  'oneWay',
  'unticked',
  'notKnown',
  'open',
  'waiting',
  'pending',
] as const;
export type NotYet = (typeof NOT_YETS)[number];

export const CHANNELS = ['referral', 'event', 'pitch', 'conference', 'online', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

export const OUTCOMES = [
  'reply',
  'call',
  'yes',
  'letMeThink',
  'noFit',
  'no',
  'silence',
  'bounce',
  'outOfOffice',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CADENCES = ['monthly', 'quarterly', 'yearly', 'none'] as const;
export type Cadence = (typeof CADENCES)[number];

export const FOLLOW_UP_STATES = [
  'planned',
  'draftReady',
  'sent',
  'done',
  'snoozed',
  'cancelled',
  'closed',
  'check',
] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** Why a follow-up stands in the outbox. `reminder` is the user's own "remind me in N days". */
export const FOLLOW_UP_RULES = [
  'reminder',
  'metSomeone',
  'pitch',
  'referralAsk',
  'letMeThink',
  'thankIntroducer',
  'tellIntroducer',
  'promise',
  'keepInTouch',
] as const;
export type FollowUpRule = (typeof FOLLOW_UP_RULES)[number];

/** What the user decides in the tab Today; `snooze…` counts calendar days from the day of the decision. */
export const DECISIONS = ['done', 'snooze1', 'snooze3', 'snooze7', 'open'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What becomes of a follow-up on its day: only `send` sends by itself. */
export const SEND_MODES = ['remind', 'draft', 'send'] as const;
export type SendMode = (typeof SEND_MODES)[number];

export const BASES = ['actions', 'connections'] as const;
export type Basis = (typeof BASES)[number];

/** Ready-made challenges: what each stands for is in challenge/presets.ts. */
export const PRESETS = ['sundaysOff', 'strict', 'workingDays', 'fourByFour', 'oneAWeek', 'tenADay'] as const;
export type Preset = (typeof PRESETS)[number];

export const QUOTA_PERIODS = ['week', 'month'] as const;
export type QuotaPeriod = (typeof QUOTA_PERIODS)[number];

export const YES_NO = ['yes', 'no'] as const;
export type YesNo = (typeof YES_NO)[number];
