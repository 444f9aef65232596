import type { MenuItem, ProjectFiles } from '../../src/workbench/emulator';
import { AddOnSession } from '../bundle/add-on-session';
import { builtFile } from '../support/built-project';
import { ProjectToPush } from './clasp-run';
import { AppsScriptStandIn, type ScriptFile } from './clasp-stand-in';
import { fact } from '../support/fact';

const SCRIPT_ID = 'a-script-of-nobody';
const TOKEN = 'a-token-of-nobody';
const CONTENT = `https://script.googleapis.com/v1/projects/${SCRIPT_ID}/content`;

function source(files: readonly ScriptFile[], name: string, type: ScriptFile['type']): string {
  const found = files.filter((file) => file.name === name && file.type === type);
  if (found.length !== 1) throw new Error(`${String(found.length)} files ${name} of type ${type}`);
  return found[0]!.source;
}

/** The add-on as it arrived, for the emulator. */
function arrivedProject(files: readonly ScriptFile[]): ProjectFiles {
  return {
    code: source(files, 'Code', 'SERVER_JS'),
    html: { Sidebar: source(files, 'Sidebar', 'HTML') },
    manifest: JSON.parse(source(files, 'appsscript', 'JSON')) as ProjectFiles['manifest'],
  };
}

function handlers(items: readonly MenuItem[]): string[] {
  return items.flatMap((item) => [item.handler ?? '', ...handlers(item.items ?? [])]);
}

describe('a push by the real clasp', () => {
  const standIn = new AppsScriptStandIn(SCRIPT_ID, TOKEN);
  const project = new ProjectToPush(SCRIPT_ID, TOKEN);
  let arrived: readonly ScriptFile[] = [];

  beforeAll(async () => {
    builtFile('Code.js');
    await standIn.open();
    const { status, said } = await project.clasp(standIn.port, 'push', '--force');
    if (status !== 0) throw new Error(said);
    arrived = standIn.files;
  });

  afterAll(async () => {
    project.remove();
    await standIn.close();
  });

  it(fact('PK-07', 'byte for byte'), () => {
    const byName = [...arrived].sort((one, other) => one.name.localeCompare(other.name));

    expect(byName).toEqual([
      { name: 'appsscript', type: 'JSON', source: builtFile('appsscript.json') },
      { name: 'Code', type: 'SERVER_JS', source: builtFile('Code.js') },
      { name: 'Sidebar', type: 'HTML', source: builtFile('Sidebar.html') },
    ]);
  });

  it('asks for the content of this one script project and for nothing else, of no other host', () => {
    expect(standIn.asked.slice(0, 2)).toEqual([`GET ${CONTENT}`, `PUT ${CONTENT}`]);
    expect(new Set(standIn.asked)).toEqual(new Set([`GET ${CONTENT}`, `PUT ${CONTENT}`]));
    expect(project.otherHosts()).toBe('');
  });

  it('brings an add-on that runs: set up from its menu, then read in a cell', () => {
    const session = new AddOnSession({ project: arrivedProject(arrived) });
    expect(handlers(session.emulator.menu())).toContain('setUp');

    session.setUp().typeFormula('=STREAK()');
    const before = session.shown();
    session.log();
    session.explain('e1');

    expect([before, session.shown()]).toEqual(['0', '1']);
    expect(session.failures()).toEqual([]);
  });

  it(fact('PK-09', 'the sidebar'), () => {
    const session = new AddOnSession({ project: arrivedProject(arrived) }).setUp();

    session.choose('openSidebar');

    expect(session.emulator.sidebar()?.html).toBe(builtFile('Sidebar.html'));
  });

  it('finds nothing left to push the second time', async () => {
    const { status, said } = await project.clasp(standIn.port, 'push', '--force');

    expect([status, said.trim()]).toEqual([0, 'Script is already up to date.']);
  });
});
