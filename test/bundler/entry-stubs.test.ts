import ts from 'typescript';
import { readEntryPoints } from '../../src/bundler/entry-points';
import { entryStubs } from '../../src/bundler/entry-stubs';

function stubsOf(text: string): string {
  return entryStubs(
    readEntryPoints(ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest, true)).entryPoints,
    'Rapport_',
  );
}

describe('entryStubs', () => {
  it('puts the comment directly above a real declaration', () => {
    const stubs = stubsOf(
      '/** Group. */\n\n/**\n * Says.\n * @customfunction\n */\nexport function F(a: 1, b?: 2) {}',
    );

    expect(stubs).toBe(
      '/**\n * Says.\n * @customfunction\n */\nfunction F(a, b) {\n  return Rapport_.F.apply(this, arguments);\n}\n',
    );
  });

  it('leaves out the comment of what no cell offers', () => {
    expect(stubsOf('/** For the menu. */\nexport function F() {}')).toMatch(/^function F\(\)/);
  });

  it('leaves out the defaults of parameters', () => {
    expect(stubsOf('export function F(a = 1) {}')).toContain('function F(a) {');
  });

  it('takes no line comment for documentation', () => {
    expect(stubsOf('// Menu\nexport function F() {}')).toMatch(/^function F\(\)/);
  });

  it('passes over what is not exported', () => {
    expect(stubsOf('function inner() {}\nexport function F() {}')).not.toContain('inner');
  });

  it('keeps the order of the entry file', () => {
    expect(stubsOf('export function B() {}\nexport function A() {}')).toMatch(/function B[^]*function A/);
  });
});

describe('readEntryPoints', () => {
  it('reads an example in the place of a type', () => {
    const text =
      '/**\n * Says.\n * @param {Log!A:D} log The rows,\n *   all of them.\n */\nexport function F(log: 1) {}';
    const file = ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest, true);

    expect(readEntryPoints(file).entryPoints[0]?.tags).toEqual([
      { name: 'param', hasType: true, parameter: 'log', text: 'The rows, all of them.' },
    ]);
  });
});
