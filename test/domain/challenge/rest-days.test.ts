import { addDays, calendarDay, type Weekday } from '../../../src/domain/calendar/calendar-day';
import {
  dailyTargetOn,
  dailyTargetsOver,
  isRestDay,
  restDaysAmong,
} from '../../../src/domain/challenge/rest-days';
import { daysOf } from '../../../src/domain/challenge/challenge-days';
import { PRESETS } from '../../../src/domain/cells/vocabulary';
import { DEFAULTS } from '../../../src/domain/reading/default-settings';
import type { Dated, Settings } from '../../../src/domain/reading/challenge-data';
import { SeededRandom } from '../seeded-random';

const SEED = Number(process.env['SEED'] ?? 20_260_601);
const EPOCH = calendarDay('2024-02-20');

function datedRows<T>(random: SeededRandom, value: () => T): Dated<T>[] {
  const starts = Array.from({ length: random.whole(0, 3) }, () => random.whole(-20, 80)).sort(
    (a, b) => a - b,
  );
  const rows = starts.map((start) => ({ from: addDays(EPOCH, start), value: value() }));
  return random.chance(0.5) ? [{ from: undefined, value: value() }, ...rows] : rows;
}

function randomSettings(random: SeededRandom): Settings {
  return {
    ...DEFAULTS,
    presets: datedRows(random, () => PRESETS[random.whole(0, PRESETS.length - 1)] ?? 'strict'),
    restWeekdays: datedRows(random, () => [random.whole(1, 7) as Weekday]),
    dailyTargets: datedRows(random, () => random.whole(1, 5)),
    holidays: Array.from({ length: random.whole(0, 9) }, () => addDays(EPOCH, random.whole(-20, 80))),
    pauses: Array.from({ length: random.whole(0, 3) }, () => {
      const first = addDays(EPOCH, random.whole(-20, 70));
      return { first, last: addDays(first, random.whole(0, 12)) };
    }),
  };
}

describe('a row of days', () => {
  it(`has the rest days and targets that each day has by itself, 300 times (SEED=${String(SEED)})`, () => {
    const random = new SeededRandom(SEED);
    let restDays = 0;

    for (let index = 0; index < 300; index += 1) {
      const settings = randomSettings(random);
      const first = addDays(EPOCH, random.whole(0, 20));
      const days = daysOf({ first, last: addDays(first, random.whole(0, 50)) });
      const rest = days.map((day) => isRestDay(settings, day));
      restDays += rest.filter(Boolean).length;

      expect({ index, rest: restDaysAmong(settings, days) }).toEqual({ index, rest });
      expect(dailyTargetsOver(settings, days)).toEqual(days.map((day) => dailyTargetOn(settings, day)));
    }

    expect(restDays).toBeGreaterThan(300);
  });

  it('may be empty', () => {
    expect(restDaysAmong(DEFAULTS, [])).toEqual([]);
  });
});
