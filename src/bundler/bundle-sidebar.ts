import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { inlineAssets, markedAssets } from './inline-assets';

/** The sidebar as one page without a single request: its marked scripts and styles bundled and inlined. */
export async function bundleSidebar(root: string, pagePath: string): Promise<string> {
  const page = readFileSync(join(root, pagePath), 'utf8');
  const names = markedAssets(page);
  const texts = await Promise.all(names.map((name) => bundleAsset(root, `${dirname(pagePath)}/${name}`)));
  return inlineAssets(page, new Map(names.map((name, index) => [name, texts[index] ?? ''])));
}

async function bundleAsset(root: string, path: string): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile: join(root, 'sidebar.out'),
    bundle: true,
    write: false,
    format: 'iife',
    target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: {},
  });
  return (result.outputFiles[0]?.text ?? '').trimEnd();
}
