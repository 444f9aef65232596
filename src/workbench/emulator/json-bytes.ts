import { descriptionOf } from './service';
import { ServiceEnumValue } from './service-enum';

/** Sizes of large results that are kept and given again. */
const SIZES_OF_FROZEN = new WeakMap<readonly unknown[], number>();

/** Characters whose JSON is longer than one byte each. */
const NEEDS_CARE = /["\\\u0000-\u001f\u007f-\uffff]/;

/** Bytes of a value as JSON in UTF-8, without building the text; a service object counts as its class's name. */
export function jsonBytes(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return NEEDS_CARE.test(value) ? Buffer.byteLength(JSON.stringify(value)) : value.length + 2;
    case 'number':
      return Number.isFinite(value) ? String(value).length : 4;
    case 'boolean':
      return value ? 4 : 5;
    case 'object':
      return value === null ? 4 : bytesOfObject(value);
    default:
      return 0;
  }
}

/** Bytes of a call's arguments; 0 for none. */
export function argumentBytes(args: readonly unknown[]): number {
  return args.length === 0 ? 0 : bytesOfList(args);
}

function bytesOfObject(value: object): number {
  if (Array.isArray(value)) return isKeptTable(value) ? bytesOfFrozen(value) : bytesOfList(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 4 : 26;
  if (value instanceof ServiceEnumValue) return value.name().length + 2;
  const description = descriptionOf(value);
  if (description) return description.name.length + 2;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sizes = entries.map(([key, item]) => jsonBytes(key) + 1 + jsonBytes(item));
  return sizes.reduce((sum, size) => sum + size, 2 + Math.max(0, entries.length - 1));
}

function isKeptTable(items: readonly unknown[]): boolean {
  return Array.isArray(items[0]) && Object.isFrozen(items);
}

function bytesOfFrozen(items: readonly unknown[]): number {
  const known = SIZES_OF_FROZEN.get(items);
  if (known !== undefined) return known;
  const bytes = bytesOfList(items);
  SIZES_OF_FROZEN.set(items, bytes);
  return bytes;
}

function bytesOfList(items: readonly unknown[]): number {
  let bytes = 2 + Math.max(0, items.length - 1);
  for (const item of items) bytes += item === undefined ? 4 : jsonBytes(item);
  return bytes;
}
