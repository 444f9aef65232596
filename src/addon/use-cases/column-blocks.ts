import type { NewCell } from '../../domain/cells/cells';
import type { ColumnBlock } from './ports';

/** A cell of one column that is to be written. */
export interface RowCell {
  readonly row: number;
  readonly cell: NewCell;
}

const BLOCKS_AT_MOST = 20;

/**
 * Joins cells below one another into blocks, so that each costs one write. Where that leaves too many blocks,
 * the gaps are bridged with what stands in them.
 * @param standing what a row's cell holds now; undefined, as for all rows where this is left out,
 * where it cannot be written back as it is.
 */
export function columnBlocks(
  cells: readonly RowCell[],
  standing: (row: number) => NewCell | undefined = () => undefined,
): readonly ColumnBlock[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  const blocks = join(sorted, 0, standing);
  return blocks.length <= BLOCKS_AT_MOST ? blocks : join(sorted, Infinity, standing);
}

function join(
  cells: readonly RowCell[],
  widestGap: number,
  standing: (row: number) => NewCell | undefined,
): readonly ColumnBlock[] {
  const blocks: { firstRow: number; cells: NewCell[] }[] = [];
  for (const { row, cell } of cells) {
    const block = blocks[blocks.length - 1];
    const gap = block && fillGap(block.firstRow + block.cells.length, row, widestGap, standing);
    if (block && gap) block.cells.push(...gap, cell);
    else blocks.push({ firstRow: row, cells: [cell] });
  }
  return blocks;
}

function fillGap(
  from: number,
  to: number,
  widest: number,
  standing: (row: number) => NewCell | undefined,
): NewCell[] | undefined {
  if (to - from > widest) return undefined;
  const gap: NewCell[] = [];
  for (let row = from; row < to; row++) {
    const cell = standing(row);
    if (cell === undefined) return undefined;
    gap.push(cell);
  }
  return gap;
}
