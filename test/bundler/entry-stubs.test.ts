import ts from 'typescript';
import { readEntryFile, readEntryPoints } from '../../src/bundler/entry-points';
import { entryStubs } from '../../src/bundler/entry-stubs';
import { fixtureProject, removeFixtures } from './fixture-project';

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

describe('readEntryFile', () => {
  afterAll(removeFixtures);

  const INDEX = 'src/addon/index.ts';

  function read(index: string) {
    const root = fixtureProject({
      [INDEX]: index,
      'src/addon/cells.ts': '/** Help. */\nexport function CELLS() {}\nexport const x = 1;\n',
    });
    return readEntryFile(root, INDEX);
  }

  it('reads what another file is passed on with, after its own', () => {
    const { entryPoints } = read("export * from './cells';\nexport function onOpen() {}\n");

    expect(entryPoints.map(({ name, jsDoc }) => [name, jsDoc])).toEqual([
      ['onOpen', ''],
      ['CELLS', '/** Help. */'],
    ]);
  });

  it('finds what is wrong there', () => {
    expect(read("export * from './cells';\n").problems).toMatchObject([{ where: 'src/addon/cells.ts:3' }]);
  });

  it.each([
    "export { CELLS } from './cells';",
    "export * as cells from './cells';",
    "export * from 'cells';",
  ])('passes nothing on by %s', (index) => {
    const { entryPoints, problems } = read(index);

    expect(entryPoints).toEqual([]);
    expect(problems).toMatchObject([{ where: `${INDEX}:1` }]);
  });
});
