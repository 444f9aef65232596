import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { EntryPoint } from './entry-points';
import { entryStubs } from './entry-stubs';
import { CODE_FILE, type Edition, type ProjectLayout } from './project-layout';
import { squeezed } from './squeeze-code';

/** One script in two prints. */
export interface BundledCode {
  /** With blanks and the name of each source: what the checks read, so that they can say where. */
  readonly readable: string;
  /** What Google gets. */
  readonly shipped: string;
}

/**
 * The script as one file: the bundle, then its entry points. ES2019, for Apps Script's parser rejects private
 * and static class fields; stamped with the version and not the time, so that two builds are the same bytes.
 */
export async function bundleCode(
  root: string,
  layout: ProjectLayout,
  stamp: string,
  entryPoints: readonly EntryPoint[],
): Promise<BundledCode> {
  const script = asScript(await bundleModule(root, layout), layout.bundleGlobal);
  const stubs = entryStubs(entryPoints, layout.bundleGlobal);
  const file = (bundle: string): string => `// ${stamp}\n${bundle}\n${stubs}`;
  return { readable: file(script), shipped: file(await squeezed(script)) };
}

/** Fields are assigned, not defined: a defined one costs a helper's call in every constructor. */
const ASSIGNED_FIELDS = { compilerOptions: { useDefineForClassFields: false } };

/** `x.full.ts` makes room for `x.lite.ts`: the only way in which the editions part. */
function picking(edition: Edition): Plugin {
  return {
    name: 'edition',
    setup: (modules) => {
      modules.onResolve({ filter: /\.full$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, `${path.replace(/full$/, edition)}.ts`),
      }));
    },
  };
}

async function bundleModule(root: string, { entry, edition }: ProjectLayout): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(root, CODE_FILE),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    treeShaking: true,
    logLevel: 'silent',
    tsconfigRaw: ASSIGNED_FIELDS,
    plugins: edition === undefined ? [] : [picking(edition)],
  });
  return result.outputFiles[0]?.text ?? '';
}

const LAST_EXPORT = /\nexport \{([^}]*)\};\s*$/;

/**
 * A module as a script: esbuild's own `iife` does the same, but indents every line by two more spaces and
 * exports through getters, a tenth of all bytes.
 */
function asScript(module: string, bundleGlobal: string): string {
  const exported = (LAST_EXPORT.exec(module)?.[1] ?? '').split(',').map((name) => name.trim());
  const properties = exported.map((name) => name.replace(/^(\S+) as (\S+)$/, '$2: $1'));
  const body = module.replace(LAST_EXPORT, '');
  return `var ${bundleGlobal} = (() => {\n'use strict';\n${body}\nreturn {\n  ${properties.join(',\n  ')}\n};\n})();\n`;
}
