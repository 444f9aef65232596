import type { CalendarDay } from '../../../src/domain/calendar/calendar-day';
import { addBusinessDays, isBusinessDay } from '../../../src/domain/challenge/business-days';
import { dayOfCell, dayOfMoment } from '../../../src/domain/calendar/cell-clock';
import type { Settings } from '../../../src/domain/reading/challenge-data';
import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { dayStates } from '../../../src/domain/challenge/days';
import { aChallenge, aLog, june, juneSettings } from '../builders';

function stateOf(
  day: number,
  options: { settings?: Partial<Settings>; made?: Record<number, number>; today?: number } = {},
) {
  const made = new Map<CalendarDay, number>(
    Object.entries(options.made ?? {}).map(([done, count]) => [june(Number(done)), count]),
  );
  const { days } = dayStates(juneSettings(options.settings), made, june(options.today ?? 20));
  return days.find((stated) => stated.day === june(day))?.state ?? 'outside';
}

describe('the state of a day', () => {
  it('is outside before the start and after the end', () => {
    const settings = { challengeStarts: [june(5)], challengeLengths: [{ from: undefined, value: 3 }] };

    expect([4, 5, 7, 8].map((day) => stateOf(day, { settings }))).toEqual([
      'outside',
      'missed',
      'rest',
      'outside',
    ]);
  });

  it('is outside on every day while there is no start', () => {
    expect(stateOf(5, { settings: { challengeStarts: [] } })).toBe('outside');
  });

  it('is done on a rest day as well', () => {
    expect(stateOf(7, { made: { 7: 1 } })).toBe('done');
    expect(stateOf(7)).toBe('rest');
  });

  it('is rest on a holiday and in a pause, its first and last day included', () => {
    const settings = { holidays: [june(4)], pauses: [{ first: june(10), last: june(12) }] };

    expect([3, 4, 5, 9, 10, 12, 13].map((day) => stateOf(day, { settings }))).toEqual([
      'missed', 'rest', 'missed', 'missed', 'rest', 'rest', 'missed',
    ]); // prettier-ignore
  });

  it('is pending today until the target is reached, but rest on a day off', () => {
    expect(stateOf(10, { today: 10 })).toBe('pending');
    expect(stateOf(10, { today: 10, made: { 10: 1 } })).toBe('done');
    expect(stateOf(7, { today: 7 })).toBe('rest');
  });

  it('is future after today, and rest where a coming day is off', () => {
    expect(stateOf(11, { today: 10 })).toBe('future');
    expect(stateOf(14, { today: 10 })).toBe('rest');
  });

  it('needs the target of that very day', () => {
    const settings = { dailyTargets: [{ from: undefined, value: 1 }, { from: june(3), value: 2 }] }; // prettier-ignore
    const made = { 1: 1, 2: 1, 3: 1, 4: 2 };

    expect([1, 2, 3, 4].map((day) => stateOf(day, { settings, made }))).toEqual([
      'done',
      'done',
      'frozen',
      'done',
    ]);
  });

  it('follows rest weekdays that changed, from their day on', () => {
    const settings: Partial<Settings> = {
      restWeekdays: [{ from: undefined, value: [7] }, { from: june(10), value: [6] }],
    }; // prettier-ignore

    expect([6, 7, 13, 14].map((day) => stateOf(day, { settings }))).toEqual([
      'missed',
      'rest',
      'rest',
      'missed',
    ]);
  });
});

describe('the day of a moment', () => {
  const at = (minutes: number) => ({ day: june(5), minutes, startsDay: minutes === 0 });

  it('is the day before until the day starts', () => {
    expect(dayOfMoment(at(3 * 60 + 59), 4)).toBe(june(4));
    expect(dayOfMoment(at(4 * 60), 4)).toBe(june(5));
    expect(dayOfMoment(at(0), 0)).toBe(june(5));
  });

  it('is that of the calendar for a cell with a date only', () => {
    expect(dayOfCell(at(0), 4)).toBe(june(5));
    expect(dayOfCell(at(1), 4)).toBe(june(4));
  });
});

describe('the basis', () => {
  const log = aLog({ day: june(1) }, { day: june(2) }, { day: june(3), people: [{ id: '', name: 'Ben' }] });

  it('is actions by default', () => {
    expect(challengeStanding(aChallenge({ log }), june(3)).streak).toBe(3);
  });

  it('recomputes the whole history when it changes to connections', () => {
    const settings = juneSettings({ basis: 'connections' });

    // Ana counts on the 1st only: the 2nd is frozen, the 3rd brings Ben.
    const { streak, states } = challengeStanding(aChallenge({ log, settings }), june(3));

    expect(streak).toBe(2);
    expect(states.slice(0, 3).map(({ state }) => state)).toEqual(['done', 'frozen', 'done']);
  });
});

describe('business days', () => {
  it('lead from Friday over the weekend: 5 June + 2 is Tuesday the 9th', () => {
    expect(addBusinessDays(juneSettings(), june(5), 2)).toBe(june(9));
  });

  it('know no Saturday, even where the challenge rests on Sundays only', () => {
    expect(isBusinessDay(juneSettings(), june(6))).toBe(false);
  });

  it('leave out holidays, pauses and rest weekdays', () => {
    const settings = juneSettings({
      restWeekdays: [{ from: undefined, value: [1] }],
      holidays: [june(9)],
      pauses: [{ first: june(10), last: june(11) }],
    });

    expect(addBusinessDays(settings, june(5), 1)).toBe(june(12));
  });

  it('end their search after a year without one, for each day of a Log may begin it anew', () => {
    const settings = juneSettings({ restWeekdays: [{ from: undefined, value: [1, 2, 3, 4, 5, 6, 7] }] });

    expect(addBusinessDays(settings, june(5), 1)).toBe('2027-06-06');
  });
});
