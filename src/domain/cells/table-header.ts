import type { CellValue } from './cells';
import { textOf } from './cell-text';
import { COLUMNS, type ColumnOf, type ColumnTable } from './tables';
import { WordIndex } from './word-index';
import { SHEET_WORDS } from '../words/sheet';

/** Which column of a range holds what, found by the words of its header row. */
export interface Header<T extends ColumnTable> {
  /** 0-based; a column whose header stands twice has no position, because nothing says which one is meant. */
  readonly positions: { readonly [C in ColumnOf<T>]?: number };
  readonly duplicates: readonly ColumnOf<T>[];
  /** Neither there nor a duplicate. */
  readonly missing: readonly ColumnOf<T>[];
}

/** Without these a range cannot be read as that table. */
export const ESSENTIAL_COLUMNS: { readonly [T in ColumnTable]: readonly ColumnOf<T>[] } = {
  today: ['decision', 'key'],
  log: ['date'],
  people: ['name'],
  followUps: ['due'],
  events: ['name'],
  templates: ['name', 'body'],
  settings: ['key', 'value'],
};

const byHeader = new Map<ColumnTable, WordIndex<string>>();

function columnsByHeader(table: ColumnTable): WordIndex<string> {
  const known = byHeader.get(table);
  if (known) return known;
  const columns = new WordIndex(
    Object.values(SHEET_WORDS).map(({ headers }) => headers[table]),
    false,
  );
  byHeader.set(table, columns);
  return columns;
}

/** One execution reads a table several times, and each reader looks at its header row. */
const recognised = new Map<string, unknown>();

/** Finds the table's columns in any order, by English or German header, in any case; other columns are the user's own. */
export function recogniseHeader<T extends ColumnTable>(table: T, headerRow: readonly CellValue[]): Header<T> {
  const texts = headerRow.map(textOf);
  const asked = [table, ...texts].join('\0');
  const known = recognised.get(asked);
  if (known) return known as Header<T>;
  const header = headerOf(table, texts);
  recognised.set(asked, header);
  return header;
}

function headerOf<T extends ColumnTable>(table: T, texts: readonly string[]): Header<T> {
  const columns = columnsByHeader(table);
  const positions: Record<string, number> = {};
  const twice = new Set<string>();
  texts.forEach((text, position) => {
    const column = text === '' ? undefined : columns.codeOf(text);
    if (column === undefined) return;
    if (positions[column] === undefined) positions[column] = position;
    else twice.add(column);
  });
  const all: readonly ColumnOf<T>[] = COLUMNS[table];
  const missing = all.filter((column) => positions[column] === undefined);
  for (const column of twice) Reflect.deleteProperty(positions, column);
  return {
    positions: positions as Header<T>['positions'],
    duplicates: all.filter((column) => twice.has(column)),
    missing,
  };
}

/** How well a header row fits the table: recognised headers, or 0 where one that it cannot do without is missing. */
function fit(table: ColumnTable, headerRow: readonly CellValue[]): number {
  const header: Header<ColumnTable> = recogniseHeader(table, headerRow);
  if (ESSENTIAL_COLUMNS[table].some((column) => header.missing.includes(column))) return 0;
  return COLUMNS[table].length - header.missing.length;
}

/** Which table a range is, by its headers; undefined where none fits, or two fit equally well. */
export function recogniseTable(headerRow: readonly CellValue[]): ColumnTable | undefined {
  const fits = (Object.keys(COLUMNS) as ColumnTable[])
    .map((table) => ({ table, headers: fit(table, headerRow) }))
    .filter(({ headers }) => headers > 0)
    .sort((a, b) => b.headers - a.headers);
  const [best, second] = fits;
  return best && best.headers !== second?.headers ? best.table : undefined;
}
