import type { Rect } from './a1';
import { displayText } from './cell-text';
import type { SheetLocale } from './locales';
import type { AppliedFilter } from './sheet-layout';
import type { SheetModel } from './sheet-model';
import { compareValues } from './sort-order';
import { stretchesOf } from './stretches';

/** Decides anew which rows a sheet's filter hides; until then a row that changed stays as it was shown. */
export function applyFilter(sheet: SheetModel, locale: SheetLocale): void {
  const { filter } = sheet.layout;
  if (!filter) return;
  const hidden = stretchesOf(rowsBelow(filter.box).filter((row) => isRefused(sheet, filter, row, locale)));
  sheet.change({ layout: { ...sheet.layout, filter: { ...filter, hidden } } });
}

function isRefused(sheet: SheetModel, filter: AppliedFilter, row: number, locale: SheetLocale): boolean {
  return Object.entries(filter.hiddenValues).some(([column, values]) =>
    values.includes(displayText(sheet, row, Number(column), locale)),
  );
}

/** The distinct texts of a filter's column below its header, in the order of their values; the blank comes last. */
export function filterValues(sheet: SheetModel, column: number, locale: SheetLocale): string[] {
  const { filter } = sheet.layout;
  if (!filter || column < filter.box.column || column >= filter.box.column + filter.box.columns) return [];
  const rows = rowsBelow(filter.box).map((row) => ({
    value: sheet.grid.get(row, column),
    text: displayText(sheet, row, column, locale),
  }));
  rows.sort((one, other) => compareValues(one.value, other.value, 1));
  return [...new Set(rows.map(({ text }) => text))];
}

/** A filter may reach to the sheet's end: rows are counted to the last one. */
function rowsBelow({ row, rows }: Rect): number[] {
  return Array.from({ length: rows - 1 }, (_, index) => row + 1 + index);
}

/** A block's rows that its sheet's filter shows, as blocks one below the other. */
export function visibleBlocks(sheet: SheetModel, rect: Rect): Rect[] {
  const blocks: Rect[] = [];
  const end = rect.row + rect.rows;
  let row = rect.row;
  for (const { first, count } of sheet.layout.filter?.hidden ?? []) {
    const above = Math.min(first, end);
    if (above > row) blocks.push({ ...rect, row, rows: above - row });
    row = Math.max(row, first + count);
  }
  if (row < end) blocks.push({ ...rect, row, rows: end - row });
  return blocks;
}
