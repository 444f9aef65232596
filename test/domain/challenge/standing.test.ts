import type { CalendarDay } from '../../../src/domain/calendar/calendar-day';
import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { isClosed } from '../../../src/domain/challenge/days';
import type { ChallengeData, LogRow } from '../../../src/domain/reading/challenge-data';
import { aChallenge, aLog, june, juneSettings } from '../builders';
import { juneDays } from '../metrics/worked-month';

const newOn = (day: CalendarDay): Partial<LogRow> => ({ day, people: [{ id: '', name: `P${day}` }] });

function standing(days: readonly string[], today: string, changes: Partial<ChallengeData> = {}) {
  const log = aLog(...days.map((day) => newOn(day as CalendarDay)));
  return challengeStanding(aChallenge({ log, ...changes }), today as CalendarDay);
}

describe('the figures of a challenge', () => {
  it('are about its own days, the first and the last included', () => {
    const found = standing(['2026-05-31', june(1), june(30), '2026-07-01'], '2026-07-05');

    expect(found).toMatchObject({ connections: 2, actions: 2, rowsInChallenge: 2, challengeDay: 30 });
  });

  it('are about the second one from its first day on, and no more about the first', () => {
    const settings = juneSettings({ challengeStarts: [june(1), june(10)] });
    const days = [june(1), june(2), june(9), june(10)];

    expect(standing(days, june(9), { settings })).toMatchObject({ connections: 3, challengeDay: 9 });
    expect(standing(days, june(10), { settings })).toMatchObject({ connections: 1, challengeDay: 1 });
  });

  it('are none before the first day, whatever is dated ahead', () => {
    expect(standing([june(1), june(2)], '2026-05-20')).toMatchObject({
      connections: 0,
      actions: 0,
      challengeDay: 0,
    });
  });

  it('leave the days of every challenge with what was made on them, and no other', () => {
    const settings = juneSettings({ challengeStarts: [june(1), june(10)] });
    const { made, states } = standing(['2026-05-31', june(2), june(10)], june(12), { settings });

    expect([...made.connections]).toEqual([[june(2), 1], [june(10), 1]]); // prettier-ignore
    expect([...made.actions]).toEqual([[june(2), 1], [june(10), 1]]); // prettier-ignore
    expect(states.slice(0, 3).map((day) => day.made)).toEqual([1, 0, 0]);
  });

  it('have no days while Settings name no start', () => {
    const found = standing([june(1)], june(2), { settings: juneSettings({ challengeStarts: [] }) });

    expect(found).toMatchObject({ states: [], connections: 0, actions: 0, rowsInChallenge: 0 });
    expect(found.range).toBeUndefined();
  });

  it('say which tables were not given', () => {
    const leftOut = (changes: Partial<ChallengeData>) => standing([], june(1), changes).leftOut;

    expect([leftOut({}), leftOut({ people: undefined }), leftOut({ events: undefined })]).toEqual([
      [], ['people'], ['events'],
    ]);
  }); // prettier-ignore

  it('have a verdict on each row, the same when they are asked for again', () => {
    const found = standing([june(1), june(2)], june(2));

    expect(found.verdicts.map(({ row, connections }) => [row, connections.length])).toEqual([[2, 1], [3, 1]]); // prettier-ignore
    expect(found.verdicts).toBe(found.verdicts);
  });
});

describe('a day that can no longer change by itself', () => {
  it('is one that is past, or today once it is done', () => {
    const closed = (today: number, made: readonly number[]) =>
      juneDays(today, made).filter((day) => isClosed(day, june(today))).map(({ day }) => day); // prettier-ignore

    expect(closed(3, [1])).toEqual([june(1), june(2)]);
    expect(closed(3, [1, 3])).toEqual([june(1), june(2), june(3)]);
    // What is dated ahead makes no day of the future closed.
    expect(closed(3, [1, 4])).toEqual([june(1), june(2)]);
  });
});
