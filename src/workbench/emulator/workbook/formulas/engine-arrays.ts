import { contains } from '../a1';
import { CellError, type StoredValue } from '../cell-value';
import { keyOf, type BuiltInFormulas, type CellAddress, type ComputedCell } from './built-in-formulas';
import { CIRCULAR } from './error-texts';
import { isVolatile, type FormulaCell, type Precedents } from './precedents';
import { spillRect } from './spill';
import type { EngineFormula } from './translate';

interface KnownArray {
  readonly cell: FormulaCell;
  formula: EngineFormula;
  /** What kind of number the engine took its first value for, while it still held the formula. */
  readonly valueType: string;
}

/**
 * Built-in formulas that come to arrays. The engine holds none of them, only the values that stand in their cells:
 * it would spread arrays by rules of its own, into cells that are taken here.
 */
export class EngineArrays {
  private readonly known = new Map<string, KnownArray>();
  private readonly due = new Set<string>();

  constructor(
    private readonly builtIn: BuiltInFormulas,
    private readonly precedents: Precedents,
  ) {}

  has(key: string): boolean {
    return this.known.has(key);
  }

  hasWork(): boolean {
    return this.due.size > 0;
  }

  forget(key: string): void {
    this.known.delete(key);
    this.due.delete(key);
  }

  clear(): void {
    this.known.clear();
    this.due.clear();
  }

  valueType(cell: FormulaCell): string {
    return this.known.get(keyOf(cell.address))?.valueType ?? this.builtIn.valueType(cell.address);
  }

  /** Takes a formula over from the engine, which has just computed it, if it comes to an array. */
  takeOver(cell: FormulaCell, formula: EngineFormula, value: StoredValue): boolean {
    const { address } = cell;
    if (!this.builtIn.isArray(address) && !this.comesToArray(address, formula, value)) return false;
    const key = keyOf(address);
    this.known.set(key, { cell, formula, valueType: this.builtIn.valueType(address) });
    this.due.add(key);
    this.builtIn.cellChanged(address, true);
    return true;
  }

  /** The same array formula in other words, as when its references moved or the clock did. */
  rewritten(key: string, formula: EngineFormula): void {
    const array = this.known.get(key);
    if (!array) return;
    array.formula = formula;
    this.due.add(key);
  }

  /** Cells came to other values: arrays that look at them have to be computed again. */
  cellsChanged(cells: readonly ComputedCell[]): void {
    for (const [key, array] of this.known) {
      if (!this.due.has(key) && cells.some(({ address }) => looksAt(array, address))) this.due.add(key);
    }
  }

  /** Computes what is due, and gives it to `show`. */
  compute(show: (cell: FormulaCell, values: StoredValue[][]) => void): void {
    for (const key of [...this.due]) {
      this.due.delete(key);
      const array = this.known.get(key);
      if (array) show(array.cell, this.valuesOf(array));
    }
  }

  private valuesOf({ cell, formula }: KnownArray): StoredValue[][] {
    const values = this.builtIn.evaluate(cell.address.sheetId, formula);
    const target = { sheetId: cell.address.sheetId, rect: spillRect(cell.address, values) };
    return this.precedents.reach(cell, target) ? [[CIRCULAR]] : values;
  }

  /** Arrays whose size only their values tell are no arrays to the engine, but a value of the wrong kind. */
  private comesToArray(address: CellAddress, formula: EngineFormula, value: StoredValue): boolean {
    if (!(value instanceof CellError) || value.code !== '#VALUE!') return false;
    const values = this.builtIn.evaluate(address.sheetId, formula);
    return values.length > 1 || (values[0]?.length ?? 0) > 1;
  }
}

function looksAt({ cell, formula }: KnownArray, { sheetId, row, column }: CellAddress): boolean {
  const isSeen = formula.refers.some(
    (target) => target.sheetId === sheetId && contains(target.rect, row, column),
  );
  return isSeen || isVolatile(cell.formula.tokens, false);
}
