import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

export interface WorkbenchProcess {
  readonly address: string;
  readonly file: string;
  stop(): Promise<void>;
}

/**
 * A workbench in a process of its own, its clock at `now` in `zone`, on any free port, with a file of its own. A new
 * one begins empty, unless the page is to `ask` how, as it does at home.
 */
export async function serveWorkbench(
  place: {
    readonly now: string;
    readonly zone: string;
    readonly lang: string;
    readonly begin?: 'empty' | 'example' | 'ask';
  },
  file = join(mkdtempSync(join(tmpdir(), 'rapport-')), 'workbench.json'),
): Promise<WorkbenchProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'serve.ts')], {
    cwd: ROOT,
    env: {
      ...process.env,
      CI: 'true',
      PORT: '0',
      NOW: place.now,
      ZONE: place.zone,
      LANG: place.lang,
      LC_ALL: '',
      LC_MESSAGES: '',
      RAPPORT_WORKBENCH_FILE: file,
      RAPPORT_WORKBENCH_BEGIN: place.begin === 'ask' ? '' : (place.begin ?? 'empty'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await firstLine(child);
  return {
    address,
    file,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
    },
  };
}

/** Takes a workbench's file away again with its folder. */
export function removeFile(workbench: WorkbenchProcess): void {
  rmSync(join(workbench.file, '..'), { recursive: true, force: true });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    child.stderr?.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const end = said.indexOf('\n');
      if (end >= 0) resolve(said.slice(0, end));
    });
    child.once('exit', (code) => {
      reject(new Error(`the workbench ended with ${String(code)}: ${complained}`));
    });
  });
}
