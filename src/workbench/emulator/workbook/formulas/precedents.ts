import { contains, intersection } from '../a1';
import { keyOf, type CellAddress } from './built-in-formulas';
import type { CellFormula } from './cell-formula';
import { refersTo, type FormulaScope, type SheetRect } from './translate';
import type { Token } from './tokens';

export interface FormulaCell {
  readonly address: CellAddress;
  readonly formula: CellFormula;
}

/** Looking up a block's cells one by one is cheaper than going through all formulas up to this size. */
const LOOKED_UP_SINGLY = 200;

/** Which formulas a formula's tokens lead to, through other formulas as well. */
export class Precedents {
  constructor(
    private readonly formulas: ReadonlyMap<string, FormulaCell>,
    private readonly scopeOf: (address: CellAddress) => FormulaScope,
    /** The formula whose array fills a cell. */
    private readonly anchorOf: (address: CellAddress) => CellAddress | undefined,
  ) {}

  /** Visits each formula that the tokens depend on, once; stops when the visitor gives true, and gives it on. */
  some(address: CellAddress, tokens: readonly Token[], visitor: (cell: FormulaCell) => boolean): boolean {
    const seen = new Set<string>();
    const waiting: { address: CellAddress; tokens: readonly Token[] }[] = [{ address, tokens }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const cell of this.referredFormulas(next.address, next.tokens)) {
        const key = keyOf(cell.address);
        if (seen.has(key)) continue;
        seen.add(key);
        if (visitor(cell)) return true;
        waiting.push({ address: cell.address, tokens: cell.formula.tokens });
      }
    }
    return false;
  }

  /** Whether a formula looks, through others as well, at a block in which its own result is to stand. */
  reach(cell: FormulaCell, block: SheetRect): boolean {
    const looks = ({ address, formula }: FormulaCell): boolean => {
      const scope = this.scopeOf(address);
      return formula.tokens.some((token) => {
        const target = refersTo(token, scope);
        return target?.sheetId === block.sheetId && intersection(target.rect, block.rect) !== undefined;
      });
    };
    return looks(cell) || this.some(cell.address, cell.formula.tokens, looks);
  }

  private *referredFormulas(address: CellAddress, tokens: readonly Token[]): Generator<FormulaCell> {
    const scope = this.scopeOf(address);
    for (const token of tokens) {
      const target = refersTo(token, scope);
      if (target) yield* this.formulasIn(target);
    }
  }

  private *formulasIn({ sheetId, rect }: SheetRect): Generator<FormulaCell> {
    if (rect.rows * rect.columns > LOOKED_UP_SINGLY) {
      for (const cell of this.formulas.values()) {
        const { row, column } = cell.address;
        if (cell.address.sheetId === sheetId && reaches(rect, cell, row, column)) yield cell;
      }
      return;
    }
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const address = { sheetId, row, column };
        const cell = this.formulas.get(keyOf(this.anchorOf(address) ?? address));
        if (cell) yield cell;
      }
    }
  }
}

/** A formula reaches a block with its own cell, or with an array that it spreads over it. */
function reaches(rect: SheetRect['rect'], cell: FormulaCell, row: number, column: number): boolean {
  if (contains(rect, row, column)) return true;
  const { array } = cell.formula;
  if (!array) return false;
  return array.some((values, down) =>
    values.some((_value, right) => contains(rect, row + down, column + right)),
  );
}

const CHANGES_BY_ITSELF = /^(now|rand|randarray|randbetween)$/i;

/** Whether a custom function may not look at such a formula. */
export function isVolatile(tokens: readonly Token[], todayIsToo: boolean): boolean {
  return tokens.some(
    ({ type, text }) =>
      type === 'function' && (CHANGES_BY_ITSELF.test(text) || (todayIsToo && /^today$/i.test(text))),
  );
}
