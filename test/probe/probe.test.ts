import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ASSUMED, createEmulator, type Assumptions, type ProjectFiles } from '../../src/workbench/emulator';
import { bundlePage } from '../../src/workbench/server/page-assets';
import { startWorkbench, type RunningWorkbench } from '../../src/workbench/server/start-workbench';
import { WorkbenchPage } from '../e2e/workbench-page';
import { launchBrowser } from '../support/browser';
import { builtProbe } from './built-probe';
import { letTriggersAsk, probedEmulator, reportOf, type ReportLine } from './probe-run';

const ROOT = join(__dirname, '../..');
const NOON = Date.UTC(2026, 10, 22, 12);

let project: ProjectFiles;

beforeAll(async () => {
  project = await builtProbe();
});

describe('the conformance probe in the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'));
  let workbench: RunningWorkbench;
  let browser: Browser;
  let report: readonly ReportLine[];

  beforeAll(async () => {
    workbench = await startWorkbench({
      settings: {
        port: 0,
        portIsGiven: true,
        file: join(folder, 'workbench.json'),
        spreadsheetLocale: 'en_US',
        userLocale: 'en',
        timeZone: 'Europe/Berlin',
        opensBrowser: false,
        begins: 'empty',
      },
      project,
      assets: await bundlePage(join(ROOT, 'src/workbench/page')),
      createEmulator: (options) => createEmulator({ ...options, installedAs: 'bound script' }),
      realNow: () => NOON,
      seed: 1,
    });
    browser = await launchBrowser();
    const page = new WorkbenchPage(await browser.newPage(), 'probe');
    await page.open(workbench.address);
    for (const item of ['Extensions', 'Rapport', 'Conformance probe', 'Ask everything']) {
      await page.page.getByRole('menuitem', { name: item }).click();
    }
    await page.sidebar().getByText('The sidebar has asked its questions.').waitFor({ timeout: 15_000 });
    await page.screenshot('asked');
    letTriggersAsk(workbench.emulator);
    workbench.emulator.chooseMenuItem('askAboutGmail');
    report = reportOf(workbench.emulator);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  it('asks eighty questions at least, each by an id of its own', () => {
    console.log(`${String(report.length)} questions`);
    expect(report.length).toBeGreaterThanOrEqual(80);
    expect(new Set(report.map(({ id }) => id)).size).toBe(report.length);
  });

  it('is answered as documented, question by question', () => {
    const others = report.filter(({ verdict }) => verdict !== 'as expected');
    expect(others).toEqual([]);
  });

  it('asks about every assumption', () => {
    const asked = new Set(report.map(({ about }) => about));
    expect(Object.keys(ASSUMED).filter((name) => !asked.has(`assumption ${name}`))).toEqual([]);
  });

  it('leaves no draft and no mail of its own but the one to oneself', () => {
    const subjects = workbench.emulator.mailbox().map(({ folder, subject }) => `${folder}: ${subject}`);
    expect(subjects).toEqual(['sent: Rapport probe', 'inbox: Rapport probe']);
  });

  it('takes its scratch sheet and its triggers away', () => {
    expect(workbench.emulator.workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Probe']);
    expect(workbench.emulator.triggers()).toEqual([]);
  });
});

const OTHER_WORDS: Readonly<Record<string, string>> = {
  flatArrayFills: 'row',
  emptyCellArgument: 'undefined',
  clockEventValues: 'string',
  replyToOwnMessageGoesTo: 'its recipients',
};

function otherThan(name: string, value: boolean | string): boolean | string {
  return typeof value === 'boolean' ? !value : (OTHER_WORDS[name] ?? '');
}

/** What the sidebar alone can see is asked in the browser. */
const IN_THE_SIDEBAR = new Set<string>(['errorsCarryTheirClass']);

describe('a platform that is other than assumed', () => {
  const others: readonly (readonly [string, Partial<Assumptions>])[] = Object.entries(ASSUMED)
    .filter(([name]) => !IN_THE_SIDEBAR.has(name))
    .map(([name, value]) => [name, { [name]: otherThan(name, value as boolean | string) }]);

  it.each(others)('is noticed: %s', (name, assumptions) => {
    const emulator = probedEmulator(project, { assumptions });
    emulator.chooseMenuItem('askEverything');
    letTriggersAsk(emulator);
    emulator.chooseMenuItem('askAboutGmail');
    emulator.chooseMenuItem('showSidebar');
    const verdicts = reportOf(emulator).filter(({ about }) => about === `assumption ${name}`);
    expect(verdicts.map(({ verdict }) => verdict)).toContain(`set ${name} the other way`);
  });
});
