import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { createEmulator, type Emulator } from '../../../src/workbench/emulator';
import type { ActionName, Actions, CellBlock, SheetView, Snapshot } from '../../../src/workbench/protocol';
import { act, EventWindow, get } from '../server/test-workbench';
import { SMALL_ADD_ON } from '../server/small-add-on';

const KILLS = 55;
const DEEDS_BEFORE_A_KILL = 10;
/** One of so many kills waits for the snapshot that is written in a quiet moment, and strikes while it is. */
const ONE_IN_THE_QUIET = 9;
const QUIET = 500;

interface Deed {
  readonly name: ActionName;
  readonly body: Actions[ActionName];
  readonly here: (emulator: Emulator) => void;
}

/** Numbers from 0 up to less than 1, the same in each run of the test. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function deedBy(random: () => number): Deed {
  const row = 1 + Math.floor(random() * 12);
  const [sheetId, column] = [0, 1 + Math.floor(random() * 4)];
  const kind = Math.floor(random() * 10);
  if (kind === 0)
    return {
      name: 'insert-rows',
      body: { sheetId, before: row, count: 2 },
      here: ({ user }) => {
        user.insertRows(sheetId, row, 2);
      },
    };
  if (kind === 1)
    return {
      name: 'delete-rows',
      body: { sheetId, first: row, count: 1 },
      here: ({ user }) => {
        user.deleteRows(sheetId, row, 1);
      },
    };
  if (kind === 2)
    return {
      name: 'sort',
      body: { sheetId, column, ascending: true },
      here: ({ user }) => {
        user.sort(sheetId, column, true);
      },
    };
  if (kind === 3)
    return {
      name: 'menu',
      body: { handler: 'mailMe' },
      here: (emulator) => {
        emulator.chooseMenuItem('mailMe');
      },
    };
  const text =
    kind === 4
      ? `=SUM(A1:D${String(row)})`
      : kind === 5
        ? 'x'.repeat(49_000)
        : `edit ${String(Math.floor(random() * 1e6))}`;
  return {
    name: 'type',
    body: { sheetId, row, column, text },
    here: ({ user }) => {
      user.type(sheetId, row, column, text);
    },
  };
}

type Content = readonly unknown[];

function contentOf(sheets: readonly SheetView[], cells: CellBlock['cells'], mails: number): Content {
  const texts = cells.map(
    ({ row, column, input }) => `${String(row)} ${String(column)} ${input.slice(0, 30)}`,
  );
  return [sheets.map(({ id, name, rows, columns }) => ({ id, name, rows, columns })), texts, mails];
}

async function contentAt(port: number): Promise<Content> {
  const window = new EventWindow(port);
  const { sheets, mails }: Snapshot = await window.waitFor(() => true);
  window.close();
  const block = await get(port, '/api/cells?sheet=0&row=1&column=1&rows=400&columns=10');
  return contentOf(
    sheets,
    (JSON.parse(block.body) as CellBlock).cells,
    new Set(mails.map(({ id }) => id)).size,
  );
}

function contentHere(emulator: Emulator): Content {
  const { workbook } = emulator;
  return contentOf(
    workbook.sheets(),
    workbook.cells(0, 1, 1, 400, 10),
    new Set(emulator.mailbox().map(({ id }) => id)).size,
  );
}

describe('the workbench, killed at any moment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-kill-'));
  const program = join(folder, 'server.cjs');
  const file = join(folder, 'data', 'workbench.json');
  let server: ChildProcess | undefined;
  /** Loaded, and waiting for their turn. */
  const spares: ChildProcess[] = [];

  beforeAll(() => {
    buildSync({
      entryPoints: [join(__dirname, 'killable-server.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: program,
      logLevel: 'silent',
    });
    spares.push(load());
  });
  afterAll(() => {
    for (const child of [server, ...spares]) child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const load = (): ChildProcess => spawn(process.execPath, [program, file]);

  const start = (): Promise<{ port: number; notices: readonly string[] }> =>
    new Promise((resolve, reject) => {
      const child = spares.shift() ?? load();
      server = child;
      let text = '';
      let errors = '';
      child.stderr?.on('data', (part: Buffer) => (errors += part.toString()));
      child.stdout?.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.endsWith('\n')) resolve(JSON.parse(text) as { port: number; notices: string[] });
      });
      child.on('exit', () => {
        reject(new Error(`the server ended: ${errors}`));
      });
      child.stdin?.write('go');
      spares.push(load());
    });

  const killed = (): Promise<unknown> => {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server?.kill('SIGKILL');
    return ended;
  };

  it('opens again each time with every edit that it had answered', async () => {
    const random = seeded(20_261_122);
    let oracle = emulatorFrom(undefined);
    let running = await start();
    let missing = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      for (let deeds = Math.floor(random() * DEEDS_BEFORE_A_KILL); deeds > 0; deeds--) {
        const { name, body, here } = deedBy(random);
        const answer = await act(running.port, name, body);
        if (answer.ok) here(oracle);
      }
      const { name, body, here } = deedBy(random);
      const ahead = emulatorFrom(oracle.save());
      attempt(() => {
        here(ahead);
      });
      if (kill % ONE_IN_THE_QUIET === 0) await later(QUIET + random() * 30);
      const sent = act(running.port, name, body).catch(() => undefined);
      await later(random() * 25);
      await killed();
      const answered = await sent;

      running = await start();

      const found = await contentAt(running.port);
      expect(running.notices).toEqual([]);
      if (answered !== undefined || isSame(found, contentHere(ahead))) {
        expect(found).toEqual(contentHere(ahead));
        oracle = ahead;
      } else {
        expect(found).toEqual(contentHere(oracle));
        missing++;
      }
    }
    console.log(`${String(KILLS)} kills: ${String(missing)} edits in flight were missing, and no other`);
  }, 240_000);
});

function emulatorFrom(saved: unknown): Emulator {
  const emulator = createEmulator({
    project: SMALL_ADD_ON,
    now: Date.UTC(2026, 5, 1, 6),
    user: { email: 'you@example.com', locale: 'en' },
    spreadsheet: { name: 'Networking challenge', locale: 'en_US', timeZone: 'Europe/Berlin' },
    seed: 1,
    saved,
  });
  emulator.open();
  return emulator;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What the server refused is refused here as well. */
function attempt(deed: () => void): void {
  try {
    deed();
  } catch {
    // Refused.
  }
}
