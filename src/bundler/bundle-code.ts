import { join } from 'node:path';
import { build } from 'esbuild';
import type { EntryPoint } from './entry-points';
import { entryStubs } from './entry-stubs';
import { ADDON_ENTRY, BUNDLE_GLOBAL, CODE_FILE } from './project-layout';

/**
 * The script as one file: the bundle, then its entry points. ES2019, for Apps Script's parser rejects private
 * and static class fields; unminified, for it is read in the script editor and in stack traces; stamped with
 * the version and not the time, so that two builds are the same bytes.
 */
export async function bundleCode(
  root: string,
  stamp: string,
  entryPoints: readonly EntryPoint[],
): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [ADDON_ENTRY],
    outfile: join(root, CODE_FILE),
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE_GLOBAL,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    treeShaking: true,
    banner: { js: `// ${stamp}` },
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  return `${result.outputFiles[0]?.text ?? ''}\n${entryStubs(entryPoints)}`;
}
