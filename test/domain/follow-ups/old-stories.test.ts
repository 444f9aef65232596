import type { FollowUpState } from '../../../src/domain/cells/vocabulary';
import type { FollowUpRow, LogRow } from '../../../src/domain/reading/challenge-data';
import { aFollowUp, juneSettings } from '../builders';
import { BEN, derived, known, MAIL, MARY, shownPlan } from './derived-plans';
import { ANA, on, pitchOn } from './outbox-walk';

const PEOPLE = known(ANA, { ...MARY, knewBefore: false }, BEN);
const PITCHED = [pitchOn('01-07'), pitchOn('01-07', { people: [BEN] })];

function rowOf(key: string, state: FollowUpState | undefined = 'planned'): FollowUpRow {
  return aFollowUp({ key, state });
}

function shown(log: readonly Partial<LogRow>[], ...followUps: readonly FollowUpRow[]) {
  return derived(log, '06-05', { people: PEOPLE, followUps }).map(shownPlan);
}

describe('what is long over', () => {
  it('is not told of', () => {
    expect(shown(PITCHED)).toEqual([]);
  });

  it.each([undefined, 'planned', 'snoozed', 'draftReady'] as const)(
    'is told of for as long as its row waits, as %s',
    (state) => {
      expect(shown(PITCHED, rowOf('p1|pitch|1|2026-01-12', state))).toEqual([
        'Ana pitch 1 01-12',
        'Ana pitch 2 01-16',
      ]);
    },
  );

  it.each(['sent', 'done', 'closed', 'cancelled', 'check'] as const)('is done with once its row is %s', (state) => {
    expect(shown(PITCHED, rowOf('p1|pitch|1|2026-01-12', state))).toEqual([]);
  }); // prettier-ignore

  it('is not told of by a row of another rule, of another person, or with a key of the user’s own', () => {
    const rows = [rowOf('p1|referralAsk|1|2026-01-12'), rowOf('p2|pitch|1|2026-01-12'), rowOf('p1 pitch')];

    expect(shown(PITCHED, ...rows, rowOf(''))).toEqual([]);
  });

  it('ends where its entry has lost its day', () => {
    expect(shown([pitchOn('01-07', { day: undefined })], rowOf('p1|pitch|1|2026-01-12'))).toEqual([]);
  });

  it('is met somebody only while the row waits', () => {
    const met: Partial<LogRow> = { day: on('01-07'), people: [MARY], kind: 'coffee', how: 'inPerson' };

    expect(shown([met])).toEqual([]);
    expect(shown([met], rowOf('p1|metSomeone|1|2026-01-08'))).toEqual([]);
    expect(shown([met], rowOf('p2|metSomeone|1|2026-01-08'))).toEqual(['Mary metSomeone 1 01-08']);
  });
});

describe('an ask that is logged late', () => {
  const begun = (today: string, log = pitchOn('06-03'), settings = {}) =>
    derived([log], today, { settings })
      .filter(({ latest = '' }) => latest >= on(today))
      .map(shownPlan);

  it('can be tried elsewhere until the day before the follow-up', () => {
    expect(begun('06-11')).toEqual(['Ana pitch 1 06-08', 'Ana pitch 2 06-12']);
    expect(begun('06-12')).toEqual(['Ana pitch 2 06-12']);
  });

  it('can be tried elsewhere on its day where the follow-up comes first', () => {
    const { schedule } = juneSettings();
    const settings = { schedule: { ...schedule, pitchElsewhereAfter: 7, pitchAfter: 3 } };

    expect(begun('06-12', pitchOn('06-03'), settings)).toEqual(['Ana pitch 1 06-12', 'Ana pitch 2 06-08']);
    expect(begun('06-13', pitchOn('06-03'), settings)).toEqual(['Ana pitch 2 06-08']);
  });

  it('is not begun at the weekend before it is closed', () => {
    // Closed on the tenth business day after 8 June, Monday the 22nd.
    const ask = pitchOn('06-08', { kind: 'referralAsk' });

    expect(begun('06-19', ask)).toEqual(['Ana referralAsk 1 06-15']);
    expect(begun('06-20', ask)).toEqual([]);
  });
});

describe('“Remind on”', () => {
  it('is told of up to its day', () => {
    const reminding = { ...MAIL, day: on('06-01'), remindOn: on('06-05') };

    expect(shown([reminding])).toEqual(['Ana reminder 1 06-05']);
    expect(shown([{ ...reminding, remindOn: on('06-04') }])).toEqual([]);
    expect(shown([{ ...reminding, remindOn: undefined }])).toEqual([]);
    expect(shown([{ ...reminding, day: undefined }])).toEqual([]);
  });
});
