import type { CalendarDay, Weekday } from '../calendar/calendar-day';
import { dayReader, type DayReading, type ReadContext } from '../cells/cell-day';
import { saysNothing, textOf } from '../cells/cell-text';
import type { CellGrid, CellValue } from '../cells/cells';
import type { Dated, DayRange, ReadingProblem, Settings } from './challenge-data';
import { codeOf } from '../cells/code-of';
import { DEFAULTS } from './default-settings';
import { wordKey } from '../cells/folded-text';
import type { ModeKey, ScheduleKey, SettingKey } from './setting-keys';
import { hourOfDay, presetIn, weekdaysIn, wholeNumber } from './setting-values';
import { readTable } from '../cells/table-rows';
import { WordIndex } from '../cells/word-index';
import {
  LANGUAGES,
  type Basis,
  type Language,
  type Preset,
  type QuotaPeriod,
  type SendMode,
} from '../cells/vocabulary';
import { SHEET_WORDS } from '../words/sheet';

/** Settings as they are gathered row by row. */
interface Gathered {
  language: Language | undefined;
  challengeStarts: CalendarDay[];
  presets: Dated<Preset>[];
  challengeLengths: Dated<number>[];
  basis: Basis;
  dailyTargets: Dated<number>[];
  quotas: Dated<number>[];
  quotaPer: QuotaPeriod | undefined;
  resultGoals: Dated<number>[];
  baselines: Dated<number>[];
  restWeekdays: Dated<readonly Weekday[]>[];
  holidays: CalendarDay[];
  pauses: DayRange[];
  dayStartHours: number;
  mailHour: number;
  remindInDays: number | undefined;
  schedule: Record<ScheduleKey, number>;
  modes: Record<ModeKey, SendMode>;
  myName: string;
  aboutMe: string;
  messagesADay: number;
  sendFromHour: number;
  sendUntilHour: number;
  stopSending: boolean;
}

/** One row whose key is known and whose value is not empty. */
interface SettingRow {
  readonly value: CellValue;
  readonly from: CalendarDay | undefined;
  readonly dayOf: (cell: CellValue) => DayReading;
  readonly context: ReadContext;
}

function day(row: SettingRow): CalendarDay | undefined {
  const reading = row.dayOf(row.value);
  return reading === '' ? undefined : reading;
}

/** Sets a value that was understood, and tells whether it was. */
function taken<V>(value: V | undefined, take: (value: V) => unknown): boolean {
  if (value !== undefined) take(value);
  return value !== undefined;
}

/** Adds a value that was understood to the rows that apply from their days on, and tells whether it was. */
function dated<V>(to: Dated<V>[], { from }: SettingRow, value: V | undefined): boolean {
  return taken(value, (understood) => to.push({ from, value: understood }));
}

function pauseOf(row: SettingRow): DayRange | undefined {
  const last = day(row);
  return last === undefined || row.from === undefined || last < row.from
    ? undefined
    : { first: row.from, last };
}

type Take = (to: Gathered, row: SettingRow) => boolean;

/** A schedule may give somebody a year and more, as keeping in touch does. */
const LONGEST_INTERVAL = 1830;

/** What each key does with its value; false where the value makes no sense. */
const TAKE: { readonly [K in Exclude<SettingKey, ScheduleKey | ModeKey>]: Take } = {
  language: (to, row) => taken(codeOf('language', row.value), (language) => (to.language = language)),
  preset: (to, row) => dated(to.presets, row, presetIn(row.value)),
  challengeStart: (to, row) => taken(day(row), (start) => to.challengeStarts.push(start)),
  challengeLength: (to, row) => dated(to.challengeLengths, row, wholeNumber(row.value, 1, 3660)),
  basis: (to, row) => taken(codeOf('basis', row.value), (basis) => (to.basis = basis)),
  dailyTarget: (to, row) => dated(to.dailyTargets, row, wholeNumber(row.value, 1, 1000)),
  quota: (to, row) => dated(to.quotas, row, wholeNumber(row.value, 0, 10_000)),
  quotaPer: (to, row) => taken(codeOf('quotaPeriod', row.value), (per) => (to.quotaPer = per)),
  resultGoal: (to, row) => dated(to.resultGoals, row, wholeNumber(row.value, 1, 100_000)),
  baseline: (to, row) => dated(to.baselines, row, wholeNumber(row.value, 0, 100_000)),
  restWeekdays: (to, row) => dated(to.restWeekdays, row, weekdaysIn(row.value)),
  holiday: (to, row) => taken(day(row), (holiday) => to.holidays.push(holiday)),
  pauseUntil: (to, row) => taken(pauseOf(row), (pause) => to.pauses.push(pause)),
  dayStart: (to, row) => taken(hourOf(row, 6), (hour) => (to.dayStartHours = hour)),
  mailHour: (to, row) => taken(hourOf(row, 23), (hour) => (to.mailHour = hour)),
  remindInDays: (to, row) => taken(wholeNumber(row.value, 1, 730), (days) => (to.remindInDays = days)),
  myName: (to, { value }) => taken(textOf(value) || undefined, (name) => (to.myName = name)),
  aboutMe: (to, { value }) => taken(textOf(value) || undefined, (line) => (to.aboutMe = line)),
  messagesADay: (to, row) => taken(wholeNumber(row.value, 0, 1500), (most) => (to.messagesADay = most)),
  sendFrom: (to, row) => taken(hourOf(row, 23), (hour) => (to.sendFromHour = hour)),
  sendUntil: (to, row) => taken(hourOf(row, 24), (hour) => (to.sendUntilHour = hour)),
  stopSending: (to, row) => {
    const answer = codeOf('yesNo', row.value);
    // Whoever writes anything else there, such as "on", wants it to stop.
    to.stopSending = answer !== 'no';
    return answer !== undefined;
  },
};

/** The days of the schedule and the modes are each taken in one way: a function apiece would be made at every start. */
function takes(key: SettingKey, to: Gathered, row: SettingRow): boolean {
  if (isIn(to.schedule, key))
    return taken(wholeNumber(row.value, 1, LONGEST_INTERVAL), (days) => (to.schedule[key] = days));
  if (isIn(to.modes, key)) return taken(codeOf('sendMode', row.value), (mode) => (to.modes[key] = mode));
  return TAKE[key](to, row);
}

function isIn<K extends string>(record: Readonly<Record<K, unknown>>, key: string): key is K {
  return key in record;
}

function hourOf({ value, context }: SettingRow, most: number): number | undefined {
  return hourOfDay(value, 0, most, (instant) => context.clock.wallClockOf(instant));
}

let index: WordIndex<SettingKey> | undefined;

function keys(): WordIndex<SettingKey> {
  return (index ??= new WordIndex(
    Object.values(SHEET_WORDS).map(({ settingKeys }) => settingKeys),
    true,
  ));
}

function inOrderOfDays<T>(rows: readonly Dated<T>[]): readonly Dated<T>[] {
  // Sorting is stable, so of two rows of one day the later one stays behind the earlier one and wins.
  return [...rows].sort((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? -1 : Number((a.from ?? '') > (b.from ?? '')),
  );
}

function languageOfHeader(headerRow: readonly CellValue[]): Language {
  const words = headerRow.map((cell) => wordKey(textOf(cell)));
  return (
    LANGUAGES.find((language) => words.includes(wordKey(SHEET_WORDS[language].headers.settings.key))) ?? 'en'
  );
}

/**
 * Reads Settings, header row first. Keys may repeat; of a key with a single value the last readable row wins.
 * Unknown keys are the user's own; a value that makes no sense is a problem, and the default applies.
 */
export function readSettings(
  grid: CellGrid,
  context: ReadContext,
): { readonly settings: Settings; readonly problems: readonly ReadingProblem[] } {
  const dayOf = dayReader(context);
  const gathered: Gathered = {
    ...DEFAULTS,
    language: undefined,
    remindInDays: undefined,
    schedule: { ...DEFAULTS.schedule },
    modes: { ...DEFAULTS.modes },
    ...{ challengeStarts: [], presets: [], challengeLengths: [], dailyTargets: [], quotas: [] },
    ...{ resultGoals: [], baselines: [], restWeekdays: [], holidays: [], pauses: [] },
  };
  const { problems } = readTable('settings', grid, (present) => {
    const keyCell = present.column('key');
    const valueCell = present.column('value');
    const fromCell = present.column('from');
    return () => {
      const key = keys().codeOf(textOf(keyCell()));
      const value = valueCell();
      if (key === undefined || saysNothing(value)) return undefined;
      const from = dayOf(fromCell());
      if (from === undefined) present.report('from', fromCell());
      else if (!takes(key, gathered, { value, from: from === '' ? undefined : from, dayOf, context })) {
        present.report(key, value);
      }
      return undefined;
    };
  });
  return {
    settings: {
      ...gathered,
      language: gathered.language ?? languageOfHeader(grid[0] ?? []),
      challengeStarts: [...new Set(gathered.challengeStarts)].sort(),
      presets: inOrderOfDays(gathered.presets),
      challengeLengths: inOrderOfDays(gathered.challengeLengths),
      dailyTargets: inOrderOfDays(gathered.dailyTargets),
      quotas: inOrderOfDays(gathered.quotas),
      resultGoals: inOrderOfDays(gathered.resultGoals),
      baselines: inOrderOfDays(gathered.baselines),
      restWeekdays: inOrderOfDays(gathered.restWeekdays),
    },
    problems,
  };
}
