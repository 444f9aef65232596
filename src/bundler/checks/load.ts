import { createContext, Script } from 'node:vm';
import { placeInCode } from '../built-code';
import { GOOGLE_SERVICES } from '../google-services';
import type { Problem } from '../problem';
import { CODE_FILE } from '../project-layout';

const LOADED = new Set(['console', ...GOOGLE_SERVICES]);

/**
 * Loading the script must do nothing but declare. Google runs the top level before every trigger, menu click
 * and recalculated cell, with that caller's rights: one service call there breaks all that may not make it.
 */
export function checkLoad(text: string): Problem[] {
  return [...loadsAlone(text), ...callsNoService(text)];
}

function loadsAlone(text: string): Problem[] {
  try {
    new Script(text, { filename: CODE_FILE }).runInContext(createContext({}), { timeout: 1000 });
    return [];
  } catch (error) {
    return [
      { where: placeInCode(text, lineOf(error)), message: `loading the script fails: ${messageOf(error)}.` },
    ];
  }
}

function callsNoService(text: string): Problem[] {
  const used: Problem[] = [];
  const record = (what: string): void => {
    used.push({
      where: placeInCode(text, lineOf(new Error(what))),
      message: `\`${what}\` is used while the script loads: move it into the function that needs it.`,
    });
  };
  const services = Object.fromEntries([...LOADED].map((name) => [name, recorder(name, record)]));
  try {
    new Script(text, { filename: CODE_FILE }).runInContext(createContext(services), { timeout: 1000 });
  } catch {
    // What fails without services is told above; what fails only with them has been recorded by then.
  }
  return used.slice(0, 1);
}

/** Stands for a service and everything that comes out of it; tells whatever is done to it. */
function recorder(name: string, record: (what: string) => void): object {
  const used = (what: string): object => {
    record(what);
    return recorder(what, record);
  };
  return new Proxy(function service() {}, {
    get: (_target, property) => used(`${name}.${String(property)}`),
    apply: () => used(`${name}()`),
    construct: () => used(`new ${name}()`),
  });
}

function lineOf(error: unknown): number {
  const stack = stackOf(error);
  return Number(new RegExp(`${CODE_FILE.replace('.', '\\.')}:(\\d+)`).exec(stack)?.[1] ?? 1);
}

/** Errors of another context are no `Error` of this one. */
function stackOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : '';
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
