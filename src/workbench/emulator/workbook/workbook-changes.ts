import { changeBetween, type JsonChange } from '../json-changes';
import { isSameJson } from './cell-differences';
import type { FollowedWorkbook } from '../service-host';
import type { Checkpoint } from './checkpoint';
import type { GridRow } from './grid-row';
import { movesBetween, type Move } from './line-history';
import { differingRows, rowsOf, type RowChunks } from './row-store';
import {
  frameOf,
  readSheet,
  savedRow,
  type SavedRow,
  type SavedSheet,
  type SavedFrame,
} from './saved-workbook';
import { SheetGrid, type GridCheckpoint } from './sheet-grid';
import type { SheetCheckpoint } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** What became of one sheet: its state, then where its rows went, then the rows that changed. */
export interface SheetChange {
  readonly id: number;
  readonly state?: JsonChange;
  readonly moves: readonly Move[];
  readonly rows: readonly SavedRow[];
}

/** What changed in a spreadsheet between two moments, for the disk. */
export interface WorkbookChange {
  readonly frame?: JsonChange;
  readonly added: readonly SavedSheet[];
  /** The tabs in their order, where that changed. */
  readonly order?: readonly number[];
  readonly sheets: readonly SheetChange[];
}

/** Follows a spreadsheet for somebody who keeps it: says what changed since they last asked. */
export class WorkbookFollower implements FollowedWorkbook {
  private known: Checkpoint;
  private frame: SavedFrame;

  constructor(private readonly model: WorkbookModel) {
    this.known = model.checkpoint();
    this.frame = frameOf(model);
  }

  /** The whole spreadsheet as of now, in pieces. */
  whole(): Iterable<string> {
    return wholeText(this.count(), this.frame);
  }

  /** What changed since the last call of either method; undefined when nothing did. */
  changes(): WorkbookChange | undefined {
    const before = { known: this.known, frame: this.frame };
    const now = this.count();
    const frame = changeBetween(before.frame, this.frame);
    const former = new Map(before.known.sheets.map((entry) => [entry.sheet, entry]));
    const added: SavedSheet[] = [];
    const sheets: SheetChange[] = [];
    for (const entry of now.sheets) {
      const known = former.get(entry.sheet);
      if (!known) added.push(readSheet(entry));
      else sheets.push(...sheetChange(entry.sheet.id, known, entry));
    }
    const order = now.sheets.map(({ sheet }) => sheet.id);
    const isOrdered = isSameJson(
      order,
      before.known.sheets.map(({ sheet }) => sheet.id),
    );
    if (!frame && added.length + sheets.length === 0 && isOrdered) return undefined;
    return { ...(frame ? { frame } : {}), added, ...(isOrdered ? {} : { order }), sheets };
  }

  private count(): Checkpoint {
    this.known = this.model.checkpoint();
    this.frame = frameOf(this.model);
    return this.known;
  }
}

/** Rows made into text at once: some milliseconds' worth. */
const ROWS_IN_A_PIECE = 1000;

function* wholeText({ sheets }: Checkpoint, frame: SavedFrame): Generator<string> {
  yield `${JSON.stringify(frame).slice(0, -1)},"sheets":[`;
  for (const [index, { sheet, state, cells }] of sheets.entries()) {
    yield `${index > 0 ? ',' : ''}{"id":${String(sheet.id)},"state":${JSON.stringify(state)},"rows":[`;
    yield* rowsText(cells.chunks);
    yield ']}';
  }
  yield ']}';
}

function* rowsText(chunks: RowChunks): Generator<string> {
  const rows = rowsOf(chunks);
  let separator = '';
  for (let from = 0; from < rows.length; from += ROWS_IN_A_PIECE) {
    const piece = rows.slice(from, from + ROWS_IN_A_PIECE);
    const text = JSON.stringify(piece.flatMap((row, index) => savedRow(row, from + index + 1))).slice(1, -1);
    if (text === '') continue;
    yield separator + text;
    separator = ',';
  }
}

function sheetChange(id: number, before: SheetCheckpoint, after: SheetCheckpoint): SheetChange[] {
  const state = changeBetween(before.state, after.state);
  const moves = movesBetween(before.cells.mark, after.cells.mark);
  const rows = changedRows(before.cells, after.cells, moves);
  if (!state && moves.length + rows.length === 0) return [];
  return [{ id, ...(state ? { state } : {}), moves, rows }];
}

function changedRows(before: GridCheckpoint, after: GridCheckpoint, moves: readonly Move[]): SavedRow[] {
  const isCopied = moves.some((move) => move.kind !== 'load' && move.axis === 'column');
  const rows: SavedRow[] = [];
  differingRows(movedChunks(before, moves), after.chunks, (number, former, row) => {
    if (isCopied && saysTheSame(former, row, number)) return;
    rows.push(savedRow(row, number)[0] ?? [number, []]);
  });
  return rows;
}

/** Moved columns make all rows new objects. A formula may have come to something else within the same object. */
function saysTheSame(former: GridRow | undefined, row: GridRow | undefined, number: number): boolean {
  const hasFormula = [...(row?.extras?.values() ?? [])].some(({ formula }) => formula !== undefined);
  return !hasFormula && isSameJson(savedRow(former, number), savedRow(row, number));
}

function movedChunks(before: GridCheckpoint, moves: readonly Move[]): RowChunks {
  if (moves.length === 0) return before.chunks;
  const grid = new SheetGrid();
  grid.restore(before.chunks);
  for (const move of moves) grid.apply(move);
  return grid.checkpoint().chunks;
}
