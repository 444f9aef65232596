import type { Rect } from './a1';
import { mergesTouching } from './merges';
import type { SheetModel } from './sheet-model';

/** Cells that are merged within one row go with it. */
export function reorderMerges(sheet: SheetModel, rect: Rect, order: readonly number[]): void {
  const moving = mergesTouching(sheet.layout.merges, rect);
  if (moving.length === 0) return;
  const merges = sheet.layout.merges.map((merge) =>
    moving.includes(merge) ? { ...merge, row: rect.row + order.indexOf(merge.row) } : merge,
  );
  sheet.change({ layout: { ...sheet.layout, merges } });
}
