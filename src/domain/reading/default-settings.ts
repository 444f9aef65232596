import type { CalendarDay } from '../calendar/calendar-day';
import type { NewCell } from '../cells/cells';
import type { Settings } from './challenge-data';
import { MODE_KEYS, SETTING_KEYS, type ModeKey, type SettingKey } from './setting-keys';
import type { ColumnOf } from '../cells/tables';
import type { Language } from '../cells/vocabulary';
import { sheetWords, type SheetWords } from '../words';

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
  schedule: {
    metSomeoneAfter: 1,
    metSomeoneBy: 2,
    pitchElsewhereAfter: 3,
    pitchAfter: 7,
    pitchCloses: 14,
    referralAskAfter: 5,
    referralAskCloses: 10,
    letMeThinkAfter: 7,
    letMeThinkCloses: 15,
    thankIntroducerBy: 1,
    tellIntroducerBy: 5,
    promiseAfter: 2,
    keepInTouchMonthly: 30,
    keepInTouchQuarterly: 90,
    keepInTouchYearly: 365,
  },
  // Sending by itself is never the default: a first mail to strangers may need their consent.
  modes: {
    metSomeoneMode: 'draft',
    pitchMode: 'draft',
    referralAskMode: 'draft',
    letMeThinkMode: 'draft',
    thankIntroducerMode: 'draft',
    tellIntroducerMode: 'draft',
    keepInTouchMode: 'remind',
  },
  myName: '',
  aboutMe: '',
  messagesADay: 10,
  sendFromHour: 8,
  sendUntilHour: 18,
  stopSending: false,
};

export type SettingsRecord = Readonly<Record<ColumnOf<'settings'>, NewCell>>;

function modesIn({ codes }: SheetWords): Record<ModeKey, string> {
  const modes = MODE_KEYS.map((key) => [key, codes.sendMode[DEFAULTS.modes[key]]]);
  return Object.fromEntries(modes) as Record<ModeKey, string>;
}

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
    ...DEFAULTS.schedule,
    ...modesIn(words),
    myName: DEFAULTS.myName,
    aboutMe: DEFAULTS.aboutMe,
    messagesADay: DEFAULTS.messagesADay,
    sendFrom: DEFAULTS.sendFromHour,
    sendUntil: DEFAULTS.sendUntilHour,
    stopSending: words.codes.yesNo.no,
  };
  return SETTING_KEYS.map((key) => ({
    key: words.settingKeys[key],
    value: values[key],
    from: '',
    whatItDoes: words.settingNotes[key],
  }));
}
