/** The cells that this window has seen, loaded block by block as they come into view. */
import type { CellBlock, CellView, SheetView } from '../../protocol';
import type { CellBox, CellPosition } from '../grid/addresses';
import { Echoes } from './echoes';

const BLOCK_ROWS = 100;
const BLOCK_COLUMNS = 50;
/** A little more than the largest selection that can be copied. */
const BLOCKS_KEPT = 1_500;

interface Block {
  /** The sheet's version that was asked for last, and the one that is here. */
  wanted: number;
  loaded: number;
  cells: ReadonlyMap<string, CellView>;
}

export type FetchCells = (sheetId: number, box: CellBox) => Promise<CellBlock>;

export class CellCache {
  private readonly blocks = new Map<string, Block>();
  private readonly echoes = new Echoes();

  constructor(
    private readonly fetchCells: FetchCells,
    private readonly onLoaded: () => void,
  ) {}

  get(sheetId: number, { row, column }: CellPosition): CellView | undefined {
    const block = this.blocks.get(blockKey(sheetId, rowBand(row), columnBand(column)));
    const cell = block?.cells.get(cellKey(row, column));
    return this.echoes.over(cell, block?.loaded ?? -1, sheetId, { row, column });
  }

  /** @returns undefined where the cell has not been loaded. */
  filled(sheet: SheetView, position: CellPosition): boolean | undefined {
    const cell = this.get(sheet.id, position);
    if (cell && (cell.input !== '' || cell.display !== '')) return true;
    if (position.row > sheet.lastRow || position.column > sheet.lastColumn) return false;
    const key = blockKey(sheet.id, rowBand(position.row), columnBand(position.column));
    return (this.blocks.get(key)?.loaded ?? -1) < 0 ? undefined : false;
  }

  /**
   * Shows what a person typed before the server has it.
   * @returns what to call when the action is over, with the sheet's version then; with 0 where it was refused.
   */
  echo(sheetId: number, at: CellPosition, block: readonly (readonly string[])[]): (version: number) => void {
    const end = this.echoes.add(sheetId, at, block);
    this.onLoaded();
    return (version) => {
      end(version);
      this.onLoaded();
    };
  }

  /** Like `need`, for rows that do not follow each other: between them others are hidden. */
  needRows(sheet: SheetView, rows: readonly number[], columns: Pick<CellBox, 'column' | 'columns'>): void {
    const bands = new Set(rows.map(rowBand));
    for (const band of bands) this.need(sheet, { ...columns, row: band * BLOCK_ROWS + 1, rows: 1 });
  }

  /** Asks the server for those blocks of a box that are not here in the sheet's present version. */
  need(sheet: SheetView, box: CellBox): void {
    for (const [rowsAt, columnsAt] of bandsOf(sheet, box)) {
      const key = blockKey(sheet.id, rowsAt, columnsAt);
      const block = this.blocks.get(key) ?? { wanted: -1, loaded: -1, cells: new Map<string, CellView>() };
      this.blocks.delete(key);
      this.blocks.set(key, block);
      if (block.wanted === sheet.version) continue;
      block.wanted = sheet.version;
      void this.load(sheet.id, rowsAt, columnsAt, block);
    }
    this.forgetOldest();
  }

  /** True where every cell of the box is here as it is now. */
  has(sheet: SheetView, box: CellBox): boolean {
    return bandsOf(sheet, box).every(
      ([rowsAt, columnsAt]) =>
        this.blocks.get(blockKey(sheet.id, rowsAt, columnsAt))?.loaded === sheet.version,
    );
  }

  /** All cells of a sheet that are here, in no particular order. */
  *cellsOf(sheetId: number): Iterable<CellView> {
    for (const [key, block] of this.blocks) {
      if (key.startsWith(`${String(sheetId)}/`)) yield* block.cells.values();
    }
  }

  private async load(sheetId: number, rowsAt: number, columnsAt: number, block: Block): Promise<void> {
    const box = {
      row: rowsAt * BLOCK_ROWS + 1,
      column: columnsAt * BLOCK_COLUMNS + 1,
      rows: BLOCK_ROWS,
      columns: BLOCK_COLUMNS,
    };
    try {
      const answer = await this.fetchCells(sheetId, box);
      if (answer.version < block.loaded) return;
      block.loaded = answer.version;
      block.cells = new Map(answer.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
      this.onLoaded();
    } catch {
      // The server is away; the next snapshot asks again.
      block.wanted = -1;
    }
  }

  private forgetOldest(): void {
    for (const key of this.blocks.keys()) {
      if (this.blocks.size <= BLOCKS_KEPT) return;
      this.blocks.delete(key);
    }
  }
}

function bandsOf(sheet: SheetView, box: CellBox): [number, number][] {
  const lastRow = Math.min(box.row + box.rows - 1, sheet.rows);
  const lastColumn = Math.min(box.column + box.columns - 1, sheet.columns);
  const bands: [number, number][] = [];
  for (let rowsAt = rowBand(box.row); rowsAt <= rowBand(lastRow); rowsAt++) {
    for (let at = columnBand(box.column); at <= columnBand(lastColumn); at++) bands.push([rowsAt, at]);
  }
  return bands;
}

function rowBand(row: number): number {
  return Math.floor((row - 1) / BLOCK_ROWS);
}

function columnBand(column: number): number {
  return Math.floor((column - 1) / BLOCK_COLUMNS);
}

function blockKey(sheetId: number, rowsAt: number, columnsAt: number): string {
  return `${String(sheetId)}/${String(rowsAt)}/${String(columnsAt)}`;
}

function cellKey(row: number, column: number): string {
  return `${String(row)}/${String(column)}`;
}
