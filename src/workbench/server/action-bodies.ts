/** Reads the bodies of actions: whatever does not have the agreed shape never reaches the emulator. */
import type { ActionName, Actions, Box, ChosenRule, ClockStep, KillOrder, WrittenMail } from '../protocol';

/** A request that no page of ours sends; the message names the part that is wrong. */
export class MalformedBody extends Error {
  override name = 'MalformedBody';
}

type Reader<T> = (value: unknown, path: string) => T;
type Readers<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** Readers whose part may be absent from a record. */
const OPTIONAL = new Set<Reader<unknown>>();

const cell = { sheetId: integer, row: integer, column: integer };

const box = fields<Box>({ row: integer, column: integer, rows: integer, columns: integer });
const onSheet = { sheetId: integer };
const onBox = { ...onSheet, box };
const stretched = { ...onSheet, first: integer, count: integer };
const written = fields<WrittenMail>({
  to: listOf(text),
  subject: text,
  text,
  inReplyTo: optional(text),
});
const look = partial<Actions['format']['look']>({
  bold: truth,
  italic: truth,
  strikethrough: truth,
  background: text,
  color: text,
  align: oneOf(['left', 'center', 'right', 'auto']),
  wrap: truth,
  fontSize: integer,
  verticalAlign: oneOf(['top', 'middle', 'bottom']),
  numberFormat: text,
});

const BODIES: { readonly [N in ActionName]: Reader<Actions[N]> } = {
  type: fields<Actions['type']>({ ...cell, text }),
  paste: fields<Actions['paste']>({ ...cell, block: listOf(listOf(text)) }),
  clear: fields<Actions['clear']>({ ...cell, rows: integer, columns: integer }),
  'insert-rows': fields<Actions['insert-rows']>({ sheetId: integer, before: integer, count: integer }),
  'delete-rows': fields<Actions['delete-rows']>({ sheetId: integer, first: integer, count: integer }),
  'insert-columns': fields<Actions['insert-columns']>({ sheetId: integer, before: integer, count: integer }),
  'delete-columns': fields<Actions['delete-columns']>({ sheetId: integer, first: integer, count: integer }),
  sort: fields<Actions['sort']>({ sheetId: integer, column: integer, ascending: truth }),
  'paste-cells': fields<Actions['paste-cells']>({
    from: fields<Actions['paste-cells']['from']>({
      ...cell,
      rows: integer,
      columns: integer,
    }),
    to: fields<Actions['paste-cells']['to']>({
      ...cell,
      rows: optional(integer),
      columns: optional(integer),
    }),
    what: oneOf(['all', 'values', 'formats']),
    cut: truth,
  }),
  fill: fields<Actions['fill']>({ ...onSheet, from: box, to: box }),
  'move-rows': fields<Actions['move-rows']>({ ...stretched, before: integer }),
  'move-columns': fields<Actions['move-columns']>({ ...stretched, before: integer }),
  'hide-rows': fields<Actions['hide-rows']>(stretched),
  'show-rows': fields<Actions['show-rows']>(stretched),
  'hide-columns': fields<Actions['hide-columns']>(stretched),
  'show-columns': fields<Actions['show-columns']>(stretched),
  'sort-range': fields<Actions['sort-range']>({ ...onBox, column: integer, ascending: truth }),
  'set-filter': fields<Actions['set-filter']>(onBox),
  'filter-column': fields<Actions['filter-column']>({
    ...onSheet,
    column: integer,
    hiddenValues: listOf(text),
  }),
  'remove-filter': fields<Actions['remove-filter']>(onSheet),
  merge: fields<Actions['merge']>(onBox),
  unmerge: fields<Actions['unmerge']>(onBox),
  format: fields<Actions['format']>({ ...onBox, look }),
  'set-note': fields<Actions['set-note']>({ ...cell, text }),
  'set-column-width': fields<Actions['set-column-width']>({ ...stretched, pixels: integer }),
  'freeze-rows': fields<Actions['freeze-rows']>({ ...onSheet, count: integer }),
  'set-rule': fields<Actions['set-rule']>({ ...onBox, rule: nullable(readRule) }),
  protect: fields<Actions['protect']>({
    ...onSheet,
    box: optional(box),
    description: text,
    warningOnly: truth,
  }),
  unprotect: fields<Actions['unprotect']>({ ...onSheet, protectionId: integer }),
  'duplicate-sheet': fields<Actions['duplicate-sheet']>(onSheet),
  'move-sheet': fields<Actions['move-sheet']>({ ...onSheet, position: integer }),
  'hide-sheet': fields<Actions['hide-sheet']>(onSheet),
  'show-sheet': fields<Actions['show-sheet']>(onSheet),
  'rename-spreadsheet': fields<Actions['rename-spreadsheet']>({ name: text }),
  undo: fields({}),
  redo: fields({}),
  'add-sheet': fields({}),
  'rename-sheet': fields<Actions['rename-sheet']>({ sheetId: integer, name: text }),
  'delete-sheet': fields<Actions['delete-sheet']>({ sheetId: integer }),
  'set-time-zone': fields<Actions['set-time-zone']>({ timeZone: text }),
  'set-locale': fields<Actions['set-locale']>({ locale: text }),
  activate: fields<Actions['activate']>({
    ...cell,
    rows: optional(integer),
    columns: optional(integer),
  }),
  menu: fields<Actions['menu']>({ handler: text }),
  run: fields<Actions['run']>({ name: text, args: listOf((value) => value) }),
  'close-sidebar': fields({}),
  dialog: readDialog,
  clock: fields<Actions['clock']>({ step: readStep }),
  trigger: fields<Actions['trigger']>({ id: text }),
  'kill-next': fields<Actions['kill-next']>({
    order: nullable(fields<KillOrder>({ handler: nullable(text), call: integer })),
  }),
  'mail-answer': fields<Actions['mail-answer']>({
    id: text,
    automatic: nullable(oneOf(['out of office', 'bounce'])),
    from: nullable(text),
    text,
  }),
  'mail-write': fields<Actions['mail-write']>({ mail: written, send: truth }),
  'mail-change-draft': fields<Actions['mail-change-draft']>({ id: text, mail: written }),
  'mail-send-draft': fields<Actions['mail-send-draft']>({ id: text }),
  'mail-remove': fields<Actions['mail-remove']>({ id: text }),
  'mail-read': fields<Actions['mail-read']>({ id: text }),
  'sign-in': fields<Actions['sign-in']>({ email: text }),
  'start-over': fields({}),
  begin: fields<Actions['begin']>({ with: oneOf(['empty', 'example']) }),
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

function readStep(value: unknown, path: string): ClockStep {
  return typeof value === 'object'
    ? fields<Exclude<ClockStep, string>>({ wallTime: text })(value, path)
    : oneOf<Extract<ClockStep, string>>(['hour', 'morning', 'week', 'now'])(value, path);
}

function readRule(value: unknown, path: string): ChosenRule {
  const { type } = record(value, path);
  return type === 'list'
    ? fields<Extract<ChosenRule, { type: 'list' }>>({
        type: oneOf(['list']),
        values: listOf(text),
        strict: truth,
      })(value, path)
    : fields<Exclude<ChosenRule, { type: 'list' }>>({
        type: oneOf(['checkbox', 'date', 'number']),
        strict: truth,
      })(value, path);
}

function fields<T extends object>(readers: Readers<T>): Reader<T> {
  return (value, path) => {
    const given = record(value, path);
    const read = Object.entries<Reader<unknown>>(readers).flatMap(([key, reader]) =>
      given[key] === undefined && OPTIONAL.has(reader) ? [] : [[key, reader(given[key], `${path}.${key}`)]],
    );
    return Object.fromEntries(read) as T;
  };
}

/** Every part may be absent. */
function partial<T extends object>(readers: Readers<T>): Reader<T> {
  const made = Object.entries<Reader<unknown>>(readers).map(([key, reader]) => [key, optional(reader)]);
  return fields(Object.fromEntries(made) as Readers<T>);
}

function optional<T>(reader: Reader<T>): Reader<T> {
  const own: Reader<T> = (value, path) => reader(value, path);
  OPTIONAL.add(own);
  return own;
}

function nullable<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : reader(value, path));
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
