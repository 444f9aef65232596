import { AddOnSession } from './add-on-session';

const TABS = ['Dashboard', 'Today', 'Log', 'People', 'Follow-ups', 'Events', 'Templates', 'Settings'];

function names(session: AddOnSession): string[] {
  return session.emulator.workbook.sheets().map(({ name }) => name);
}

/** Every cell of every sheet, as one would compare two spreadsheets. */
function contents(session: AddOnSession): unknown {
  return session.emulator.workbook
    .sheets()
    .map(({ id, name }) => [
      name,
      session.emulator.workbook.cells(id, 1, 1, 60, 30).map(({ row, column, input }) => [row, column, input]),
    ]);
}

describe('Set up', () => {
  it('makes all tabs beside what the spreadsheet holds', () => {
    expect(names(new AddOnSession().setUp())).toEqual(['Sheet1', ...TABS]);
  });

  it('says what to do next', () => {
    expect(new AddOnSession().choose('setUp')).toEqual([expect.stringMatching(/Settings.*Open sidebar/)]);
  });

  it('changes nothing when it runs again', () => {
    const session = new AddOnSession().setUp();
    session.log();
    session.explain('e1');
    const before = contents(session);
    const triggers = session.emulator.triggers();

    session.setUp();

    expect(contents(session)).toEqual(before);
    expect(session.emulator.triggers()).toEqual(triggers);
  });

  it('writes German into a German spreadsheet and speaks the user’s language', () => {
    const session = new AddOnSession({ locale: 'de_DE', userLocale: 'en' });

    const [message] = session.choose('setUp');

    expect(names(session)).toContain('Wiedervorlagen');
    expect(message).toMatch(/Extensions/);
    expect([1, 2, 3].map((column) => session.cell('Übersicht', 5, column)?.display)).toEqual([
      'Serie',
      '0',
      expect.stringMatching(/^Eine Serie beginnt mit dem nächsten Tag .*\.$/),
    ]);
  });

  it('leaves a Log of the user’s own as it is, asks, and uses another name', () => {
    const session = new AddOnSession();
    const own = session.emulator.user.addSheet('Log');
    session.emulator.user.type(own, 1, 1, 'Ship’s log');

    const [question] = session.choose('setUp', 'YES');
    session.log();

    expect(question).toMatch(/“Log”.*“Rapport Log”/);
    expect(session.emulator.workbook.cells(own, 1, 1, 50, 26).map(({ input }) => input)).toEqual([
      'Ship’s log',
    ]);
    expect(session.column('Rapport Log', 'People')).toEqual(['Ana']);
  });

  it('changes nothing where the other name is declined', () => {
    const session = new AddOnSession();
    session.emulator.user.type(session.emulator.user.addSheet('Settings'), 1, 1, 'mine');

    session.choose('setUp', 'NO');

    expect(names(session)).toEqual(['Sheet1', 'Settings']);
    expect(session.emulator.triggers()).toEqual([]);
  });

  it('adds a column that is missing at the right end and touches no other', () => {
    const session = new AddOnSession().setUp();
    session.log({ notes: 'nice talk' });
    session.emulator.user.deleteColumns(session.sheetId('Log'), session.position('Log', 'Event'), 1);

    session.setUp();

    expect(session.position('Log', 'Event')).toBe(21);
    expect(session.column('Log', 'Notes')).toEqual(['nice talk']);
  });

  it('finds its tabs again after they were renamed', () => {
    const session = new AddOnSession().setUp();
    session.emulator.user.renameSheet(session.sheetId('Log'), 'Diary');

    session.setUp();
    session.log();

    expect(names(session)).not.toContain('Log');
    expect(session.column('Diary', 'People')).toEqual(['Ana']);
  });

  it('offers drop-downs that still let other words be typed', () => {
    const log = new AddOnSession()
      .setUp()
      .emulator.workbook.sheets()
      .find(({ name }) => name === 'Log');

    expect(log?.choices.find(({ values }) => values.includes('coffee'))?.strict).toBe(false);
  });
});

describe('rows and columns that people move', () => {
  it('finds columns by their headers in any order, with the user’s own in between', () => {
    const session = new AddOnSession().setUp();
    const log = session.sheetId('Log');
    session.emulator.user.insertColumns(log, 1, 2);
    session.emulator.user.type(log, 1, 1, 'Mood');
    session.log();
    session.emulator.user.type(log, 2, 1, 'happy');
    session.log({ names: ['Ben'] });

    expect(session.column('Log', 'People')).toEqual(['Ana', 'Ben']);
    expect(session.column('Log', 'Mood')).toEqual(['happy', '']);
  });

  it('says how to mend a header that stands twice, and writes nothing', () => {
    const session = new AddOnSession().setUp();
    session.emulator.user.type(session.sheetId('Log'), 1, 30, 'Date');

    const answer = session.log();

    expect(answer).toMatchObject({ ok: false, problem: { code: 'SHEET_UNCLEAR' } });
    expect(session.column('People', 'Name')).toEqual([]);
  });

  it('writes below its own rows where formulas of the user’s own reach further down', () => {
    const session = new AddOnSession().setUp();
    const log = session.sheetId('Log');
    const own = Array.from({ length: 300 }, (_, index) => [
      `=IF(C${String(index + 2)}="","",LEN(C${String(index + 2)}))`,
    ]);
    session.emulator.user.type(log, 1, 25, 'Length');
    session.emulator.user.paste(log, 2, 25, own);
    session.load();

    session.log();
    session.log({ names: ['Benedict'] });

    expect(session.cell('Log', 2, 3)?.display).toBe('Ana');
    expect(session.cell('Log', 3, 3)?.display).toBe('Benedict');
    expect(session.cell('Log', 3, 25)?.display).toBe('8');
  });
});

describe('Remove Rapport', () => {
  it('takes away triggers and properties, and no row', () => {
    const session = new AddOnSession().setUp();
    session.log();
    session.choose('removeRapport', 'YES');

    expect(session.emulator.triggers()).toEqual([]);
    expect(session.column('Log', 'People')).toEqual(['Ana']);
    expect(session.load()).toMatchObject({ ok: false, problem: { code: 'NOT_SET_UP' } });
  });

  it('does nothing when it is declined', () => {
    const session = new AddOnSession().setUp();
    const triggers = session.emulator.triggers();

    session.choose('removeRapport', 'NO');

    expect(session.emulator.triggers()).toEqual(triggers);
  });

  it('lets Set up take the same tabs again', () => {
    const session = new AddOnSession().setUp();
    session.log();
    session.choose('removeRapport', 'YES');

    session.setUp();
    session.log({ names: ['Ben'] });

    expect(names(session)).toEqual(['Sheet1', ...TABS]);
    expect(session.column('Log', 'People')).toEqual(['Ana', 'Ben']);
    expect(session.figure('Actions')).toBe('2');
  });

  it('leaves a bare formula computing', () => {
    const session = new AddOnSession().setUp();
    session.log();
    session.choose('removeRapport', 'YES');
    session.typeFormula('=ACTIONS()');

    expect(session.shown()).toBe('1');
  });
});

describe('a draft', () => {
  it('comes back to its user, however long it is', () => {
    const session = new AddOnSession().setUp();
    const draft = JSON.stringify({ notes: '🌙'.repeat(20_000) });

    session.call('saveDraft', draft);
    const state = session.load();

    expect(state.ok && state.value.draft).toBe(draft);
  });

  it('is gone once it is saved as nothing', () => {
    const session = new AddOnSession().setUp();
    session.call('saveDraft', 'x'.repeat(10_000));
    session.call('saveDraft', '');
    const state = session.load();

    expect(state.ok && state.value.draft).toBe('');
  });
});
