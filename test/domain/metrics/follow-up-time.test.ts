import { businessDayCount } from '../../../src/domain/challenge/business-day-count';
import { followUpTime } from '../../../src/domain/metrics/follow-up-time';
import { medianWait, waitNumber } from '../../../src/domain/metrics/median-wait';
import type { ChallengeData, LogRow } from '../../../src/domain/reading/challenge-data';
import { aPerson, anEvent, june, juneSettings } from '../builders';
import { asking, standingWith } from './asked-of-log';

type Row = Partial<LogRow>;

function time(rows: readonly Row[], changes: Partial<ChallengeData> = {}, today = june(30)): unknown {
  return followUpTime.value(standingWith(rows, changes, today), asking());
}

function named(name: string): LogRow['people'] {
  return [{ id: '', name }];
}

const MESSAGE: Row = { kind: 'message', how: 'email', twoWay: 'notYet' };
const MET: Row = { day: june(5) };

const closed = (days: number) => ({ days, open: false });
const open = (days: number) => ({ days, open: true });

describe('medianWait', () => {
  it.each([
    [[closed(4), closed(1), closed(2)], closed(2)],
    [[closed(1), closed(4)], closed(2.5)],
    [[closed(1), open(2), open(3)], open(2)],
    [[open(2), closed(2), closed(1)], closed(2)],
    [[closed(1), closed(2), open(3), open(9)], open(2.5)],
    [[closed(1), open(2), closed(4), closed(6)], open(3)],
    [[open(0)], open(0)],
    [[], undefined],
  ])('of %j is %j', (waits, median) => {
    const numbers = Int32Array.from(waits, (wait) => waitNumber(wait.days, wait.open));

    expect(medianWait(numbers)).toEqual(median);
    expect(medianWait(numbers.reverse())).toEqual(median);
  });
});

describe('businessDayCount', () => {
  it('is 2 from Friday 5 June to Tuesday 9 June', () => {
    expect(businessDayCount(juneSettings(), june(1), june(30))(june(5), june(9))).toBe(2);
  });

  it('leaves out weekends, holidays, pauses and rest weekdays', () => {
    const settings = juneSettings({
      restWeekdays: [{ from: undefined, value: [5] }],
      holidays: [june(9)],
      pauses: [{ first: june(10), last: june(11) }],
    });
    const count = businessDayCount(settings, june(5), june(30));

    expect([6, 7, 8, 9, 11, 12, 15].map((day) => count(june(5), june(day)))).toEqual([0, 0, 1, 1, 1, 1, 2]);
  });
});

describe('FOLLOW_UP_TIME', () => {
  it('is 2 for somebody met on Friday 5 June and written to on Tuesday 9 June', () => {
    expect(time([MET, { ...MESSAGE, day: june(9) }])).toBe(2);
  });

  it.each([
    ['the same day', june(5), 0], ['Saturday', june(6), 0], ['Monday', june(8), 1],
  ])('is so many for a message on %s', (_when, day, days) => {
    expect(time([MET, { ...MESSAGE, day }])).toBe(days);
  }); // prettier-ignore

  it('takes the first message, wherever its row stands', () => {
    expect(time([{ ...MESSAGE, day: june(12) }, { ...MESSAGE, day: june(9) }, MET])).toBe(2);
  });

  it.each(['message', 'followUp', 'call', 'automatic'] as const)('takes a %s for a message', (kind) => {
    expect(time([MET, { ...MESSAGE, kind, day: june(8) }])).toBe(1);
  });

  it.each([
    ['an incoming reply', { kind: 'incoming' }],
    ['another coffee', { kind: 'coffee' }],
    ['a message that bounced', { outcome: 'bounce' }],
    ['a message before', { day: june(4) }],
    ['a message to somebody else', { people: [{ id: '', name: 'Ben' }] }],
    ['a message still to come', { day: june(20) }],
    ['a message without a day', { day: undefined }],
  ] as const)('does not take %s for one', (_what, row) => {
    expect(time([MET, { ...MESSAGE, day: june(8), ...row }], {}, june(10))).toBe('longer than 3');
  });

  it('does not take the row itself, where a call was how they met', () => {
    expect(time([{ day: june(5), kind: 'call', how: 'phone', twoWay: 'yes' }], {}, june(8))).toBe(
      'longer than 1',
    );
  });

  it('counts from the day of the reply that made the exchange', () => {
    const rows: Row[] = [
      { ...MESSAGE, day: june(2), replyDay: june(5) },
      { ...MESSAGE, day: june(3) },
      { ...MESSAGE, day: june(8) },
    ];

    expect(time(rows)).toBe(1);
  });

  it('counts for somebody from a crowd from the evening itself', () => {
    const rows: Row[] = [
      { day: june(3), kind: 'event', event: 'Web Summit' },
      { ...MESSAGE, day: june(4) },
    ];

    expect(time(rows, { events: [anEvent()] })).toBe(1);
  });

  it('is the middle of all new people, those without a message counting as longer', () => {
    const met = ['Ana', 'Ben', 'Cem'].map((name): Row => ({ day: june(5), people: named(name) }));
    const written = (name: string, day: number): Row => ({ ...MESSAGE, people: named(name), day: june(day) });

    expect(time([...met, written('Ana', 8), written('Ben', 10)], {}, june(11))).toBe(3);
    expect(time([...met, written('Ana', 8)], {}, june(11))).toBe('longer than 4');
    expect(time([...met.slice(0, 2), written('Ana', 8), written('Ben', 9)])).toBe(1.5);
  });

  it('is about people first met in the challenge', () => {
    const early: Row = { day: '2026-05-29' as ReturnType<typeof june> };
    const known = { people: [aPerson({ knewBefore: true })] };

    expect(time([early, MET, { ...MESSAGE, day: june(9) }])).toBe('');
    expect(time([MET, { ...MESSAGE, day: june(9) }], known)).toBe('');
  });

  it('takes a message after the end of the challenge', () => {
    const after = '2026-07-01' as ReturnType<typeof june>;

    expect(time([{ day: june(30) }, { ...MESSAGE, day: after }], {}, after)).toBe(1);
  });

  it('is blank without a challenge, and before anybody was met', () => {
    expect(time([MET], { settings: juneSettings({ challengeStarts: [] }) })).toBe('');
    expect(time([])).toBe('');
  });

  it('is German in a German spreadsheet', () => {
    const standing = standingWith([MET, { day: june(8), people: named('Ben') }], {}, june(9));

    expect(followUpTime.value(standing, asking('', 'de'))).toBe('länger als 1,5');
    expect(followUpTime.lines(standing, asking('', 'de'))).toMatchObject([
      { label: 'Zeit bis zum Nachfassen', value: 'länger als 1,5' },
    ]);
  });
});
