/** Starts the workbench's server: one spreadsheet with the built add-on in it, on loopback. */
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Emulator, EmulatorOptions, ProjectFiles } from '../emulator/contract';
import { Bench } from './bench';
import { EventStream } from './event-stream';
import { functionHelp } from './function-help';
import { openWorkbook } from './open-workbook';
import type { PageAssets } from './page-assets';
import { refusalOf } from './request-guard';
import { reply } from './reply';
import type { Site } from './routes';
import { answer } from './routes';
import type { WorkbenchSettings } from './settings';
import { taskQueue } from './task-queue';
import { WorkbookClaim } from './workbook-claim';
import { WorkbookFile } from './workbook-file';

const LOOPBACK = '127.0.0.1';
const OWNER = 'you@example.com';
const COLLEAGUE = 'colleague@example.com';

export interface WorkbenchParts {
  readonly settings: WorkbenchSettings;
  readonly project: ProjectFiles;
  readonly assets: PageAssets;
  readonly createEmulator: (options: EmulatorOptions) => Emulator;
  /** The real time, epoch milliseconds; a new spreadsheet's virtual clock starts there. */
  readonly realNow: () => number;
  readonly seed: number;
}

export interface RunningWorkbench {
  /** With a slash at its end. */
  readonly address: string;
  readonly port: number;
  readonly emulator: Emulator;
  /** As the page shows them; empty if all went well. */
  readonly notices: readonly string[];
  close(): Promise<void>;
}

/** @throws WorkbookTaken where another workbench has the file; the system's error for a given port that is taken. */
export async function startWorkbench(parts: WorkbenchParts): Promise<RunningWorkbench> {
  const { settings } = parts;
  const server = createServer();
  const port = await listen(server, settings.port, !settings.portIsGiven);
  const address = `http://${LOOPBACK}:${String(port)}/`;
  const claim = new WorkbookClaim(settings.file);
  const stream = new EventStream();
  try {
    claim.take(address);
    const bench = benchFor(parts, stream);
    serve(server, { bench, stream, assets: parts.assets, project: parts.project }, port);
    const close = (): Promise<void> => {
      bench.session.end();
      return stop(server, stream, claim);
    };
    return runningAt(address, port, bench, close);
  } catch (error) {
    await stop(server, stream, claim);
    throw error;
  }
}

function runningAt(
  address: string,
  port: number,
  bench: Bench,
  close: () => Promise<void>,
): RunningWorkbench {
  return {
    address,
    port,
    get emulator() {
      return bench.session.emulator;
    },
    notices: bench.session.notices,
    close,
  };
}

function benchFor(parts: WorkbenchParts, stream: EventStream): Bench {
  const { settings, realNow, createEmulator } = parts;
  const file = new WorkbookFile(settings.file);
  const opened = openWorkbook(file, optionsFor(parts, realNow()), createEmulator);
  opened.emulator.open();
  const bench = new Bench(
    {
      id: `${String(process.pid)}-${String(realNow())}`,
      file,
      stream,
      realNow,
      functions: functionHelp(parts.project.code),
      people: [OWNER, COLLEAGUE],
      newSpreadsheet: (now) => {
        const emulator = createEmulator(optionsFor(parts, now));
        emulator.open();
        return emulator;
      },
    },
    opened,
  );
  if (opened.fresh && settings.begins !== undefined) bench.begin(settings.begins);
  return bench;
}

function optionsFor({ project, seed, settings }: WorkbenchParts, now: number): EmulatorOptions {
  return {
    project,
    now,
    user: { email: OWNER, locale: settings.userLocale },
    others: [{ email: COLLEAGUE, locale: settings.userLocale, role: 'editor' }],
    spreadsheet: {
      name: 'Networking challenge',
      locale: settings.spreadsheetLocale,
      timeZone: settings.timeZone,
    },
    seed,
    completionOrder: 'random',
    later: taskQueue((error) => {
      console.error(error);
    }),
  };
}

function serve(server: Server, site: Site, port: number): void {
  server.on('request', (request, response) => {
    const refusal = refusalOf(request.method ?? '', request.headers, port);
    if (refusal) {
      reply(response, refusal.status, 'text/plain; charset=utf-8', refusal.reason);
      return;
    }
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.end();
      else reply(response, 500, 'text/plain; charset=utf-8', 'The workbench failed; its terminal says why.');
    });
  });
}

function listen(server: Server, port: number, mayMove: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && mayMove) resolve(listen(server, 0, false));
      else reject(error);
    });
    server.listen(port, LOOPBACK, () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server, stream: EventStream, claim: WorkbookClaim): Promise<void> {
  claim.release();
  stream.close();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
