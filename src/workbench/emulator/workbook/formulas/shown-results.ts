import { contains } from '../a1';
import { CellError, type StoredValue } from '../cell-value';
import type { SheetModel } from '../sheet-model';
import { keyOf, type BuiltInFormulas, type CellAddress } from './built-in-formulas';
import type { FormulaCell } from './precedents';
import { spill, spillProblem, spillRect, unspill } from './spill';

type Values = readonly (readonly StoredValue[])[];

/** Puts what formulas come to into the cells: one value, or an array spread over the empty cells around. */
export class ShownResults {
  /** Formulas that came to an array, spread or not. */
  private readonly anchors = new Map<string, FormulaCell>();

  constructor(
    private readonly sheetOf: (id: number) => SheetModel | undefined,
    private readonly builtIn: BuiltInFormulas,
    private readonly isEngineFormula: (key: string) => boolean,
  ) {}

  show(cell: FormulaCell, values: Values): void {
    if (isSpread(cell, values, this.sheetOf(cell.address.sheetId))) return;
    this.showAnew(cell, values);
  }

  /** Tries once more to spread an array, after what stands around it changed. */
  spreadAgain(key: string): void {
    const cell = this.anchors.get(key);
    if (cell?.formula.array) this.showAnew(cell, cell.formula.array);
  }

  /** Takes an array back to its anchor; what it wants is kept. */
  withdraw({ address, formula }: FormulaCell): void {
    const sheet = this.sheetOf(address.sheetId);
    if (!sheet || !formula.array) return;
    const key = keyOf(address);
    unspill(sheet, address, formula.array, (place) => {
      this.cellFilled(key, { sheetId: sheet.id, ...place });
    });
    sheet.version++;
  }

  forget(key: string): void {
    this.anchors.delete(key);
  }

  clear(): void {
    this.anchors.clear();
  }

  isArray(key: string): boolean {
    return this.anchors.has(key);
  }

  arrayKeys(): readonly string[] {
    return [...this.anchors.keys()];
  }

  /** The other formulas whose arrays want this cell. */
  anchorsWanting({ sheetId, row, column }: CellAddress, own: string): string[] {
    const wanting: string[] = [];
    for (const [key, { address, formula }] of this.anchors) {
      if (key === own || address.sheetId !== sheetId || !formula.array) continue;
      if (contains(spillRect(address, formula.array), row, column)) wanting.push(key);
    }
    return wanting;
  }

  private showAnew(cell: FormulaCell, values: Values): void {
    const { address, formula } = cell;
    const sheet = this.sheetOf(address.sheetId);
    if (!sheet) return;
    this.withdraw(cell);
    if (isArray(values)) this.showArray(cell, sheet, values);
    else {
      this.anchors.delete(keyOf(address));
      formula.array = undefined;
      this.setValue(sheet, address, values[0]?.[0] ?? '');
    }
  }

  private showArray(cell: FormulaCell, sheet: SheetModel, values: Values): void {
    const { address, formula } = cell;
    const key = keyOf(address);
    formula.array = values;
    this.anchors.set(key, cell);
    const problem = spillProblem(sheet, address, values);
    this.setValue(sheet, address, problem ?? values[0]?.[0] ?? '');
    if (problem) return;
    if (this.isEngineFormula(key))
      this.builtIn.watch({ sheetId: sheet.id, rect: spillRect(address, values) });
    spill(sheet, address, values, (place) => {
      this.cellFilled(key, { sheetId: sheet.id, ...place });
    });
    sheet.version++;
  }

  /** A cell that a custom function's array fills is a value to the engine; its own arrays it knows itself. */
  private cellFilled(anchor: string, address: CellAddress): void {
    if (!this.isEngineFormula(anchor)) this.builtIn.cellChanged(address);
  }

  private setValue(sheet: SheetModel, address: CellAddress, value: StoredValue): void {
    if (isSame(sheet.grid.get(address.row, address.column), value)) return;
    sheet.grid.set(address.row, address.column, value);
    sheet.version++;
    if (!this.isEngineFormula(keyOf(address))) this.builtIn.cellChanged(address);
  }
}

function isArray(values: Values): boolean {
  return values.length > 1 || (values[0]?.length ?? 0) > 1;
}

/** Whether the very same array stands in its cells already. */
function isSpread({ address, formula }: FormulaCell, values: Values, sheet: SheetModel | undefined): boolean {
  const shown = formula.array;
  if (shown?.length !== values.length || !isArray(values)) return false;
  return values.every((row, down) =>
    row.every((value, right) => {
      const cell = sheet?.grid.get(address.row + down, address.column + right);
      return cell !== undefined && isSame(cell, value) && isSame(shown[down]?.[right] ?? '', value);
    }),
  );
}

function isSame(first: StoredValue, second: StoredValue): boolean {
  if (first instanceof CellError && second instanceof CellError) {
    return first.code === second.code && first.message === second.message;
  }
  return first === second;
}
