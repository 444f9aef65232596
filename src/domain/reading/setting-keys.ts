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
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];
