import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem';
import { MANIFEST } from './project-layout';

/** The part of the manifest that the bundler judges. */
export interface Manifest {
  readonly text: string;
  readonly oauthScopes: readonly string[];
  readonly problems: readonly Problem[];
}

/** Google's keys; with any other, a push fails with "Request contains an invalid argument". */
const KNOWN_KEYS = new Set([
  'timeZone',
  'dependencies',
  'exceptionLogging',
  'executionApi',
  'oauthScopes',
  'runtimeVersion',
  'sheets',
  'urlFetchWhitelist',
  'webapp',
  'addOns',
]);

export function readManifest(root: string, path: string): Manifest {
  return parseManifest(readFileSync(join(root, path), 'utf8'));
}

/** Asks for every spreadsheet of the user where it asked for the one in use. */
export function withWideScope({ text }: Manifest): Manifest {
  return parseManifest(text.replace('/auth/spreadsheets.currentonly"', '/auth/spreadsheets"'));
}

export function parseManifest(text: string): Manifest {
  const parsed = parseObject(text);
  if (!parsed) return { text, oauthScopes: [], problems: [at('is not a JSON object: mend its syntax.')] };
  const scopes = parsed['oauthScopes'];
  const oauthScopes = isTextList(scopes) ? scopes : [];
  return { text, oauthScopes, problems: [...keyProblems(parsed), ...scopeProblems(scopes)] };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function keyProblems(manifest: Record<string, unknown>): Problem[] {
  const unknown = Object.keys(manifest).filter((key) => !KNOWN_KEYS.has(key));
  const problems = unknown.map((key) =>
    at(`Google does not know the key "${key}" and would refuse the push: remove it.`),
  );
  if (manifest['runtimeVersion'] !== 'V8') {
    problems.push(at('set "runtimeVersion" to "V8": without it Google takes an engine that no longer runs.'));
  }
  if (typeof manifest['timeZone'] !== 'string' || manifest['timeZone'] === '') {
    problems.push(at('name a "timeZone", such as "Etc/UTC": Google needs one for the script.'));
  }
  return problems;
}

function scopeProblems(scopes: unknown): Problem[] {
  if (!isTextList(scopes))
    return [at('list "oauthScopes": without it Google asks for every scope that it guesses.')];
  const twice = scopes.filter((scope, index) => scopes.indexOf(scope) !== index);
  return twice.map((scope) => at(`names the scope ${scope} twice: remove one.`));
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function at(message: string): Problem {
  return { where: MANIFEST, message };
}
