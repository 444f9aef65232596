import { sendingWords } from '../../src/domain/words/sending';
import { builtProject } from '../support/built-project';
import type { CellView } from '../../src/workbench/emulator';
import { AddOnSession, type SessionOptions } from './add-on-session';

describe('the menu', () => {
  it.each([
    [
      'en',
      [
        'Open sidebar',
        'Send selected follow-ups…',
        'Preview message…',
        'Insert metric…',
        '',
        'Stop sending',
        'Go on sending',
        'Daily mail to me…',
        '',
        'Set up',
        'Remove Rapport',
      ],
    ],
    [
      'de',
      [
        'Seitenleiste öffnen',
        'Ausgewählte Nachrichten senden …',
        'Nachricht ansehen …',
        'Kennzahl einfügen …',
        '',
        'Senden anhalten',
        'Weiter senden',
        'Tägliche Mail an mich …',
        '',
        'Einrichten',
        'Rapport entfernen',
      ],
    ],
  ])('is in the user’s language: %s', (userLocale, labels) => {
    const { emulator } = new AddOnSession({ userLocale });

    expect(emulator.menu().map(({ label }) => label)).toEqual(labels);
  });

  it.each(['full', 'lite'] as const)('is the same in both editions: %s', (edition) => {
    const { emulator } = new AddOnSession({ project: builtProject(edition) });

    expect(emulator.menu()).toEqual(new AddOnSession().emulator.menu());
  });
});

describe('what a menu item takes for selected', () => {
  let session: AddOnSession;

  beforeAll(() => {
    session = new AddOnSession().setUp();
    session.log();
    for (const [row, name] of ['First', 'Second', 'Third'].entries()) {
      session.type('Templates', row + 2, 'Name', name);
      session.type('Templates', row + 2, 'Language', 'English');
    }
  });

  /** Which template is previewed when these rows are selected. */
  function previewed(sheet: string, row: number, rows: number): string {
    session.emulator.workbook.activate(session.sheetId(sheet), row, 1, rows, 2);
    const [said = ''] = session.choose('previewMessage');
    return /“(\w+)”/.exec(said)?.[1] ?? said;
  }

  it('is the row in front', () => {
    expect([previewed('Templates', 3, 1), previewed('Templates', 2, 3)]).toEqual(['Second', 'First']);
  });

  it('is no header row', () => {
    expect(previewed('Templates', 1, 2)).toBe('First');
  });

  it('is no row that is hidden', () => {
    const sheetId = session.sheetId('Templates');
    session.emulator.user.hideRows(sheetId, 2, 2);

    expect(previewed('Templates', 2, 3)).toBe('Third');
    session.emulator.user.showRows(sheetId, 2, 2);
  });

  it('is no row that a filter leaves out', () => {
    const sheetId = session.sheetId('Templates');
    const column = session.position('Templates', 'Name');
    session.emulator.user.setFilter(sheetId, { row: 1, column: 1, rows: 15, columns: column + 1 });
    session.emulator.user.filterColumn(sheetId, column, ['First']);

    expect(previewed('Templates', 2, 3)).toBe('Second');
  });

  it.each([
    ['Sheet1', 1, 1],
    ['Dashboard', 4, 1],
    ['Templates', 900, 3],
  ])('is nothing in %s, row %i', (sheet, row, rows) => {
    expect(previewed(sheet, row, rows)).toContain('Select a row in the tab Templates or Follow-ups first');
  });

  it('is nothing to send where no follow-up is selected', () => {
    session.emulator.workbook.activate(session.sheetId('Templates'), 2, 1);

    expect(session.choose('sendSelected')).toEqual([sendingWords('en').selected.notThere]);
    expect(session.emulator.sentMail()).toEqual([]);
  });

  it('is not asked where nothing is set up', () => {
    const fresh = new AddOnSession();

    for (const item of ['previewMessage', 'sendSelected'])
      expect(fresh.choose(item)).toEqual([expect.stringContaining('is not set up in this spreadsheet')]);
  });
});

describe('Insert metric', () => {
  /** The selected cell after the menu item, with this typed into its field. */
  function inserted(typed: string, options: SessionOptions): CellView | undefined {
    const session = new AddOnSession(options).setUp();
    session.emulator.workbook.activate(session.sheetId('Sheet1'), 3, 2);
    session.emulator.chooseMenuItem('insertMetric');
    session.emulator.answerDialog('OK', typed);
    while (session.emulator.dialog()) session.emulator.answerDialog('CANCEL');
    return session.cell('Sheet1', 3, 2);
  }

  it.each(['en_US', 'de_DE'])('enters a formula that shows its value, in %s', (locale) => {
    expect(inserted('Challenge day', { locale })).toMatchObject({
      input: '=CHALLENGE_DAY(Rapport_pulse)',
      display: '1',
    });
  });

  it('says what to do first where nothing is set up', () => {
    const session = new AddOnSession();

    expect(session.choose('insertMetric')[0]).toContain('Rapport is not set up in this spreadsheet');
  });

  it('leaves a formula’s spilled cells alone', () => {
    const session = new AddOnSession().setUp();
    session.emulator.workbook.activate(session.sheetId('Dashboard'), 6, 1);

    expect(session.choose('insertMetric')[0]).toMatch(/^Something stands in A6/);
  });
});
