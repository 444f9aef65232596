import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fork, type ChildProcess } from 'node:child_process';

/** What is measured of a workbench whose Log has that many rows; milliseconds and megabytes of a real server. */
export interface WorkbenchAtSize {
  readonly logRows: number;
  /** From the start of the server's process to the first cells in a window. */
  readonly opening: number;
  /** From a request to its answer and snapshot, with everything on the disk; nothing else was going on. */
  readonly edit: number;
  /** The same while the metrics compute what the edit before means: it waits for the function that runs. */
  readonly editWhileComputing: number;
  /** From the edit until every metric shows what it means. */
  readonly computing: number;
  readonly sort: number;
  readonly undoOfSort: number;
  readonly insertRow: number;
  readonly undoOfInsert: number;
  /** Resident memory at its highest. */
  readonly megabytes: number;
}

const LOG_ROWS = 100_000;
const EDITS = 9;
const LIMITS = { opening: 3000, edit: 100, structure: 1000, megabytes: 500 };

/** Starts the real server twice: once to make the file, once to measure. */
export async function measureWorkbenchAtSize(): Promise<WorkbenchAtSize> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-bench-'));
  const file = join(folder, 'workbench.json');
  try {
    await ended(startServer(file, String(LOG_ROWS)));
    return await measured(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(file: string): Promise<WorkbenchAtSize> {
  const started = performance.now();
  const server = startServer(file);
  try {
    const { port, sheetId } = await message<{ port: number; sheetId: number }>(server);
    await get(port, '/events', true);
    await get(port, `/api/cells?sheet=${String(sheetId)}&row=1&column=1&rows=60&columns=20`);
    const opening = performance.now() - started;
    await idle(port);
    const edits = await timesOf(
      3,
      async (count) => edit(port, sheetId, count),
      () => idle(port),
    );
    const whileComputing = await timesOf(EDITS, async (count) => edit(port, sheetId, 10 + count));
    const computing = await timed(() => idle(port));
    const step = async (name: string, body: unknown): Promise<number> => {
      const milliseconds = await timed(() => act(port, name, body));
      await idle(port);
      return milliseconds;
    };
    const sort = await step('sort', { sheetId, column: 3, ascending: false });
    const undoOfSort = await step('undo', {});
    const insertRow = await step('insert-rows', { sheetId, before: 5, count: 1 });
    const undoOfInsert = await step('undo', {});
    server.send('memory');
    const { megabytes } = await message<{ megabytes: number }>(server);
    const steps = { sort, undoOfSort, insertRow, undoOfInsert };
    return {
      logRows: LOG_ROWS,
      opening,
      edit: medianOf(edits),
      editWhileComputing: medianOf(whileComputing),
      computing,
      ...steps,
      megabytes,
    };
  } finally {
    server.kill('SIGKILL');
  }
}

/** What is over its limit, in words; empty where all holds. */
export function tooSlow({ opening, edit, megabytes, ...steps }: WorkbenchAtSize): string[] {
  const found: string[] = [];
  const check = (what: string, value: number, limit: number): void => {
    if (value > limit) found.push(`workbench, ${what}: ${value.toFixed(0)}, ${String(limit)} allowed`);
  };
  check('opening, ms', opening, LIMITS.opening);
  check('edit, ms', edit, LIMITS.edit);
  check('memory, MB', megabytes, LIMITS.megabytes);
  for (const name of ['sort', 'undoOfSort', 'insertRow', 'undoOfInsert'] as const)
    check(`${name}, ms`, steps[name], LIMITS.structure);
  return found;
}

function startServer(file: string, ...rows: readonly string[]): ChildProcess {
  return fork(join(__dirname, 'workbench-server.ts'), [file, ...rows], { execArgv: ['--import', 'tsx'] });
}

function message<T>(server: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    server.once('message', (told) => {
      resolve(told as T);
    });
    server.once('exit', (code) => {
      reject(new Error(`the server ended with ${String(code)}`));
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the server ended with ${String(code)}`));
    });
  });
}

function edit(port: number, sheetId: number, count: number): Promise<void> {
  return act(port, 'type', { sheetId, row: 500 + count * 997, column: 9, text: `note ${String(count)}` });
}

async function timesOf(
  times: number,
  action: (count: number) => Promise<void>,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<number[]> {
  const taken: number[] = [];
  for (let count = 0; count < times; count++) {
    taken.push(await timed(() => action(count)));
    await between();
  }
  return taken;
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await action();
  return performance.now() - before;
}

/** Until triggers and custom functions have run. */
async function idle(port: number): Promise<void> {
  for (;;) {
    const snapshot = JSON.parse((await get(port, '/events', true)).slice('data: '.length)) as {
      computing: boolean;
    };
    if (!snapshot.computing) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function act(port: number, name: string, body: unknown): Promise<void> {
  const answer = JSON.parse(await send(port, 'POST', `/api/${name}`, JSON.stringify(body), false)) as {
    ok: boolean;
    error?: string;
  };
  if (!answer.ok) throw new Error(`${name}: ${answer.error ?? ''}`);
}

function get(port: number, path: string, firstEvent = false): Promise<string> {
  return send(port, 'GET', path, '', firstEvent);
}

function send(
  port: number,
  method: string,
  path: string,
  body: string,
  firstEvent: boolean,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (!firstEvent || !text.includes('\n\n')) return;
        resolve(text.slice(0, text.indexOf('\n\n')));
        sent.destroy();
      });
      response.on('end', () => {
        resolve(text);
      });
    });
    sent.on('error', reject).end(body);
  });
}
