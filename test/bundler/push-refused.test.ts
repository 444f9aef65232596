import { builtFile } from '../support/built-project';
import { ProjectToPush } from './clasp-run';
import { AppsScriptStandIn } from './clasp-stand-in';
import { fact } from '../support/fact';

const SCRIPT_ID = 'a-script-of-nobody';
const TOKEN = 'a-token-of-nobody';

describe('a push that does not go through', () => {
  const standIn = new AppsScriptStandIn(SCRIPT_ID, TOKEN);
  const before = standIn.files;
  let project: ProjectToPush | undefined;

  beforeAll(async () => {
    builtFile('Code.js');
    await standIn.open();
  });

  afterEach(() => {
    expect(project?.otherHosts()).toBe('');
    expect(standIn.files).toBe(before);
    project?.remove();
  });

  afterAll(() => standIn.close());

  it('says so for a script project that is not there', async () => {
    project = new ProjectToPush('another-script', TOKEN);

    expect(await project.clasp(standIn.port, 'push', '--force')).toEqual({
      status: 1,
      said: 'Requested entity was not found.\n',
    });
  });

  it('says so where nobody is logged in', async () => {
    project = new ProjectToPush(SCRIPT_ID, TOKEN);

    expect(await project.clasp(standIn.port, '-A', 'no-login.json', 'push', '--force')).toEqual({
      status: 1,
      said: 'No credentials found.\n',
    });
  });

  it(fact('PK-08', 'and ends well: why our push forces it'), async () => {
    project = new ProjectToPush(SCRIPT_ID, TOKEN);

    expect(await project.clasp(standIn.port, 'push')).toEqual({ status: 0, said: 'Skipping push.\n' });
  });
});
