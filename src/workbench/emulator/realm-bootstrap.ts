/**
 * Runs first in every fresh context: takes away what Apps Script lacks, puts the virtual clock under Date, and gives
 * the host functions that make values of the context's own realm. Written as text because it must be compiled there.
 */
export const REALM_BOOTSTRAP = `(function (host) {
  'use strict';
  const global = globalThis;
  // A context of node:vm asks its host for each global that is read: local names are many times as fast.
  const { Array, Error, JSON, Math, Object, Promise, Proxy, Reflect, String } = global;
  const RealDate = Date;
  const define = (name, value) =>
    Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });

  const VirtualDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [host.now()] : args, newTarget),
    apply: () => new RealDate(host.now()).toString(),
  });
  RealDate.now = function now() { return host.now(); };
  RealDate.prototype.constructor = VirtualDate;
  define('Date', VirtualDate);
  Math.random = function random() { return host.random(); };
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Intl']) delete global[name];

  const shown = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return String(value);
    if (typeof value !== 'object' || value === null) return String(value);
    try { return JSON.stringify(value); } catch (error) { return String(value); }
  };
  const logAt = (level) => function (...values) { host.log(level, values.map(shown).join(' ')); };
  const consoleObject = {};
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) consoleObject[level] = logAt(level);
  consoleObject.time = function () {};
  consoleObject.timeEnd = function () {};
  define('console', consoleObject);

  const { getPrototypeOf } = Object;
  const timeOf = Function.prototype.call.bind(RealDate.prototype.getTime);
  const copyIn = (value) => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      const copy = new Array(value.length);
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        copy[index] = item === null || typeof item !== 'object' ? item : copyIn(item);
      }
      return copy;
    }
    // A call of the host for each cell would take longer than all else here.
    if (getPrototypeOf(value) === host.datePrototype || host.isDate(value)) return new RealDate(timeOf(value));
    const wrapped = host.wrap(value);
    if (wrapped !== undefined) return wrapped;
    const copy = {};
    for (const key of Object.keys(value)) {
      Object.defineProperty(copy, key, { value: copyIn(value[key]), writable: true, configurable: true, enumerable: true });
    }
    return copy;
  };
  return {
    define,
    copyIn,
    shown,
    emptyObject: () => ({}),
    callable: (call) => (...given) => call(given),
    exception: (name, message) => {
      const error = new Error(message);
      error.name = name;
      return error;
    },
    settle: (value, fulfilled, rejected) => {
      // Functions of this realm: a host function would wait in the host's queue of microtasks.
      Promise.resolve(value).then((given) => fulfilled(given), (error) => rejected(error));
    },
  };
})`;
