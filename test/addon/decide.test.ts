import { FakeCalls, Killed } from './fake-calls';
import { InterruptingCalls } from './fakes/interrupting-calls';
import { keyOf, TodaySession } from './today-session';

describe('a choice in the tab Today', () => {
  it.each([
    ['done', 'done 2026-06-09'],
    ['in 1 day', 'snoozed 2026-06-11'],
    ['in 3 days', 'snoozed 2026-06-13'],
    ['in a week', 'snoozed 2026-06-17'],
    ['erledigt', 'done 2026-06-09'],
  ])('“%s” leaves the row %s', (decision, row) => {
    const session = new TodaySession().run();

    session.choose('Ana', decision);

    expect(session.outbox()['Ana']).toBe(row);
    expect(session.outbox()['Ben']).toBe('planned 2026-06-10');
  });

  it('puts off to the next day that is not off', () => {
    const session = new TodaySession();
    session.sheet.now = Date.parse('2026-06-13T08:00:00Z');

    session.run().choose('Ana', 'in 1 day');

    expect(session.outbox()['Ana']).toBe('snoozed 2026-06-15');
  });

  it('is answered beside it and taken away, and the row keeps its place', () => {
    const session = new TodaySession().run();

    session.choose('Ana', 'in 3 days');

    expect(session.shown('person')).toEqual(['Ana', 'Ben']);
    expect(session.shown('decision')).toEqual(['', '']);
    expect(session.shown('answer')).toEqual(['Comes back on 13 June 2026.', '']);
  });

  it('says in the row what was chosen, behind why it is there', () => {
    const session = new TodaySession().run();

    session.choose('Ana', 'in 1 day').choose('Ana', 'in 3 days').choose('Ben', 'done');

    expect(session.sheet.tables.columnOf('followUps', 'inWords').slice(0, 2)).toEqual([
      'Write to Ana. You put it off until 13 June 2026.',
      'Write to Ben. You chose “done” on 10 June 2026.',
    ]);
  });

  it('finds its row after both tabs were sorted', () => {
    const session = new TodaySession().run();

    session.sort('today').sort('followUps').choose('Ana', 'done');

    expect(session.outbox()).toMatchObject({ Ana: 'done 2026-06-09', Ben: 'planned 2026-06-10' });
  });

  it('makes the figures compute again', () => {
    const session = new TodaySession().run();
    session.sheet.formulas.set('A1', '=FOLLOW_UPS_DUE()');
    const calls = new FakeCalls();
    const beats = session.sheet.beats.length;

    session.choose('Ana', 'done', calls);

    expect(session.sheet.beats.length).toBe(beats + 1);
    expect(calls.names).toContain('enter A1');
  });

  it('opens the row of the outbox, wherever it stands, and changes nothing', () => {
    const session = new TodaySession().run().sort('followUps');
    const before = session.outbox();

    session.choose('Ben', 'open it');

    expect(session.sheet.revealed).toEqual(['followUps 3']);
    expect(session.outbox()).toEqual(before);
    expect(session.shown('decision')).toEqual(['', '']);
  });

  it.each([
    ['was deleted', (session: TodaySession) => void session.grid('followUps').splice(1, 1), /no longer in Follow-ups/],
    ['was sent', (session: TodaySession) => setState(session, 'sent'), /sent already/],
    ['was done', (session: TodaySession) => setState(session, 'done'), /done already/],
    ['was cancelled', (session: TodaySession) => setState(session, 'cancelled'), /has ended/],
    ['is to be checked', (session: TodaySession) => setState(session, 'check'), /Sent mail/],
  ])('says so kindly where the row %s meanwhile', (_name, meanwhile, answer) => {
    const session = new TodaySession().run();
    meanwhile(session);
    const before = session.outbox();

    session.choose('Ana', 'in 1 day');

    expect(session.shown('answer')[0]).toMatch(answer);
    expect(session.shown('decision')[0]).toBe('');
    expect(session.outbox()).toEqual(before);
  }); // prettier-ignore

  it('says what may be chosen where it is something else, which stays', () => {
    const session = new TodaySession().run().choose('Ana', 'later');

    expect(session.shown('answer')[0]).toMatch(/done, in 1 day/);
    expect(session.shown('decision')[0]).toBe('later');
    expect(session.outbox()['Ana']).toBe('planned 2026-06-09');
  });

  it('stays where somebody else holds the lock, and the next run heeds it', () => {
    const session = new TodaySession().run();
    session.sheet.lockedByAnother = true;
    session.choose('Ana', 'done');
    const waiting = [session.outbox()['Ana'], session.shown('decision')[0]];
    session.sheet.lockedByAnother = false;

    session.run();

    expect(waiting).toEqual(['planned 2026-06-09', 'done']);
    expect(session.outbox()['Ana']).toBe('done 2026-06-09');
    expect(session.shown('decision')[0]).toBe('');
  });

  it('that no trigger told of is heeded by the next run, before it writes to anybody', () => {
    const session = new TodaySession().run();

    session.type('Ana', 'done').type('Ben', 'in 1 day').run();

    expect(session.outbox()).toMatchObject({ Ana: 'done 2026-06-09', Ben: 'snoozed 2026-06-11' });
  });

  it('made anew on what was put off goes by the later one', () => {
    const session = new TodaySession().run();

    session.choose('Ana', 'in a week').choose('Ana', 'in 1 day');

    expect(session.outbox()['Ana']).toBe('snoozed 2026-06-11');
  });
});

function setState(session: TodaySession, state: string): void {
  session.sheet.tables.write('followUps', 'state', [{ firstRow: 2, cells: [state] }]);
}

describe('a decision, killed at every call before and after its effect', () => {
  const decided = (): TodaySession => new TodaySession().run().type('Ben', 'done');
  const whole = new FakeCalls();
  decided().choose('Ana', 'in 3 days', whole);
  const kills = whole.names.flatMap((_, index) =>
    (['before', 'after'] as const).map((when) => ({ at: index + 1, when })),
  );

  it('is taken once, by the next run at the latest', () => {
    for (const kill of kills) {
      const session = decided();
      expect(() => session.choose('Ana', 'in 3 days', new FakeCalls(kill))).toThrow(Killed);

      session.run().run();

      expect({ kill, ...session.outbox() }).toMatchObject({
        kill,
        Ana: 'snoozed 2026-06-13',
        Ben: 'done 2026-06-10',
      });
      expect({ kill, left: session.shown('decision') }).toEqual({ kill, left: ['', ''] });
    }
    console.info(`decisions: ${String(kills.length)} kills, each decided once`);

    expect(kills.length).toBeGreaterThan(30);
  });
});

describe('a decision while somebody sorts, at every call', () => {
  it.each(['today', 'followUps'] as const)('goes to its own row: %s', (table) => {
    const whole = new FakeCalls();
    new TodaySession().run().choose('Ana', 'done', whole);
    for (let at = 1; at <= whole.names.length; at += 1) {
      const session = new TodaySession().run();
      session.choose('Ana', 'done', new InterruptingCalls(at, () => void session.sort(table)));

      expect({ at, ...session.outbox() }).toMatchObject({
        at,
        Ana: 'done 2026-06-09',
        Ben: 'planned 2026-06-10',
      });
      const answers = new Map(
        session.shown('person').map((person, place) => [person, session.shown('answer')[place]]),
      );
      expect({ at, ana: answers.get('Ana'), ben: answers.get('Ben') }).toEqual({
        at,
        ana: 'Done on 10 June 2026.',
        ben: '',
      });
      expect({ at, left: session.shown('decision') }).toEqual({ at, left: ['', ''] });
    }
  });

  it('leaves another one’s decision standing', () => {
    const whole = new FakeCalls();
    new TodaySession().run().type('Ben', 'later').choose('Ana', 'done', whole);
    for (let at = 1; at <= whole.names.length; at += 1) {
      const session = new TodaySession().run().type('Ben', 'later');
      session.choose('Ana', 'done', new InterruptingCalls(at, () => void session.sort('today')));

      const ben = session.shown('person').indexOf('Ben');
      expect({ at, ben: session.shown('decision')[ben], key: session.shown('key')[ben] }).toEqual({
        at,
        ben: 'later',
        key: keyOf('Ben', '2026-06-10'),
      });
    }
  });
});
