import { calendarDay } from '../../../src/domain/calendar/calendar-day';
import { SendingLimits, waitsAt } from '../../../src/domain/follow-ups/sending-limits';
import { DEFAULTS } from '../../../src/domain/reading/default-settings';
import type { FollowUpRow, Settings } from '../../../src/domain/reading/challenge-data';

const WEDNESDAY = calendarDay('2026-06-10');
const SETTINGS: Settings = {
  ...DEFAULTS,
  challengeStarts: [calendarDay('2026-06-01')],
  restWeekdays: [{ from: undefined, value: [6, 7] }],
};

function waits(change: Partial<Settings>, at: { day?: string; hour?: number } = {}, rule = 'pitch' as const) {
  const moment = { today: calendarDay(at.day ?? '2026-06-10'), minutes: (at.hour ?? 9) * 60 };
  return waitsAt({ ...SETTINGS, ...change }, moment, rule);
}

describe('waitsAt', () => {
  it('lets messages go out on a working day within the hours', () => {
    expect(waits({})).toBeUndefined();
  });

  it('holds everything back by the one switch', () => {
    expect(waits({ stopSending: true })).toBe('stopped');
  });

  it.each([
    ['before the first hour', 7.99, 'outsideHours'],
    ['at the first hour', 8, undefined],
    ['in the last minute', 17.99, undefined],
    ['at the last hour', 18, 'outsideHours'],
  ])('knows the window %s', (_name, hour, expected) => {
    expect(waits({}, { hour })).toBe(expected);
  });

  it('knows a window over midnight', () => {
    const night = { sendFromHour: 20, sendUntilHour: 6 };

    expect([21, 3, 12].map((hour) => waits(night, { hour }))).toEqual([undefined, undefined, 'outsideHours']);
  });

  it.each([
    ['a weekday off', { day: '2026-06-13' }, {}],
    ['a holiday', {}, { holidays: [WEDNESDAY] }],
    ['a pause', {}, { pauses: [{ first: calendarDay('2026-06-08'), last: WEDNESDAY }] }],
  ])('rests on %s', (_name, at, change) => {
    expect(waits(change, at)).toBe('restDay');
  });

  it('ends with the last day of the challenge', () => {
    const short = { challengeLengths: [{ from: undefined, value: 10 }] };

    expect([waits(short), waits(short, { day: '2026-06-11' })]).toEqual([undefined, 'challengeEnded']);
  });

  it('goes on keeping in touch after the challenge', () => {
    const short = { ...SETTINGS, challengeLengths: [{ from: undefined, value: 5 }] };

    expect(waitsAt(short, { today: WEDNESDAY, minutes: 600 }, 'keepInTouch')).toBeUndefined();
  });
});

type Written = Pick<FollowUpRow, 'state' | 'stateSince' | 'due' | 'thread'>;
const SENT: Written = { state: 'sent', stateSince: WEDNESDAY, due: WEDNESDAY, thread: '' };

/** The first day on which that person may be written to again. */
function dayAfter(row: Written): string | undefined {
  for (let day = 10; day <= 30; day += 1) {
    const today = calendarDay(`2026-06-${String(day)}`);
    const limits = new SendingLimits(SETTINGS, today);
    limits.noteRow(row, ['p1']);
    if (limits.waitFor(['p1'], undefined) === undefined) return today;
  }
  return undefined;
}

describe('SendingLimits', () => {
  it('leaves a person five business days between two messages', () => {
    expect(dayAfter(SENT)).toBe('2026-06-17');
  });

  it.each([
    ['a draft that waits', { ...SENT, state: 'draftReady' }, '2026-06-17'],
    ['one that may have gone out', { ...SENT, state: 'check' }, '2026-06-17'],
    ['a message that was set to done', { ...SENT, state: 'done', thread: 't1' }, '2026-06-17'],
    ['a reminder that was done', { ...SENT, state: 'done' }, '2026-06-10'],
    ['one that was cancelled', { ...SENT, state: 'cancelled', thread: 't1' }, '2026-06-10'],
  ] as const)('knows %s', (_name, row, expected) => {
    expect(dayAfter(row)).toBe(expected);
  });

  it('knows a person who stands twice in People by the address', () => {
    const limits = new SendingLimits(SETTINGS, WEDNESDAY);
    limits.noteRow(SENT, ['p1', 'ana@example.org']);

    expect(limits.waitFor(['p2', 'ana@example.org'], undefined)).toBe('personRested');
  });

  it('allows two follow-ups in a conversation and no third', () => {
    const limits = new SendingLimits(SETTINGS, calendarDay('2026-06-30'));
    const waits = ['a', 'b', 'c'].map((name) => {
      const wait = limits.waitFor([name], 't1');
      limits.noteRow({ ...SENT, thread: 't1' }, [name]);
      return wait;
    });

    expect(waits).toEqual([undefined, undefined, 'threadFull']);
  });

  it('counts in its conversation also a message whose days were taken out of its row', () => {
    const limits = new SendingLimits(SETTINGS, WEDNESDAY);
    for (const name of ['a', 'b'])
      limits.noteRow({ ...SENT, stateSince: undefined, due: undefined, thread: 't1' }, [name]);

    expect([limits.waitFor(['c'], 't1'), limits.waitFor(['a'], undefined)]).toEqual([
      'threadFull',
      undefined,
    ]);
  });

  it('takes messages outside of any conversation for none', () => {
    const limits = new SendingLimits(SETTINGS, calendarDay('2026-06-30'));
    for (const name of ['a', 'b', 'c']) limits.noteRow(SENT, [name]);

    expect(limits.waitFor(['d'], '')).toBeUndefined();
  });
});
