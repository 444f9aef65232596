import { addDays } from '../../../src/domain/calendar/calendar-day';
import { dueContacts } from '../../../src/domain/follow-ups/keep-in-touch';
import type { FollowUpRow, PersonRow } from '../../../src/domain/reading/challenge-data';
import { aChallenge, aFollowUp, aLog, aPerson, june, juneSettings } from '../builders';

const MET = june(3);
const DUE = addDays(MET, 30);
const ANA = aPerson({ cadence: 'monthly' });

function dueWith(row: Partial<FollowUpRow>, day = DUE, person: PersonRow = ANA) {
  const followUps = [aFollowUp({ rule: 'keepInTouch', due: DUE, ...row })];
  const settings = juneSettings({ restWeekdays: [] });
  return dueContacts(aChallenge({ log: aLog({ day: MET }), people: [person], followUps, settings }), day);
}

describe('dueContacts beside the outbox', () => {
  it.each<[string, Partial<FollowUpRow>]>([
    ['waits', {}],
    ['was put off', { state: 'snoozed', due: addDays(DUE, 7) }],
    ['was cancelled', { state: 'cancelled' }],
    ['names the person without an ID', { personId: '', person: 'ana' }],
  ])('leaves out of whom a row tells that %s', (_what, row) => {
    expect(dueWith(row)).toEqual([]);
  });

  it.each<[string, Partial<FollowUpRow>]>([
    ['of another situation', { rule: 'promise' }],
    ['of an earlier turn', { state: 'cancelled', due: addDays(DUE, -1) }],
    ['of somebody else', { personId: 'p2', person: 'Ben' }],
    ['typed by hand for nobody', { personId: '', person: '' }],
  ])('goes by no row %s', (_what, row) => {
    expect(dueWith(row)).toHaveLength(1);
  });

  it.each(['done', 'sent'] as const)('counts from the day on which a turn was %s', (state) => {
    const row = { state, stateSince: addDays(DUE, 2) };

    expect(dueWith(row, addDays(DUE, 31))).toEqual([]);
    expect(dueWith(row, addDays(DUE, 32))).toMatchObject([{ due: addDays(DUE, 32) }]);
  });

  it('takes any follow-up that was sent for a contact, but nothing of somebody without an ID', () => {
    const sent = { rule: 'pitch', state: 'sent', stateSince: addDays(MET, 5) } as const;

    expect(dueWith(sent)).toEqual([]);
    expect(dueWith({ ...sent, personId: '' }, DUE, { ...ANA, id: '' })).toHaveLength(1);
  });
});
