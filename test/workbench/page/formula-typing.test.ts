import { HyperFormula } from 'hyperformula';
import type { FunctionHelp } from '../../../src/workbench/protocol';
import { BUILT_INS } from '../../../src/workbench/page/grid/built-in-functions';
import { nextFixing } from '../../../src/workbench/page/grid/fixed-reference';
import { completed, completionsAt, helpAt } from '../../../src/workbench/page/grid/formula-completion';
import { callAt, nameAt, referencesIn, takesReference } from '../../../src/workbench/page/grid/formula-text';

/** The text with its caret where the bar stands. */
function at(marked: string): [string, number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}

const parameter = (name: string): FunctionHelp['parameters'][number] => ({
  name,
  type: '',
  optional: true,
  description: '',
});
const STREAK: FunctionHelp = {
  name: 'STREAK',
  description: 'Done days in a row.',
  parameters: [parameter('log'), parameter('settings')],
  returns: '',
  examples: [],
};

describe('referencesIn', () => {
  it.each([
    ['=A1+$B$2', ['A1', 'B2']],
    ['=SUM(A1:B9, C:C, 2:5)', ['A1:B9', 'C:C', '2:5']],
    ["=Log!B2&'My A1 log'!C3", ['Log!B2', "'My A1 log'!C3"]],
    ['="A1"&LOG10(A2)', ['A2']],
    ['=A1_total+Rapport_pulse', []],
    ['A1', []],
  ])('finds in %s %j', (text, references) => {
    expect(referencesIn(text).map((reference) => reference.text)).toEqual(references);
  });
});

describe('takesReference', () => {
  it.each(['=|', '=SUM(|', '=A1+ |', '=IF(A1,|', '=IF(A1;|)', '={1\\|'])('is true in %s', (marked) => {
    expect(takesReference(...at(marked))).toBe(true);
  });

  it.each(['|', 'text|', '=A1|', '="(|', '=SUM(|A1)', '=SUM(A1)|'])('is false in %s', (marked) => {
    expect(takesReference(...at(marked))).toBe(false);
  });
});

describe('callAt', () => {
  it.each([
    ['=SUM(|', 'SUM', 0],
    ['=IF(A1>0,|', 'IF', 1],
    ['=IF(A1>0;SUM(1;2;|', 'SUM', 2],
    ['=IF(SUM(1,2),|', 'IF', 1],
    ['=IF(",(",{1,2},|', 'IF', 2],
    ['=streak((1+2)|', 'STREAK', 0],
  ])('in %s is %s with parameter %d', (marked, name, parameterAt) => {
    expect(callAt(...at(marked))).toEqual({ name, parameter: parameterAt });
  });

  it.each(['=SUM(1)|', '=A1|', 'SUM(|'])('is none in %s', (marked) => {
    expect(callAt(...at(marked))).toBeUndefined();
  });
});

describe('nameAt', () => {
  it.each([
    ['=su|', 'SU'],
    ['=1+str|', 'STR'],
    ['=SUM(av|)', 'AV'],
  ])('in %s is %s', (marked, name) => {
    expect(nameAt(...at(marked))?.text).toBe(name);
  });

  it.each(['su|', '="su|', '=Log!su|', '=su|m', '=1|', '=su|('])('is none in %s', (marked) => {
    expect(nameAt(...at(marked))).toBeUndefined();
  });
});

describe('the functions offered', () => {
  it("are the add-on's own first", () => {
    const names = completionsAt('=st', 3, [STREAK]).map(({ name }) => name);

    expect(names).toEqual(['STREAK', 'STDEV']);
  });

  it('are completed with their bracket, and what follows the caret stays', () => {
    expect(completed('=1+st*2', 5, 'STREAK')).toEqual({ text: '=1+STREAK(*2', caret: 10 });
  });

  it('of Sheets itself are all computed by the workbench', () => {
    const known = new Set(HyperFormula.getRegisteredFunctionNames('enGB'));

    expect(BUILT_INS.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('have a description and a place for every argument', () => {
    expect(BUILT_INS.filter(({ description }) => description === '')).toEqual([]);
    expect(BUILT_INS.find(({ name }) => name === 'SUMIF')?.parameters.map(({ name }) => name)).toEqual([
      'range',
      'criterion',
      'sum_range',
    ]);
  });
});

describe('helpAt', () => {
  it('knows which parameter is being typed', () => {
    expect(helpAt('=STREAK(A1,', 11, [STREAK])).toEqual({ help: STREAK, parameter: 1 });
  });

  it('stays on the parameter that may be repeated', () => {
    expect(helpAt('=SUM(1,2,3,4,', 13, [])?.parameter).toBe(1);
  });

  it('is silent about functions nobody knows', () => {
    expect(helpAt('=NOPE(', 6, [])).toBeUndefined();
  });
});

describe('nextFixing', () => {
  it('goes round: both, the row, the column, none', () => {
    const seen = ['A1'];
    for (let times = 0; times < 4; times++) seen.push(nextFixing(seen.at(-1) ?? ''));

    expect(seen).toEqual(['A1', '$A$1', 'A$1', '$A1', 'A1']);
  });
});
