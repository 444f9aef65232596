import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const LAYER = 'import-x/no-restricted-paths';
const CLOCK_OR_CHANCE = 'no-restricted-syntax';

/** A line of code, where it stands, and the rule that it breaks; '' for none. */
const PLANTED: readonly (readonly [path: string, text: string, rule: string])[] = [
  ['src/domain/planted.ts', "import '../addon/use-cases/ports';", LAYER],
  ['src/domain/planted.ts', "import '../addon/index';", LAYER],
  ['src/domain/planted.ts', "import 'node:fs';", 'no-restricted-imports'],
  ['src/domain/planted.ts', "import { addDays } from 'date-fns';\nexport const x = addDays;", ''],
  ['src/addon/use-cases/planted.ts', "import '../google/sheet-tables';", LAYER],
  ['src/addon/use-cases/planted.ts', "import '../index';", LAYER],
  ['src/addon/use-cases/planted.ts', "import '../../domain/cells/cells';", ''],
  ['src/addon/use-cases/planted.ts', 'export const x = SpreadsheetApp;', 'no-restricted-globals'],
  ['src/addon/google/planted.ts', 'export const x = () => SpreadsheetApp.flush();', ''],
  ['src/addon/google/planted.ts', 'export const x = () => new Date();', ''],
  ['src/addon/google/planted.ts', 'export const x = () => Math.random();', CLOCK_OR_CHANCE],
  ['src/addon/google/planted.ts', "import '../../sidebar/main';", LAYER],
  [
    'src/sidebar/planted.ts',
    "import type { SheetTables } from '../addon/google/sheet-tables';\nexport type X = SheetTables;",
    LAYER,
  ],
  [
    'src/sidebar/planted.ts',
    "import { Answer } from '../addon/use-cases/sidebar-calls';\nexport const x = Answer;",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'src/sidebar/planted.ts',
    "import type { Answer } from '../addon/use-cases/sidebar-calls';\nexport type X = Answer<1>;",
    '',
  ],
  ['src/workbench/emulator/planted.ts', "import '../../addon/index';", LAYER],
  ['src/workbench/emulator/planted.ts', "import '../../domain/cells/cells';", LAYER],
  ['src/workbench/emulator/planted.ts', "import '../server/main';", LAYER],
  ['src/workbench/server/planted.ts', "import '../../sidebar/main';", LAYER],
  ['src/workbench/server/planted.ts', 'export const x = () => Date.now();', ''],
  ['src/workbench/page/planted.ts', "import '../emulator/index';", LAYER],
  ['src/workbench/emulator/planted.ts', 'export const x = () => Date.now();', CLOCK_OR_CHANCE],
  ['src/domain/planted.ts', 'export const x = () => new Date();', CLOCK_OR_CHANCE],
  ['src/domain/planted.ts', 'export const x = () => new Date(0);', ''],
  ['src/domain/planted.ts', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
  [
    'src/domain/planted.ts',
    '/* eslint-disable */\nexport const x: any = 1;',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'src/domain/planted.ts',
    '// @ts-ignore because\nexport const x = 1;',
    '@typescript-eslint/ban-ts-comment',
  ],
];

describe('the linter', () => {
  let broken: string[][];

  beforeAll(() => {
    const run = spawnSync(process.execPath, ['test/support/lint-planted.mjs'], {
      cwd: ROOT,
      input: JSON.stringify(PLANTED.map(([path, text]) => ({ path, text }))),
      encoding: 'utf8',
    });
    broken = JSON.parse(run.stdout) as string[][];
  }, 60_000);

  it.each(PLANTED.map(([path, text, rule], index) => ({ path, text, rule, index })))(
    'says "$rule" of $text in $path',
    ({ rule, index }) => {
      expect(broken[index]).toEqual(rule === '' ? [] : [rule]);
    },
  );
});

describe('source files', () => {
  const paths = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:ts|tsx|mjs)$/.test(path),
    ),
  );

  it('are many', () => {
    expect(paths.length).toBeGreaterThan(50);
  });

  it('have names in kebab case', () => {
    expect(paths.filter((path) => !/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(basename(path)))).toEqual([]);
  });

  it('are named for the one thing inside', () => {
    expect(paths.filter((path) => /\b(?:utils?|helpers?|common|manager|misc)\b/.test(path))).toEqual([]);
  });
});
