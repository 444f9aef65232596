import { intersection, type Rect } from '../a1';
import { CellError, type StoredValue } from '../cell-value';
import type { SheetModel } from '../sheet-model';
import { keyOf, type CellAddress } from './built-in-formulas';
import type { FormulaCell } from './precedents';
import { hasPrecedence, isFilledBy, spill, spillProblem, spillRect, unspill } from './spill';
import type { SheetRect } from './translate';

type Values = readonly (readonly StoredValue[])[];

/** Who is told of what results do to other cells. */
export interface ShownResultsHost {
  sheet(id: number): SheetModel | undefined;
  /** The cell holds another value now. */
  filled(address: CellAddress): void;
  /** What kept the array of that formula from its cells may be gone. */
  mayHaveRoom(key: string): void;
}

/** Puts what formulas come to into the cells: one value, or an array spread over the empty cells around. */
export class ShownResults {
  /** Formulas that came to an array, spread or not. */
  private readonly anchors = new Map<string, FormulaCell>();

  constructor(private readonly host: ShownResultsHost) {}

  show(cell: FormulaCell, values: Values): void {
    if (isSpread(cell, values, this.host.sheet(cell.address.sheetId))) return;
    this.showAnew(cell, values);
  }

  /** Tries once more to spread an array, after what stands around it changed. */
  spreadAgain(key: string): void {
    const cell = this.anchors.get(key);
    if (cell?.formula.array) this.showAnew(cell, cell.formula.array);
  }

  /** Takes an array back to its anchor; what it wants is kept. */
  withdraw({ address, formula }: FormulaCell): void {
    const sheet = this.host.sheet(address.sheetId);
    if (!sheet || !formula.array) return;
    const isEmptied = unspill(sheet, address, formula.array, (place) => {
      this.host.filled({ sheetId: sheet.id, ...place });
    });
    sheet.version++;
    if (isEmptied)
      this.mayHaveRoom({ sheetId: sheet.id, rect: spillRect(address, formula.array) }, keyOf(address));
  }

  forget(key: string): void {
    this.anchors.delete(key);
  }

  clear(): void {
    this.anchors.clear();
  }

  /** Something changed in a block: other formulas whose arrays want it have to try again. */
  mayHaveRoom({ sheetId, rect }: SheetRect, own: string): void {
    for (const [key, { address, formula }] of this.anchors) {
      if (key === own || address.sheetId !== sheetId || !formula.array) continue;
      if (intersection(spillRect(address, formula.array), rect)) this.host.mayHaveRoom(key);
    }
  }

  private showAnew(cell: FormulaCell, values: Values): void {
    const { address, formula } = cell;
    const sheet = this.host.sheet(address.sheetId);
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
    formula.array = values;
    this.anchors.set(keyOf(address), cell);
    const problem = spillProblem(sheet, address, values);
    this.setValue(sheet, address, problem ?? values[0]?.[0] ?? '');
    if (problem) return;
    this.makeWay(cell, spillRect(address, values));
    spill(sheet, address, values, (place) => {
      this.host.filled({ sheetId: sheet.id, ...place });
    });
    sheet.version++;
  }

  private makeWay({ address }: FormulaCell, rect: Rect): void {
    for (const [key, other] of this.anchors) {
      const { array } = other.formula;
      if (other.address.sheetId !== address.sheetId || !array || !hasPrecedence(address, other.address))
        continue;
      if (!intersection(spillRect(other.address, array), rect)) continue;
      this.withdraw(other);
      this.host.mayHaveRoom(key);
    }
  }

  private setValue(sheet: SheetModel, address: CellAddress, value: StoredValue): void {
    if (isSame(sheet.grid.get(address.row, address.column), value)) return;
    sheet.grid.set(address.row, address.column, value);
    sheet.version++;
    this.host.filled(address);
  }
}

function isArray(values: Values): boolean {
  return values.length > 1 || (values[0]?.length ?? 0) > 1;
}

/** Whether the very same array stands in its cells already. */
function isSpread({ address, formula }: FormulaCell, values: Values, sheet: SheetModel | undefined): boolean {
  const shown = formula.array;
  if (!sheet || shown?.length !== values.length || !isArray(values)) return false;
  return values.every((row, down) =>
    row.every((value, right) => {
      const place = { row: address.row + down, column: address.column + right };
      const isFilled =
        (down === 0 && right === 0) || isFilledBy(address, sheet.grid.extra(place.row, place.column));
      if (!isFilled || !isSame(sheet.grid.get(place.row, place.column), value)) return false;
      return isSame(shown[down]?.[right] ?? '', value);
    }),
  );
}

function isSame(first: StoredValue, second: StoredValue): boolean {
  if (first instanceof CellError && second instanceof CellError) {
    return first.code === second.code && first.message === second.message;
  }
  return first === second;
}
