import type { NewCell } from '../../domain/cells/cells';

/** A cell of one column that is to be written, or what is to be written side by side into one row. */
export interface RowCell<T = NewCell> {
  readonly row: number;
  readonly cell: T;
}

interface Block<T> {
  readonly firstRow: number;
  readonly cells: readonly T[];
}

const BLOCKS_AT_MOST = 20;

/**
 * Joins cells below one another into blocks, so that each costs one write. Where that leaves too many blocks,
 * the gaps are bridged with what stands in them.
 * @param standing what a row's cell holds now; undefined, as for all rows where this is left out,
 * where it cannot be written back as it is.
 */
export function columnBlocks<T>(
  cells: readonly RowCell<T>[],
  standing: (row: number) => T | undefined = () => undefined,
): readonly Block<T>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  const blocks = join(sorted, 0, standing);
  return blocks.length <= BLOCKS_AT_MOST ? blocks : join(sorted, Infinity, standing);
}

function join<T>(
  cells: readonly RowCell<T>[],
  widestGap: number,
  standing: (row: number) => T | undefined,
): readonly Block<T>[] {
  const blocks: { firstRow: number; cells: T[] }[] = [];
  for (const { row, cell } of cells) {
    const block = blocks[blocks.length - 1];
    const gap = block && fillGap(block.firstRow + block.cells.length, row, widestGap, standing);
    if (block && gap) block.cells.push(...gap, cell);
    else blocks.push({ firstRow: row, cells: [cell] });
  }
  return blocks;
}

function fillGap<T>(
  from: number,
  to: number,
  widest: number,
  standing: (row: number) => T | undefined,
): T[] | undefined {
  if (to - from > widest) return undefined;
  const gap: T[] = [];
  for (let row = from; row < to; row++) {
    const cell = standing(row);
    if (cell === undefined) return undefined;
    gap.push(cell);
  }
  return gap;
}
