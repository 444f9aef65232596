import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

interface ChromiumBinary {
  readonly path: string;
  /** Added to the process's own environment: the package's libraries and font where the system has none. */
  readonly env: Readonly<Record<string, string>>;
}

/** Nothing that calls home, and no name that resolves but this machine's. */
const OFFLINE = [
  '--disable-background-networking',
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** The packaged Chromium is built without a sandbox helper and without a GPU. */
const BARE_MACHINE = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'];

let binary: ChromiumBinary | undefined;

function chromiumBinary(): ChromiumBinary {
  if (binary) return binary;
  const run = spawnSync(process.execPath, [join(__dirname, 'chromium-binary.mjs')], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  binary = JSON.parse(run.stdout) as ChromiumBinary;
  return binary;
}

/** A headless Chromium that reaches this machine only; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = chromiumBinary();
  return chromium.launch({
    executablePath: path,
    args: [...OFFLINE, ...BARE_MACHINE],
    env: { ...process.env, ...env },
    headless: true,
  });
}
