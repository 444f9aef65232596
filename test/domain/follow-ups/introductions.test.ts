import type { FollowUpRow, LogRow, PersonRow } from '../../../src/domain/reading/challenge-data';
import { aFollowUp } from '../builders';
import { BEN, derived, EVERYBODY, known, MAIL, MARY, shownPlan } from './derived-plans';
import { ANA, on, OutboxWalk } from './outbox-walk';

function plans(log: readonly Partial<LogRow>[], today: string, people: readonly PersonRow[] = EVERYBODY) {
  return derived(log, today, { people }).map(shownPlan);
}

const INTRODUCED = { ...MAIL, day: on('06-03'), introducedBy: 'Mary' };

describe('an introduction', () => {
  const told = (log: readonly Partial<LogRow>[], people?: readonly PersonRow[]) =>
    plans(log, '06-05', people).filter((plan) => plan.includes('thank'));

  it('is of the first entry that tells of it, wherever that stands', () => {
    const log = [
      { ...MAIL, day: on('06-04'), introducedBy: 'Ben' },
      { ...MAIL, day: on('06-03'), introducedBy: 'Mary' },
    ];

    expect(told(log)).toEqual(['Mary thankIntroducer 1 06-04']);
    expect(told([...log].reverse())).toEqual(['Mary thankIntroducer 1 06-04']);
  });

  it('in the Log goes before the one in People', () => {
    const people = known({ ...ANA, introducedBy: 'Ben' }, MARY, BEN);

    expect(told([{ ...MAIL, day: on('06-03') }, { ...MAIL, day: on('06-04'), introducedBy: 'Mary' }], people)).toEqual(
      ['Mary thankIntroducer 1 06-05'],
    ); // prettier-ignore
  });

  it('in People is of the first entry with that person, and of none still to come', () => {
    const people = known({ ...ANA, introducedBy: 'Mary' }, MARY);
    const rows = [on('06-04'), on('06-03'), on('06-09')].map((day) => ({ ...MAIL, day }));

    expect(told(rows, people)).toEqual(['Mary thankIntroducer 1 06-04']);
    expect(told([{ ...MAIL, day: on('06-09') }], people)).toEqual([]);
  });

  it('in People asks for nothing without an entry with that person', () => {
    const people = known({ ...ANA, introducedBy: 'Mary' }, MARY, BEN);

    expect(told([{ ...MAIL, day: on('06-03'), people: [BEN] }], people)).toEqual([]);
  });

  it('that is still to come asks for nothing', () => {
    expect(told([{ ...MAIL, day: on('06-09'), introducedBy: 'Mary' }])).toEqual([]);
  });

  it('of two people by one introducer on different days is thanked for twice', () => {
    const log = [
      { ...MAIL, day: on('06-02'), introducedBy: 'Mary' },
      { ...MAIL, day: on('06-03'), introducedBy: 'Mary', people: [BEN] },
    ];

    expect(told(log)).toHaveLength(2);
  });

  it('of people whom the entry does not tell apart asks for nothing', () => {
    const people = known(ANA, { ...ANA, id: 'p9' }, MARY);

    expect(told([{ ...MAIL, day: on('06-03'), people: [{ id: '', name: 'Ana' }], introducedBy: 'Mary' }], people)).toEqual([]); // prettier-ignore
  });

  it('is over for the thanks by a message of the same day, not by a talk of that day', () => {
    const introduced = { ...MAIL, day: on('06-03'), introducedBy: 'Mary' };
    const coffee: Partial<LogRow> = { kind: 'coffee', how: 'inPerson', day: on('06-03'), people: [MARY] };

    expect(told([introduced, { ...MAIL, day: on('06-03'), people: [MARY] }])).toEqual(['Mary thankIntroducer 1 06-04 wroteYourself 06-03']); // prettier-ignore
    expect(told([introduced, coffee])).toEqual(['Mary thankIntroducer 1 06-04']);
  });

  it('is forgotten once the days of grace are over', () => {
    const introduced = { ...MAIL, day: on('06-03'), introducedBy: 'Mary' };

    // Thanks by 4 June and word of it by 10 June, each with five business days of grace.
    expect(plans([introduced], '06-17').filter((plan) => plan.includes('tell'))).toHaveLength(1);
    expect(plans([introduced], '06-30')).toEqual([]);
  });

  it('without a day asks for nothing', () => {
    expect(plans([{ ...INTRODUCED, day: undefined }], '06-05')).toEqual([]);
  });

  it('of one day is by whoever the upper entry names', () => {
    const byBen = { ...INTRODUCED, introducedBy: 'Ben' };

    expect(told([INTRODUCED, byBen])).toEqual(['Mary thankIntroducer 1 06-04']);
    expect(told([byBen, INTRODUCED])).toEqual(['Ben thankIntroducer 1 06-04']);
  });

  it('in People is left to the Log where that tells of one, and helps another person', () => {
    const people = known({ ...ANA, introducedBy: 'Ben' }, MARY, { ...BEN, introducedBy: 'Mary' });
    const withBen = { ...MAIL, day: on('06-03'), people: [BEN] };

    expect(told([INTRODUCED, withBen], people)).toEqual(['Mary thankIntroducer 1 06-04']);
    expect(derived([INTRODUCED, withBen], '06-05', { people })[0]?.why.about).toBe('Ana, Ben');
  });

  it('is not thanked for by what was before it', () => {
    const before = { ...MAIL, people: [MARY], day: on('06-01') };

    expect(told([INTRODUCED, before])).toEqual(['Mary thankIntroducer 1 06-04']);
    // An answer to it that comes on the very day may be what introduced Ana.
    expect(told([INTRODUCED, { ...before, replyDay: on('06-03') }])).toEqual([
      'Mary thankIntroducer 1 06-04',
    ]);
  });

  it('is told of with the second message of one’s own, whatever came in before', () => {
    const answer: Partial<LogRow> = { kind: 'incoming', how: 'email', people: [MARY], day: on('06-04') };
    const wrote = [on('06-05'), on('06-08')].map((day) => ({ ...MAIL, people: [MARY], day }));
    const tell = (...log: readonly Partial<LogRow>[]) => plans([INTRODUCED, answer, ...log], '06-09')[1];

    expect(tell(...wrote.slice(0, 1))).toBe('Mary tellIntroducer 1 06-10');
    expect(tell(...wrote)).toBe('Mary tellIntroducer 1 06-10 wroteYourself 06-08');
  });

  it('asks for messages about who was introduced', () => {
    expect(derived([{ ...INTRODUCED, nextStep: 'call Ana' }], '06-05')).toMatchObject(
      (['thankIntroducer', 'tellIntroducer'] as const).map((rule) => ({
        rule,
        isMessage: true,
        why: { kind: undefined, about: 'Ana', nextStep: '' },
      })),
    );
  });
});

describe('an introduction of long ago', () => {
  const rowOf = (rule: 'thankIntroducer' | 'tellIntroducer', subject: string, state: FollowUpRow['state']) =>
    aFollowUp({ key: `${subject}|${rule}|1|2026-06-04`, rule, state });
  const later = (people: readonly PersonRow[], ...followUps: readonly FollowUpRow[]) =>
    derived([INTRODUCED], '08-31', { people, followUps }).map(shownPlan);
  const BOTH = ['Mary thankIntroducer 1 06-04', 'Mary tellIntroducer 1 06-10'];

  it.each(['thankIntroducer', 'tellIntroducer'] as const)('is told as long as a row waits: %s', (rule) => {
    expect(later(EVERYBODY, rowOf(rule, 'p2', 'planned'))).toEqual(BOTH);
    expect(later(EVERYBODY, rowOf(rule, 'p2', 'sent'))).toEqual([]);
    expect(later(EVERYBODY, rowOf(rule, 'p3', 'planned'))).toEqual([]);
  });

  it('is told as long as the row of somebody waits who is not in People', () => {
    expect(later(known(ANA), rowOf('thankIntroducer', '/Mary', 'planned'))).toEqual(BOTH);
    expect(later(known(ANA), rowOf('thankIntroducer', '/Ben', 'planned'))).toEqual([]);
  });
});

describe('an introduction by somebody who is not in People yet', () => {
  it.each(['Mary', 'mary', 'Mary <mary@web.de>'])('is thanked for once, told as by %j', (introducedBy) => {
    const walk = new OutboxWalk([{ ...INTRODUCED, introducedBy }]);
    walk.people = known(ANA);
    walk.keep(on('06-03'));
    walk.edit({ state: 'done' });

    walk.people = known(ANA, { ...MARY, emails: ['mary@web.de'] });

    expect(walk.keep(on('06-04')).added).toEqual([]);
    expect(walk.shown()).toEqual(['thankIntroducer 1 06-04 done', 'tellIntroducer 1 06-10 planned']);
  });

  it.each(['Mary', 'mary', 'Mary <mary@web.de>'])(
    'by somebody who comes into People later stays deleted where the user has deleted its rows (%s)',
    (introducedBy) => {
      const walk = new OutboxWalk([{ ...INTRODUCED, introducedBy }]);
      walk.people = known(ANA);
      walk.keep(on('06-03'));
      walk.rows = [];
      walk.keep(on('06-03'));

      walk.people = known(ANA, { ...MARY, emails: ['mary@web.de'] });

      expect(walk.keep(on('06-04')).added).toEqual([]);
      expect(walk.keep(on('06-05')).added).toEqual([]);
    },
  );

  it('has a key of a bearable length', () => {
    const [plan] = derived([{ ...INTRODUCED, introducedBy: 'Mary '.repeat(100) }], '06-05');

    expect(plan?.key).toHaveLength(`/|thankIntroducer|1|2026-06-04`.length + 100);
  });
});
