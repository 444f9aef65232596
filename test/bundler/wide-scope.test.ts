import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/bundler/build';
import type { ProjectFiles } from '../../src/workbench/emulator';
import { AddOnSession } from '../bundle/add-on-session';
import { builtFile, builtProject } from '../support/built-project';

const ROOT = join(__dirname, '../..');
const AUTH = 'https://www.googleapis.com/auth/';

/** An hour in the life of the add-on at a Google where the narrow scope does not reach a time-driven trigger. */
function anHourWithout(project: ProjectFiles): AddOnSession {
  const session = new AddOnSession({ project, assumptions: { currentOnlyInTimeDrivenTriggers: false } });
  session.setUp().log();
  return session.advance('2026-06-01T10:00:00Z');
}

describe('the build with the wide scope', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'rapport-wide-'));
  const wide = (): ProjectFiles => {
    const text = (name: string): string => readFileSync(join(outDir, name), 'utf8');
    return {
      code: text('Code.js'),
      html: { Sidebar: text('Sidebar.html') },
      manifest: JSON.parse(text('appsscript.json')) as ProjectFiles['manifest'],
    };
  };

  beforeAll(async () => {
    await build({ root: ROOT, outDir, wideScope: true });
  });

  afterAll(() => {
    rmSync(outDir, { recursive: true, force: true });
  });

  it('differs in that one scope alone', () => {
    expect(wide().code).toBe(builtFile('Code.js'));
    expect(wide().manifest.oauthScopes).toEqual(
      builtProject().manifest.oauthScopes.map((scope) =>
        scope === `${AUTH}spreadsheets.currentonly` ? `${AUTH}spreadsheets` : scope,
      ),
    );
  });

  it('runs every hour where the narrow scope is not enough for a time-driven trigger', () => {
    expect(anHourWithout(builtProject()).last('runHourly').error).toMatch(
      /^Exception: Specified permissions are not sufficient to call SpreadsheetApp\.getActiveSpreadsheet\./,
    );
    expect(anHourWithout(wide()).last('runHourly').status).toBe('completed');
  });

  it('is not needed for what a person starts, or types', () => {
    const session = anHourWithout(builtProject());
    session.typeFormula('=STREAK()');

    expect(session.log({ names: ['Ben'] })).toMatchObject({ ok: true });
    expect(session.shown()).toBe('1');
  });
});
