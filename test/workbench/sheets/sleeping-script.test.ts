import { fact } from '../../support/fact';
import { SpreadsheetWithScript } from './a-script';

const SCRIPT = `
/** @customfunction */
function TWICE(n) { return 2 * n; }
function readAtOnce() {
  var cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1).setFormula('=TWICE(21)');
  SpreadsheetApp.flush();
  return cell.getDisplayValue();
}
function readAfterSleep() {
  var cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1).setFormula('=TWICE(21)');
  SpreadsheetApp.flush();
  Utilities.sleep(1000);
  return cell.getDisplayValue();
}`;

describe('a script that waits for a custom function', () => {
  it(fact('CF-49'), () => {
    expect(new SpreadsheetWithScript(SCRIPT).run('readAfterSleep')).toBe('42');
  });

  it(fact('CF-49', 'put off'), () => {
    const tasks: (() => void)[] = [];
    const book = new SpreadsheetWithScript(SCRIPT, { later: (task) => tasks.push(task) });
    expect(book.run('readAfterSleep')).toBe('42');
    for (let task = tasks.shift(); task; task = tasks.shift()) task();
    expect(book.cell(1, 1)?.display).toBe('42');
  });

  it('sees the placeholder where it does not wait', () => {
    expect(new SpreadsheetWithScript(SCRIPT).run('readAtOnce')).toBe('Loading...');
  });
});
