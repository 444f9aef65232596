import type { CalendarDay } from '../calendar/calendar-day';
import type { NewCell } from '../cells/cells';
import type { Settings } from './challenge-data';
import { SETTING_KEYS, type SettingKey } from './setting-keys';
import type { ColumnOf } from '../cells/tables';
import type { Language } from '../cells/vocabulary';
import { sheetWords } from '../words';

/** What applies where Settings says nothing. */
export const DEFAULTS: Settings = {
  language: 'en',
  challengeStart: undefined,
  challengeLength: 30,
  basis: 'actions',
  dailyTargets: [],
  resultGoal: 30,
  restWeekdays: [],
  holidays: [],
  pauses: [],
  dayStartHours: 0,
  mailHour: 7,
  remindInDays: undefined,
};

export type SettingsRecord = Readonly<Record<ColumnOf<'settings'>, NewCell>>;

/**
 * The rows that Set up writes into a new Settings table: each key once, with its explanation. Holiday and pause stand
 * there empty, to show how they are written.
 */
export function defaultSettings(language: Language, challengeStart: CalendarDay): readonly SettingsRecord[] {
  const words = sheetWords(language);
  const values: Readonly<Record<SettingKey, NewCell>> = {
    language: words.codes.language[language],
    challengeStart: { day: challengeStart },
    challengeLength: DEFAULTS.challengeLength,
    basis: words.codes.basis[DEFAULTS.basis],
    dailyTarget: 1,
    resultGoal: DEFAULTS.resultGoal,
    restWeekdays: words.weekdays[7],
    holiday: '',
    pauseUntil: '',
    dayStart: DEFAULTS.dayStartHours,
    mailHour: DEFAULTS.mailHour,
    remindInDays: 2,
  };
  return SETTING_KEYS.map((key) => ({
    key: words.settingKeys[key],
    value: values[key],
    from: '',
    whatItDoes: words.settingNotes[key],
  }));
}
