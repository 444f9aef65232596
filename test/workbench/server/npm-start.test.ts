import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act, EventWindow, get } from './test-workbench';

const ROOT = join(__dirname, '../../..');
const GUARD = join(__dirname, 'socket-guard.mjs');
const MAIN = 'src/workbench/server/main.ts';

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-start-'));
  const log = join(folder, 'attempts.log');
  const attempts = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  const environment = (port: number): NodeJS.ProcessEnv => ({
    ...process.env,
    CI: 'true',
    PORT: String(port),
    RAPPORT_WORKBENCH_FILE: join(folder, 'workbench.json'),
    SOCKET_GUARD_LOG: log,
  });
  let server: ChildProcess | undefined;

  const start = (port: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['--import', 'tsx', '--import', GUARD, MAIN], {
        cwd: ROOT,
        env: environment(port),
      });
      server = child;
      let errors = '';
      child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
      child.stdout.on('data', (text: Buffer) => {
        const address = /http:\/\/\S+/.exec(text.toString())?.[0];
        if (address) resolve(address);
      });
      child.on('exit', (code) => {
        reject(new Error(`ended with ${String(code)}: ${errors}`));
      });
    });

  afterAll(() => {
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves the built add-on at PORT and reaches out to no other machine', async () => {
    const port = await freePort();

    const address = await start(port);
    const window = new EventWindow(port);
    const opened = await window.waitFor(({ menu }) => menu.length > 0);
    const page = await Promise.all(['/', '/page.js', '/page.css'].map((path) => get(port, path)));
    for (const { handler } of opened.menu.slice(0, 2)) await act(port, 'menu', { handler: handler ?? '' });
    await act(port, 'dialog', { button: 'OK' });
    const sidebar = await get(port, '/sidebar');
    await act(port, 'run', { name: 'loadSidebar', args: [] });
    await act(port, 'clock', { step: 'morning' });
    window.close();

    expect(address).toBe(`http://127.0.0.1:${String(port)}/`);
    expect(page.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(sidebar.body).toContain('RapportWorkbench.install');
    expect(attempts()).toBe('');
  }, 60_000);

  it('ends when it is told to', async () => {
    const ended = new Promise((resolve) => server?.on('exit', resolve));

    server?.kill('SIGTERM');

    expect(await ended).toBe(0);
  });

  it('would have noticed a connection, a look-up or a datagram', () => {
    const code = `
      require('node:net').connect(9, '192.0.2.1').on('error', () => {}).destroy();
      require('node:http').get('http://192.0.2.2/').on('error', () => {}).destroy();
      require('node:dns').lookup('example.invalid', () => {});
      const socket = require('node:dgram').createSocket('udp4');
      socket.send('x', 9, '192.0.2.3', () => socket.close());
    `;
    spawnSync(process.execPath, ['--import', GUARD, '-e', code], { env: environment(0), timeout: 20_000 });

    const noticed = attempts();
    for (const target of ['192.0.2.1', '192.0.2.2', 'example.invalid', '192.0.2.3'])
      expect(noticed).toContain(target);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
