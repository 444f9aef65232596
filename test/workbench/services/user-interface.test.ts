import { fact } from '../../support/fact';
import { emulatorOf, lastExecution } from '../core/script-project';

const CODE = `
  function onOpen(e) {
    var ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem('Open', 'openSidebar').addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Ask', 'ask').addItem('Ask name', 'askName')).addToUi();
  }
  function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Rapport')); }
  function ask() {
    var ui = SpreadsheetApp.getUi();
    var properties = PropertiesService.getDocumentProperties();
    properties.setProperty('asked', String(Number(properties.getProperty('asked')) + 1));
    var id = Utilities.getUuid();
    properties.setProperty('id', id);
    console.log('before ' + Math.random());
    try {
      var answer = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO);
      var again = ui.alert('Really?');
    } catch (e) { properties.setProperty('caught', 'yes'); }
    properties.setProperty('answer', answer + ' ' + again + ' ' + (answer === ui.Button.YES) + ' ' + (id === properties.getProperty('id')));
  }
  function askName() {
    var response = SpreadsheetApp.getUi().prompt('Your name?');
    SpreadsheetApp.getActiveSpreadsheet().toast(response.getResponseText() + ' ' + response.getSelectedButton());
  }
  function properties() { return PropertiesService.getDocumentProperties().getProperties(); }
  function alertFromSidebar() { SpreadsheetApp.getUi().alert('x'); }
  function alertOddly() { SpreadsheetApp.getUi().alert(); }`;

function opened() {
  const emulator = emulatorOf(CODE);
  emulator.open();
  return emulator;
}

describe('the menu', () => {
  it(fact('UI-11'), () => {
    expect(opened().menu()).toEqual([
      { label: 'Open', handler: 'openSidebar' },
      { label: '', separator: true },
      {
        label: 'More',
        items: [
          { label: 'Ask', handler: 'ask' },
          { label: 'Ask name', handler: 'askName' },
        ],
      },
    ]);
  });

  it('is made anew when the spreadsheet is opened again', () => {
    const emulator = opened();

    emulator.open();

    expect(emulator.menu()).toHaveLength(3);
  });

  it(fact('UI-21'), () => {
    const emulator = opened();

    emulator.chooseMenuItem('openSidebar');

    expect(emulator.sidebar()).toEqual({ title: 'Rapport', html: '<p>hello</p>' });
    expect(lastExecution(emulator)).toMatchObject({ origin: 'menu', authMode: 'FULL' });
    emulator.closeSidebar();
    expect(emulator.sidebar()).toBeUndefined();
  });

  it('holds only its own functions', () => {
    expect(() => {
      opened().chooseMenuItem('properties');
    }).toThrow('No menu item calls properties');
  });
});

describe('an alert', () => {
  it(fact('UI-06'), () => {
    const emulator = opened();

    emulator.chooseMenuItem('ask');

    expect(emulator.dialog()).toEqual({
      type: 'alert',
      title: 'Title',
      message: 'Sure?',
      buttons: ['YES', 'NO'],
    });
    expect(lastExecution(emulator)).toMatchObject({ status: 'waiting' });
    expect(emulator.callFromSidebar('properties', [])).toEqual({
      ok: true,
      value: { asked: '1', id: expect.any(String) as string },
    });
  });

  it(fact('UI-19'), () => {
    const emulator = opened();
    emulator.chooseMenuItem('ask');
    const [before] = lastExecution(emulator).log;

    emulator.answerDialog('YES');
    expect(emulator.dialog()).toMatchObject({ message: 'Really?', buttons: ['OK'] });
    emulator.answerDialog('CLOSE');

    const execution = lastExecution(emulator);
    expect(emulator.dialog()).toBeUndefined();
    expect(execution).toMatchObject({ status: 'completed', log: [before] });
    expect(emulator.callFromSidebar('properties', [])).toEqual({
      ok: true,
      value: { asked: '1', answer: 'YES CLOSE true true', id: expect.any(String) as string },
    });
  });

  it('counts every call once', () => {
    const emulator = opened();
    const indexes: number[] = [];
    emulator.gate.watch({ after: (call) => (call.handler === 'ask' ? indexes.push(call.index) : undefined) });

    emulator.chooseMenuItem('ask');
    emulator.answerDialog('YES');
    emulator.answerDialog('OK');

    const calls = lastExecution(emulator).calls;
    expect(indexes).toEqual(Array.from({ length: calls }, (_, index) => index + 1));
    expect(lastExecution(emulator).callsByKind['ui']).toBe(2);
  });

  it('stands for killed after a restart', () => {
    const emulator = opened();
    emulator.chooseMenuItem('ask');

    const restarted = emulatorOf(CODE, { saved: JSON.parse(JSON.stringify(emulator.save())) as unknown });

    expect(restarted.dialog()).toBeUndefined();
    expect(lastExecution(restarted)).toMatchObject({ handler: 'ask', status: 'killed' });
  });

  it('is not built for a call of the sidebar', () => {
    const answer = emulatorOf(CODE).callFromSidebar('alertFromSidebar', []);

    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining('is not built') as string });
  });

  it("refuses what fits no overload with Google's words", () => {
    expect(emulatorOf(CODE).callFromSidebar('alertOddly', [])).toEqual({
      ok: false,
      error: "Exception: The parameters () don't match the method signature for Ui.alert.",
    });
  });
});

describe('a prompt', () => {
  it(fact('UI-20'), () => {
    const emulator = opened();
    emulator.chooseMenuItem('askName');

    emulator.answerDialog('OK', 'Ada');

    expect(emulator.takeToasts()).toEqual([{ title: '', message: 'Ada OK' }]);
    expect(emulator.takeToasts()).toEqual([]);
  });
});

describe('a page', () => {
  it('is told of every change', () => {
    const emulator = emulatorOf(CODE);
    let changes = 0;
    emulator.onChange(() => changes++);

    emulator.open();
    emulator.chooseMenuItem('openSidebar');
    emulator.user.type(0, 1, 1, 'x');
    emulator.advanceTo(emulator.now + 1);

    expect(changes).toBe(4);
  });
});

describe('what is saved', () => {
  it('brings back clock, properties, triggers, mail, executions and cells', () => {
    const code = `
      function hourly() {}
      function work() {
        MailApp.sendEmail('a@b.c', 's', 'b');
        PropertiesService.getUserProperties().setProperty('draft', 'x');
        ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
        SpreadsheetApp.getActiveRange().setValues([['kept']]);
      }
      function look() {
        return [PropertiesService.getUserProperties().getProperty('draft'), MailApp.getRemainingDailyQuota(),
          SpreadsheetApp.getActiveRange().getValues()[0][0], Date.now()];
      }`;
    const emulator = emulatorOf(code);
    emulator.callFromSidebar('work', []);
    emulator.advanceTo(emulator.now + 1000);

    const saved = JSON.parse(JSON.stringify(emulator.save())) as unknown;
    const restarted = emulatorOf(code, { saved });

    expect(restarted.callFromSidebar('look', [])).toEqual({
      ok: true,
      value: ['x', 99, 'kept', emulator.now],
    });
    expect(restarted.triggers()).toEqual(emulator.triggers());
    expect(restarted.sentMail()).toEqual(emulator.sentMail());
    expect(restarted.workbook.id).toBe(emulator.workbook.id);
    expect(restarted.executions().map((execution) => execution.id)).toEqual([1, 2]);
  });

  it('is refused where it is of another version', () => {
    expect(() => emulatorOf('', { saved: { version: 99 } })).toThrow(
      'not of a version that this emulator can read',
    );
  });
});
