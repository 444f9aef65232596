import { CODE_LIMIT_BYTES } from '../../src/bundler/checks/size';
import { join } from 'node:path';
import { build } from '../../src/bundler/build';
import { explained, listed } from '../../src/bundler/explained';
import { changed, fixtureProject, manifestWith, removeFixtures } from './fixture-project';
import { fact } from '../support/fact';

afterAll(removeFixtures);

const INDEX = 'src/addon/index.ts';
const MENU = 'src/addon/google/menu.ts';
const SOUND_SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp'];

function inHour(statement: string): Record<string, string> {
  return changed(INDEX, "console.log('hour');", statement);
}

function renamed(name: string): Record<string, string> {
  return changed(INDEX, 'STREAK_OF', name);
}

async function refusal(changes: Record<string, string>): Promise<string> {
  const root = fixtureProject(changes);
  return build({ root, outDir: join(root, 'build') }).then(
    () => 'built',
    (error: unknown) => explained(error),
  );
}

describe('build', () => {
  it('accepts the sound project', async () => {
    expect(await refusal({})).toBe('built');
  });

  describe.each([
    ['setTimeout', 'setTimeout(runHourly, 1);', '`setTimeout`: use Utilities.sleep'],
    ['URL', "console.log(new URL('x'));", 'no `URL`'],
    ['Intl', 'console.log(new Intl.DateTimeFormat());', 'no `Intl`'],
    ['TextEncoder', 'console.log(new TextEncoder());', 'no `TextEncoder`'],
    ['fetch', "console.log(fetch('x'));", '`fetch`: use UrlFetchApp.fetch'],
    ['process', 'console.log(process.pid);', 'no `process`'],
    ['window', 'console.log(window);', 'no `window`'],
    ['WebAssembly', 'console.log(WebAssembly);', 'no `WebAssembly`'],
    ['globalThis', "console.log(globalThis['fetch']);", 'no `globalThis`'],
    ['BigInt', 'console.log(1n);', 'no `BigInt`'],
    ['structuredClone', 'console.log(structuredClone({}));', 'no `structuredClone`'],
    ['a name that merely looks like a method', 'console.log(typeof toString);', 'no `toString`'],
    ['toLocaleString', 'console.log(new Date(0).toLocaleString());', '`toLocaleString` formats by Intl'],
  ])('meeting the forbidden %s', (_name, statement, message) => {
    it('names it and its source', async () => {
      const text = await refusal(inHour(statement));

      expect(text).toContain(message);
      expect(text).toMatch(/Code\.js:\d+ \(from src\/addon\/index\.ts\)/);
    });
  });

  it('lets a local name pass that a browser has globally', async () => {
    expect(await refusal(inHour("const location = 'here'; console.log(location);"))).toBe('built');
  });

  it.each([
    ['a private field', 'class Keeper { #secret = 1; read() { return this.#secret; } }'],
    ['a static field', 'class Keeper { static count = 0; read() { return Keeper.count; } }'],
    ['a static block', 'class Keeper { static { console.log(1); } read() { return 1; } }'],
  ])('lowers %s to what Apps Script parses', async (_name, declaration) => {
    expect(await refusal(inHour(`${declaration}\n console.log(new Keeper().read());`))).toBe('built');
  });

  it.each([
    [
      'a service call',
      'const sheet = SpreadsheetApp.getActiveSpreadsheet();\n',
      '`SpreadsheetApp.getActiveSpreadsheet`',
    ],
    ['a construction', 'const maps = new Maps.StaticMap();\n', '`Maps.StaticMap`'],
    ['a log line', "console.log('loaded');\n", '`console.log`'],
    [
      'a guarded service call',
      "const lock = typeof LockService === 'undefined' ? 0 : LockService.getDocumentLock();\n",
      '`LockService.getDocumentLock`',
    ],
  ])('refuses %s at the top level', async (_name, statement, message) => {
    const used = statement.startsWith('const')
      ? `export const keep = () => ${statement.split(' ')[1] ?? ''};\n`
      : '';
    const text = await refusal({
      ...changed(MENU, 'export function menu', `${statement}${used}export function menu`),
      ...(used ? changed(INDEX, 'import { menu,', 'import { keep, menu,') : {}),
    });

    expect(text).toContain(`${message} is used while the script loads`);
    expect(text).toContain('(from src/addon/google/menu.ts)');
  });

  it('refuses a script that fails to load', async () => {
    const text = await refusal(
      changed(MENU, 'export function menu', "throw new Error('no');\nexport function menu"),
    );

    expect(text).toContain('loading the script fails: no');
  });

  it.each([
    [
      'menu item',
      changed(MENU, "handlerName('openSidebar')", "handlerName('openSidbar')"),
      'calls openSidbar',
    ],
    ['trigger', changed('src/addon/google/triggers.ts', "('runHourly')", "('runDaily')"), 'calls runDaily'],
    ['sidebar call', changed('src/sidebar/main.tsx', 'server.save(', 'server.store('), 'calls store'],
  ])('refuses a %s without an entry point', async (_name, changes, message) => {
    const text = await refusal(changes);

    expect(text).toMatch(/src\/\S+:\d+\n/);
    expect(text).toContain(`${message}, which src/addon/index.ts does not export`);
  });

  it('reads a sidebar call through a member named server', async () => {
    const main = "declare const app: { server: { store(text: string): void } };\napp.server.store('x');\n";

    expect(await refusal({ 'src/sidebar/main.tsx': main })).toContain('calls store');
  });

  it('refuses an entry point that nothing calls', async () => {
    const text = await refusal(changed(INDEX, '// Menu', 'export function lonely(): void {}'));

    expect(text).toContain('src/addon/index.ts:');
    expect(text).toContain('nothing calls lonely');
  });

  it.each([
    [
      'menu item',
      changed(MENU, "handlerName('openSidebar')", "'openSidebar'"),
      'addItem takes a function by name',
    ],
    [
      'trigger',
      changed('src/addon/google/triggers.ts', "handlerName('runHourly')", "'runHourly'"),
      'newTrigger takes a function by name',
    ],
  ])('refuses a %s named by a bare string', async (_name, changes, message) => {
    expect(await refusal(changes)).toContain(message);
  });

  it('refuses a handler name that it cannot read', async () => {
    const text = await refusal(
      changed(MENU, "handlerName('openSidebar')", "handlerName('open' + 'Sidebar')"),
    );

    expect(text).toContain('as a literal');
  });

  it.each([
    ['a constant', 'export const lonely = (): void => {};', 'export function name'],
    ['a re-export', "export { menu } from './google/menu';", 'export function name'],
    ['a rest parameter', 'export function onEdit(...all: unknown[]): void { console.log(all); }', 'no rest'],
    [
      'a destructured parameter',
      'export function onEdit({ a }: { a: 1 }): void { console.log(a); }',
      'no destructuring',
    ],
  ])('refuses %s among the entry points', async (_name, statement, message) => {
    expect(await refusal(changed(INDEX, '// Menu', statement))).toContain(message);
  });

  it('lets types be exported beside the entry points', async () => {
    expect(
      await refusal(changed(INDEX, '// Menu', 'export interface Names { a: 1 }\nexport type Name = 1;')),
    ).toBe('built');
  });

  it.each([
    ['SUMIFS', 'is a function of Sheets'],
    ['QUERY', 'is a function of Sheets'],
    ['EASTERSUNDAY', 'is a function of Sheets'],
    ['AB12', 'reads as a cell'],
    ['R1C1', 'reads as a cell'],
    ['STREAK_', 'ends in "_"'],
  ])('refuses a custom function named %s', async (name, message) => {
    expect(await refusal(renamed(name))).toContain(`${name} ${message}`);
  });

  it.each([
    ['@param', " * @param {range} log The Log's rows.\n", '', '`@param {type} log'],
    ['a type for @param', '{range} ', '', '`@param {type} log'],
    ['@return', ' * @return {number} How many.\n', '', '`@return {type}'],
    ['@customfunction', ' * @customfunction\n', '', 'nothing calls STREAK_OF'],
  ])('refuses a custom function without %s', async (_name, from, to, message) => {
    expect(await refusal(changed(INDEX, from, to))).toContain(message);
  });

  it('refuses a scope that nothing needs', async () => {
    const text = await refusal({ 'appsscript.json': manifestWith([...SOUND_SCOPES, 'script.send_mail']) });

    expect(text).toContain('no call needs the scope https://www.googleapis.com/auth/script.send_mail');
  });

  it.each(SOUND_SCOPES)(`${fact('PK-05', 'so the build refuses to leave one out')}: %s`, async (scope) => {
    const text = await refusal({
      'appsscript.json': manifestWith(SOUND_SCOPES.filter((one) => one !== scope)),
    });

    expect(text).toContain(`needs the scope https://www.googleapis.com/auth/${scope}`);
  });

  it.each([
    ['MailApp.getRemainingDailyQuota()', 'script.send_mail'],
    ["GmailApp.search('x')", 'https://mail.google.com/'],
    ['Session.getEffectiveUser().getEmail()', 'userinfo.email'],
    ["UrlFetchApp.fetch('x')", 'script.external_request'],
    ["SpreadsheetApp.openById('x')", 'auth/spreadsheets:'],
    ["DriveApp.getFileById('x')", 'drive.readonly'],
  ])('asks for the scope of %s', async (call, scope) => {
    expect(await refusal(inHour(`console.log(${call});`))).toContain(scope);
  });

  it('asks for no scope where none is needed', async () => {
    expect(await refusal(inHour('console.log(Session.getActiveUserLocale(), Utilities.getUuid());'))).toBe(
      'built',
    );
  });

  it('takes the wide scope for both where one call needs it', async () => {
    const scopes = ['spreadsheets', 'script.container.ui', 'script.scriptapp'];
    const changes = inHour("console.log(SpreadsheetApp.openById('x'));");

    expect(await refusal({ ...changes, 'appsscript.json': manifestWith(scopes) })).toBe('built');
    expect(
      await refusal({ ...changes, 'appsscript.json': manifestWith([...scopes, 'spreadsheets.currentonly']) }),
    ).toContain('no call needs the scope https://www.googleapis.com/auth/spreadsheets.currentonly');
  });

  it(fact('PK-02', 'so the build refuses it'), async () => {
    const manifest = manifestWith(SOUND_SCOPES, { $schema: 'x' });

    expect(await refusal({ 'appsscript.json': manifest })).toContain('"$schema"');
  });

  it(fact('PK-03', 'so the build wants it'), async () => {
    const manifest = manifestWith(SOUND_SCOPES, { runtimeVersion: 'STABLE' });

    expect(await refusal({ 'appsscript.json': manifest })).toContain('"runtimeVersion" to "V8"');
  });

  it(fact('PK-04', 'so the build wants the list'), async () => {
    const manifest = '{"timeZone":"Etc/UTC","runtimeVersion":"V8"}';

    expect(await refusal({ 'appsscript.json': manifest })).toContain('list "oauthScopes"');
  });

  it.each([
    ['no zone', manifestWith(SOUND_SCOPES, { timeZone: '' }), '"timeZone"'],
    ['a scope twice', manifestWith([...SOUND_SCOPES, 'script.scriptapp']), 'script.scriptapp twice'],
    ['broken JSON', '{', 'is not a JSON object'],
  ])('refuses a manifest with %s', async (_name, manifest, message) => {
    expect(await refusal({ 'appsscript.json': manifest })).toContain(message);
  });

  it.each([
    ['an image', '<img src="https://example.com/a.png">'],
    ['a protocol-relative script', '<script src="//example.com/a.js"></script>'],
    ['a style sheet', '<link rel="stylesheet" href="https://ssl.gstatic.com/docs/script/css/add-ons1.css">'],
    ['a file beside it', '<script src="main.js"></script>'],
  ])('refuses %s that the sidebar would fetch', async (_name, element) => {
    const changes = changed('src/sidebar/sidebar.html', '<body>', `<body>${element}`);

    expect(await refusal(changes)).toContain('would be fetched from elsewhere');
  });

  it.each([
    ['sidebar.css', 'body { background: url("https://example.com/a.png"); }'],
    ['sidebar.css', '@import "https://example.com/a.css";'],
    [
      'main.tsx',
      "declare const server: { save(x: unknown): void };\nserver.save(fetch('https://example.com'));",
    ],
  ])('refuses an address of another host in %s', async (name, text) => {
    expect(await refusal({ [`src/sidebar/${name}`]: text })).toContain('example.com');
  });

  it('tells of a script that is too large, though it writes it', async () => {
    const root = fixtureProject(inHour(`console.log('${'x'.repeat(CODE_LIMIT_BYTES)}');`));

    const { tooLarge } = await build({ root, outDir: join(root, 'build') });

    expect(listed(tooLarge)).toMatch(
      new RegExp(`Code\\.js\\n {4}is too large \\(\\d+ bytes, ${String(CODE_LIMIT_BYTES)} allowed\\)`),
    );
  });
  it('tells all problems at once', async () => {
    const text = await refusal({
      ...inHour('setTimeout(runHourly);'),
      'appsscript.json': manifestWith([...SOUND_SCOPES, 'script.send_mail']),
    });

    expect(text).toContain('setTimeout');
    expect(text).toContain('script.send_mail');
    expect(text).toContain('nothing was written');
  });

  it('tells where a source does not parse', async () => {
    expect(await refusal(changed(MENU, 'export function menu', 'export function ) menu'))).toContain(
      `${MENU}:3`,
    );
  });
});
