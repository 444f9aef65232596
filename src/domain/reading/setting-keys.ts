/** Days of the follow-up schedule: business days, but for the calendar days of `keepInTouch…`. */
export const SCHEDULE_KEYS = [
  'metSomeoneAfter',
  'metSomeoneBy',
  'pitchElsewhereAfter',
  'pitchAfter',
  'pitchCloses',
  'referralAskAfter',
  'referralAskCloses',
  'letMeThinkAfter',
  'letMeThinkCloses',
  'thankIntroducerBy',
  'tellIntroducerBy',
  'promiseAfter',
  'keepInTouchMonthly',
  'keepInTouchQuarterly',
  'keepInTouchYearly',
] as const;
export type ScheduleKey = (typeof SCHEDULE_KEYS)[number];

/** What becomes of the follow-ups of a situation that a message can answer. */
export const MODE_KEYS = [
  'metSomeoneMode',
  'pitchMode',
  'referralAskMode',
  'letMeThinkMode',
  'thankIntroducerMode',
  'tellIntroducerMode',
  'keepInTouchMode',
] as const;
export type ModeKey = (typeof MODE_KEYS)[number];

/**
 * The keys of the Settings table, as codes, in the order in which Set up writes them.
 * A key that is not here belongs to the user and is left alone.
 */
export const SETTING_KEYS = [
  'language',
  'preset',
  'challengeStart',
  'challengeLength',
  'basis',
  'dailyTarget',
  'quota',
  'quotaPer',
  'resultGoal',
  'baseline',
  'restWeekdays',
  'holiday',
  'pauseUntil',
  'dayStart',
  'mailHour',
  'remindInDays',
  ...SCHEDULE_KEYS,
  ...MODE_KEYS,
  'myName',
  'aboutMe',
  'messagesADay',
  'sendFrom',
  'sendUntil',
  'stopSending',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];
