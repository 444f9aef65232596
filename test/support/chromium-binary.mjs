/**
 * Prints, as JSON, which Chromium the browser tests may start and in which environment. Run as a program
 * of its own: the packaged Chromium is an ES module that jest's sandbox cannot load.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** The package unpacks its own libnss3 and libnspr4 only where it believes to be on Amazon's Linux. */
const UNPACK_LIBRARIES = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function packageVersion() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return createRequire(import.meta.url)(join(entry, '../../../package.json')).version;
}

/** Unpacked beside its final place and renamed, so that two workers never see half a browser. */
async function unpacked() {
  const folder = join(CACHE, `chromium-${packageVersion()}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}.partial`;
  mkdirSync(partial, { recursive: true });
  Object.assign(process.env, UNPACK_LIBRARIES, { TMPDIR: partial });
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  writeFileSync(join(partial, 'fonts', 'fonts.conf'), fontsConfiguration(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function fontsConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function starts(path, env) {
  const run = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return run.status === 0;
}

/** Without fonts of the system, the one font of the package; without its libraries, those of the package. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await unpacked();
  const path = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return [fonts, { ...fonts, ...libraries }]
    .map((env) => ({ path, env }))
    .find((one) => starts(path, one.env));
}

async function chromiumBinary() {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) return { path: wished, env: {} };
  const own = await packaged();
  if (own) return own;
  const path = INSTALLED.find((candidate) => existsSync(candidate) && starts(candidate, {}));
  return path && { path, env: {} };
}

const found = await chromiumBinary();
if (found) {
  process.stdout.write(JSON.stringify(found));
} else {
  process.stderr.write(
    'No Chromium starts here. Install Chrome or Chromium, or name one in CHROMIUM_PATH; ' +
      'on Debian and Ubuntu the packaged one needs libnss3 and libnspr4.\n',
  );
  process.exitCode = 1;
}
