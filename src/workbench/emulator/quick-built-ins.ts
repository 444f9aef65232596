import { createContext, Script } from 'node:vm';

/** What the realm's bootstrap leaves of the language's global objects and functions. */
const BUILT_INS = [
  ...['Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'DataView', 'Date', 'Error', 'EvalError', 'Float64Array'],
  ...['Function', 'Int32Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError'],
  ...[
    'ReferenceError',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'SyntaxError',
    'TypeError',
    'URIError',
  ],
  ...['Uint8Array', 'WeakMap', 'WeakSet', 'decodeURIComponent', 'encodeURIComponent', 'isFinite', 'isNaN'],
  ...['parseFloat', 'parseInt'],
];

/**
 * To be run in a context before the code: the language's globals as names of the script scope, for a context of
 * node:vm asks its host whenever a property of its global object is read, and `Math` in a loop takes ten times as long.
 * Names that the code gives another value stay properties.
 */
export function quickBuiltIns(code: string): Script {
  const names = BUILT_INS.filter((name) => !new RegExp(`\\b${name}['"\\]\\s]*=(?![=>])`).test(code));
  const script = new Script(names.map((name) => `let ${name} = globalThis.${name};`).join(''));
  return declaresNoneOf(script, code) ? script : new Script('');
}

/** What a script declares is looked at before its first statement runs. */
function declaresNoneOf(names: Script, code: string): boolean {
  const context = createContext({});
  names.runInContext(context);
  try {
    new Script(`throw 0;${code}`).runInContext(context);
  } catch (error) {
    return error === 0;
  }
  return false;
}
