import { addDays } from '../../../src/domain/calendar/calendar-day';
import { dueContacts } from '../../../src/domain/follow-ups/keep-in-touch';
import type { ChallengeData, LogRow, PersonRow } from '../../../src/domain/reading/challenge-data';
import { aChallenge, aLog, aPerson, june, juneSettings } from '../builders';

const MONTHLY = aPerson({ cadence: 'monthly' });
const MET = june(3);

function due(
  log: readonly Partial<LogRow>[],
  today: ReturnType<typeof june>,
  person: PersonRow = MONTHLY,
  changes: Partial<ChallengeData> = {},
) {
  return dueContacts(aChallenge({ log: aLog(...log), people: [person], ...changes }), today);
}

/** The day on which somebody met on 3 June is due first. */
function firstDue(log: readonly Partial<LogRow>[], person = MONTHLY, changes: Partial<ChallengeData> = {}) {
  for (let later = 0; later < 800; later += 1) {
    const [found] = due(log, addDays(MET, later), person, changes);
    if (found) return later;
  }
  return undefined;
}

const NO_REST = { settings: juneSettings({ restWeekdays: [] }) };

describe('dueContacts', () => {
  it.each([
    ['monthly', 30], ['quarterly', 90], ['yearly', 365], ['none', undefined], [undefined, undefined],
  ] as const)('counts for %s %s days from the last contact', (cadence, days) => {
    expect(firstDue([{ day: MET }], aPerson({ cadence }), NO_REST)).toBe(days);
  }); // prettier-ignore

  it('says how overdue somebody is, measured by the cadence', () => {
    expect(due([{ day: MET }], addDays(MET, 45), MONTHLY, NO_REST)).toEqual([
      { person: MONTHLY, due: addDays(MET, 30), daysPastDue: 15, overdue: 0.5 },
    ]);
  });

  it('moves the day to the next that is no rest day', () => {
    // 30 days after 5 June is Sunday 5 July; the Monday after it is a holiday.
    const settings = juneSettings({ holidays: [addDays(june(5), 31)] });

    expect(due([{ day: june(5) }], addDays(june(5), 31), MONTHLY, { settings })).toEqual([]);
    expect(due([{ day: june(5) }], addDays(june(5), 33), MONTHLY, { settings })).toMatchObject([
      { due: addDays(june(5), 32), daysPastDue: 1 },
    ]);
  });

  it('finds an end where every day is a rest day', () => {
    const settings = juneSettings({ restWeekdays: [{ from: undefined, value: [1, 2, 3, 4, 5, 6, 7] }] });

    expect(due([{ day: MET }], addDays(MET, 400), MONTHLY, { settings })).toEqual([]);
    // After ten years of days off the last of them is taken.
    const lastOfThem = addDays(MET, 30 + 3660);
    expect(due([{ day: MET }], lastOfThem, MONTHLY, { settings })).toMatchObject([{ due: lastOfThem }]);
  });

  it('leaves the Log unread where nobody is to be kept in touch with', () => {
    const data = aChallenge({ people: [aPerson(), aPerson({ row: 3, id: 'p2', cadence: 'none' })] });
    Object.defineProperty(data, 'log', {
      get: () => {
        throw new Error('the Log was read');
      },
    });

    expect(dueContacts(data, addDays(MET, 60))).toEqual([]);
  });

  it('moves with every contact that is logged, in whatever order', () => {
    expect(firstDue([{ day: addDays(MET, 20) }, { day: MET }], MONTHLY, NO_REST)).toBe(50);
    expect(firstDue([{ day: MET }, { day: addDays(MET, 20), kind: 'message', twoWay: 'notYet' }], MONTHLY, NO_REST)).toBe(50);
  }); // prettier-ignore

  it.each([
    ['an unattended mail', { kind: 'automatic' }],
    ['a message that bounced', { kind: 'message', outcome: 'bounce' }],
    ['somebody else', { people: [{ id: '', name: 'Ben' }] }],
    ['an entry without a day', { day: undefined }],
  ] as const)('does not move with %s', (_what, row) => {
    expect(firstDue([{ day: MET }, { day: addDays(MET, 20), ...row }], MONTHLY, NO_REST)).toBe(30);
  });

  it('does not move with what is still to come', () => {
    expect(due([{ day: MET }, { day: addDays(MET, 40) }], addDays(MET, 30), MONTHLY, NO_REST)).toHaveLength(
      1,
    );
  });

  it('moves with the reply, once it is there', () => {
    const row = { day: MET, kind: 'message' as const, replyDay: addDays(MET, 10) };

    expect(firstDue([row], MONTHLY, NO_REST)).toBe(40);
    expect(firstDue([{ ...row, outcome: 'outOfOffice' }], MONTHLY, NO_REST)).toBe(30);
    expect(firstDue([{ ...row, replyDay: june(1) }], MONTHLY, NO_REST)).toBe(30);
  });

  it('takes the day typed into Last contact where it is the later one', () => {
    const typed = (lastContact: ReturnType<typeof june>) => ({ ...MONTHLY, lastContact });

    expect(firstDue([], typed(june(5)), NO_REST)).toBe(32);
    expect(firstDue([{ day: MET }], typed(june(5)), NO_REST)).toBe(32);
    expect(firstDue([{ day: MET }], typed(june(1)), NO_REST)).toBe(30);
  });

  it('leaves out who was never in contact, and who wants none', () => {
    expect(firstDue([])).toBeUndefined();
    expect(firstDue([{ day: MET }], { ...MONTHLY, doNotContact: true })).toBeUndefined();
  });

  it('leaves out whom a name does not tell apart, unless the ID does', () => {
    const people = [MONTHLY, aPerson({ row: 3, id: 'p2', cadence: 'monthly' })];
    const at = addDays(MET, 60);

    expect(due([{ day: MET }], at, MONTHLY, { people })).toEqual([]);
    expect(due([{ day: MET, people: [{ id: 'p2', name: 'Ana' }] }], at, MONTHLY, { people })).toMatchObject([
      { person: { id: 'p2' } },
    ]);
  });

  it('knows nobody without People', () => {
    expect(dueContacts(aChallenge({ log: aLog({}), people: undefined }), addDays(MET, 60))).toEqual([]);
  });
});
