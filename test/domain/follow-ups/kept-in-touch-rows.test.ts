import { addDays, type CalendarDay } from '../../../src/domain/calendar/calendar-day';
import { dueContacts, keptInTouch } from '../../../src/domain/follow-ups/keep-in-touch';
import { storyHash } from '../../../src/domain/follow-ups/outbox-matching';
import type { ChallengeData, FollowUpRow } from '../../../src/domain/reading/challenge-data';
import { aChallenge, aFollowUp, aLog, aPerson, june, juneSettings } from '../builders';

const MET = june(3);
const ANA = aPerson({ cadence: 'monthly' });

function data(rows: readonly Partial<FollowUpRow>[], changes: Partial<ChallengeData> = {}) {
  return aChallenge({
    log: aLog({ day: MET }),
    people: [ANA],
    settings: juneSettings({ restWeekdays: [] }),
    followUps: rows.map((row, place) => aFollowUp({ row: place + 2, ...row })),
    ...changes,
  });
}

/** The last contact with Ana, as it is known on 20 June. */
function contact(...rows: readonly Partial<FollowUpRow>[]): CalendarDay | undefined {
  return keptInTouch(data(rows), june(20))[0]?.contact;
}

describe('the last contact', () => {
  it('is a follow-up that was sent', () => {
    expect(contact({ state: 'sent', stateSince: june(10) })).toBe(june(10));
  });

  it('is none of a row without an ID, whoever else has none', () => {
    const nobody = aPerson({ id: '', cadence: 'monthly' });
    const sent = [{ personId: '', state: 'sent', stateSince: june(10) }] as const;

    expect(keptInTouch(data(sent, { people: [nobody] }), june(20))).toMatchObject([{ contact: MET }]);
  });

  it('is a turn of keeping in touch that is done, but no other thing that is', () => {
    expect(contact({ rule: 'keepInTouch', state: 'done', stateSince: june(10) })).toBe(june(10));
    expect(contact({ rule: 'reminder', state: 'done', stateSince: june(10) })).toBe(MET);
    expect(contact({ rule: 'keepInTouch', state: 'cancelled', stateSince: june(10) })).toBe(MET);
  });

  it('is the latest of several, in whatever order they stand, and never goes back', () => {
    const sent = (day: CalendarDay): Partial<FollowUpRow> => ({ state: 'sent', stateSince: day });

    expect(contact(sent(june(12)), sent(june(10)))).toBe(june(12));
    expect(contact(sent(june(10)), sent(june(12)))).toBe(june(12));
    expect(contact(sent(june(1)))).toBe(MET);
  });

  it('is the message itself while its answer is dated ahead', () => {
    const log = aLog({ day: MET, kind: 'message', replyDay: june(25) });
    const found = (today: CalendarDay) => keptInTouch(data([], { log }), today)[0]?.contact;

    expect([found(june(24)), found(june(25))]).toEqual([MET, june(25)]);
  });

  it('is not told by a row of somebody else, nor by one without a day', () => {
    expect(contact({ state: 'sent', stateSince: june(10), personId: 'p2' })).toBe(MET);
    expect(contact({ state: 'sent', stateSince: undefined })).toBe(MET);
  });
});

describe('a cadence that has run out', () => {
  const later = addDays(MET, 30);
  const due = (...rows: readonly Partial<FollowUpRow>[]) => dueContacts(data(rows), later).length;
  const keep: Partial<FollowUpRow> = { rule: 'keepInTouch', due: june(1) };

  it('is told once: not beside a row of the outbox that waits', () => {
    expect(due({ ...keep, state: 'planned' })).toBe(0);
    expect(due({ ...keep, state: 'snoozed' })).toBe(0);
  });

  it('is not told again where its turn was decided on', () => {
    expect(due({ ...keep, state: 'cancelled', due: later })).toBe(0);
    expect(due({ ...keep, state: 'cancelled', due: addDays(later, -1) })).toBe(1);
    expect(due({ ...keep, state: 'cancelled', due: later }, { ...keep, state: 'closed' })).toBe(0);
    expect(due({ ...keep, state: 'cancelled', due: undefined })).toBe(1);
  });

  it('is not told again where its row was taken away', () => {
    const story = storyHash({ story: `p1|keepInTouch|1|${MET}` });
    const asked: string[] = [];
    const wasPlanned = (hash: string): boolean => asked.push(hash) > 0 && hash === story;
    const dueWith = (rows: readonly Partial<FollowUpRow>[], changes: Partial<ChallengeData> = {}): number =>
      dueContacts(data(rows, { wasPlanned, ...changes }), later).length;

    expect(dueWith([])).toBe(0);
    expect(dueWith([], { followUps: undefined })).toBe(1);
    expect(dueWith([], { log: aLog({ day: june(2) }) })).toBe(1);
    expect(dueWith([], { people: [aPerson({ id: '', cadence: 'monthly' })] })).toBe(1);
    asked.length = 0;
    dueWith([{ ...keep, state: 'planned' }]);
    dueContacts(data([], { wasPlanned }), MET);
    expect(asked).toEqual([]);
  });

  it('is told of somebody without an ID, who has no row of their own to take away', () => {
    const people = [aPerson({ id: '', cadence: 'monthly' })];

    expect(dueContacts(data([], { people, wasPlanned: () => true }), later)).toHaveLength(1);
  });

  it('is told beside a reminder, and beside a row of somebody else', () => {
    expect(due({ rule: 'reminder', state: 'planned' })).toBe(1);
    expect(due({ ...keep, state: 'planned', personId: 'p2', person: 'Ben' })).toBe(1);
    expect(due()).toBe(1);
  });

  it('knows the person of a row by the ID, whatever the name in it has become', () => {
    expect(due({ ...keep, state: 'planned', person: 'Ana Maria' })).toBe(0);
  });

  it('knows the person of a row without an ID by the name', () => {
    expect(due({ ...keep, state: 'planned', personId: '', person: ' ANA' })).toBe(0);
    expect(due({ ...keep, state: 'planned', personId: '', person: 'Ben' })).toBe(1);
  });
});

describe('those to keep in touch with', () => {
  it('have each their own interval, as Settings have it', () => {
    const people = (['monthly', 'quarterly', 'yearly', 'none'] as const).map((cadence, place) =>
      aPerson({ row: place + 2, id: `p${String(place)}`, name: cadence, cadence, lastContact: june(1) }),
    );
    const { schedule, ...others } = juneSettings();
    const settings = { ...others, schedule: { ...schedule, keepInTouchMonthly: 14, keepInTouchYearly: 0 } };

    expect(keptInTouch(data([], { people, settings }), june(20)).map(({ person, interval }) => [person.name, interval])).toEqual([
      ['monthly', 14],
      ['quarterly', 90],
    ]);
  }); // prettier-ignore

  it('are due each after their own interval, also where the last contact was on one day', () => {
    const people = (['monthly', 'quarterly'] as const).map((cadence, place) =>
      aPerson({ row: place + 2, id: `p${String(place)}`, name: cadence, cadence, lastContact: june(1) }),
    );

    expect(dueContacts(data([], { people }), addDays(june(1), 90))).toMatchObject([
      { person: { name: 'monthly' }, daysPastDue: 60, overdue: 2 },
      { person: { name: 'quarterly' }, daysPastDue: 0, overdue: 0 },
    ]);
  });
});
