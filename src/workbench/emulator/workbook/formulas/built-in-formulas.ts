import {
  CellType,
  DetailedCellError,
  HyperFormula,
  type CellValue,
  type ExportedChange,
  type RawCellContent,
} from 'hyperformula';
import { contains, intersection, type Rect } from '../a1';
import { CellError, type StoredValue } from '../cell-value';
import { errorOf, ERROR_TEXTS } from './error-texts';
import { engineSheetName, type EngineFormula, type SheetRect } from './translate';

export interface CellAddress {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

export interface ComputedCell {
  readonly address: CellAddress;
  readonly value: StoredValue;
}

/** Where the engine reads the cells that formulas refer to. */
export interface EngineCells {
  /** Visits the non-empty cells of a block. */
  visit(target: SheetRect, visitor: (address: CellAddress) => void): void;
  content(address: CellAddress): RawCellContent;
}

const NO_EVALUATION = 'Formula parse error.';

/**
 * HyperFormula, given only formulas and the cells that they refer to, and made at the first formula: a sheet of
 * 100,000 rows without one costs nothing here. The cells' own store is the truth; this is a calculator beside it.
 */
export class BuiltInFormulas {
  private engine: HyperFormula | undefined;
  private readonly engineSheets = new Map<number, number>();
  private readonly sheetIds = new Map<number, number>();
  private readonly watched = new Map<number, Rect[]>();
  private readonly stale = new Map<string, CellAddress>();
  /** Computed while something else was asked; told at the next flush. */
  private readonly untold = new Map<string, CellAddress>();

  constructor(private readonly cells: EngineCells) {}

  /** Forgets everything; the formulas have to be told again. */
  reset(): void {
    this.engine?.destroy();
    this.engine = undefined;
    for (const known of [this.engineSheets, this.sheetIds, this.watched, this.stale, this.untold])
      known.clear();
  }

  /** The formula there is new or written otherwise; what it refers to becomes known. */
  formulaChanged(address: CellAddress, formula: EngineFormula): void {
    for (const target of formula.refers) this.watch(target);
    this.stale.set(keyOf(address), address);
  }

  /** The cell's content changed, which matters only where a formula looks. */
  cellChanged(address: CellAddress, force = false): void {
    if (force || this.isWatched(address)) this.stale.set(keyOf(address), address);
  }

  hasWork(): boolean {
    return this.stale.size > 0 || this.untold.size > 0;
  }

  /** Recalculates, and says which cells came to another value. */
  flush(): readonly ComputedCell[] {
    this.compute();
    const told = [...this.untold.values()].map((address) => ({ address, value: this.valueAt(address) }));
    this.untold.clear();
    return told;
  }

  /** What a formula would come to at a place, as rows; without entering it anywhere. */
  evaluate(sheetId: number, formula: EngineFormula): StoredValue[][] {
    for (const target of formula.refers) this.watch(target);
    this.compute();
    try {
      const value = this.hyperFormula().calculateFormula(formula.text, this.engineSheet(sheetId));
      return Array.isArray(value) ? value.map((row) => row.map(storedValue)) : [[storedValue(value)]];
    } catch {
      return [[errorOf('#ERROR!', NO_EVALUATION)]];
    }
  }

  /** Whether the formula there gives an array. */
  isArray(address: CellAddress): boolean {
    return this.engine?.getCellType(this.engineAddress(address)) === CellType.ARRAYFORMULA;
  }

  /** Whether the engine knows the number there to be a date or a time, e.g. of `TODAY()`. */
  valueType(address: CellAddress): string {
    return this.engine?.getCellValueDetailedType(this.engineAddress(address)) ?? '';
  }

  /** From now on changes of these cells count; those that they hold already are told at once. */
  watch(target: SheetRect): void {
    const rects = this.watched.get(target.sheetId) ?? [];
    const covered = rects.some((rect) => {
      const common = intersection(rect, target.rect);
      return common?.rows === target.rect.rows && common.columns === target.rect.columns;
    });
    if (covered) return;
    this.watched.set(target.sheetId, [...rects, target.rect]);
    this.cells.visit(target, (address) => this.stale.set(keyOf(address), address));
  }

  private compute(): void {
    if (this.stale.size === 0) return;
    const addresses = [...this.stale.values()];
    this.stale.clear();
    // Suspending is several times faster than the engine's own batch.
    const engine = this.hyperFormula();
    engine.suspendEvaluation();
    for (const run of columnRuns(addresses)) this.put(run);
    for (const change of engine.resumeEvaluation()) {
      const address = this.addressOf(change);
      if (address) this.untold.set(keyOf(address), address);
    }
  }

  private isWatched({ sheetId, row, column }: CellAddress): boolean {
    return this.watched.get(sheetId)?.some((rect) => contains(rect, row, column)) ?? false;
  }

  /** Cells below each other go in as one block: that is ten times faster than one by one. */
  private put(run: readonly CellAddress[]): void {
    const [first] = run;
    if (!first) return;
    const place = this.engineAddress(first);
    try {
      this.hyperFormula().setCellContents(
        place,
        run.map((address) => [this.cells.content(address)]),
      );
    } catch {
      // The engine refuses a whole block for one cell that it cannot take.
      if (run.length === 1) this.hyperFormula().setCellContents(place, '#ERROR!');
      else for (const address of run) this.put([address]);
    }
  }

  private hyperFormula(): HyperFormula {
    return (this.engine ??= HyperFormula.buildEmpty({
      licenseKey: 'gpl-v3',
      maxRows: 10_000_000,
      undoLimit: 0,
      // The one spelling of a date that a formula reckons with in every locale.
      dateFormats: ['YYYY-MM-DD'],
      timeFormats: [],
    }));
  }

  private engineAddress({ sheetId, row, column }: CellAddress): { sheet: number; row: number; col: number } {
    return { sheet: this.engineSheet(sheetId), row: row - 1, col: column - 1 };
  }

  private engineSheet(sheetId: number): number {
    const known = this.engineSheets.get(sheetId);
    if (known !== undefined) return known;
    const engine = this.hyperFormula();
    const sheet = engine.getSheetId(engine.addSheet(engineSheetName(sheetId))) ?? 0;
    this.engineSheets.set(sheetId, sheet);
    this.sheetIds.set(sheet, sheetId);
    return sheet;
  }

  /** The engine names cells beside a formula, too, that its value would fill: only what a cell holds is its value. */
  private valueAt(address: CellAddress): StoredValue {
    return storedValue(this.hyperFormula().getCellValue(this.engineAddress(address)));
  }

  private addressOf(change: ExportedChange): CellAddress | undefined {
    if (!('address' in change)) return undefined;
    const { sheet, row, col } = change.address;
    const sheetId = this.sheetIds.get(sheet);
    return sheetId === undefined ? undefined : { sheetId, row: row + 1, column: col + 1 };
  }
}

/** Parts cells into runs that lie below each other in one column. */
function columnRuns(addresses: readonly CellAddress[]): CellAddress[][] {
  const sorted = [...addresses].sort(
    (one, other) => one.sheetId - other.sheetId || one.column - other.column || one.row - other.row,
  );
  const runs: CellAddress[][] = [];
  let last: CellAddress | undefined;
  for (const address of sorted) {
    const follows =
      last?.sheetId === address.sheetId && last.column === address.column && last.row + 1 === address.row;
    if (follows) runs[runs.length - 1]?.push(address);
    else runs.push([address]);
    last = address;
  }
  return runs;
}

export function keyOf({ sheetId, row, column }: CellAddress): string {
  return `${String(sheetId)}:${String(row)}:${String(column)}`;
}

/** A text is marked as such, for the engine would read numbers and dates into it. */
export function engineContent(value: StoredValue): RawCellContent {
  if (value instanceof CellError) return value.code;
  if (value === '') return null;
  return typeof value === 'string' ? `'${value}` : value;
}

function storedValue(value: CellValue): StoredValue {
  if (value === null) return '';
  return value instanceof DetailedCellError ? storedError(value) : value;
}

/** The engine's errors in the codes and words of Sheets. */
function storedError(error: DetailedCellError): CellError {
  switch (error.value) {
    case '#CYCLE!':
      return errorOf('#REF!', ERROR_TEXTS.circular);
    case '#SPILL!':
      return errorOf('#REF!');
    case '#ERROR!':
    case '#NAME?':
      return errorOf(error.value);
    default:
      return errorOf(error.value, error.message);
  }
}
