/**
 * The real server in a process of its own, to be killed: `node <this, bundled> <workbook file>` starts it at the first
 * byte on its input (so that a process may be loaded ahead of its turn) and prints its port.
 */
import { createEmulator } from '../../../src/workbench/emulator';
import { startWorkbench } from '../../../src/workbench/server/start-workbench';
import { SMALL_ADD_ON } from '../server/small-add-on';

process.stdin.once('data', () => {
  start();
});

function start(): void {
  startWorkbench({
    settings: {
      port: 0,
      portIsGiven: true,
      file: process.argv[2] ?? '',
      spreadsheetLocale: 'en_US',
      userLocale: 'en',
      timeZone: 'Europe/Berlin',
      opensBrowser: false,
    },
    project: SMALL_ADD_ON,
    assets: { html: '', script: '', style: '', shim: '' },
    createEmulator,
    realNow: () => Date.UTC(2026, 5, 1, 6),
    seed: 1,
  }).then(
    ({ port, notices }) => {
      process.stdout.write(`${JSON.stringify({ port, notices })}\n`);
    },
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
