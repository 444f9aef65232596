import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const SCOPES = 'https://www.googleapis.com/auth/';

/** The smallest add-on that builds: a menu, a trigger, a sidebar call and a custom function. */
const SOUND: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'fixture', version: '1.2.3' }),
  'appsscript.json': manifestWith(['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp']),
  'src/addon/index.ts': `import { menu, sidebar } from './google/menu';
import { everyHour } from './google/triggers';

/** Google calls it by name. */
export function onOpen(): void {
  menu();
}

// Menu

export function openSidebar(): void {
  sidebar();
  everyHour();
}

export function runHourly(): void {
  console.log('hour');
}

/** Gives back what it was given. */
export function save(text: string): string {
  return text;
}

/**
 * Days in a row.
 * @param {range} log The Log's rows.
 * @return {number} How many.
 * @customfunction
 */
export function STREAK_OF(log?: unknown): number {
  return log === undefined ? 0 : arguments.length;
}
`,
  'src/addon/google/menu.ts': `import { handlerName } from './handler-name';

export function menu(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open – Öffnen', handlerName('openSidebar')).addToUi();
}

export function sidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'));
}
`,
  'src/addon/google/triggers.ts': `import { handlerName } from './handler-name';

export function everyHour(): void {
  ScriptApp.newTrigger(handlerName('runHourly')).timeBased().everyHours(1).create();
}
`,
  'src/addon/google/handler-name.ts': `export function handlerName(name: string): string {
  return name;
}
`,
  'src/sidebar/sidebar.html': `<!doctype html>
<html>
  <head>
    <!-- inline: sidebar.css -->
  </head>
  <body>
    <!-- inline: main.tsx -->
  </body>
</html>
`,
  'src/sidebar/sidebar.css': 'body { color: #123456; }\n',
  'src/sidebar/main.tsx': `declare const server: { save(text: string): void };
server.save('</script><!-- hello');
`,
};

const made: string[] = [];

/** Writes the sound project, with some files changed, added or (undefined) left out; returns its folder. */
export function fixtureProject(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'rapport-fixture-'));
  made.push(root);
  for (const [path, text] of Object.entries({ ...SOUND, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** One file of the sound project with a part replaced; fails where the part is not there. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = SOUND[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} of the fixture has no "${from}"`);
  return { [path]: text.replace(from, () => to) };
}

export function manifestWith(
  scopes: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): string {
  const oauthScopes = scopes.map((scope) => (scope.includes('/') ? scope : SCOPES + scope));
  return JSON.stringify({ timeZone: 'Etc/UTC', runtimeVersion: 'V8', oauthScopes, ...more });
}

export function removeFixtures(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}
