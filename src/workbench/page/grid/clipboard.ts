/** Copying and pasting blocks of cells, within the spreadsheet and with other programs. */
import type { CellView, PasteWhat, SheetView } from '../../protocol';
import { fetchCells } from '../state/server-calls';
import type { WorkbenchWindow } from '../state/workbench-window';
import { WORDS } from '../words';
import type { CellBox, CellPosition } from './addresses';
import { boxAddress, cellAddress } from './addresses';
import type { CopySource } from './clipboard-html';
import { blockToHtml, readTable } from './clipboard-html';
import type { TextBlock } from './clipboard-text';
import { blockToText, textToBlock } from './clipboard-text';
import type { GridCommands } from './commands';
import { pasteSize, repeated } from './paste-size';
import { Offsets } from './offsets';
import { shiftedFormula } from './shifted-formula';

/** As many cells as the window keeps at hand. */
const MOST_CELLS_COPIED = 100_000;

/** What a clipboard holds. */
interface Carried {
  readonly text: string;
  readonly html: string;
}

interface PasteTarget {
  readonly sheetId: number;
  readonly box: CellBox;
}

type CellAt = (position: CellPosition) => CellView | undefined;

export class GridClipboard {
  /** A copy that waits for its cells: until it is there, the browser's clipboard holds what was copied before. */
  private copying: Promise<Carried | undefined> | undefined;

  constructor(
    private readonly workbench: WorkbenchWindow,
    private readonly grid: GridCommands,
  ) {}

  /** Has the selected cells at hand: copying cannot wait for the server. */
  prepare(sheet: SheetView, selected: CellBox): void {
    const box = usedPart(selected, sheet);
    if (box.rows * box.columns <= MOST_CELLS_COPIED) this.workbench.cells.need(sheet, box);
  }

  /** Copies the selection at once if its cells are at hand, else as soon as they are. */
  copy(data: DataTransfer | null, cut: boolean): void {
    const { sheet, state } = this.grid;
    if (!sheet) return;
    const box = usedPart(this.grid.box, sheet);
    if (box.rows * box.columns > MOST_CELLS_COPIED) this.tell(WORDS.notCopied);
    else if (data && state.pending === 0 && this.workbench.cells.has(sheet, box)) {
      this.copying = undefined;
      const carried = this.carried(sheet, box, cut, (at) => this.workbench.cells.get(sheet.id, at));
      data.setData('text/plain', carried.text);
      data.setData('text/html', carried.html);
    } else void this.workbench.whileBusy(() => this.copySoon(this.copyLater(sheet, box, cut)));
  }

  /** What the keys paste. `what` leaves values or formats behind where the cells were copied here. */
  async paste(carried: Carried, what: PasteWhat): Promise<void> {
    const target = this.target();
    const { copying } = this;
    await this.workbench.whileBusy(async () => {
      const given = (await copying) ?? carried;
      // A blank cell that was copied here carries no text, and blanks what it is pasted over.
      const isBlankCell = this.workbench.state.copied?.text === '';
      if (given.text !== '' || given.html !== '' || isBlankCell) await this.pasteCarried(given, what, target);
    });
  }

  /** Where the person pastes now: reading and comparing take a moment, in which they may go on. */
  private target(): PasteTarget {
    return { sheetId: this.grid.state.sheetId, box: this.grid.box };
  }

  private async pasteCarried({ text, html }: Carried, what: PasteWhat, target: PasteTarget): Promise<void> {
    const table = html === '' ? undefined : readTable(html);
    const source = this.ownSource(table?.source, text);
    if (source && (await this.isUnchanged(source, text))) {
      await this.pasteCells(source, what, target);
    } else if (what !== 'formats') {
      const block = what === 'values' ? textToBlock(text) : (table?.block ?? textToBlock(text));
      await this.pasteBlock(block, source?.box, target);
    }
  }

  /** From a menu the clipboard is asked, and the browser may ask the person. */
  async pasteFromMenu(what: PasteWhat): Promise<void> {
    const target = this.target();
    await this.workbench.whileBusy(() => this.pasteRead(what, target));
  }

  private async pasteRead(what: PasteWhat, target: PasteTarget): Promise<void> {
    try {
      await this.copying;
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      const carried = { text: await read('text/plain'), html: await read('text/html') };
      await this.pasteCarried(carried, what, target);
    } catch {
      this.tell(WORDS.pasteByKeys);
    }
  }

  private async pasteCells(source: CopySource, what: PasteWhat, target: PasteTarget): Promise<void> {
    const { box, sheetId, cut } = source;
    const sheet = this.sheetWith(sheetId);
    const rows = sheet ? copiedRows(sheet, box).length : box.rows;
    const size = cut
      ? { rows: box.rows, columns: box.columns }
      : pasteSize({ rows, columns: box.columns }, target.box);
    const to = { sheetId: target.sheetId, row: target.box.row, column: target.box.column, ...size };
    this.selectPasted(target, to);
    if (cut) this.workbench.store.set({ copied: null });
    const how = { what, cut: cut && what === 'all' };
    await this.workbench.act('paste-cells', { from: { sheetId, ...box }, to, ...how });
  }

  /** Formulas that were copied here move along, even where their cells have changed since. */
  private async pasteBlock(block: TextBlock, from: CellBox | undefined, target: PasteTarget): Promise<void> {
    const { row, column } = target.box;
    const size = pasteSize({ rows: block.length, columns: block[0]?.length ?? 1 }, target.box);
    const texts = repeated(block, size, (text, down, right) =>
      from ? shiftedFormula(text, row - from.row + down, column - from.column + right) : text,
    );
    this.selectPasted(target, { row, column, ...size });
    await this.workbench.paste(target.sheetId, { row, column }, texts);
  }

  /** Not where the person has gone on meanwhile. */
  private selectPasted(target: PasteTarget, pasted: CellBox): void {
    const now = this.target();
    const stayed = now.sheetId === target.sheetId && boxAddress(now.box) === boxAddress(target.box);
    if (stayed) this.grid.selectBox(pasted);
  }

  /** Pasting as plain text brings no table: then what this window copied last tells where it came from. */
  private ownSource(source: CopySource | undefined, text: string): CopySource | undefined {
    const { snapshot, copied } = this.workbench.state;
    const session = snapshot?.session ?? '';
    if (source) return source.session === session ? source : undefined;
    const same = copied !== null && copied.text === text.replaceAll('\r\n', '\n');
    return same ? { session, sheetId: copied.sheetId, box: copied.box, cut: copied.cut } : undefined;
  }

  /** Rows may have been sorted, or cells edited, since the copy: then what was copied is pasted as texts. */
  private async isUnchanged({ sheetId, box }: CopySource, text: string): Promise<boolean> {
    await this.workbench.settled();
    const sheet = this.sheetWith(sheetId);
    if (!sheet) return false;
    const cells = copiedCells(sheet, box, await fetchedCells(sheetId, box));
    return blockToText(displaysOf(cells)) === text.replaceAll('\r\n', '\n');
  }

  private async copySoon(copying: Promise<Carried | undefined>): Promise<void> {
    this.copying = copying;
    await copying;
    if (this.copying === copying) this.copying = undefined;
  }

  /** What was typed a moment ago may still be on its way. @returns undefined where the browser refused. */
  private async copyLater(sheet: SheetView, box: CellBox, cut: boolean): Promise<Carried | undefined> {
    try {
      await this.workbench.settled();
      const { text, html } = this.carried(sheet, box, cut, await fetchedCells(sheet.id, box));
      const part = (type: string, content: string): Record<string, Blob> => ({
        [type]: new Blob([content], { type }),
      });
      const item = new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) });
      await navigator.clipboard.write([item]);
      return { text, html };
    } catch {
      this.tell(WORDS.notCopied);
      return undefined;
    }
  }

  private carried(sheet: SheetView, box: CellBox, cut: boolean, cellAt: CellAt): Carried {
    const session = this.workbench.state.snapshot?.session ?? '';
    const cells = copiedCells(sheet, box, cellAt);
    const text = blockToText(displaysOf(cells));
    this.workbench.store.set({ copied: { sheetId: sheet.id, box, cut, text } });
    return { text, html: blockToHtml(cells, { session, sheetId: sheet.id, box, cut }) };
  }

  private sheetWith(sheetId: number): SheetView | undefined {
    return this.workbench.state.snapshot?.sheets.find(({ id }) => id === sheetId);
  }

  private tell(message: string): void {
    this.workbench.store.set({ question: { kind: 'problem', message } });
  }
}

/** Of rows that a filter keeps back nothing is copied. */
function copiedCells(sheet: SheetView, box: CellBox, cellAt: CellAt): (CellView | undefined)[][] {
  return copiedRows(sheet, box).flatMap((row) => blockOf({ ...box, row, rows: 1 }, cellAt));
}

function copiedRows({ filter, rows, hiddenRows }: SheetView, box: CellBox): readonly number[] {
  const hidden = filter ? hiddenRows : [];
  return new Offsets(rows, 1, new Map(), hidden).seen(box.row, box.row + box.rows - 1);
}

async function fetchedCells(sheetId: number, box: CellBox): Promise<CellAt> {
  const { cells } = await fetchCells(sheetId, box);
  const byPlace = new Map(cells.map((cell) => [cellAddress(cell), cell]));
  return (at) => byPlace.get(cellAddress(at));
}

function blockOf(box: CellBox, cellAt: CellAt): (CellView | undefined)[][] {
  return Array.from({ length: box.rows }, (_row, down) =>
    Array.from({ length: box.columns }, (_cell, right) =>
      cellAt({ row: box.row + down, column: box.column + right }),
    ),
  );
}

function displaysOf(cells: readonly (readonly (CellView | undefined)[])[]): TextBlock {
  return cells.map((row) => row.map((cell) => cell?.display ?? ''));
}

/** A whole column is a hundred thousand cells of which a few are filled. */
export function usedPart(box: CellBox, sheet: { lastRow: number; lastColumn: number }): CellBox {
  return {
    ...box,
    rows: Math.max(1, Math.min(box.rows, sheet.lastRow - box.row + 1)),
    columns: Math.max(1, Math.min(box.columns, sheet.lastColumn - box.column + 1)),
  };
}
