/**
 * The workbench's server in a process of its own, for `workbench-at-size.ts`: with a number of Log rows it makes the
 * file and ends; without, it serves the file and tells its port.
 */
import { join, resolve } from 'node:path';
import { createEmulator } from '../workbench/emulator';
import { keepMemoryModest } from '../workbench/server/modest-memory';
import { bundlePage } from '../workbench/server/page-assets';
import { readProjectFiles } from '../workbench/server/project-files';
import { startWorkbench } from '../workbench/server/start-workbench';
import { WorkbookFile } from '../workbench/server/workbook-file';
import { challengeWorkbook } from './challenge-workbook';

const ROOT = resolve(__dirname, '../..');
const NOW = Date.parse('2026-06-01T08:00:00Z');

async function main(): Promise<void> {
  const [file = '', rows] = process.argv.slice(2);
  const project = readProjectFiles(join(ROOT, 'build'));
  if (rows !== undefined) {
    new WorkbookFile(file).write(
      challengeWorkbook(project, Number(rows), { keepsDashboard: true }).follow().whole(),
    );
    return;
  }
  keepMemoryModest();
  const workbench = await startWorkbench({
    settings: {
      port: 0,
      portIsGiven: true,
      file,
      spreadsheetLocale: 'en_US',
      userLocale: 'en',
      timeZone: 'Europe/Berlin',
      opensBrowser: false,
    },
    project,
    assets: await bundlePage(join(ROOT, 'src/workbench/page')),
    createEmulator,
    realNow: () => NOW,
    seed: 1,
  });
  const sheetId = workbench.emulator.workbook.sheets().find(({ name }) => name === 'Log')?.id;
  let mostMemory = 0;
  setInterval(() => {
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss / 1e6);
  }, 50);
  process.on('message', () => process.send?.({ megabytes: mostMemory }));
  process.send?.({ port: workbench.port, sheetId });
}

void main();
