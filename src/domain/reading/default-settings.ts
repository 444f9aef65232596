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
  challengeStarts: [],
  presets: [],
  challengeLengths: [],
  basis: 'actions',
  dailyTargets: [],
  quotas: [],
  quotaPer: undefined,
  resultGoals: [],
  baselines: [],
  restWeekdays: [],
  holidays: [],
  pauses: [],
  dayStartHours: 0,
  mailHour: 7,
  remindInDays: undefined,
};

export type SettingsRecord = Readonly<Record<ColumnOf<'settings'>, NewCell>>;

/**
 * The rows that Set up writes into a new Settings table: each key once, with its explanation. What the preset gives
 * stands there empty, so that choosing another preset is enough; holiday and pause, to show how they are written.
 */
export function defaultSettings(language: Language, challengeStart: CalendarDay): readonly SettingsRecord[] {
  const words = sheetWords(language);
  const values: Readonly<Record<SettingKey, NewCell>> = {
    language: words.codes.language[language],
    preset: words.codes.preset.sundaysOff,
    challengeStart: { day: challengeStart },
    challengeLength: '',
    basis: words.codes.basis[DEFAULTS.basis],
    dailyTarget: '',
    quota: '',
    quotaPer: '',
    resultGoal: '',
    baseline: '',
    restWeekdays: '',
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
