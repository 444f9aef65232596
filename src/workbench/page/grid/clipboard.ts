/** Copying and pasting blocks of cells, within the spreadsheet and with other programs. */
import type { CellView, SheetView } from '../../protocol';
import { fetchCells } from '../state/server-calls';
import type { WorkbenchWindow } from '../state/workbench-window';
import { WORDS } from '../words';
import type { CellBox, CellPosition } from './addresses';
import { cellAddress } from './addresses';
import type { TextBlock } from './clipboard-text';
import { blockToText, textToBlock } from './clipboard-text';
import type { GridCommands } from './commands';
import { selectedBox } from './selection';
import { shiftedFormula } from './shifted-formula';

/** As many cells as the window keeps at hand. */
const MOST_CELLS_COPIED = 100_000;
const MOST_CELLS_FILLED = 50_000;

interface Copied {
  readonly text: string;
  readonly box: CellBox;
  /** What the formula bar showed, so that formulas are pasted as formulas. */
  readonly inputs: TextBlock;
}

export class GridClipboard {
  private copied: Copied | undefined;

  constructor(
    private readonly workbench: WorkbenchWindow,
    private readonly grid: GridCommands,
  ) {}

  /** Has the selected cells at hand: copying cannot wait for the server. */
  prepare(sheet: SheetView, selected: CellBox): void {
    const box = usedPart(selected, sheet);
    if (box.rows * box.columns <= MOST_CELLS_COPIED) this.workbench.cells.need(sheet, box);
  }

  /** Copies the selection at once if its cells are at hand, else as soon as they are; `then` runs afterwards. */
  copy(clipboardData: DataTransfer | null, then: () => void): void {
    const { sheet, selection, state } = this.grid;
    if (!sheet) return;
    const box = usedPart(selectedBox(selection), sheet);
    if (box.rows * box.columns > MOST_CELLS_COPIED) this.refuse();
    else if (state.pending === 0 && this.workbench.cells.has(sheet, box)) {
      clipboardData?.setData(
        'text/plain',
        this.remember(box, (at) => this.workbench.cells.get(sheet.id, at)),
      );
      then();
    } else {
      this.copyLater(sheet.id, box)
        .then(then)
        .catch(() => {
          this.refuse();
        });
    }
  }

  paste(text: string): void {
    const { selection, state } = this.grid;
    const { row, column } = selection.anchor;
    const target = selectedBox(selection);
    const block = this.filled(this.blockFor(text, target), target);
    const at = block.length > 1 || (block[0]?.length ?? 0) > 1 ? target : { row, column };
    const { sheetId } = state;
    void this.workbench.act('paste', { sheetId, row: at.row, column: at.column, block });
    this.grid.select({
      anchor: { row: at.row, column: at.column },
      head: { row: at.row + block.length - 1, column: at.column + (block[0]?.length ?? 1) - 1 },
    });
  }

  /** What this window copied itself keeps its formulas, moved along. */
  private blockFor(text: string, target: CellBox): TextBlock {
    const { copied } = this;
    if (!copied || copied.text !== text.replace(/\r\n?/g, '\n')) return textToBlock(text);
    const rows = target.row - copied.box.row;
    const columns = target.column - copied.box.column;
    return copied.inputs.map((cells) => cells.map((input) => shiftedFormula(input, rows, columns)));
  }

  /** One cell fills a whole selection. */
  private filled(block: TextBlock, target: CellBox): TextBlock {
    const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
    if (only === undefined || target.rows * target.columns > MOST_CELLS_FILLED) return block;
    return Array.from({ length: target.rows }, (_row, down) =>
      Array.from({ length: target.columns }, (_cell, right) => shiftedFormula(only, down, right)),
    );
  }

  /** What was typed a moment ago may still be on its way. */
  private async copyLater(sheetId: number, box: CellBox): Promise<void> {
    await this.workbench.settled();
    const { cells } = await fetchCells(sheetId, box);
    const byPlace = new Map(cells.map((cell) => [cellAddress(cell), cell]));
    await navigator.clipboard.writeText(this.remember(box, (at) => byPlace.get(cellAddress(at))));
  }

  private remember(box: CellBox, cellAt: (position: CellPosition) => CellView | undefined): string {
    const text = blockToText(blockOf(box, (at) => cellAt(at)?.display ?? ''));
    this.copied = { text, box, inputs: blockOf(box, (at) => cellAt(at)?.input ?? '') };
    return text;
  }

  private refuse(): void {
    this.workbench.store.set({ question: { kind: 'problem', message: WORDS.notCopied } });
  }
}

function blockOf(box: CellBox, textAt: (position: CellPosition) => string): TextBlock {
  return Array.from({ length: box.rows }, (_row, down) =>
    Array.from({ length: box.columns }, (_cell, right) =>
      textAt({ row: box.row + down, column: box.column + right }),
    ),
  );
}

/** A whole column is a hundred thousand cells of which a few are filled. */
export function usedPart(box: CellBox, sheet: { lastRow: number; lastColumn: number }): CellBox {
  return {
    ...box,
    rows: Math.max(1, Math.min(box.rows, sheet.lastRow - box.row + 1)),
    columns: Math.max(1, Math.min(box.columns, sheet.lastColumn - box.column + 1)),
  };
}
