import { CODE_LIMIT_BYTES } from '../../src/bundler/checks/size';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askedEdition } from '../../src/bundler/asked-edition';
import { build } from '../../src/bundler/build';
import { editionMismatch, unaskedEdition } from '../../src/bundler/edition-of-files';
import { BuildFailure } from '../../src/bundler/problem';
import { EDITIONS } from '../../src/bundler/project-layout';
import { BUILD_FOLDER, type BuiltEdition, builtFile, builtProject } from '../support/built-project';
import { changed, fixtureProject, manifestWith, removeFixtures } from './fixture-project';

const ROOT = join(BUILD_FOLDER, '..');
const BOTH: readonly BuiltEdition[] = ['full', 'lite'];
const FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'] as const;
const MAILBOX = 'https://mail.google.com/';

afterAll(removeFixtures);

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function scopesOf(edition: BuiltEdition): readonly string[] {
  return builtProject(edition).manifest.oauthScopes;
}

describe('the editions', () => {
  it.each(BOTH)('say in the first line of the script what they are: %s', (edition) => {
    const [first] = builtFile('Code.js', edition).split('\n');

    expect(first).toMatch(new RegExp(`^// rapport \\d+\\.\\d+\\.\\d+ ${edition}$`));
  });

  it('part in nothing that people are asked for but the mailbox', () => {
    expect(scopesOf('full')).toEqual([...scopesOf('lite'), MAILBOX]);
  });

  it('leave every mention of the mailbox to full', () => {
    const naming = BOTH.map((edition) =>
      FILES.filter((file) => /GmailApp|mail\.google/.test(builtFile(file, edition))),
    );

    expect(naming).toEqual([['Code.js', 'appsscript.json'], []]);
  });

  it('have the same sidebar', () => {
    expect(builtFile('Sidebar.html', 'lite')).toBe(builtFile('Sidebar.html', 'full'));
  });

  it('weigh no more than they may', () => {
    const bytes = BOTH.map((edition) => Buffer.byteLength(builtFile('Code.js', edition)));
    console.info(`Code.js: full ${String(bytes[0])} bytes, lite ${String(bytes[1])} bytes`);

    expect(Math.max(...bytes)).toBeLessThan(CODE_LIMIT_BYTES);
  });

  it('are the same bytes when built again: lite', async () => {
    builtFile('Code.js', 'lite');
    const outDir = mkdtempSync(join(tmpdir(), 'rapport-lite-'));
    await build({ root: ROOT, outDir, layout: EDITIONS.lite });

    expect(FILES.map((name) => sha256(readFileSync(join(outDir, name), 'utf8')))).toEqual(
      FILES.map((name) => sha256(builtFile(name, 'lite'))),
    );
    rmSync(outDir, { recursive: true, force: true });
  });
});

describe('a build of an edition', () => {
  const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp'];

  /** What the build says of a script that does this every hour; '' where it builds. */
  async function refusal(edition: BuiltEdition, hour: string, scopes: readonly string[]): Promise<string> {
    const root = fixtureProject({
      ...changed('src/addon/index.ts', "console.log('hour')", hour),
      'appsscript.json': manifestWith(scopes),
      'src/addon/appsscript.lite.json': manifestWith(scopes),
    });
    try {
      await build({ root, outDir: join(root, 'build'), layout: EDITIONS[edition] });
      return '';
    } catch (error) {
      if (error instanceof BuildFailure) return error.message;
      throw error;
    }
  }

  it.each(["console.log('GmailApp')", 'GmailApp.getDrafts()'])('refuses %s in lite', async (hour) => {
    expect(await refusal('lite', hour, SCOPES)).toMatch(
      /^Code\.js:\d+ \(from src\/addon\/index\.ts\): the lite edition mentions GmailApp: reach it from/m,
    );
  });

  it('takes in full what asks for the mailbox and uses it', async () => {
    expect(await refusal('full', 'GmailApp.getDrafts()', [...SCOPES, MAILBOX])).toBe('');
  });

  it.each([
    ['lite', "console.log('hour')", [...SCOPES, MAILBOX], `no call needs the scope ${MAILBOX}`],
    ['full', "console.log('hour')", [...SCOPES, MAILBOX], `no call needs the scope ${MAILBOX}`],
    ['full', 'GmailApp.getDrafts()', SCOPES, `GmailApp needs the scope ${MAILBOX}`],
  ] as const)(
    'refuses a manifest of %s that asks for other rights than %s needs',
    async (edition, hour, scopes, says) => {
      expect(await refusal(edition, hour, scopes)).toContain(says);
    },
  );
});

describe('what is pushed', () => {
  const FULL = '// rapport 0.1.0 full\nvar x;';
  const LITE = '// rapport 0.1.0 lite\nvar x;';
  const ASKS = JSON.stringify({ oauthScopes: [MAILBOX] });
  const ASKS_NOT = JSON.stringify({ oauthScopes: [] });

  it.each([
    ['full', FULL, ASKS],
    ['lite', LITE, ASKS_NOT],
  ] as const)('is the %s edition where script and manifest are', (edition, code, manifest) => {
    expect(editionMismatch(code, manifest, edition)).toBe('');
  });

  it.each([
    ['lite', LITE, ASKS],
    ['lite', FULL, ASKS_NOT],
    ['lite', FULL, ASKS],
    ['full', FULL, ASKS_NOT],
    ['full', 'var unstamped;', ASKS],
    ['full', FULL, ''],
  ] as const)('is not the %s edition where either is another: %j, %s', (edition, code, manifest) => {
    expect(editionMismatch(code, manifest, edition)).toMatch(
      /^Nothing was pushed: build\/Code\.js is .*\.\nBuild both anew: `npm run build -- --edition \w+`/,
    );
  });

  it.each([
    [[], undefined],
    [['--edition', 'lite'], 'lite'],
    [['--wide-scope', '--edition=full'], 'full'],
  ])('is asked for by %j', (args, edition) => {
    expect(askedEdition(args)).toBe(edition);
  });

  it.each([[['--edition']], [['--edition', 'Lite']], [['--edition=small']]])(
    'is not asked for by %j',
    (args) => {
      expect(() => askedEdition(args)).toThrow(RangeError);
    },
  );

  it('needs a name only where lite was built', () => {
    expect([
      unaskedEdition(FULL, undefined),
      unaskedEdition('', undefined),
      unaskedEdition(LITE, 'full'),
    ]).toEqual(['', '', '']);
    expect(unaskedEdition(LITE, undefined)).toContain('`npm run push -- --edition lite`');
  });
});
