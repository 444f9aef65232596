/** The workbench's own page, bundled in memory when the server starts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions, OutputFile } from 'esbuild';
import { build } from 'esbuild';

export interface PageAssets {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** google.script for the sidebar's frame, as a classic script that defines `RapportWorkbench`. */
  readonly shim: string;
}

export async function bundlePage(pageFolder: string): Promise<PageAssets> {
  const common: BuildOptions = {
    bundle: true,
    write: false,
    outdir: pageFolder,
    target: 'es2022',
    logLevel: 'silent',
  };
  const [page, shim, html] = await Promise.all([
    build({
      ...common,
      entryPoints: { page: join(pageFolder, 'main.tsx') },
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({
      ...common,
      entryPoints: { shim: join(pageFolder, 'script-run', 'install.ts') },
      format: 'iife',
      globalName: 'RapportWorkbench',
    }),
    readFile(join(pageFolder, 'index.html'), 'utf8'),
  ]);
  return { html, script: output(page, '.js'), style: output(page, '.css'), shim: output(shim, '.js') };
}

function output(
  result: { readonly outputFiles?: readonly OutputFile[] | undefined },
  extension: string,
): string {
  const file = result.outputFiles?.find(({ path }) => path.endsWith(extension));
  if (!file) throw new Error(`The page's bundle has no ${extension} file.`);
  return file.text;
}
