import type { Rect } from './a1';
import { readValues, type ReadValue } from './read-values';
import type { SheetClock } from './sheet-clock';
import type { SheetModel } from './sheet-model';

type Block = readonly (readonly ReadValue[])[];

/** Smaller blocks are read faster than they are looked up. */
const SMALLEST_KEPT = 500;
/** Cells kept in all for one sheet. */
const MOST_KEPT = 2_000_000;

/**
 * Reads one sheet's blocks and keeps the large ones until a cell, a format or the zone changes: a dashboard's
 * functions read the same tables one after the other. What is kept is frozen.
 */
export class BlockReader {
  private readonly kept = new Map<string, Block>();
  private version = -1;
  private clock: SheetClock | undefined;
  private cells = 0;

  constructor(private readonly sheet: SheetModel) {}

  values(rect: Rect, clock: SheetClock): Block {
    if (rect.rows * rect.columns < SMALLEST_KEPT) return readValues(this.sheet, rect, clock);
    this.forgetOld(clock);
    const key = [rect.row, rect.column, rect.rows, rect.columns].join();
    return this.kept.get(key) ?? this.readAndKeep(key, rect, clock);
  }

  private readAndKeep(key: string, rect: Rect, clock: SheetClock): Block {
    const block = readValues(this.sheet, rect, clock);
    for (const row of block) Object.freeze(row);
    Object.freeze(block);
    this.cells += rect.rows * rect.columns;
    if (this.cells <= MOST_KEPT) this.kept.set(key, block);
    return block;
  }

  private forgetOld(clock: SheetClock): void {
    if (this.version === this.sheet.version && this.clock === clock) return;
    this.kept.clear();
    this.cells = 0;
    this.version = this.sheet.version;
    this.clock = clock;
  }
}
