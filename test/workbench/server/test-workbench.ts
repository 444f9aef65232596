import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator } from '../../../src/workbench/emulator';
import type { ActionAnswer, ActionName, Actions, CellBlock, Snapshot } from '../../../src/workbench/protocol';
import type { RunningWorkbench, WorkbenchParts } from '../../../src/workbench/server/start-workbench';
import { startWorkbench } from '../../../src/workbench/server/start-workbench';
import { SMALL_ADD_ON } from './small-add-on';

/** Monday, 1 June 2026, 08:00 in Berlin. */
export const MONDAY_MORNING = Date.UTC(2026, 5, 1, 6);

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A folder of its own, and every workbench that was started in it; `cleanUp` ends and deletes all. */
export class WorkbenchFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'workbench-'));
  readonly file = join(this.path, 'data', 'workbench.json');
  private readonly started: RunningWorkbench[] = [];

  async start(change: Partial<WorkbenchParts> = {}, port = 0): Promise<RunningWorkbench> {
    const workbench = await startWorkbench({
      settings: {
        port,
        portIsGiven: true,
        file: this.file,
        spreadsheetLocale: 'en_US',
        userLocale: 'en',
        timeZone: 'Europe/Berlin',
        opensBrowser: false,
      },
      project: SMALL_ADD_ON,
      assets: {
        html: '<!doctype html><title>Page</title>',
        script: '',
        style: '',
        shim: 'var RapportWorkbench = {};',
      },
      createEmulator,
      realNow: () => MONDAY_MORNING,
      seed: 1,
      ...change,
    });
    this.started.push(workbench);
    return workbench;
  }

  async closeAll(): Promise<void> {
    for (const workbench of this.started.splice(0)) await workbench.close();
  }

  async cleanUp(): Promise<void> {
    await this.closeAll();
    rmSync(this.path, { recursive: true, force: true });
  }
}

export function get(port: number, path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  return send(port, 'GET', path, headers);
}

export function post(
  port: number,
  path: string,
  body: string,
  headers: OutgoingHttpHeaders = {},
): Promise<Answer> {
  return send(port, 'POST', path, { 'content-type': 'application/json', ...headers }, body);
}

export async function act<N extends ActionName>(
  port: number,
  name: N,
  body: Actions[N],
): Promise<ActionAnswer<N>> {
  const answer = await post(port, `/api/${name}`, JSON.stringify(body));
  return JSON.parse(answer.body) as ActionAnswer<N>;
}

export async function cells(port: number, sheetId: number): Promise<CellBlock> {
  const answer = await get(port, `/api/cells?sheet=${String(sheetId)}&row=1&column=1&rows=50&columns=20`);
  return JSON.parse(answer.body) as CellBlock;
}

/** An open event stream, as a window has it. */
export class EventWindow {
  readonly snapshots: Snapshot[] = [];
  private readonly request;
  private arrived: () => void = () => undefined;

  constructor(port: number) {
    this.request = request({ port, host: '127.0.0.1', path: '/events' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        const events = (text + chunk).split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) {
          if (event.startsWith('data: ')) this.snapshots.push(JSON.parse(event.slice(6)) as Snapshot);
        }
        this.arrived();
      });
    });
    this.request.on('error', () => undefined).end();
  }

  /** Resolves with the first snapshot that fits, those that came before included. */
  async waitFor(fits: (snapshot: Snapshot) => boolean): Promise<Snapshot> {
    for (;;) {
      const found = this.snapshots.find(fits);
      if (found) return found;
      await new Promise<void>((resolve) => {
        this.arrived = resolve;
      });
    }
  }

  close(): void {
    this.request.destroy();
  }
}

function send(
  port: number,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders,
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, headers: answered, body: Buffer.concat(parts).toString('utf8') });
      });
    });
    sent.on('error', reject).end(body);
  });
}
