import { calendarDay } from '../../../src/domain/calendar/calendar-day';
import { challengeAt, lengthOf } from '../../../src/domain/challenge/challenge-days';
import { dayStates } from '../../../src/domain/challenge/days';
import { dailyTargetOn, restWeekdaysOn } from '../../../src/domain/challenge/rest-days';
import type { Preset } from '../../../src/domain/cells/vocabulary';
import type { Settings } from '../../../src/domain/reading/challenge-data';
import { june, juneSettings } from '../builders';

function withPreset(preset: Preset, changes: Partial<Settings> = {}): Settings {
  return juneSettings({ presets: [{ from: undefined, value: preset }], restWeekdays: [], ...changes });
}

function planOf(settings: Settings) {
  const challenge = challengeAt(settings, june(1));
  return {
    length: challenge && lengthOf(challenge),
    goal: challenge?.goal,
    target: dailyTargetOn(settings, june(1)),
    rest: restWeekdaysOn(settings, june(1)),
    quota: dayStates(settings, new Map(), june(1)).days[0]?.period?.quota,
  };
}

describe('a preset', () => {
  it.each([
    ['sundaysOff', { length: 30, goal: 30, target: 1, rest: [7], quota: undefined }],
    ['strict', { length: 30, goal: 30, target: 1, rest: [], quota: undefined }],
    ['workingDays', { length: 30, goal: 22, target: 1, rest: [6, 7], quota: undefined }],
    ['fourByFour', { length: 28, goal: 16, target: 1, rest: [], quota: 4 }],
    ['oneAWeek', { length: 84, goal: 12, target: 1, rest: [], quota: 1 }],
    ['tenADay', { length: 30, goal: 30, target: 10, rest: [7], quota: undefined }],
  ] as const)('%s is %j from Monday 1 June', (preset, plan) => {
    expect(planOf(withPreset(preset))).toEqual(plan);
  });

  it.each([
    [1, '2026-06-30'],
    [3, '2026-07-02'],
    [6, '2026-07-07'],
    [7, '2026-07-07'],
  ])('of 22 working days from %i June lasts until %s', (start, last) => {
    const settings = withPreset('workingDays', { challengeStarts: [june(start)] });

    expect(challengeAt(settings, june(start))?.last).toBe(last);
    expect(dayStates(settings, new Map(), june(1)).days.filter(({ scheduled }) => scheduled)).toHaveLength(
      22,
    );
  });

  it('gives way to every row of its own', () => {
    const settings = withPreset('fourByFour', {
      challengeLengths: [{ from: undefined, value: 40 }],
      resultGoals: [{ from: undefined, value: 9 }],
      restWeekdays: [{ from: undefined, value: [3] }],
      quotas: [{ from: undefined, value: 2 }],
    });

    expect(planOf(settings)).toEqual({ length: 40, goal: 9, target: 1, rest: [3], quota: 2 });
  });

  it('gives its quota up for a daily target, or for a quota of 0', () => {
    const target = withPreset('fourByFour', { dailyTargets: [{ from: undefined, value: 2 }] });
    const none = withPreset('fourByFour', { quotas: [{ from: undefined, value: 0 }] });

    expect(planOf(target)).toMatchObject({ target: 2, quota: undefined });
    expect(planOf(none)).toMatchObject({ target: 1, quota: undefined });
  });

  it('applies from its day on, and to a challenge as it was on the first day', () => {
    const settings = juneSettings({
      presets: [
        { from: undefined, value: 'sundaysOff' },
        { from: june(10), value: 'workingDays' },
      ],
      restWeekdays: [],
      challengeStarts: [june(1), calendarDay('2026-08-03')],
    });

    expect([7, 9, 10].map((on) => restWeekdaysOn(settings, june(on)))).toEqual([[7], [7], [6, 7]]);
    expect(challengeAt(settings, june(20))).toMatchObject({ last: june(30), goal: 30 });
    expect(challengeAt(settings, calendarDay('2026-08-03'))).toMatchObject({ last: '2026-09-01', goal: 22 });
  });

  it('is not needed: without one a challenge is thirty days, none of them off', () => {
    expect(planOf(juneSettings({ restWeekdays: [] }))).toEqual({
      length: 30,
      goal: 30,
      target: 1,
      rest: [],
      quota: undefined,
    });
  });
});
