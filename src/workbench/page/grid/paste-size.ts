/** How much of a selection a copied block fills. */
import type { TextBlock } from './clipboard-text';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const MOST_CELLS_FILLED = 50_000;

/** The selection where it holds the block a whole number of times, else the block itself. */
export function pasteSize(block: Size, selection: Size): Size {
  const rows = selection.rows % block.rows === 0 ? selection.rows : block.rows;
  const columns = selection.columns % block.columns === 0 ? selection.columns : block.columns;
  return rows * columns > Math.max(MOST_CELLS_FILLED, block.rows * block.columns)
    ? { rows: block.rows, columns: block.columns }
    : { rows, columns };
}

/** The block over and over; `moved` is told how far from the block's own place each repetition is. */
export function repeated(
  block: TextBlock,
  { rows, columns }: Size,
  moved: (text: string, down: number, right: number) => string,
): TextBlock {
  const width = block[0]?.length ?? 1;
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_cell, right) => {
      const text = block[down % block.length]?.[right % width] ?? '';
      return moved(text, down - (down % block.length), right - (right % width));
    }),
  );
}
