/** Copying and pasting blocks of cells, within the spreadsheet and with other programs. */
import type { SheetView } from '../../protocol';
import type { WorkbenchWindow } from '../state/workbench-window';
import { WORDS } from '../words';
import type { CellBox } from './addresses';
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

  /** @returns the text for the clipboard, or undefined where the cells are not at hand; the person is told. */
  copy(): string | undefined {
    const { sheet, selection } = this.grid;
    if (!sheet) return undefined;
    const box = usedPart(selectedBox(selection), sheet);
    if (box.rows * box.columns > MOST_CELLS_COPIED || !this.workbench.cells.has(sheet, box)) {
      this.workbench.store.set({ question: { kind: 'problem', message: WORDS.tooManyToCopy } });
      return undefined;
    }
    const text = blockToText(this.block(box, (cell) => cell.display));
    this.copied = { text, box, inputs: this.block(box, (cell) => cell.input) };
    return text;
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

  private block(box: CellBox, textOf: (cell: { display: string; input: string }) => string): TextBlock {
    const { sheetId } = this.workbench.state;
    return Array.from({ length: box.rows }, (_row, down) =>
      Array.from({ length: box.columns }, (_cell, right) => {
        const cell = this.workbench.cells.get(sheetId, { row: box.row + down, column: box.column + right });
        return cell ? textOf(cell) : '';
      }),
    );
  }
}

/** A whole column is a hundred thousand cells of which a few are filled. */
export function usedPart(box: CellBox, sheet: { lastRow: number; lastColumn: number }): CellBox {
  return {
    ...box,
    rows: Math.max(1, Math.min(box.rows, sheet.lastRow - box.row + 1)),
    columns: Math.max(1, Math.min(box.columns, sheet.lastColumn - box.column + 1)),
  };
}
