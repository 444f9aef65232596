/** Tells the example's thirty days at the keyboard of a new spreadsheet, and lets its last days pass by the clock. */
import type { Emulator } from '../emulator';
import { instantOf, wallTimeOf } from '../emulator';
import type { CivilDay, ChallengeDays } from './challenge-days';
import { challengeDays } from './challenge-days';
import type { ExampleLanguage, Tab } from './sheet-words';
import { SETTINGS } from './sheet-words';
import { word } from './story';
import { storyEvents } from './story-events';
import { STILL_OPEN, storyFollowUps } from './story-follow-ups';
import { storyLog } from './story-log';
import { storyMail } from './story-mail';
import { NEW_PEOPLE, OLD_NETWORK } from './story-people';
import { TypedSheet } from './typed-sheet';

/** The menu item that makes the add-on's sheets. */
const SET_UP = 'setUp';
/** How many days before the last one the spreadsheet is opened: what comes after is lived through. */
const DAYS_PLAYED = 3;
const EVENING = 18;
const MORNING = 6;
/** By then an hourly run has planned the follow-ups, and the daily mail has not been written yet. */
const BEFORE_THE_MAIL = MORNING + 1;
/** An add-on that asks more than this in a row is not one that the example knows. */
const MOST_DIALOGS = 5;

export interface ExampleMoment {
  /** The real time, epoch milliseconds: the example's clock ends there. */
  readonly now: number;
  readonly timeZone: string;
  readonly locale: string;
}

/** When the spreadsheet of the example has to be made: its clock goes forward only. */
export function exampleStart(moment: ExampleMoment): number {
  const days = daysOf(moment);
  return atHour(days, days.length - DAYS_PLAYED, MORNING, moment.timeZone);
}

/** To be run in order, on an emulator that was made at `exampleStart` and opened. */
export function exampleSteps(emulator: Emulator, moment: ExampleMoment): readonly (() => void)[] {
  const days = daysOf(moment);
  const language: ExampleLanguage = moment.locale.startsWith('de') ? 'de' : 'en';
  const sheet = (tab: Tab): TypedSheet => new TypedSheet(emulator, language, tab);
  const first = days.length - DAYS_PLAYED;
  const log = storyLog(days);
  const mail = storyMail(days);
  const type = (fits: (on: number) => boolean): void => {
    const rows = log.filter(({ on }) => fits(on));
    sheet('log').add(rows.map(({ on, row }) => ({ date: { day: days.civil(on) }, ...row })));
  };
  return [
    () => setUp(emulator),
    () => settings(sheet('settings'), days, language),
    () => sheet('events').add(storyEvents(days)),
    () => sheet('people').add([...OLD_NETWORK, ...NEW_PEOPLE]),
    () => type((on) => on < first),
    () => sheet('followUps').add(storyFollowUps(days).map(({ row }) => row)),
    () => {
      emulator.advanceTo(atHour(days, first, BEFORE_THE_MAIL, moment.timeZone));
      settleBefore(days.civil(first), sheet('followUps'));
    },
    ...lastDays(first, days.length).map((day) => () => {
      emulator.advanceTo(Math.min(atHour(days, day, EVENING, moment.timeZone), moment.now));
      type((on) => on === day);
      for (const { run } of mail.filter(({ on }) => on === day)) run(emulator.mail, language);
    }),
    () => emulator.advanceTo(moment.now),
    () => sheet('dashboard').activate(),
  ];
}

/** What has been due for long was done, day by day, by whoever kept this sheet. */
function settleBefore(day: CivilDay, sheet: TypedSheet): void {
  const planned = sheet.shown(word('planned'));
  sheet.setWhere(
    (cellOf) => cellOf('state') === planned && cellOf('due') < day && !STILL_OPEN.includes(cellOf('person')),
    'state',
    word('done'),
  );
}

function daysOf({ now, timeZone }: ExampleMoment): ChallengeDays {
  return challengeDays(civilDayOf(now, timeZone));
}

function civilDayOf(instant: number, timeZone: string): CivilDay {
  const { year, month, day } = wallTimeOf(instant, timeZone);
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

function atHour(days: ChallengeDays, n: number, hour: number, timeZone: string): number {
  const [year = 0, month = 0, day = 0] = days.civil(n).split('-').map(Number);
  return instantOf({ year, month, day, hour, minute: 0, second: 0, millisecond: 0 }, timeZone);
}

function lastDays(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function setUp(emulator: Emulator): void {
  emulator.chooseMenuItem(SET_UP);
  for (let asked = 0; emulator.dialog() !== undefined; asked++) {
    if (asked === MOST_DIALOGS) throw new Error('Set up asks and asks; the example cannot go on.');
    emulator.answerDialog('OK');
  }
}

function settings(sheet: TypedSheet, days: ChallengeDays, language: ExampleLanguage): void {
  sheet.set(SETTINGS.challengeStart[language], { day: days.civil(1) });
  sheet.set(SETTINGS.challengeLength[language], days.length);
  sheet.set(SETTINGS.resultGoal[language], 30);
  sheet.set(SETTINGS.baseline[language], 4);
  sheet.set(SETTINGS.dailyTarget[language], 1);
  sheet.set(SETTINGS.restWeekdays[language], word('sunday'));
}
