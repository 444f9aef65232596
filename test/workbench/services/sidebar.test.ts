import { fact } from '../../support/fact';
import { ALL_SCOPES, emulatorOf, HOUR, lastExecution, runInSidebar, valueOf } from '../core/script-project';

const TEMPLATE = '<? var x = 1; ?><p><?= x ?></p><script>var a = "<?!= x ?>";</script>';
const CODE = `
  function show(title, html) {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
    PropertiesService.getUserProperties().setProperty('after', 'yes');
  }
  function after() { return PropertiesService.getUserProperties().getProperty('after'); }
  function fromFile(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
  function sized() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle('t').setWidth(900).setHeight(10));
  }`;

describe('Ui.showSidebar', () => {
  it(fact('UI-05'), () => {
    const emulator = emulatorOf(CODE);

    emulator.callFromSidebar('show', ['Rapport', '<p>hi</p>']);

    expect(emulator.sidebar()).toEqual({ title: 'Rapport', html: '<p>hi</p>' });
  });

  it(fact('UI-02'), () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('show', ['First', '1']);

    emulator.callFromSidebar('show', ['Second', '2']);

    expect(emulator.sidebar()).toEqual({ title: 'Second', html: '2' });
    emulator.closeSidebar();
    expect(emulator.sidebar()).toBeUndefined();
  });

  it(fact('UI-07'), () => {
    const emulator = emulatorOf(CODE);

    emulator.callFromSidebar('show', ['Rapport', '']);

    expect(lastExecution(emulator).status).toBe('completed');
    expect(emulator.callFromSidebar('after', [])).toEqual({ ok: true, value: 'yes' });
  });

  it(fact('UI-03'), () => {
    const emulator = emulatorOf(
      "function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }",
    );

    emulator.open();

    expect(emulator.sidebar()).toBeUndefined();
    expect(lastExecution(emulator)).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('You do not have permission to call Ui.showSidebar') as string,
    });
  });

  it(fact('UI-04'), () => {
    const emulator = emulatorOf(CODE);

    emulator.callFromSidebar('sized', []);

    expect(emulator.sidebar()).toEqual({ title: 't', html: 'x' });
  });

  it('needs the scope of windows', () => {
    const scopes = ALL_SCOPES.filter((scope) => !scope.endsWith('container.ui'));

    expect(
      runInSidebar("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", { scopes }),
    ).toMatchObject({ error: expect.stringContaining('auth/script.container.ui') as string });
  });

  it('is shown to the person alone who asked for it', () => {
    const emulator = emulatorOf(CODE, {
      others: [{ email: 'bob@example.com', locale: 'de', role: 'editor' }],
    });
    emulator.callFromSidebar('show', ['Rapport', '']);

    emulator.signInAs('bob@example.com');

    expect(emulator.sidebar()).toBeUndefined();
  });
});

describe('HtmlService', () => {
  const project = (html: Readonly<Record<string, string>>) => ({
    project: { code: CODE, html, manifest: { timeZone: 'Etc/UTC', oauthScopes: ALL_SCOPES } },
  });

  it(fact('UI-09'), () => {
    const emulator = emulatorOf(CODE, project({ Sidebar: 'a', 'ui/Form': 'b' }));
    const file = (name: string) => emulator.callFromSidebar('fromFile', [name]);

    expect([file('Sidebar'), file('ui/Form')]).toMatchObject([{ value: 'a' }, { value: 'b' }]);
    expect(file('Sidebar.html')).toEqual({
      ok: false,
      error: 'Exception: No HTML file named Sidebar.html was found.',
    });
  });

  it(fact('UI-10'), () => {
    const emulator = emulatorOf(CODE, project({ Sidebar: TEMPLATE }));

    expect(emulator.callFromSidebar('fromFile', ['Sidebar'])).toEqual({ ok: true, value: TEMPLATE });
    expect(() => valueOf("return HtmlService.createTemplateFromFile('Sidebar')")).toThrow('is not built');
  });
});

describe(fact('UI-12'), () => {
  const REFUSAL = 'Exception: Cannot call SpreadsheetApp.getUi() from this context.';

  it('in a time-driven trigger', () => {
    const emulator = emulatorOf(
      `function arm() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
       function hourly() { SpreadsheetApp.getUi(); }`,
    );
    emulator.callFromSidebar('arm', []);

    emulator.advanceTo(emulator.now + 2 * HOUR);

    expect(lastExecution(emulator)).toMatchObject({ origin: 'time-driven', error: REFUSAL });
  });

  it('in a custom function', () => {
    const emulator = emulatorOf('function ASK() { SpreadsheetApp.getUi(); }');
    const cell = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };

    const result = emulator.workbook.customFunctions.run('ASK', [], cell);

    expect(result).toMatchObject({ ok: false });
    expect(lastExecution(emulator).error).toContain(REFUSAL);
  });
});
