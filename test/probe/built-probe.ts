import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/bundler/build';
import { PROBE } from '../../src/bundler/project-layout';
import type { ProjectFiles } from '../../src/workbench/emulator';

/** The probe as clasp would push it. */
export async function builtProbe(): Promise<ProjectFiles> {
  const outDir = mkdtempSync(join(tmpdir(), 'conformance-probe-'));
  try {
    await build({ root: join(__dirname, '../..'), outDir, layout: PROBE });
    const read = (name: string): string => readFileSync(join(outDir, name), 'utf8');
    return {
      code: read('Code.js'),
      html: { Sidebar: read('Sidebar.html') },
      manifest: JSON.parse(read('appsscript.json')) as ProjectFiles['manifest'],
    };
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
