import { addDays, calendarDay } from '../../../src/domain/calendar/calendar-day';
import { settleMoves } from '../../../src/domain/follow-ups/outbox-moves';
import { rowsByKey } from '../../../src/domain/follow-ups/outbox-rows';
import { reasonIn } from '../../../src/domain/follow-ups/plain-reason';
import { planned } from '../../../src/domain/follow-ups/planning';
import { reminderKeys } from '../../../src/domain/follow-ups/reminder-keys';
import { ScheduleDays } from '../../../src/domain/follow-ups/schedule-days';
import { SendingLimits, waitsAt } from '../../../src/domain/follow-ups/sending-limits';
import { isMessageStep, isOpenOn, modeOf, openRows } from '../../../src/domain/follow-ups/sending-order';
import { messageHash, shortHash } from '../../../src/domain/follow-ups/short-hash';
import { followUpWords } from '../../../src/domain/words';
import { todayWords } from '../../../src/domain/words/today';
import { DEFAULTS } from '../../../src/domain/reading/default-settings';
import { aFollowUp, june, juneSettings } from '../builders';

const SETTINGS = juneSettings({ restWeekdays: [{ from: undefined, value: [6, 7] }] });

describe('the hours of sending', () => {
  const waits = (sendFromHour: number, sendUntilHour: number, hour: number) =>
    waitsAt({ ...SETTINGS, sendFromHour, sendUntilHour }, { today: june(10), minutes: hour * 60 }, 'pitch');

  it('are none where they begin when they end', () => {
    expect([8, 9, 10].map((hour) => waits(9, 9, hour))).toEqual(['outsideHours', 'outsideHours', 'outsideHours']); // prettier-ignore
  });

  it('over midnight hold the first and not the last', () => {
    expect([20, 5.99, 6].map((hour) => waits(20, 6, hour))).toEqual([undefined, undefined, 'outsideHours']);
  });

  it('need no challenge', () => {
    expect(waitsAt({ ...SETTINGS, challengeStarts: [] }, { today: june(10), minutes: 600 }, 'pitch')).toBeUndefined(); // prettier-ignore
  });
});

describe('somebody who was written to', () => {
  it('rests from the day of the message, also where the row was due on another', () => {
    const limits = new SendingLimits(SETTINGS, june(10));
    limits.noteRow({ state: 'sent', stateSince: june(8), due: june(1), thread: '' }, ['p1']);
    limits.noteRow({ state: 'sent', stateSince: june(1), due: june(8), thread: '' }, ['p2']);
    limits.noteRow({ state: 'sent', stateSince: undefined, due: june(8), thread: '' }, ['p3']);

    expect(['p1', 'p2', 'p3'].map((name) => limits.waitFor([name], undefined))).toEqual([
      'personRested',
      undefined,
      'personRested',
    ]);
  });

  it('rests from the last message, whichever row stands first', () => {
    for (const days of [[june(1), june(8)], [june(8), june(1)]]) {
      const limits = new SendingLimits(SETTINGS, june(10));
      for (const stateSince of days) limits.noteRow({ state: 'sent', stateSince, due: june(1), thread: '' }, ['p1']);

      expect(limits.waitFor(['p1'], undefined)).toBe('personRested');
    }
  }); // prettier-ignore

  it('rests after a message of today, under every name', () => {
    const limits = new SendingLimits(SETTINGS, june(10));
    limits.noteDraft(['p1', 'ana@example.org'], undefined);

    expect([['p1'], ['x', 'ana@example.org'], ['p2']].map((names) => limits.waitFor(names, undefined))).toEqual(
      ['personRested', 'personRested', undefined],
    ); // prettier-ignore
  });

  it('has two messages in a conversation and no third', () => {
    const limits = new SendingLimits(SETTINGS, june(10));
    limits.noteDraft(['p1'], 't1');
    expect(limits.waitFor(['p2'], 't1')).toBeUndefined();
    limits.noteDraft(['p3'], 't1');

    expect([limits.waitFor(['p2'], 't1'), limits.waitFor(['p2'], 't2')]).toEqual(['threadFull', undefined]);
  });
});

describe('the days of the schedule', () => {
  it('end a search where every day is off, and are then as far as was looked', () => {
    const never = juneSettings({ restWeekdays: [{ from: undefined, value: [1, 2, 3, 4, 5, 6, 7] }] });
    const days = new ScheduleDays(never, june(10));

    expect(days.allowedAfter(june(10), 7)).toBe(addDays(june(17), 3660));
    expect(days.reach(3)).toBe(addDays(june(10), -3660));
  });

  it('are told for each day and count of their own', () => {
    const days = new ScheduleDays(SETTINGS, june(10));

    expect([days.allowedAfter(june(3), 3), days.allowedAfter(june(3), 6), days.allowedAfter(june(4), 6)]).toEqual(
      [june(8), june(9), june(10)],
    ); // prettier-ignore
    expect([days.after(june(3), 1), days.after(june(3), 3), days.after(june(4), 1)]).toEqual([june(4), june(8), june(5)]); // prettier-ignore
  });

  it('reach back over weekends, today included', () => {
    const days = new ScheduleDays(SETTINGS, june(10));

    expect([days.reach(1), days.reach(3), days.reach(4)]).toEqual([june(10), june(8), june(5)]);
  });
});

describe('the keys of a reminder', () => {
  it.each([
    [{ id: 'p1', name: 'Ana' }, ['p1|reminder|1|2026-06-05', 'e1/Ana|reminder|1|2026-06-05']],
    [{ id: '', name: 'Ana' }, ['e1/Ana|reminder|1|2026-06-05']],
    [{ id: 'p1', name: '' }, ['p1|reminder|1|2026-06-05', 'e1/|reminder|1|2026-06-05']],
    [{ id: '', name: '' }, ['e1|reminder|1|2026-06-05']],
    [{ id: '', name: 'x'.repeat(101) }, [`e1/${'x'.repeat(100)}|reminder|1|2026-06-05`]],
  ])('about %j are %j', (person, keys) => {
    expect(reminderKeys('e1', person, june(5))).toEqual(keys);
  });
});

describe('what stands in “In words”', () => {
  const { waiting } = followUpWords('en');

  it('is told from what is waited for, and from what was put off', () => {
    const putOff = todayWords('en').youPutOff('8 June');

    expect(reasonIn(`You met Ana. ${waiting.dayFull}`, 'en')).toEqual({ plain: 'You met Ana.', waits: 'dayFull' }); // prettier-ignore
    expect(reasonIn(`You met Ana. ${putOff} ${waiting.dayFull}`, 'en')).toEqual({ plain: 'You met Ana.', waits: 'dayFull' }); // prettier-ignore
    expect(reasonIn(`You met Ana. ${putOff}`, 'en')).toEqual({ plain: 'You met Ana.', waits: undefined });
    expect(reasonIn('You met Ana.', 'en')).toEqual({ plain: 'You met Ana.', waits: undefined });
  });

  it('may tell behind it what is to be mended in a template, and nothing else', () => {
    expect(reasonIn(`You met Ana. ${waiting.templateUnclear} Line 2`, 'en')).toEqual({ plain: 'You met Ana.', waits: 'templateUnclear' }); // prettier-ignore
    expect(reasonIn(`You met Ana. ${waiting.dayFull} Or so`, 'en').waits).toBeUndefined();
  });

  it('may be nothing else', () => {
    expect(reasonIn(waiting.dayFull, 'en')).toEqual({ plain: '', waits: 'dayFull' });
    expect(reasonIn(todayWords('en').youPutOff('8 June'), 'en')).toEqual({ plain: '', waits: undefined });
  });
});

describe('rows that are open', () => {
  const row = (changes: Parameters<typeof aFollowUp>[0]) => aFollowUp({ due: june(5), ...changes });

  it.each([
    ['planned', true],
    ['snoozed', true],
    [undefined, true],
    ['draftReady', false],
    ['sent', false],
    ['done', false],
    ['cancelled', false],
    ['closed', false],
    ['check', false],
  ] as const)('may be %s: %s', (state, isOpen) => {
    expect(isOpenOn(row({ state }), june(5))).toBe(isOpen);
  });

  it('have a day that has come and a key of ours', () => {
    expect(isOpenOn(row({}), june(4))).toBe(false);
    expect(isOpenOn(row({ due: undefined }), june(5))).toBe(false);
    expect(isOpenOn(row({ key: 'mine' }), june(5))).toBe(false);
  });

  it('are in the order of their days, and of their keys on one day', () => {
    const keyed = (key: string, day: number) => row({ key: `${key}|pitch|1|2026-06-05`, due: june(day) });
    const rows = [keyed('c', 5), keyed('b', 4), keyed('a', 5), keyed('d', 9), keyed('a', 3)];

    expect(openRows(rows, june(5)).map(({ key, due }) => key.charAt(0) + String(due).slice(8))).toEqual(['a03', 'b04', 'a05', 'c05']); // prettier-ignore
  });

  it('stay in the order in which they stand where the user has copied one', () => {
    const copies = [2, 3, 4].map((place) => row({ row: place }));

    expect(openRows(copies, june(5)).map(({ row: place }) => place)).toEqual([2, 3, 4]);
  });

  it('go as Settings say, and without a message where none can do it', () => {
    const modes = { ...DEFAULTS.modes, pitchMode: 'send', keepInTouchMode: 'draft' } as const;

    expect([modeOf({ ...DEFAULTS, modes }, 'pitch'), modeOf({ ...DEFAULTS, modes }, 'keepInTouch')]).toEqual(['send', 'draft']); // prettier-ignore
    expect([modeOf({ ...DEFAULTS, modes }, 'reminder'), modeOf({ ...DEFAULTS, modes }, 'promise')]).toEqual(['remind', 'remind']); // prettier-ignore
    expect([isMessageStep('pitch', 1), isMessageStep('pitch', 2), isMessageStep('referralAsk', 1), isMessageStep('reminder', 1)]).toEqual([false, true, true, false]); // prettier-ignore
  });
});

describe('rows that move', () => {
  const plan = (day: number) =>
    planned({ personId: 'p1', person: 'Ana', rule: 'pitch', step: 1, due: june(day), since: june(1), isMessage: true }, 'e1'); // prettier-ignore
  const rows = rowsByKey([4, 5, 6].map((day, at) => aFollowUp({ row: at + 2, key: plan(day).key, due: june(day) }))); // prettier-ignore
  const move = (from: number, to: number) => {
    const there = rows.get(plan(from).key);
    if (!there) throw new Error(`no row of the ${String(from)}th`);
    return { plan: plan(to), rows: there };
  };
  const settled = (...moves: readonly ReturnType<typeof move>[]) => {
    const { free, blocked, taken } = settleMoves(moves, rows.keys());
    const days = (some: typeof free) => some.map(({ plan: { due } }) => Number(due.slice(8)));
    return [days(free), days(blocked), [...taken].map((key) => Number(key.slice(-2))).sort()];
  };

  it('may take the places that others leave', () => {
    expect(settled(move(4, 5), move(5, 6), move(6, 7))).toEqual([[5, 6, 7], [], [5, 6, 7]]);
  });

  it('stay where a place is not left, and so do those behind them', () => {
    expect(settled(move(4, 5), move(5, 6))).toEqual([[], [6, 5], [4, 5, 6]]);
  });
});

describe('a short hash', () => {
  it('tells texts apart, and is the same for the same text', () => {
    const texts = Array.from({ length: 500 }, (_, at) => `Ana|pitch|${String(at)}`);

    expect(new Set(texts.map(shortHash)).size).toBe(500);
    expect(shortHash('Ana')).toBe(shortHash('Ana'));
  });

  it('has fourteen letters and digits, whatever it stands for', () => {
    const texts = [
      '',
      'Ana',
      calendarDay('2026-06-05'),
      ...Array.from({ length: 100 }, (_, at) => String(at)),
    ];

    for (const text of texts) expect(shortHash(text)).toMatch(/^[0-9a-z]{14}$/);
  });

  it('is what it always was, for ledgers that are kept are full of them', () => {
    expect([shortHash('Ana'), shortHash('p1|pitch|2|e1')]).toEqual(['03c7o5z1a52gco', '0uajyp81i59t53']);
  });
});

describe('the hash of a message', () => {
  it('stays the same however a mailbox breaks and indents its lines', () => {
    const written = messageHash('Hello Ana, did you have a look?');

    expect(messageHash('Hello Ana,\r\ndid  you\n\n\thave a look? \n')).toBe(written);
    expect(messageHash('  Hello Ana, did you have a look?')).toBe(written);
  });

  it('is another one where a word is, or where two words are one', () => {
    const texts = ['Hello Ana', 'Hello Ann', 'HelloAna', 'Hello', 'Hell oAna'];

    expect(new Set(texts.map(messageHash)).size).toBe(texts.length);
  });
});
