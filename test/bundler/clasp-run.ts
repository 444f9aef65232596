import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { BUILD_FOLDER } from '../support/built-project';

const ROOT = join(BUILD_FOLDER, '..');
const CLASP = join(ROOT, 'node_modules/.bin/clasp');
const ON_LOOPBACK = require.resolve('./clasp-on-loopback.mjs');
const SOCKET_GUARD = require.resolve('../workbench/server/socket-guard.mjs');

interface Run {
  readonly status: number | null;
  readonly said: string;
}

/** A copy of what a push reads, in a folder of its own: the settings of clasp, a login, the built files. */
export class ProjectToPush {
  private readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'rapport-push-')));

  constructor(scriptId: string, accessToken: string) {
    const settings = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')) as object;
    this.write('.clasp.json', { ...settings, scriptId });
    this.write('login.json', {
      tokens: {
        default: {
          type: 'authorized_user',
          client_id: 'client',
          client_secret: 'secret',
          refresh_token: 'refresh',
          access_token: accessToken,
          expiry_date: Date.parse('2999-01-01'),
        },
      },
    });
    cpSync(BUILD_FOLDER, join(this.folder, 'build'), { recursive: true });
  }

  /** Runs the real clasp, which finds the stand-in wherever it asks for a host of Google. */
  async clasp(port: number, ...args: readonly string[]): Promise<Run> {
    const loaders = [SOCKET_GUARD, ON_LOOPBACK].flatMap((path) => ['--import', pathToFileURL(path).href]);
    const run = spawn(process.execPath, [...loaders, CLASP, '-A', 'login.json', ...args], {
      cwd: this.folder,
      // Nothing else of the environment: no settings of clasp, no proxy, no login of whoever runs the tests.
      env: {
        PATH: process.env['PATH'],
        HOME: this.folder,
        STAND_IN_PORT: String(port),
        SOCKET_GUARD_LOG: join(this.folder, 'other-hosts'),
      },
    });
    const closed = new Promise<number | null>((resolve) => run.once('close', resolve));
    const said = await Promise.all([text(run.stdout), text(run.stderr)]);
    return { status: await closed, said: said.join('') };
  }

  /** Attempts to reach another machine, one a line; '' where there was none. */
  otherHosts(): string {
    const log = join(this.folder, 'other-hosts');
    return existsSync(log) ? readFileSync(log, 'utf8') : '';
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private write(name: string, value: unknown): void {
    writeFileSync(join(this.folder, name), JSON.stringify(value));
  }
}
