import { calendarDay, type CalendarDay, type Weekday } from '../../../src/domain/calendar/calendar-day';
import type { Settings } from '../../../src/domain/reading/challenge-data';
import { dayStates } from '../../../src/domain/challenge/days';
import { DEFAULTS } from '../../../src/domain/reading/default-settings';
import type { DayState } from '../../../src/domain/challenge/streak';
import { daysFromCivil } from '../../support/civil-dates';
import { SeededRandom } from '../seeded-random';
import { dayName, streakByRewriting, type History } from './streak-oracle';

const HISTORIES = Number(process.env['HISTORIES'] ?? 500);
const SEED = Number(process.env['SEED'] ?? 20_260_601);

const LETTERS: Readonly<Record<DayState, string>> = {
  done: 'D',
  rest: 'R',
  pending: 'P',
  frozen: 'F',
  missed: 'M',
  free: '-',
  future: '.',
};

function randomWeekdays(random: SeededRandom): number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter(() => random.chance(random.chance(0.5) ? 0.1 : 0.3));
}

/** Diligent and lazy challenges alike, of one day to a year, seen before, during and after. */
function randomHistory(random: SeededRandom): History {
  const start = daysFromCivil(2015, 1, 1) + random.whole(0, 7300);
  const length = random.chance(0.1) ? random.whole(1, 400) : random.whole(1, 60);
  const diligence = random.next();
  const made = new Map<number, number>();
  const today = start + random.whole(-3, length + 3);
  for (let day = start - 2; day <= Math.min(today, start + length + 2); day += 1) {
    if (random.chance(diligence)) made.set(day, random.whole(1, 3));
  }
  const pauseFirst = start + random.whole(-5, length + 20);
  return {
    start,
    length,
    today,
    target: random.whole(1, 2),
    laterTarget: { from: start + random.whole(0, 2 * length), value: random.whole(1, 3) },
    restWeekdays: randomWeekdays(random),
    laterRest: { from: start + random.whole(0, 2 * length), value: randomWeekdays(random) },
    holidays: new Set(Array.from({ length: random.whole(0, 3) }, () => start + random.whole(0, length))),
    pause: { first: pauseFirst, last: pauseFirst + random.whole(0, 9) },
    made,
  };
}

const named = (day: number): CalendarDay => calendarDay(dayName(day));
const weekdays = (days: readonly number[]): Weekday[] => days as Weekday[];

function settingsOf(history: History): Settings {
  return {
    ...DEFAULTS,
    challengeStarts: [named(history.start)],
    challengeLengths: [{ from: undefined, value: history.length }],
    dailyTargets: [
      { from: undefined, value: history.target },
      { from: named(history.laterTarget.from), value: history.laterTarget.value },
    ],
    restWeekdays: [
      { from: undefined, value: weekdays(history.restWeekdays) },
      { from: named(history.laterRest.from), value: weekdays(history.laterRest.value) },
    ],
    holidays: [...history.holidays].map(named),
    pauses: [{ first: named(history.pause.first), last: named(history.pause.last) }],
  };
}

function answerOf(history: History) {
  const made = new Map([...history.made].map(([day, count]) => [named(day), count]));
  const { days, replay } = dayStates(settingsOf(history), made, named(history.today));
  return {
    states: days.map(({ state }) => LETTERS[state]).join(''),
    streak: replay.streak,
    best: replay.best,
    freezesLeft: replay.freezesLeft,
  };
}

describe('the streak of random histories', () => {
  it(`is what an oracle by text rewriting finds, ${String(HISTORIES)} times (SEED=${String(SEED)})`, () => {
    const random = new SeededRandom(SEED);
    const seen = new Set<string>();

    for (let index = 0; index < HISTORIES; index += 1) {
      const history = randomHistory(random);
      const expected = streakByRewriting(history);
      expect({ index, ...answerOf(history) }).toEqual({ index, ...expected });
      for (const letter of expected.states) seen.add(letter);
    }

    // The histories are worth nothing unless every state comes up in them.
    expect([...seen].sort().join('')).toBe('.DFMPR');
    console.info(`streak oracle: ${String(HISTORIES)} histories agree, SEED=${String(SEED)}`);
  }, 600_000);
});
