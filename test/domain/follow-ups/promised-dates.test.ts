import { followUpKey, keyParts } from '../../../src/domain/follow-ups/follow-up-key';
import { derivePlans } from '../../../src/domain/follow-ups/derive-plans';
import { aChallenge, juneSettings } from '../builders';
import { derived, known, MAIL } from './derived-plans';
import { ANA, on, OutboxWalk } from './outbox-walk';

describe('a promise', () => {
  const due = (promised: string, locale = 'en_US') =>
    derivePlans(
      aChallenge({ people: known({ ...ANA, promised }), settings: juneSettings({ challengeStarts: [] }) }),
      on('06-05'),
      () => locale,
    ).map((plan) => plan.due.slice(5));

  it.each([
    ['the list by 2026-06-20', '06-20'],
    ['the list (by 6/20/2026), then lunch', '06-20'],
    ['[June 20, 2026]: the list', '06-20'],
    ['3 samples on 20 June 2026!', '06-20'],
    ['2026-06-20', '06-20'],
    ['the list by 2026-06-20 or 2026-06-25', '06-20'],
    ['the list by June    20,    2026', '06-20'],
    ['the list ((by 6/20/2026))', '06-20'],
    ['the list [(6/20/2026)]', '06-20'],
    ['6 20 2026', '06-20'],
    ['chapter 1 2/20/2027', '02-20'],
    [`${'very '.repeat(57)}soon by 2026-06-20`, '06-20'],
  ])('has in %j its day', (promised, day) => {
    expect(due(promised)).toEqual([day]);
  });

  it('has its day as the spreadsheet writes dates', () => {
    expect(due('die Liste bis 20.06.2026', 'de_DE')).toEqual(['06-20']);
    expect(due('the list by 7/6/2026', 'en_GB')).toEqual(['06-07']);
  });

  it.each(['the list', 'the list by 20 June', '3 samples', `${'very '.repeat(60)}soon by 2026-06-20`])(
    'has in %j none, and the days of Settings',
    (promised) => {
      expect(due(promised)).not.toEqual(['06-20']);
      expect(due(promised)).toEqual(due('a list'));
    },
  );

  it('counts from the last contact that has come', () => {
    const people = known({ ...ANA, promised: 'the list' });
    const rows = [on('06-02'), on('06-09')].map((day) => ({ ...MAIL, day }));

    expect(derived(rows, '06-04', { people })).toMatchObject([{ since: on('06-02'), due: on('06-04') }]);
  });

  it('that is noted long after the last contact has its days from then on, and is overdue after them', () => {
    const walk = new OutboxWalk([{ ...MAIL, day: on('03-02') }]);
    walk.people = known({ ...ANA, promised: 'the list' });
    walk.walk(on('06-10'), on('06-15'));

    expect(walk.shown()).toEqual(['promise 06-12 planned']);
  });

  it('that is done stays done', () => {
    const walk = new OutboxWalk([{ ...MAIL, day: on('03-02') }]);
    walk.people = known({ ...ANA, promised: 'the list' });
    walk.keep(on('06-10'));
    walk.edit({ state: 'done' }).walk(on('06-10'), on('07-15'));

    expect(walk.shown()).toEqual(['promise 06-12 done']);
  });

  it('that was taken away stays away', () => {
    const walk = new OutboxWalk([{ ...MAIL, day: on('03-02') }]);
    walk.people = known({ ...ANA, promised: 'the list' });
    walk.keep(on('06-10'));
    walk.rows = [];

    walk.walk(on('06-10'), on('07-15'));
    expect(walk.shown()).toEqual([]);
  });

  it('of somebody to be left in peace asks for nothing', () => {
    const people = known({ ...ANA, promised: 'the list', doNotContact: true });

    expect(derived([{ ...MAIL, day: on('06-02') }], '06-05', { people })).toEqual([]);
  });

  it.each(['a', 'the list', 'Buch', 'the list by 2026-06-20', 'x'.repeat(5000)])(
    'has in “%.30s” a key that can be taken apart',
    (promised) => {
      const [plan] = derived([], '06-05', { people: known({ ...ANA, promised }) });
      const { subject, rule, step, due: day } = keyParts(plan?.key ?? '') ?? {};

      expect([subject, rule, step, day]).toEqual(['p1', 'promise', plan?.step, plan?.due]);
      expect(followUpKey('p1', 'promise', plan?.step ?? 0, plan?.due ?? on('01-01'))).toBe(plan?.key);
    },
  );
});
