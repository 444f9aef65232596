import { GOOGLE_SERVICES } from './google-services';

/**
 * What the language itself brings, up to ES2019. Left out on purpose: `Intl`, which Google does not promise;
 * `globalThis`, by which the rest could be reached unseen; and what needs threads or WebAssembly.
 */
const ECMASCRIPT: readonly string[] = [
  'Array',
  'ArrayBuffer',
  'Boolean',
  'DataView',
  'Date',
  'Error',
  'EvalError',
  'Float32Array',
  'Float64Array',
  'Function',
  'Infinity',
  'Int16Array',
  'Int32Array',
  'Int8Array',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'ReferenceError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'WeakMap',
  'WeakSet',
  'arguments',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'undefined',
];

/** Every name that a script at Google may use without declaring it. */
export const APPS_SCRIPT_GLOBALS: ReadonlySet<string> = new Set([
  ...ECMASCRIPT,
  'console',
  ...GOOGLE_SERVICES,
]);

/** Methods that every engine has but that answer by `Intl`, so differently at Google than on this machine. */
export const LOCALE_METHODS: ReadonlySet<string> = new Set([
  'toLocaleDateString',
  'toLocaleString',
  'toLocaleTimeString',
]);
