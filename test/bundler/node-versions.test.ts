import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

function text(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function lowestOfEngines(): string | undefined {
  const { engines } = JSON.parse(text('package.json')) as { engines: { node: string } };
  return /^>=(\d+)/.exec(engines.node)?.[1];
}

function versionsOfWorkflow(): string[] {
  const list = /node: \[([^\]]*)\]/.exec(text('.github/workflows/check.yml'))?.[1] ?? '';
  return list.split(',').map((version) => version.trim());
}

describe('the Node versions', () => {
  it('begin, in package.json, with the one in .nvmrc', () => {
    expect(lowestOfEngines()).toBe(text('.nvmrc').trim());
  });

  it('are checked from that one on', () => {
    expect(versionsOfWorkflow()[0]).toBe(text('.nvmrc').trim());
  });

  it('are checked in one newer, too', () => {
    expect(Number(versionsOfWorkflow()[1])).toBeGreaterThan(Number(versionsOfWorkflow()[0]));
  });
});
