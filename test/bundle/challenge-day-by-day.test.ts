import { AddOnSession } from './add-on-session';

describe('a challenge in the built add-on', () => {
  it('shows a streak that changes after the next log, untouched', () => {
    const session = new AddOnSession().setUp();
    session.typeFormula('=STREAK()');
    session.typeFormula('=IF(STREAK()>0,"on","off")', 2);
    const before = [session.shown(1), session.shown(2)];

    session.log();
    session.explain('e1');

    expect([before, [session.shown(1), session.shown(2)]]).toEqual([
      ['0', 'off'],
      ['1', 'on'],
    ]);
    expect(session.failures()).toEqual([]);
  });

  it('keeps the dashboard fresh through the pulse', () => {
    const session = new AddOnSession().setUp();

    session.log({ names: ['Ana', 'Ben', 'Cleo'] });

    expect(session.figure('New connections')).toBe('3');
  });

  it('tells what an entry means', () => {
    const session = new AddOnSession().setUp();
    session.log();

    expect(session.explain('e1')).toEqual({
      ok: true,
      value: {
        sentence: 'Counts: in person, new. Streak 1.',
        counts: true,
        standing: 'Day 1 of 30 · streak 1',
      },
    });
    expect(session.column('Log', 'Counts')).toEqual(['yes']);
    expect(session.column('Log', 'Why')).toEqual(['in person, new']);
  });

  it('counts a row typed by hand and works out its verdict', () => {
    const session = new AddOnSession().setUp();
    session.typeFormula('=CONNECTIONS()');

    session.typeRow('Log', { Date: '2026-06-01', People: 'Dora', How: 'phone', 'Two-way': 'yes' });

    expect(session.shown()).toBe('1');
    expect(session.column('Log', 'Why')).toEqual(['two-way by phone, new']);
  });

  it('gives a hand-typed row ids, people and its reminder with the next run', () => {
    const session = new AddOnSession().setUp();
    session.typeRow('Log', {
      Date: '2026-06-01',
      People: 'Dora; Emil',
      How: 'phone',
      'Remind on': '2026-06-04',
    });

    session.advance('2026-06-01T10:00:00Z');

    expect(session.column('People', 'Name')).toEqual(['Dora', 'Emil']);
    expect(session.column('Log', 'Person IDs')).toEqual([session.column('People', 'ID').join('; ')]);
    expect(session.column('Follow-ups', 'Due')).toEqual(['2026-06-04', '2026-06-04']);
    expect(session.failures()).toEqual([]);
  });

  it('stays fresh after a sort and after the deletion of a row', () => {
    const session = new AddOnSession().setUp();
    session.typeFormula('=ACTIONS()');
    session.log();
    session.log({ names: ['Ben'] });
    session.explain('e2');

    session.emulator.user.sort(session.sheetId('Log'), session.position('Log', 'People'), false);
    const sorted = [session.column('Log', 'People'), session.shown()];
    session.emulator.user.deleteRows(session.sheetId('Log'), 2, 1);

    expect(sorted).toEqual([['Ben', 'Ana'], '2']);
    expect(session.shown()).toBe('1');
    expect(session.figure('Actions')).toBe('1');
  });

  it('turns the day with the first hourly run after midnight', () => {
    const session = new AddOnSession().setUp();
    session.typeFormula('=CHALLENGE_DAY()');

    session.advance('2026-06-01T23:30:00Z');

    expect([session.shown(), session.figure('Day of the challenge')]).toEqual(['2', '2']);
  });

  it('stays fresh where entering the same formula again computes it as well', () => {
    const session = new AddOnSession({ assumptions: { identicalFormulaRecalculates: true } }).setUp();
    session.typeFormula('=STREAK()');

    session.log();
    session.explain('e1');

    expect(session.shown()).toBe('1');
  });

  it('computes from ranges and says what was left out', () => {
    const session = new AddOnSession().setUp();
    session.log();
    session.typeFormula('=CONNECTIONS(Settings!A:D, Log!A:U)');
    session.typeFormula('=EXPLAIN("CONNECTIONS", Log!A:U, Settings!A:D)', 2);

    expect(session.shown(1)).toBe('1');
    expect(session.shown(2)).toMatch(/without the Events sheet/);
  });

  it('says kindly in the cell’s note what a range lacks', () => {
    const session = new AddOnSession().setUp();
    session.typeFormula('=STREAK(Log!A:U)');

    expect(session.cell('Sheet1', 1, 1)?.error).toMatch(/Settings/);
  });

  it('says in the cell’s note that nothing is set up', () => {
    const session = new AddOnSession();
    session.typeFormula('=STREAK()');

    expect(session.cell('Sheet1', 1, 1)?.error).toMatch(/Extensions → Rapport → Set up/);
  });
});

describe('logging one contact', () => {
  it.each([0, 400])('takes eight reads and writes with %i rows there already', (rows) => {
    const session = new AddOnSession().setUp();
    const people = Array.from({ length: rows }, (_, index) => [
      `p${String(index)}`,
      `Person ${String(index)}`,
    ]);
    if (rows > 0) session.emulator.user.paste(session.sheetId('People'), 2, 1, people);

    session.log({ remindInDays: 2 });

    const { read = 0, write = 0 } = session.last('logInteraction').callsByKind;
    expect(read + write).toBe(8);
    expect(session.column('People', 'Name')).toHaveLength(rows + 1);
  });
});

/** Asks for no follow-up by itself. */
const MESSAGE = { kind: 'message', how: 'email', twoWay: 'notYet' } as const;

describe('the daily mail of the built add-on', () => {
  it('names what is due next morning, again the day after, and no more once it is done', () => {
    const session = new AddOnSession().setUp();
    session.log({ ...MESSAGE, remindInDays: 1 });

    session.advance('2026-06-02T12:00:00Z');
    const first = session.emulator.sentMail().length;
    session.advance('2026-06-03T12:00:00Z');
    const second = session.emulator.sentMail().length;
    session.type('Follow-ups', 2, 'State', 'done');
    session.advance('2026-06-05T12:00:00Z');

    expect([first, second, session.emulator.sentMail().length]).toEqual([1, 2, 2]);
    expect(session.emulator.sentMail()[0]?.text).toContain('Ana');
    expect(session.emulator.sentMail()[0]?.to).toEqual(['me@example.org']);
  });

  it('notes since when a follow-up has its state', () => {
    const session = new AddOnSession().setUp();
    session.log({ ...MESSAGE, remindInDays: 1 });
    session.advance('2026-06-04T12:00:00Z');

    session.type('Follow-ups', 2, 'State', 'done');

    expect(session.column('Follow-ups', 'State since')).toEqual(['2026-06-04']);
  });

  it('leaves no address in any execution’s log', () => {
    const session = new AddOnSession({ mailQuota: 0 }).setUp();
    session.log({ remindInDays: 1 });
    session.advance('2026-06-03T12:00:00Z');

    const logs = session.emulator.executions().flatMap(({ log, error }) => [...log, error ?? '']);

    expect(logs.join('\n')).not.toContain('@');
  });
});
