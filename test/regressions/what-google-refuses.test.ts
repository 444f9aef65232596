import { SpreadsheetWithScript } from '../workbench/sheets/a-script';

function answerTo(body: string): unknown {
  const script = new SpreadsheetWithScript(
    `function run() { const file = SpreadsheetApp.getActiveSpreadsheet(); const sheet = file.getSheets()[0]; ${body} }`,
  );
  const answer = script.emulator.callFromSidebar('run', []);
  const problems = script.emulator.executions().flatMap(({ log }) => log);
  expect(problems.filter((line) => line.includes("workbench's emulator"))).toEqual([]);
  return answer.ok ? answer.value : answer.error;
}

describe('a cell that a script gives no value', () => {
  it.each([
    ['an array', '[1, 2]', /^\[Ljava\.lang\.Object;@/],
    ['an object', '{ a: 1, b: "x" }', /^\{a=1, b=x\}$/],
    ['a service object', 'sheet', /^Sheet$/],
    ['a boxed text', 'new String("x")', /^x$/],
  ])('shows the name of %s, never its contents', (_what, value, shown) => {
    expect(answerTo(`return sheet.getRange(1, 1).setValue(${value}).getValue();`)).toMatch(shown);
  });

  it.each(['() => 1', 'Symbol("x")', 'BigInt(5)'])('refuses %s', (value) => {
    expect(answerTo(`sheet.getRange(1, 1).setValue(${value});`)).toMatch(/match the method signature/);
  });

  it('refuses what holds itself', () => {
    expect(answerTo('const own = {}; own.own = own; sheet.getRange(1, 1).setValue(own);')).toMatch(
      /^Exception: Invalid argument/,
    );
  });
});

describe('a script', () => {
  it.each(['300001', '-1', 'NaN', '"x"', ''])('does not sleep for %s', (milliseconds) => {
    expect(answerTo(`Utilities.sleep(${milliseconds}); return 'slept';`)).toMatch(/^Exception: /);
  });

  it.each([
    ['nothing', "''", /blank/],
    ['more than 100 characters', "'x'.repeat(101)", /100 characters/],
  ])('calls no sheet %s', (_what, name, refusal) => {
    expect(answerTo(`sheet.setName(${name});`)).toMatch(refusal);
    expect(answerTo(`file.insertSheet(${name});`)).toMatch(refusal);
  });

  it('sends a body that is no text as the text that it becomes', () => {
    const script = new SpreadsheetWithScript(
      `function run() { MailApp.sendEmail({ to: 'a@example.org', subject: 's', body: 'b', htmlBody: 5, name: null }); }`,
    );
    const answer = script.emulator.callFromSidebar('run', []);

    expect(answer.ok).toBe(true);
  });
});
