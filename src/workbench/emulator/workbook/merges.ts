import { ServiceError } from '../service';
import { intersection, isWithin, type Axis, type Rect } from './a1';
import type { LineMove } from './line-moves';

type Merges = readonly Rect[];

/** The merged cells that a block has at least a part of. */
export function mergesTouching(merges: Merges, block: Rect): Rect[] {
  return merges.filter((merge) => intersection(merge, block) !== undefined);
}

function cutsMerge(merges: Merges, block: Rect): boolean {
  return mergesTouching(merges, block).some((merge) => !isWithin(merge, block));
}

/** @throws ServiceError where a block to be merged or unmerged has a part of merged cells only. */
export function assertWholeMerges(merges: Merges, block: Rect): void {
  if (cutsMerge(merges, block)) {
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  }
}

/** @throws ServiceError where cells would come to lie over a part of merged cells. */
export function assertPastable(merges: Merges, block: Rect): void {
  if (cutsMerge(merges, block)) {
    throw new ServiceError("You can't perform a paste that partially intersects a merge.");
  }
}

/** @throws ServiceError where rows of a block would leave a part of merged cells behind. */
export function assertSortable(merges: Merges, block: Rect): void {
  const touched = mergesTouching(merges, block);
  if (touched.some(({ rows }) => rows > 1)) {
    throw new ServiceError("You can't sort a range with vertical merges.");
  }
  if (cutsMerge(merges, block)) {
    throw new ServiceError("You can't sort a range that crosses the border of a merge.");
  }
}

/** @throws ServiceError where a filter could not hide a row without hiding a part of merged cells. */
export function assertFilterable(merges: Merges, block: Rect): void {
  const touched = mergesTouching(merges, block);
  if (touched.some(({ rows }) => rows > 1)) {
    throw new ServiceError("You can't create a filter over a range containing vertical merges.");
  }
  if (cutsMerge(merges, block)) {
    throw new ServiceError("You can't create a filter over a range that crosses the border of a merge.");
  }
}

/** @throws ServiceError where moved rows or columns would tear merged cells apart. */
export function assertMovable(merges: Merges, move: LineMove): void {
  const torn = merges.some((merge) => {
    const [start, length] = move.axis === 'row' ? [merge.row, merge.rows] : [merge.column, merge.columns];
    const isCut = (edge: number): boolean => edge > start && edge < start + length;
    return [move.first, move.first + move.count, move.before].some(isCut);
  });
  if (torn) throw new ServiceError(`You can't move ${move.axis}s which contain only part of a merged cell.`);
}

/** @throws ServiceError where the border of the frozen rows would go through merged cells. */
export function assertFreezable(merges: Merges, axis: Axis, count: number): void {
  const cut = merges.some((merge) => {
    const [start, length] = axis === 'row' ? [merge.row, merge.rows] : [merge.column, merge.columns];
    return start <= count && start + length - 1 > count;
  });
  if (cut) throw new ServiceError(`You can't freeze ${axis}s which contain only part of a merged cell.`);
}
