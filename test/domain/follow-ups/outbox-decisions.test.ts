import { aFollowUp, aPerson } from '../builders';
import { ANA, on, OutboxWalk, pitchOn } from './outbox-walk';

function pitched(settings: ConstructorParameters<typeof OutboxWalk>[1] = {}): OutboxWalk {
  const walk = new OutboxWalk([pitchOn('06-03')], settings);
  walk.keep(on('06-03'));
  return walk;
}

describe('what the user has decided', () => {
  it.each(['done', 'sent', 'closed', 'check'] as const)('stays: %s', (state) => {
    const walk = pitched().edit({ state });

    walk.walk(on('06-03'), on('06-30'));

    expect(walk.shown()).toEqual([`pitch 1 06-08 ${state}`, 'pitch 2 06-12 closed']);
  });

  it('stays in words of the user’s own, whatever becomes of the plan', () => {
    const walk = pitched().edit({ state: undefined, hasOwnState: true });

    walk.logs(pitchOn('06-03', { twoWay: 'yes', replyDay: on('06-05') })).walk(on('06-05'), on('06-30'));
    walk.logs().keep(on('06-30'));

    expect(walk.shown()).toEqual(['pitch 1 06-08', 'pitch 2 06-12 cancelled']);
  });

  it('cancels the step after it with the one before', () => {
    const walk = pitched().edit({ state: 'cancelled' });

    walk.keep(on('06-04'));

    expect(walk.shown()).toEqual(['pitch 1 06-08 cancelled', 'pitch 2 06-12 cancelled']);
    expect(walk.rows[1]?.inWords).toBe('The step before it was cancelled, and this one with it.');
  });

  it('cancels nothing before it', () => {
    const walk = pitched().edit({ state: 'cancelled' }, 1);

    walk.keep(on('06-04'));

    expect(walk.shown()).toEqual(['pitch 1 06-08 planned', 'pitch 2 06-12 cancelled']);
  });

  it('goes on where the step before is planned again', () => {
    const walk = pitched().edit({ state: 'cancelled' });
    walk.keep(on('06-04'));

    walk.edit({ state: 'planned' }).keep(on('06-05'));

    expect(walk.shown()).toEqual(['pitch 1 06-08 planned', 'pitch 2 06-12 planned']);
  });

  it.each([
    ['closed', 'You closed it on 5 June 2026.'],
    ['cancelled', 'You called it off on 5 June 2026.'],
    ['done', 'You chose “done” on 5 June 2026.'],
    ['sent', 'Sent on 5 June 2026.'],
  ] as const)('is told in words: %s', (state, words) => {
    const walk = pitched().edit({ state, stateSince: on('06-05') }, 1);

    walk.walk(on('06-05'), on('06-08'));

    expect(walk.rows[1]?.inWords).toBe(words);
  });

  it('is told for a row that has said what it waits for', () => {
    const walk = pitched();
    const inWords = `${walk.rows[1]?.inWords ?? ''} Waits for the next day that is no day off.`;

    walk.edit({ state: 'closed', stateSince: on('06-05'), inWords }, 1).keep(on('06-05'));

    expect(walk.rows[1]?.inWords).toBe('You closed it on 5 June 2026.');
  });

  it('leaves words of the user’s own behind it', () => {
    const walk = pitched().edit({ state: 'closed', inWords: 'They have somebody already.' }, 1);

    walk.keep(on('06-05'));

    expect(walk.rows[1]?.inWords).toBe('They have somebody already.');
  });

  it('is told no longer where it is planned again', () => {
    const walk = pitched();
    const planned = walk.rows[1]?.inWords;
    walk.edit({ state: 'closed', stateSince: on('06-05') }, 1).keep(on('06-05'));

    walk.edit({ state: 'planned', stateSince: on('06-06') }, 1).keep(on('06-06'));

    expect(walk.rows[1]?.inWords).toBe(planned);
  });

  it('holds also where its day would be another one by now', () => {
    const walk = pitched().edit({ state: 'sent' }, 1);

    walk.settings = { ...walk.settings, holidays: [on('06-04')] };
    walk.keep(on('06-15'));

    expect(walk.shown()).toEqual(['pitch 1 06-09 planned', 'pitch 2 06-12 sent']);
  });

  it('holds also where the ledger is lost and its day another one', () => {
    const walk = pitched().edit({ state: 'sent' }, 1).edit({ state: 'done' });

    walk.ledger = new Map();
    walk.settings = { ...walk.settings, holidays: [on('06-04')] };

    expect(walk.keep(on('06-15')).added).toEqual([]);
    expect(walk.keep(on('06-16')).added).toEqual([]);
  });

  it('holds for all rows of its key', () => {
    const walk = pitched();
    walk.rows = [
      ...walk.rows,
      aFollowUp({ ...walk.rows[1], row: 4, state: 'done', stateSince: on('06-04') }),
    ];

    walk.keep(on('06-05'));

    expect(walk.shown().slice(1)).toEqual(['pitch 2 06-12 done', 'pitch 2 06-12 done']);
  });

  it('is “sent” where rows of one key do not agree', () => {
    const walk = pitched();
    const [first] = walk.rows;
    const others = (['cancelled', 'sent'] as const).map((state) => aFollowUp({ ...first, state }));
    walk.rows = [...walk.rows, ...others];

    walk.keep(on('06-05'));

    expect(walk.shown().filter((row) => row.startsWith('pitch 1'))).toEqual(
      new Array(3).fill('pitch 1 06-08 sent'),
    );
    expect(walk.shown()).toContain('pitch 2 06-12 planned');
  });
});

describe('a row that was put off', () => {
  it('keeps its state and its new day', () => {
    const walk = pitched().edit({ state: 'snoozed', due: on('06-18') }, 1);

    walk.walk(on('06-04'), on('06-20'));

    expect(walk.shown()[1]).toBe('pitch 2 06-18 snoozed');
  });

  it('is closed as long after its new day as it would have been after the first', () => {
    // Due on the 12th and closed on the 23rd, eleven days later.
    const walk = pitched().edit({ state: 'snoozed', due: on('06-22') }, 1);

    walk.walk(on('06-04'), on('07-02'));
    expect(walk.shown()[1]).toBe('pitch 2 06-22 snoozed');
    walk.keep(on('07-03'));
    expect(walk.shown()[1]).toBe('pitch 2 06-22 closed');
  });

  it('ends with an answer all the same', () => {
    const walk = pitched().edit({ state: 'snoozed', due: on('06-18') }, 1);

    walk.logs(pitchOn('06-03', { outcome: 'yes' })).keep(on('06-05'));

    expect(walk.shown()[1]).toBe('pitch 2 06-18 cancelled');
  });
});

describe('a row that the user has deleted', () => {
  it('stays deleted, and takes the step after it along', () => {
    const walk = pitched();
    walk.rows = walk.rows.slice(1);

    walk.walk(on('06-04'), on('06-22'));

    expect(walk.shown()).toEqual(['pitch 2 06-12 cancelled']);
  });

  it('stays deleted where its day moves', () => {
    const walk = pitched();
    walk.rows = [];

    walk.settings = { ...walk.settings, holidays: [on('06-04')] };
    walk.walk(on('06-04'), on('06-22'));

    expect(walk.shown()).toEqual([]);
  });

  it('stays deleted after it was sent', () => {
    const walk = pitched().edit({ state: 'sent' }, 1).edit({ state: 'done' });
    walk.keep(on('06-12'));
    walk.rows = [];

    walk.walk(on('06-13'), on('06-30'));

    expect(walk.shown()).toEqual([]);
  });

  it('does not keep away what a new entry asks for', () => {
    const walk = pitched();
    walk.rows = [];
    walk.keep(on('06-04'));

    walk.logs(pitchOn('06-03'), pitchOn('06-08')).keep(on('06-08'));

    expect(walk.shown()).toEqual(['pitch 1 06-11 planned', 'pitch 2 06-17 planned']);
  });

  it('leaves nothing in the ledger once it is too late for it', () => {
    const walk = pitched();
    walk.rows = [];

    walk.walk(on('06-04'), on('06-30'));

    expect(walk.ledger.size).toBe(0);
  });
});

describe('a row whose day moves', () => {
  it('is moved, not doubled, where a holiday is entered', () => {
    const walk = pitched();
    const text = walk.rows[1]?.inWords;

    walk.settings = { ...walk.settings, holidays: [on('06-04')] };
    walk.keep(on('06-04'));

    expect(walk.shown()).toEqual(['pitch 1 06-09 planned', 'pitch 2 06-15 planned']);
    expect(walk.rows[1]).toMatchObject({
      key: 'p1|pitch|2|2026-06-15',
      inWords: text,
      stateSince: on('06-04'),
    });
  });

  it('is found again where a kill has left the ledger behind', () => {
    const walk = pitched();
    const { ledger } = walk;
    walk.settings = { ...walk.settings, holidays: [on('06-04')] };
    walk.keep(on('06-04'));

    walk.ledger = ledger;
    const changes = walk.keep(on('06-04'));

    expect([changes.added.length, changes.marks.size]).toEqual([0, 0]);
  });

  it('stays on the day that the user has chosen', () => {
    const walk = pitched().edit({ due: on('06-11') }, 1);

    walk.settings = { ...walk.settings, holidays: [on('06-04')] };
    walk.keep(on('06-04'));

    expect(walk.shown()).toEqual(['pitch 1 06-09 planned', 'pitch 2 06-11 planned']);
  });

  it('keeps its message where it is about the same', () => {
    const walk = pitched().edit({ subject: 'Hello', text: 'Did you have a look?' }, 1);

    walk.settings = { ...walk.settings, holidays: [on('06-04')] };
    walk.keep(on('06-04'));

    expect(walk.rows[1]).toMatchObject({ due: on('06-15'), text: 'Did you have a look?' });
  });

  it('is not moved where a draft lies ready for it', () => {
    const walk = pitched().edit({ state: 'draftReady' }, 1);

    walk.settings = { ...walk.settings, holidays: [on('06-04')] };
    walk.keep(on('06-04'));

    expect(walk.shown()[1]).toBe('pitch 2 06-12 draftReady');
  });

  it('is known for what it was where it turns out too late to be about somebody else', () => {
    const walk = new OutboxWalk([
      { day: on('06-02'), people: [{ id: 'p2', name: 'Mary' }], introducedBy: 'Karen' },
    ]);
    walk.people = [aPerson({ ...ANA, row: 2 }), aPerson({ id: 'p2', name: 'Mary', row: 3 })];
    walk.keep(on('06-02'));
    walk.edit({ text: 'my own words' });

    walk.people = [aPerson({ ...ANA, row: 2 })];
    walk.logs({ day: on('06-01'), people: [ANA], introducedBy: 'Karen' }).keep(on('06-10'));

    expect(walk.shown()[0]).toBe('thankIntroducer 1 06-03 cancelled');
    expect(walk.changes(on('06-10'))).toMatchObject({ isLedgerNew: false, added: [] });
  });

  it('is found where the day of its entry is put right', () => {
    const walk = pitched();

    walk.logs(pitchOn('06-02')).keep(on('06-04'));

    expect(walk.shown()).toEqual(['pitch 1 06-05 planned', 'pitch 2 06-11 planned']);
  });
});

describe('a row that the user has typed', () => {
  const typed = aFollowUp({ key: '', personId: '', rule: undefined, state: undefined, person: 'Ana', inWords: 'call her' }); // prettier-ignore

  it('is a reminder of the user’s own, with the ID of the person', () => {
    const walk = new OutboxWalk();
    walk.rows = [typed];

    walk.keep(on('06-03'));

    expect(walk.rows).toEqual([{ ...typed, key: 'p1|reminder|2|2026-06-05', personId: 'p1' }]);
  });

  it('has a key of its own beside another one of that day', () => {
    const walk = new OutboxWalk();
    walk.rows = [typed, { ...typed, row: 3, inWords: 'bring the book' }];

    walk.keep(on('06-03'));

    expect(walk.rows.map(({ key }) => key)).toEqual(['p1|reminder|2|2026-06-05', 'p1|reminder|3|2026-06-05']);
  });

  it('is known by the name of somebody who is not in People', () => {
    const walk = new OutboxWalk();
    walk.rows = [{ ...typed, person: 'Zoe' }];

    expect(walk.keep(on('06-03')).own).toMatchObject([{ key: '/Zoe|reminder|2|2026-06-05', personId: '' }]);
    expect(walk.keep(on('06-03')).own).toEqual([]);
  });

  it('waits while it lacks its day or its person', () => {
    const walk = new OutboxWalk();
    walk.rows = [
      { ...typed, due: undefined },
      { ...typed, row: 3, person: '' },
    ];

    expect(walk.keep(on('06-03')).own).toEqual([]);
  });

  it('is never ended, nor is one with a key that nobody knows', () => {
    const walk = new OutboxWalk();
    walk.rows = [typed, aFollowUp({ row: 3, key: 'my own key' }), aFollowUp({ row: 4, person: ANA.name })];

    walk.walk(on('06-03'), on('07-20'));

    expect(walk.rows.map(({ state }) => state)).toEqual([undefined, 'planned', 'planned']);
  });
});
