import { plannedDays } from '../../../src/domain/challenge/planned-days';
import { quotaPeriods } from '../../../src/domain/challenge/quota-periods';
import { daysOf } from '../../../src/domain/challenge/challenge-days';
import type { Settings } from '../../../src/domain/reading/challenge-data';
import { june, juneSettings } from '../builders';

const FOUR_WEEKS = { first: june(1), last: june(28) };

function fourAWeek(changes: Partial<Settings> = {}): Settings {
  return juneSettings({ quotas: [{ from: undefined, value: 4 }], restWeekdays: [], ...changes });
}

describe('the plan of a week with a quota', () => {
  it('falls evenly on the days of the week that are not off', () => {
    const settings = fourAWeek({ holidays: [june(3)], pauses: [{ first: june(10), last: june(12) }] });
    const planned = plannedDays(settings, FOUR_WEEKS);

    expect([1, 8, 15].map((day) => planned[day - 1]?.weight)).toEqual([4 / 6, 1, 4 / 7]);
  });

  it('shows whether it was met on one day of each week, the last that is not off', () => {
    const planned = plannedDays(fourAWeek({ holidays: [june(14)] }), FOUR_WEEKS);

    expect(planned.filter(({ closesPeriod }) => closesPeriod).map(({ day }) => day)).toEqual(
      [7, 13, 21, 28].map(june),
    );
  });

  it('shows it nowhere where each day has its own target', () => {
    expect(plannedDays(juneSettings(), FOUR_WEEKS).filter(({ closesPeriod }) => closesPeriod)).toEqual([]);
  });
});

describe('the weeks of a challenge with a quota', () => {
  it('are as many as there are, with no empty one behind the last', () => {
    const periods = quotaPeriods(fourAWeek(), daysOf(FOUR_WEEKS));

    expect(periods.map(({ start, end, last, quota }) => [start, end, last, quota])).toEqual([
      [0, 7, june(7), 4],
      [7, 14, june(14), 4],
      [14, 21, june(21), 4],
      [21, 28, june(28), 4],
    ]);
  });
});
