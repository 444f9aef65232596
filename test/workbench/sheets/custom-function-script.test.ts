import { fact } from '../../support/fact';
import { SpreadsheetWithScript } from './a-script';

const shown = (code: string, formula = '=F()') => new SpreadsheetWithScript(code).shown(formula);

describe('which functions cells can call', () => {
  it.each(['var F = function () { return 1; };', 'const F = () => 1;', 'globalThis.F = () => 1;'])(
    `${fact('CF-01')}: %s`,
    (code) => {
      expect(shown('function F() { return 1; }')?.display).toBe('1');
      expect(shown(code)?.error).toBe("Unknown function: 'F'.");
    },
  );

  it(fact('CF-02'), () => {
    expect(shown('function SUM() { return "mine"; }', '=SUM(1,2)')?.display).toBe('3');
  });

  it(fact('CF-03'), () => {
    expect(shown('function F_() { return 1; }', '=F_()')?.error).toBe("Unknown function: 'F_'.");
  });

  it(fact('CF-04'), () => {
    expect(shown('function myStreak() { return 9; }', '=MYSTREAK()+mystreak()')?.display).toBe('18');
  });

  it(fact('CF-06'), () => {
    expect(
      shown('/** Called by the menu. */ function runHourly() { return "ran"; }', '=runHourly()')?.display,
    ).toBe('ran');
  });

  it(fact('CF-47'), () => {
    const book = new SpreadsheetWithScript('function F() { return 7; }', { openedIn: 'NONE' });

    expect(book.shown('=F()')?.display).toBe('7');
  });
});

describe('what a custom function may do', () => {
  it(fact('CF-09'), () => {
    const code = 'SpreadsheetApp.getActiveSpreadsheet().toast("hello"); function F() { return 1; }';

    expect(shown(code)?.error).toMatch(/^You do not have permission to call Spreadsheet\.toast/);
    expect(shown('var top = 5; function F() { return top; }')?.display).toBe('5');
  });

  it.each([
    ['setValue', 'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)'],
    ['appendRow', 'SpreadsheetApp.getActiveSheet().appendRow([1])'],
    ['insertSheet', 'SpreadsheetApp.getActiveSpreadsheet().insertSheet("x")'],
    ['setFormula', 'SpreadsheetApp.getActiveRange().setFormula("=1")'],
  ])(`${fact('CF-10')}: %s`, (method, call) => {
    const book = new SpreadsheetWithScript(`function F() { ${call}; return 1; }`);

    expect(book.shown('=F()')?.error).toMatch(new RegExp(`^You do not have permission to call ${method}\\b`));
    expect(book.emulator.workbook.sheets()).toHaveLength(1);
    expect(book.cell(1, 1)).toBeUndefined();
  });

  it(fact('CF-10', 'reading'), () => {
    const book = new SpreadsheetWithScript(
      'function F() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue() + 1; }',
    );
    book.type(1, 1, '41');

    expect(book.shown('=F()')?.display).toBe('42');
  });

  it(fact('CF-11'), () => {
    expect(shown('function F() { SpreadsheetApp.getUi(); }')?.display).toBe('#ERROR!');
  });

  it(fact('CF-12'), () => {
    const code = `function F() {
      PropertiesService.getDocumentProperties().setProperty('k', 'v');
      LockService.getDocumentLock().waitLock(10);
      return PropertiesService.getDocumentProperties().getProperty('k');
    }`;

    expect(shown(code)?.display).toBe('v');
  });

  it(fact('CF-14'), () => {
    const code = 'function F() { MailApp.sendEmail("a@example.com", "s", "b"); return 1; }';
    const book = new SpreadsheetWithScript(code);

    expect(book.shown('=F()')?.error).toMatch(/^You do not have permission to call MailApp\.sendEmail/);
    expect(book.emulator.sentMail()).toEqual([]);
  });

  it(fact('CF-15'), () => {
    const code = 'function F() {\n  var range = SpreadsheetApp.getActiveRange();\n  range.setValue(1);\n}';

    expect(shown(code)?.error).toBe('You do not have permission to call setValue (line 3).');
  });

  it(fact('CF-18'), () => {
    expect(shown('function F() { return SpreadsheetApp.getActiveRange().getA1Notation(); }')?.display).toBe(
      'I9',
    );
  });

  it(fact('CF-19'), () => {
    expect(shown('function F() { return "<" + Session.getActiveUser().getEmail() + ">"; }')?.display).toBe(
      '<>',
    );
  });
});

describe('how a custom function ends', () => {
  it(fact('CF-28'), () => {
    const code = 'function F() { Utilities.sleep(20000); Utilities.sleep(10001); return 1; }';

    expect(shown(code)).toMatchObject({
      display: '#ERROR!',
      error: 'Exceeded maximum execution time (line 0).',
    });
    expect(shown(code.replace('10001', '9000'))?.display).toBe('1');
  });

  it(fact('CF-33'), () => {
    const code = 'function fail() {\n  throw new Error("No such person");\n}\nfunction F() {\n  fail();\n}';

    expect(shown(code)).toMatchObject({ display: '#ERROR!', error: 'No such person (line 2).' });
    expect(shown('function F() {\n return missing;\n}')?.error).toBe('missing is not defined (line 2).');
    expect(shown('function F() { throw "a text"; }')?.error).toBe('a text');
  });
});

describe('when a custom function runs', () => {
  const COUNTING = `var calls = 0;
    function count() { return Number(PropertiesService.getScriptProperties().getProperty('n') || 0); }
    function F() { PropertiesService.getScriptProperties().setProperty('n', String(count() + 1)); return ++calls; }`;

  it(fact('CF-44'), () => {
    const book = new SpreadsheetWithScript(COUNTING);
    book.type(1, 1, '=F(1)');
    book.type(2, 1, '=F(2)');

    expect([book.cell(1, 1)?.display, book.cell(2, 1)?.display]).toEqual(['1', '1']);
    expect(book.emulator.executions().filter(({ handler }) => handler === 'F')).toHaveLength(2);
  });

  it(fact('CF-36'), () => {
    const book = new SpreadsheetWithScript(`
      function F(n) { return n * 2; }
      function enter() {
        var cell = SpreadsheetApp.getActiveSheet().getRange('B1');
        cell.setFormula('=F(A1)');
        SpreadsheetApp.flush();
        return cell.getDisplayValue();
      }
      function change() {
        SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5);
        SpreadsheetApp.flush();
        return SpreadsheetApp.getActiveSheet().getRange('B1').getValue();
      }`);
    book.type(1, 1, '4');

    expect(book.run('enter')).toBe('Loading...');
    expect(book.cell(1, 2)?.display).toBe('8');
    expect(book.run('change')).toBe(8);
    expect(book.cell(1, 2)?.display).toBe('10');
  });

  it(fact('CF-38'), () => {
    const book = new SpreadsheetWithScript(
      'function F() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }',
    );
    book.type(1, 1, 'before');
    book.type(1, 2, '=F()');

    book.type(1, 1, 'after');

    expect(book.cell(1, 2)?.display).toBe('before');
  });

  it(fact('CF-43'), () => {
    const book = new SpreadsheetWithScript(`
      function F() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
      function park() {
        SpreadsheetApp.getActiveSheet().createTextFinder('=').matchFormulaText(true).replaceAllWith('parked:');
      }
      function putBack() {
        return SpreadsheetApp.getActiveSheet().createTextFinder('parked:').replaceAllWith('=');
      }`);
    book.type(1, 1, 'before');
    book.type(1, 2, '=F()');
    book.type(1, 1, 'after');

    book.run('park');
    expect(book.cell(1, 2)?.display).toBe('parked:F()');
    expect(book.run('putBack')).toBe(1);

    expect(book.cell(1, 2)).toMatchObject({ input: '=F()', display: 'after' });
  });

  it(fact('CF-40'), () => {
    const code = 'function F() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }';
    const book = new SpreadsheetWithScript(code);
    book.type(1, 1, 'before');
    book.type(1, 2, '=F()');
    book.type(1, 1, 'after');

    const saved: unknown = JSON.parse(JSON.stringify(book.emulator.save()));
    const again = new SpreadsheetWithScript(code, { saved });

    expect(book.cell(1, 2)?.display).toBe('before');
    expect(again.cell(1, 2)?.display).toBe('after');
  });
});
