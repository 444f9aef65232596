import { CellError, type CellExtra, type StoredValue } from './cell-value';
import type { GridRow } from './grid-row';
import { differingRows, type RowChunks } from './row-store';

/** One cell at some moment. What a formula came to is no content: it follows from the other cells. */
export interface CellAt {
  readonly value: StoredValue;
  readonly extra: CellExtra | undefined;
}

export interface CellDifference {
  readonly row: number;
  readonly column: number;
  readonly first: CellAt;
  readonly second: CellAt;
}

/** The cells that differ in content or looks between two moments, in reading order. */
export function differingCells(first: RowChunks, second: RowChunks): CellDifference[] {
  const found: CellDifference[] = [];
  differingRows(first, second, (row, one, other) => {
    const width = Math.max(reachOf(one), reachOf(other));
    for (let column = 1; column <= width; column++) {
      const cells = { row, column, first: cellAt(one, column), second: cellAt(other, column) };
      if (!isSameCell(cells.first, cells.second)) found.push(cells);
    }
  });
  return found;
}

function reachOf(row: GridRow | undefined): number {
  return row ? Math.max(row.values.length, ...(row.extras?.keys() ?? [])) : 0;
}

function cellAt(row: GridRow | undefined, column: number): CellAt {
  return { value: row?.values[column - 1] ?? '', extra: row?.extras?.get(column) };
}

function isSameCell(one: CellAt, other: CellAt): boolean {
  const formula = one.extra?.formula;
  if (formula?.text !== other.extra?.formula?.text) return false;
  if (!formula && !isSameValue(contentOf(one), contentOf(other))) return false;
  return one.extra === other.extra || isSameJson(looksOf(one.extra), looksOf(other.extra));
}

/** A cell that another one's array fills is blank to whoever wants to write it. */
function contentOf({ value, extra }: CellAt): StoredValue {
  return extra?.spilledFrom ? '' : value;
}

/** All of an extra but what computing put there. */
export function looksOf(extra: CellExtra | undefined): Omit<CellExtra, 'formula' | 'spilledFrom'> {
  const { formula: _formula, spilledFrom: _spilled, ...looks } = extra ?? {};
  return looks;
}

function isSameValue(one: StoredValue, other: StoredValue): boolean {
  if (one instanceof CellError && other instanceof CellError)
    return one.code === other.code && one.message === other.message;
  return one === other;
}

/** Whether two records of JSON say the same, whatever the order of their fields. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSameJson(valueOf(one, key), valueOf(other, key)))
  );
}

function valueOf(record: object, key: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[key];
}
