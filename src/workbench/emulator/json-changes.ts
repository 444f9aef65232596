/**
 * What differs between two states of JSON, small where little does. Fields stand in lists of pairs, so that no key
 * of theirs is ever a property of ours.
 */
export type JsonChange =
  | { readonly to: unknown }
  | { readonly fields: readonly (readonly [key: string, change: JsonChange | null])[] }
  | {
      /** Items that went at the front of the list. */
      readonly gone: number;
      /** How long the rest is without what is added. */
      readonly kept: number;
      readonly items: readonly (readonly [index: number, change: JsonChange])[];
      readonly added: readonly unknown[];
    };

/** @returns undefined where both say the same. Fields that are undefined count as absent, as JSON has it. */
export function changeBetween(before: unknown, after: unknown): JsonChange | undefined {
  if (before === after) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return listChange(before, after);
  if (isRecord(before) && isRecord(after)) return recordChange(before, after);
  return { to: after };
}

/** @throws TypeError for a change that was not made for this state. */
export function withChange(before: unknown, change: JsonChange): unknown {
  if ('to' in change) return change.to;
  if ('fields' in change) {
    if (!isRecord(before)) throw new TypeError('a change of fields meets no record');
    const fields = new Map(Object.entries(before));
    for (const [key, inner] of change.fields) {
      if (inner === null) fields.delete(key);
      else fields.set(key, withChange(fields.get(key), inner));
    }
    return Object.fromEntries(fields);
  }
  if (!Array.isArray(before)) throw new TypeError('a change of items meets no list');
  const items: unknown[] = before.slice(change.gone, change.gone + change.kept);
  if (items.length !== change.kept) throw new TypeError('a change of items meets a shorter list');
  for (const [index, inner] of change.items) items[index] = withChange(items[index], inner);
  return [...items, ...change.added];
}

/** Whether a value has the shape of a change; what it holds is judged where it is used. */
export function isJsonChange(value: unknown): value is JsonChange {
  if (!isRecord(value)) return false;
  if (Object.hasOwn(value, 'to')) return true;
  const { fields, gone, kept, items, added } = value;
  if (fields !== undefined)
    return arePairs(
      fields,
      (key) => typeof key === 'string',
      (inner) => inner === null || isJsonChange(inner),
    );
  return isCount(gone) && isCount(kept) && arePairs(items, isCount, isJsonChange) && Array.isArray(added);
}

function arePairs(
  value: unknown,
  isKey: (key: unknown) => boolean,
  isInner: (inner: unknown) => boolean,
): boolean {
  return (
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && isKey(pair[0]) && isInner(pair[1]))
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function recordChange(before: JsonRecord, after: JsonRecord): JsonChange | undefined {
  const fields: (readonly [string, JsonChange | null])[] = [];
  for (const [key, value] of Object.entries(after)) {
    const change = changeBetween(Object.hasOwn(before, key) ? before[key] : undefined, value);
    if (change) fields.push(value === undefined ? [key, null] : [key, change]);
  }
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) fields.push([key, null]);
  return fields.length > 0 ? { fields } : undefined;
}

function listChange(before: readonly unknown[], after: readonly unknown[]): JsonChange | undefined {
  const gone = goneAtFront(before, after);
  const kept = Math.min(before.length - gone, after.length);
  const items: (readonly [number, JsonChange])[] = [];
  for (let index = 0; index < kept; index++) {
    const change = changeBetween(before[gone + index], after[index]);
    if (change) items.push([index, change]);
  }
  const added = after.slice(kept);
  const isSame = gone === 0 && kept === before.length && items.length === 0 && added.length === 0;
  return isSame ? undefined : { gone, kept, items, added };
}

/** Lists that forget their oldest items move up. */
function goneAtFront(before: readonly unknown[], after: readonly unknown[]): number {
  const [first] = after;
  const found = before.findIndex((item) => changeBetween(item, first) === undefined);
  return Math.max(0, found);
}

type JsonRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
