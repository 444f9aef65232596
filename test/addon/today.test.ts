import { FakeCalls, Killed } from './fake-calls';
import { InterruptingCalls } from './fakes/interrupting-calls';
import { TodaySession } from './today-session';

const LONG_AGO = '2026-05-01';

/** Which person stands beside which key. */
function pairs(session: TodaySession): string[] {
  const keys = session.shown('key');
  return session
    .shown('person')
    .map((person, place) => `${person} ${keys[place] ?? ''}`)
    .filter((pair) => pair !== ' ')
    .sort();
}

describe('the tab Today', () => {
  it('lists what is due, the most overdue first, and nothing that is still to come', () => {
    const session = new TodaySession({ Ana: '2026-06-10', Ben: LONG_AGO, Cleo: '2026-06-12' }).run();

    expect(session.shown('person')).toEqual(['Ben', 'Ana']);
    expect(session.shown('why')).toEqual(['Write to Ben.', 'Write to Ana.']);
    expect(session.shown('due')).toEqual([LONG_AGO, '2026-06-10']);
  });

  it('goes by the cadence of somebody to keep in touch with, as the mail does', () => {
    const session = new TodaySession({ Ana: '2026-06-09' });
    const { tables } = session.sheet;
    tables.type('people', { id: 'p2', name: 'Yuki', cadence: 'yearly', lastContact: { day: '2025-06-08' } });
    tables.type('followUps', {
      key: 'p2|keepInTouch|1|2026-06-08',
      person: 'Yuki',
      personId: 'p2',
      rule: 'keep in touch',
      due: { day: '2026-06-08' },
      state: 'planned',
      stateSince: { day: '2026-06-08' },
    });

    expect(session.run().shown('person')).toEqual(['Ana', 'Yuki']);
    expect(session.sheet.sent[0]?.text).toMatch(/Ana.*Yuki/s);
  });

  it('says what a draft that waits is for', () => {
    const session = new TodaySession({ Ana: '2026-06-09' });
    session.sheet.tables.write('followUps', 'state', [{ firstRow: 2, cells: ['draft ready'] }]);
    session.sheet.tables.write('followUps', 'inWords', [{ firstRow: 2, cells: ['A draft waits.'] }]);

    expect(session.run().shown('why')).toEqual(['Your reminder: A draft waits.']);
  });

  it('has thirty rows at most, and a next one for each that is decided', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`P${String(n)}`, '2026-06-09']));
    const session = new TodaySession(many).run();
    const before = session.shown('person').length;

    session.choose('P0', 'done').run();

    expect(before).toBe(30);
    expect(session.shown('person')).toHaveLength(31);
  });

  it('is left as it is by a run that finds nothing new', () => {
    const session = new TodaySession().run();
    const calls = new FakeCalls();

    session.run(calls);

    expect(calls.names.filter((name) => name.startsWith('write today'))).toEqual([]);
  });

  it('keeps everything in its place until the next day, also as the user has sorted it', () => {
    const session = new TodaySession().run().sort('today').choose('Ana', 'done');

    session.run();
    const sameDay = session.shown('person');
    session.tomorrow().run();

    expect(sameDay).toEqual(['Ben', 'Ana']);
    expect(session.shown('person')).toEqual(['Ben', '']);
    expect(session.shown('answer')).toEqual(['', '']);
  });

  it('says what became of a row that was decided elsewhere', () => {
    const session = new TodaySession().run();
    session.sheet.tables.write('followUps', 'state', [{ firstRow: 2, cells: ['done'] }]);

    session.run();

    expect(session.shown('answer')).toEqual(['done', '']);
  });

  it('adds what comes up during the day below', () => {
    const session = new TodaySession().run();
    session.sheet.tables.write('followUps', 'due', [{ firstRow: 4, cells: [{ day: LONG_AGO }] }]);

    session.run();

    expect(session.shown('person')).toEqual(['Ana', 'Ben', 'Cleo']);
  });

  it('leaves a line of the user’s own alone', () => {
    const session = new TodaySession().run();
    session.sheet.tables.type('today', { person: 'Buy flowers' });

    session.choose('Ana', 'done').tomorrow().run();

    expect(session.shown('person')).toEqual(['Ben', '', 'Buy flowers']);
  });

  it('never moves an item away from a word that stands beside it', () => {
    const session = new TodaySession().run().type('Ben', 'later');

    session.choose('Ana', 'done').tomorrow().run();

    expect(session.shown('person')).toEqual(['', 'Ben']);
    expect(session.shown('decision')).toEqual(['', 'later']);
  });

  it('is done without where it is not there yet', () => {
    const session = new TodaySession();
    session.sheet.tables.grids.delete('today');

    session.run();

    expect(session.sheet.sent).toHaveLength(1);
  });
});

describe('the tab Today, laid out while somebody does something', () => {
  const fresh = (): TodaySession => {
    const session = new TodaySession({ Ana: '2026-06-09', Ben: '2026-06-09', Cleo: '2026-06-11' });
    return session.run().choose('Ana', 'done').tomorrow();
  };
  const expected = pairs(fresh().run());

  it('never shows a person beside another one’s key, whenever it is sorted', () => {
    const whole = new FakeCalls();
    fresh().run(whole);
    for (let at = 1; at <= whole.names.length; at += 1) {
      const session = fresh();
      session.run(new InterruptingCalls(at, () => void session.sort('today')));

      expect({ at, pairs: pairs(session) }).toEqual({ at, pairs: expected });
    }
  });

  it('is whole again with the run after a kill', () => {
    const whole = new FakeCalls();
    fresh().run(whole);
    for (let at = 1; at <= whole.names.length; at += 1)
      for (const when of ['before', 'after'] as const) {
        const session = fresh();
        expect(() => session.run(new FakeCalls({ at, when }))).toThrow(Killed);

        session.run();

        expect({ at, when, pairs: pairs(session) }).toEqual({ at, when, pairs: expected });
      }
  });

  it('asks again where something was chosen while another item came to stand there', () => {
    const whole = new FakeCalls();
    fresh().run(whole);
    const write = whole.names.indexOf('write today rows') + 1;
    const session = fresh();
    const choose = (): void =>
      session.sheet.tables.write('today', 'decision', [{ firstRow: 2, cells: ['done'] }]);

    session.run(new InterruptingCalls(write, choose));
    session.run();

    expect(session.outbox()).toMatchObject({ Ben: 'planned 2026-06-09', Cleo: 'planned 2026-06-11' });
  });
});
