/** Reads the bodies of actions: whatever does not have the agreed shape never reaches the emulator. */
import type { ActionName, Actions } from '../protocol';

/** A request that no page of ours sends; the message names the part that is wrong. */
export class MalformedBody extends Error {
  override name = 'MalformedBody';
}

type Reader<T> = (value: unknown, path: string) => T;
type Readers<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

const cell = { sheetId: integer, row: integer, column: integer };

const BODIES: { readonly [N in ActionName]: Reader<Actions[N]> } = {
  type: fields<Actions['type']>({ ...cell, text }),
  paste: fields<Actions['paste']>({ ...cell, block: listOf(listOf(text)) }),
  clear: fields<Actions['clear']>({ ...cell, rows: integer, columns: integer }),
  'insert-rows': fields<Actions['insert-rows']>({ sheetId: integer, before: integer, count: integer }),
  'delete-rows': fields<Actions['delete-rows']>({ sheetId: integer, first: integer, count: integer }),
  'insert-columns': fields<Actions['insert-columns']>({ sheetId: integer, before: integer, count: integer }),
  'delete-columns': fields<Actions['delete-columns']>({ sheetId: integer, first: integer, count: integer }),
  sort: fields<Actions['sort']>({ sheetId: integer, column: integer, ascending: truth }),
  'add-sheet': fields({}),
  'rename-sheet': fields<Actions['rename-sheet']>({ sheetId: integer, name: text }),
  'delete-sheet': fields<Actions['delete-sheet']>({ sheetId: integer }),
  'set-time-zone': fields<Actions['set-time-zone']>({ timeZone: text }),
  'set-locale': fields<Actions['set-locale']>({ locale: text }),
  activate: fields<Actions['activate']>(cell),
  menu: fields<Actions['menu']>({ handler: text }),
  run: fields<Actions['run']>({ name: text, args: listOf((value) => value) }),
  'close-sidebar': fields({}),
  dialog: readDialog,
  clock: fields<Actions['clock']>({ step: oneOf(['hour', 'morning', 'week', 'now']) }),
  trigger: fields<Actions['trigger']>({ id: text }),
};

export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(BODIES, name);
}

/** @throws MalformedBody */
export function readBody<N extends ActionName>(name: N, body: unknown): Actions[N] {
  return BODIES[name](body, name);
}

function readDialog(value: unknown, path: string): Actions['dialog'] {
  const { button: pressed, text: typed } = record(value, path);
  const button = oneOf<Actions['dialog']['button']>(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'])(
    pressed,
    `${path}.button`,
  );
  return typed === undefined ? { button } : { button, text: text(typed, `${path}.text`) };
}

function fields<T extends object>(readers: Readers<T>): Reader<T> {
  return (value, path) => {
    const given = record(value, path);
    const read = Object.entries<Reader<unknown>>(readers).map(([key, reader]) => [
      key,
      reader(given[key], `${path}.${key}`),
    ]);
    return Object.fromEntries(read) as T;
  };
}

function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new MalformedBody(`${path} must be a list`);
    return value.map((item, index) => reader(item, `${path}[${String(index)}]`));
  };
}

function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (value, path) => {
    const found = values.find((known) => known === value);
    if (found === undefined) throw new MalformedBody(`${path} must be one of ${values.join(', ')}`);
    return found;
  };
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new MalformedBody(`${path} must be an object`);
  }
  return value as Record<string, unknown>;
}

function integer(value: unknown, path: string): number {
  if (!Number.isSafeInteger(value)) throw new MalformedBody(`${path} must be a whole number`);
  return value as number;
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new MalformedBody(`${path} must be a text`);
  return value;
}

function truth(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new MalformedBody(`${path} must be true or false`);
  return value;
}
