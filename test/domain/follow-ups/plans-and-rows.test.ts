import { followUpKey } from '../../../src/domain/follow-ups/follow-up-key';
import type { Ledger } from '../../../src/domain/follow-ups/outbox';
import { outboxChanges, type OutboxNow } from '../../../src/domain/follow-ups/outbox-changes';
import { storyHash } from '../../../src/domain/follow-ups/outbox-matching';
import type { PlannedFollowUp } from '../../../src/domain/follow-ups/plan';
import { planInWords } from '../../../src/domain/follow-ups/plan-in-words';
import { planned } from '../../../src/domain/follow-ups/planning';
import type { FollowUpRow } from '../../../src/domain/reading/challenge-data';
import { followUpWords } from '../../../src/domain/words';
import { aFollowUp, aPerson, june } from '../builders';

const TODAY = june(4);
const { ended, waiting } = followUpWords('en');

/** A follow-up of Ana that is due on that day of June and follows up what was on the 3rd. */
function plan(
  rule: PlannedFollowUp['rule'],
  due: number,
  changes: Partial<PlannedFollowUp> = {},
  entry = 'e1',
) {
  const outline = { personId: 'p1', person: 'Ana', step: 1, since: june(3), isMessage: true };
  return planned({ ...outline, rule, due: june(due), ...changes }, entry);
}

/** The row that was written for a plan. */
function rowOf(each: PlannedFollowUp, changes: Partial<FollowUpRow> = {}) {
  const { key, rule, due, personId } = each;
  return aFollowUp({ key, rule, due, personId, inWords: planInWords(each, 'en'), ...changes });
}

/** The ledger once those plans were written, for the days that they have. */
function ledgerOf(...plans: readonly PlannedFollowUp[]): Ledger {
  return new Map(plans.map((each) => [storyHash(each), each.due]));
}

function changes(now: Partial<OutboxNow>) {
  return outboxChanges({
    plans: [],
    rows: [],
    ledger: new Map(),
    today: TODAY,
    people: [aPerson()],
    whoIs: () => 'p1',
    language: 'en',
    mayTakeBack: true,
    ...now,
  });
}

/** What is new, as days of June, and what changes, by the day in the key of its row. */
function told(now: Partial<OutboxNow>) {
  const { added, marks } = changes(now);
  const dayOf = (text: string): number => Number(text.slice(-2));
  return { added: added.map(({ due }) => dayOf(due)), marks: Object.fromEntries([...marks].map(([key, mark]) => [dayOf(key), mark])) }; // prettier-ignore
}

const movedTo = (rule: PlannedFollowUp['rule'], due: number) => ({
  key: followUpKey('p1', rule, 1, june(due)),
  due: june(due),
});

describe('reminders of one person', () => {
  const on5 = plan('reminder', 5);
  const on8 = plan('reminder', 8, {}, 'e2');
  const nowOn8 = plan('reminder', 8);

  it('are one beside the other, whatever has become of those of other entries', () => {
    for (const state of ['planned', 'done'] as const)
      expect(told({ plans: [on8], rows: [rowOf(on5, { state })] })).toEqual({ added: [8], marks: {} });
  });

  it('leave a row to the entry that it was written for, also where another asks for its day', () => {
    const nowOn5 = plan('reminder', 5, {}, 'e2');

    const { added, marks } = told({ plans: [nowOn8, nowOn5], rows: [rowOf(on5)], ledger: ledgerOf(on5) });

    expect(added).toEqual([5]);
    expect(marks[5]).toMatchObject({ state: 'planned', moved: movedTo('reminder', 8) });
  });

  it('are one where two entries come to ask for one day', () => {
    const { added, marks } = told({ plans: [nowOn8, on8], rows: [rowOf(on5)], ledger: ledgerOf(on5) });

    expect(added).toEqual([]);
    expect(marks[5]?.moved).toEqual(movedTo('reminder', 8));
  });

  it('go over to a row that nothing else is left for, and the one before has moved on', () => {
    const rows = [rowOf(on5), rowOf(on8, { row: 3 })];

    const { marks, plans, ledger } = changes({ plans: [nowOn8], rows, ledger: ledgerOf(on5, on8) });

    expect([...marks]).toEqual([
      [on5.key, { state: 'cancelled', stateSince: TODAY, inWords: ended.movedOn }],
    ]);
    expect([...plans]).toEqual([[on8.key, nowOn8]]);
    expect([...ledger]).toEqual([[storyHash(nowOn8), june(8)]]);
  });

  it('stay where they are while the row on the new day is that of another entry', () => {
    const rows = [rowOf(on5), rowOf(on8, { row: 3 })];

    const { marks, added, ledger } = changes({ plans: [nowOn8, on8], rows, ledger: ledgerOf(on5, on8) });

    expect([marks.size, added.length]).toEqual([0, 0]);
    expect(ledger).toEqual(new Map([...ledgerOf(on8), [storyHash(nowOn8), june(5)]]));
  });

  it('give one typed by hand a key that no other has', () => {
    const typed = aFollowUp({ key: '', personId: 'p1', rule: undefined, state: undefined });
    const key = followUpKey('p1', 'reminder', 2, june(5));

    const { own } = changes({ rows: [typed, aFollowUp({ row: 3, key })] });

    expect(own).toMatchObject([{ row: 2, key: followUpKey('p1', 'reminder', 3, june(5)) }]);
  });
});

describe('the row of a plan', () => {
  const pitch = plan('pitch', 8, { step: 2 });

  it('is the one that was decided on where it stands under a key of before as well', () => {
    const before = { ...pitch, key: followUpKey('/Ana', 'pitch', 2, june(8)) };
    const asked = { ...pitch, otherKeys: [before.key] };
    const rows = [rowOf(pitch), rowOf(before, { row: 3, personId: '', state: 'done' })];

    const { plans, marks } = changes({ plans: [asked], rows });

    expect([...plans.keys()]).toEqual([before.key]);
    expect(marks.get(before.key)?.state).toBeUndefined();
  });

  it('is none that was decided on for a day before what is followed up', () => {
    const asked = (since: number) => plan('pitch', 12, { step: 2, since: june(since) }, 'e2');
    const rows = [rowOf(pitch, { state: 'done' })];

    expect(told({ plans: [asked(9)], rows }).added).toEqual([12]);
    expect(told({ plans: [asked(8)], rows }).added).toEqual([]);
  });

  it('is that of any day where it comes but once', () => {
    const once = (rule: 'promise' | 'metSomeone', due: number) => plan(rule, due, { since: june(due) });

    for (const rule of ['promise', 'metSomeone'] as const) {
      const rows = [rowOf(once(rule, 5), { state: 'done' })];
      expect(told({ plans: [once(rule, 12)], rows }).added).toEqual([]);
    }
  });

  it('keeps its text where it comes but once, whatever its day', () => {
    const once = (due: number) => plan('promise', due, { why: { kind: undefined, about: '', nextStep: 'slides' } }); // prettier-ignore
    const rows = [rowOf(once(5), { text: 'my own words', inWords: 'mine' })];

    expect(told({ plans: [once(12)], rows })).toEqual({ added: [], marks: {} });
  });

  it('goes to what goes on before it goes to what has ended', () => {
    const over = plan('pitch', 9, { step: 2, ended: { why: 'answered' } }, 'e2');
    const open = plan('pitch', 10, { step: 2 }, 'e3');

    const { marks, added } = changes({ plans: [over, open], rows: [rowOf(pitch)] });

    expect(added).toEqual([]);
    expect(marks.get(pitch.key)).toMatchObject({ state: 'planned', moved: { key: open.key, due: june(10) } });
  });

  it('is not taken over with a draft or a message about something else in it', () => {
    const next = plan('pitch', 12, { step: 2, since: june(9) }, 'e2');

    for (const spent of [{ state: 'draftReady' }, { subject: 'Hello' }, { text: 'my own words' }] as const) {
      const { added, marks } = told({ plans: [next], rows: [rowOf(pitch, spent)] });
      expect(added).toEqual([12]);
      expect(marks[8]).toEqual({ state: 'cancelled', stateSince: TODAY, inWords: ended.movedOn });
    }
  });

  it('is taken over with its message where that is about the same and has only waited', () => {
    const later = { ...plan('pitch', 12, { step: 2 }, 'e2') };
    const inWords = `${planInWords(pitch, 'en')} ${waiting.dayFull}`;

    const { added, marks } = told({
      plans: [later],
      rows: [rowOf(pitch, { text: 'my own words', inWords })],
    });

    expect(added).toEqual([]);
    expect(marks[8]?.moved?.due).toBe(june(12));
  });

  it('moves with its day also where its state is left blank', () => {
    const rows = [rowOf(pitch, { state: undefined })];
    const moved = plan('pitch', 9, { step: 2 });

    expect(told({ plans: [moved], rows, ledger: ledgerOf(pitch) }).marks[8]?.moved?.due).toBe(june(9));
  });

  it('is left alone under all its copies where one holds words of the user’s own', () => {
    const over = plan('pitch', 8, { step: 2, ended: { why: 'answered' } });
    const rows = [rowOf(pitch), rowOf(pitch, { row: 3, state: undefined, hasOwnState: true })];

    expect(told({ plans: [over], rows })).toEqual({ added: [], marks: {} });
    expect(told({ plans: [pitch], rows })).toEqual({ added: [], marks: {} });
  });
});

describe('a row that was ended by what the sheet said', () => {
  const pitch = plan('pitch', 8);
  const cancelled = (inWords: string, changed: Partial<FollowUpRow> = {}) =>
    rowOf(pitch, { state: 'cancelled', inWords, ...changed });

  it('is open again where the sheet asks for it again, on the day that it has', () => {
    const rows = [cancelled(ended.logGone, { due: june(10) })];

    expect(told({ plans: [pitch], rows }).marks).toEqual({
      8: { state: 'planned', stateSince: TODAY, inWords: planInWords(pitch, 'en') },
    });
  });

  it('stays as it is where the plan has ended as well, has run out, or is one after a step that was called off', () => {
    const first = plan('pitch', 5, { step: 1 });
    const second = plan('pitch', 8, { step: 2, parent: first.key });
    const afterFirst = [rowOf(first, { state: 'cancelled', inWords: 'No.' }), rowOf(second, { row: 3, state: 'cancelled', inWords: ended.logGone })]; // prettier-ignore
    const over = plan('pitch', 8, { ended: { why: 'replied', on: TODAY } });

    expect(told({ plans: [over], rows: [cancelled(ended.logGone)] }).marks).toEqual({});
    expect(told({ plans: [plan('pitch', 8, { closes: TODAY })], rows: [cancelled(ended.logGone)] }).marks).toEqual({}); // prettier-ignore
    expect(told({ plans: [first, second], rows: afterFirst }).marks).toEqual({});
  });

  it('stays as it is where the user has chosen another state or called it off', () => {
    expect(told({ plans: [pitch], rows: [cancelled(ended.logGone, { state: 'done' })] }).marks).toEqual({});
    expect(told({ plans: [pitch], rows: [cancelled('Not now.')] }).marks).toEqual({});
  });
});

describe('what has no row yet', () => {
  it('gets none from the day on which it would be closed', () => {
    const closing = (day: number) => plan('pitch', 3, { closes: june(day) });

    expect([3, 4, 5].map((day) => told({ plans: [closing(day)] }).added)).toEqual([[], [], [3]]);
  });

  it('gets none after the last day to begin with it', () => {
    const latest = (day: number) => plan('pitch', 3, { latest: june(day) });

    expect([3, 4, 5].map((day) => told({ plans: [latest(day)] }).added)).toEqual([[], [3], [3]]);
  });
});

describe('an open row', () => {
  const closing = plan('pitch', 8, { closes: june(12) });
  const closedOn = (due: number) =>
    [9, 10, 11, 12, 13, 14, 15].find(
      (day) =>
      changes({ plans: [closing], rows: [rowOf(closing, { due: june(due) })], today: june(day) }).marks.has(closing.key), // prettier-ignore
    );

  it('that the user has moved ahead closes no earlier for it, and one put off as much later', () => {
    expect([6, 8, 10].map(closedOn)).toEqual([12, 12, 14]);
  });

  it('that nothing asks for any more says that its entry or its person is gone', () => {
    const gone = (subject: string) => {
      const row = aFollowUp({ key: followUpKey(subject, 'pitch', 1, june(8)), rule: 'pitch' });
      return [...changes({ rows: [row] }).marks.values()].map(({ inWords }) => inWords);
    };

    expect([gone('p1'), gone('/Zoe'), gone('p9'), gone('p9/')]).toEqual([
      [ended.logGone],
      [ended.logGone],
      [ended.personGone],
      [ended.personGone],
    ]);
  });
});

describe('the ledger', () => {
  it('knows a story by ten characters, for a store has not much room', () => {
    const { ledger } = changes({ plans: [plan('pitch', 8), plan('referralAsk', 9)] });

    expect(ledger.size).toBe(2);
    for (const hash of ledger.keys()) expect(hash).toMatch(/^[0-9a-z]{10}$/);
  });

  it('is new where one of its days is', () => {
    const two = [plan('pitch', 8), plan('referralAsk', 9)];
    const rows = two.map((each, at) => rowOf(each, { row: at + 2 }));
    const moved = [plan('pitch', 10), plan('referralAsk', 9)];

    expect(changes({ plans: two, rows, ledger: ledgerOf(...two) }).isLedgerNew).toBe(false);
    expect(changes({ plans: moved, rows, ledger: ledgerOf(...two) }).isLedgerNew).toBe(true);
    expect(changes({ plans: [...two].reverse(), rows, ledger: ledgerOf(...two) }).isLedgerNew).toBe(false);
  });
});

describe('the words of a reminder', () => {
  it('tell what was logged, or only that something was', () => {
    const kind = (changed: PlannedFollowUp['why']['kind']) =>
      planInWords(plan('reminder', 8, { why: { kind: changed, about: '', nextStep: '' } }), 'en');

    expect([kind('coffee'), kind(undefined)]).toEqual([
      'You asked for a reminder: coffee on 3 June 2026',
      'You asked for a reminder: logged on 3 June 2026',
    ]);
  });
});
