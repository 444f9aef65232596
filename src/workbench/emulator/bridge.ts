import { types } from 'node:util';

/**
 * The arguments of google.script.run as they reach the server: deep copies, undefined as null.
 * @throws Error with Google's text for what the bridge cannot carry.
 */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => carried(arg, String(index), []));
}

function carried(value: unknown, key: string, parents: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return carriedObject(value, key, parents);
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw illegal(key);
}

function carriedObject(value: object, key: string, parents: readonly object[]): unknown {
  if (parents.includes(value) || !isPlain(value)) throw illegal(key);
  const path = [...parents, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => carried(item, String(index), path));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, carried(item, name, path)]));
}

/** JSON knows no NaN and no infinity. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function illegal(key: string): Error {
  return new TypeError(`Failed due to illegal value in property: ${key}`);
}

/** Arrays and object literals of any realm. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A function's result as the success handler gets it: one Date anywhere and all of it is null, Maps, Sets and
 * regular expressions are empty objects, functions their source. @throws Error for binary and circular data.
 */
export function toClient(value: unknown, isService: (value: object) => boolean): unknown {
  const result = returned(value, isService, []);
  return result === LOST ? null : result;
}

/** Google drops a whole result for a Date in it. */
const LOST = Symbol('lost');

function returned(
  value: unknown,
  isService: (value: object) => boolean,
  parents: readonly object[],
): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return finite(value);
    case 'function':
      return Function.prototype.toString.call(value);
    case 'object':
      return value === null || isService(value) ? null : returnedObject(value, isService, parents);
    case 'bigint':
      throw notCarried();
    default:
      return null;
  }
}

function returnedObject(
  value: object,
  isService: (value: object) => boolean,
  parents: readonly object[],
): unknown {
  if (types.isDate(value)) return LOST;
  if (isBinary(value) || parents.includes(value)) throw notCarried();
  if (isEmptied(value)) return {};
  const path = [...parents, value];
  if (types.isBoxedPrimitive(value)) return returned(value.valueOf(), isService, path);
  const keys = Array.isArray(value) ? Array.from(value, (_, index) => String(index)) : Object.keys(value);
  const items = keys.map((key) => returned((value as Record<string, unknown>)[key], isService, path));
  if (items.includes(LOST)) return LOST;
  return Array.isArray(value) ? items : Object.fromEntries(keys.map((key, index) => [key, items[index]]));
}

function isBinary(value: object): boolean {
  return ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value);
}

function isEmptied(value: object): boolean {
  return types.isMap(value) || types.isSet(value) || types.isRegExp(value);
}

function notCarried(): Error {
  return new Error('The script completed but the returned value is not a supported return type.');
}
