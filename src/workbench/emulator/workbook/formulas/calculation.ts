import type { StoredValue } from '../cell-value';
import type { SheetLocale } from '../locales';
import type { Assumptions } from '../../contract';
import type { SheetModel } from '../sheet-model';
import type { CustomFunctions } from '../../service-host';
import {
  BuiltInFormulas,
  engineContent,
  keyOf,
  type CellAddress,
  type ComputedCell,
} from './built-in-formulas';
import { LOADING, type CellFormula, type CustomCall } from './cell-formula';
import { CustomFunctionRuns, type ArgumentCells } from './custom-functions';
import { CustomRounds } from './custom-rounds';
import { EngineArrays } from './engine-arrays';
import { isBuiltIn } from './function-names';
import { namedError } from './named-errors';
import { Precedents, type FormulaCell } from './precedents';
import { automaticFormat, momentFormat } from './result-format';
import { ShownResults } from './shown-results';
import { refersTo, translate, type EngineFormula, type FormulaScope } from './translate';

/** What the formulas need of their workbook. */
export interface CalculationHost {
  sheets(): readonly SheetModel[];
  sheet(id: number): SheetModel | undefined;
  scopeOf(address: CellAddress): FormulaScope;
  locale(): SheetLocale;
  readonly cells: ArgumentCells;
}

/** More rounds than any sensible chain of arrays needs: what feeds itself has to end. */
const MAX_ROUNDS = 50;

/** Keeps every formula's value right: built-in functions at each read, custom functions between executions. */
export class Calculation {
  private readonly formulas = new Map<string, FormulaCell>();
  private readonly engineFormulas = new Map<string, EngineFormula>();
  private readonly toPlan = new Set<string>();
  private readonly toSpread = new Set<string>();
  /** What stood in a cell when the formulas were last computed, for cells whose formula was written since. */
  private readonly former = new Map<string, CellFormula | undefined>();
  private readonly functions: CustomFunctions;
  private readonly builtIn: BuiltInFormulas;
  private readonly runs: CustomFunctionRuns;
  private readonly shown: ShownResults;
  private readonly precedents: Precedents;
  private readonly rounds: CustomRounds;
  private readonly arrays: EngineArrays;
  private rebuilding = true;

  constructor(
    private readonly host: CalculationHost,
    functions: CustomFunctions,
    private readonly assumptions: Assumptions,
  ) {
    // A script cannot take the name of a function that Sheets has itself.
    this.functions = {
      has: (name) => functions.has(name) && !isBuiltIn(name),
      run: (name, args, cell) => functions.run(name, args, cell),
    };
    this.builtIn = this.engine();
    this.shown = this.shownResults();
    const scopeOf = (address: CellAddress): FormulaScope => host.scopeOf(address);
    this.precedents = new Precedents(this.formulas, scopeOf, (address) => this.anchorOf(address));
    this.arrays = new EngineArrays(this.builtIn, this.precedents);
    this.runs = new CustomFunctionRuns(
      this.functions,
      this.builtIn,
      host.cells,
      this.precedents,
      scopeOf,
      assumptions,
    );
    this.rounds = new CustomRounds({
      formulas: this.formulas,
      precedents: this.precedents,
      callsOf: (cell) => this.callsOf(cell),
      runIfDue: (cell, call) => this.runs.runIfDue(cell, call),
      mayBeDue: (cell, call) =>
        cell.formula.bareCall((name) => this.functions.has(name)) === call && this.runs.mayBeDue(cell, call),
      showLoading: (cell) => {
        this.showWaiting(cell);
      },
      showResult: (cell) => {
        this.toPlan.add(keyOf(cell.address));
        this.host.sheet(cell.address.sheetId)?.grid.touch(cell.address.row);
        this.recalculate();
      },
    });
  }

  private engine(): BuiltInFormulas {
    return new BuiltInFormulas({
      visit: ({ sheetId, rect }, visitor) => {
        this.host.sheet(sheetId)?.grid.visit(rect, (row, column) => {
          visitor({ sheetId, row, column });
        });
      },
      content: (address) => this.engineContentAt(address),
    });
  }

  private shownResults(): ShownResults {
    return new ShownResults({
      sheet: (id) => this.host.sheet(id),
      filled: (address) => {
        if (!this.isEngines(keyOf(address))) this.builtIn.cellChanged(address);
      },
      mayHaveRoom: (key) => this.toSpread.add(key),
    });
  }

  /** A cell was written: `former` is the formula that stood there. */
  cellWritten(address: CellAddress, former: CellFormula | undefined, formula: CellFormula | undefined): void {
    const key = keyOf(address);
    if (former ?? formula) this.formulaWritten(key, address, former, formula);
    else this.builtIn.cellChanged(address);
    this.shown.mayHaveRoom({ sheetId: address.sheetId, rect: { ...address, rows: 1, columns: 1 } }, key);
  }

  /** Rows, columns, sheets or names moved: everything is told anew at the next calculation, nothing runs again. */
  structureChanged(): void {
    this.rebuilding = true;
  }

  /** All custom functions run again, as when the spreadsheet is loaded anew. */
  settingsChanged(): void {
    this.recalculate();
    for (const cell of this.formulas.values()) {
      for (const call of this.callsOf(cell)) call.state.due = true;
    }
    this.rebuilding = true;
  }

  clockMoved(): void {
    for (const [key, formula] of this.engineFormulas) if (formula.usesClock) this.toPlan.add(key);
  }

  /** Computes the built-in formulas that are due. */
  recalculate(): void {
    if (this.rebuilding) this.rebuild();
    this.commit();
    for (let round = 0; round < MAX_ROUNDS && this.hasWork(); round++) {
      for (const key of [...this.toPlan]) this.plan(key);
      this.toPlan.clear();
      for (const key of [...this.toSpread]) this.shown.spreadAgain(key);
      this.toSpread.clear();
      this.takeResults(this.builtIn.flush());
      this.arrays.compute((cell, values) => {
        this.showEngineResult(cell, values);
      });
    }
  }

  /** Runs the custom functions that are due, until none is. */
  settle(): void {
    for (const _ran of this.settling());
  }

  /** As `settle`, with a pause after each cell whose functions ran; not to be begun twice at a time. */
  *settling(): Generator<undefined> {
    this.recalculate();
    this.runs.forgetResults();
    yield* this.rounds.run();
  }

  /** Cells whose custom functions may have to run say `Loading...` until `settling` comes to them. */
  showLoading(): void {
    this.recalculate();
    this.rounds.showLoading();
  }

  /** Takes all arrays back to their anchors; the next calculation spreads them again. */
  collapseArrays(): void {
    for (const cell of this.formulas.values()) this.shown.withdraw(cell);
  }

  /** Every cell with a formula, for finding and rewriting. */
  formulaCells(): IterableIterator<FormulaCell> {
    if (this.rebuilding) this.rebuild();
    return this.formulas.values();
  }

  private callsOf(cell: FormulaCell): readonly CustomCall[] {
    return cell.formula.calls((name) => this.functions.has(name));
  }

  private rebuild(): void {
    this.rebuilding = false;
    this.builtIn.reset();
    for (const known of [this.formulas, this.engineFormulas, this.arrays, this.shown, this.toSpread])
      known.clear();
    for (const sheet of this.host.sheets()) {
      sheet.grid.visitExtras(sheet.whole(), (row, column, { formula }) => {
        if (!formula) return;
        const address = { sheetId: sheet.id, row, column };
        this.formulas.set(keyOf(address), { address, formula });
        this.toPlan.add(keyOf(address));
      });
    }
  }

  private formulaWritten(
    key: string,
    address: CellAddress,
    former: CellFormula | undefined,
    formula: CellFormula | undefined,
  ): void {
    if (!this.former.has(key)) this.former.set(key, former);
    if (former) this.shown.withdraw({ address, formula: former });
    this.shown.forget(key);
    this.arrays.forget(key);
    const wasEngineFormula = this.engineFormulas.delete(key);
    if (formula) this.formulas.set(key, { address, formula });
    else this.formulas.delete(key);
    this.builtIn.cellChanged(address, wasEngineFormula);
  }

  /** Writing a formula that stood there before is no new formula, unless that belief is switched off. */
  private commit(): void {
    for (const [key, former] of this.former) {
      const formula = this.formulas.get(key)?.formula;
      if (!formula || formula === former) continue;
      if (former?.text === formula.text && !this.assumptions.identicalFormulaRecalculates)
        formula.adopt(former);
      this.toPlan.add(key);
    }
    this.former.clear();
  }

  private hasWork(): boolean {
    return this.toPlan.size > 0 || this.toSpread.size > 0 || this.builtIn.hasWork() || this.arrays.hasWork();
  }

  /** Decides how a formula gets its value: from its one custom function, or from the engine. */
  private plan(key: string): void {
    const cell = this.formulas.get(key);
    if (!cell) return;
    const bare = cell.formula.bareCall((name) => this.functions.has(name));
    if (bare) {
      this.engineFormulas.delete(key);
      this.arrays.forget(key);
      const { result } = bare.state;
      if (result) this.showCustomResult(cell, result.values, result.isDate);
      else this.showWaiting(cell);
      return;
    }
    const translated = translate(cell.formula, this.callsOf(cell), this.host.scopeOf(cell.address));
    if (!translated) {
      this.showWaiting(cell);
      return;
    }
    if (this.engineFormulas.get(key)?.text === translated.text) return;
    this.engineFormulas.set(key, translated);
    if (this.arrays.has(key)) this.arrays.rewritten(key, translated);
    else this.builtIn.formulaChanged(cell.address, translated);
  }

  private showCustomResult(
    cell: FormulaCell,
    values: readonly (readonly StoredValue[])[],
    isDate: boolean,
  ): void {
    const first = values[0]?.[0];
    const serial = isDate && typeof first === 'number' ? first : undefined;
    this.setFormat(cell, serial === undefined ? '' : momentFormat(serial, this.host.locale()));
    this.shown.show(cell, values);
  }

  private showWaiting(cell: FormulaCell): void {
    this.shown.show(cell, [[LOADING]]);
  }

  private takeResults(results: readonly ComputedCell[]): void {
    this.arrays.cellsChanged(results);
    for (const { address, value } of results) {
      const key = keyOf(address);
      const cell = this.formulas.get(key);
      const formula = this.engineFormulas.get(key);
      if (!cell || !formula || this.arrays.has(key)) continue;
      if (!this.arrays.takeOver(cell, formula, value)) this.showEngineResult(cell, [[value]]);
    }
  }

  private showEngineResult(cell: FormulaCell, values: readonly (readonly StoredValue[])[]): void {
    const { address, formula } = cell;
    const scope = this.host.scopeOf(address);
    const format = automaticFormat(
      formula,
      typeof values[0]?.[0] === 'number' ? this.arrays.valueType(cell) : '',
      this.host.locale(),
      (token) => {
        const target = refersTo(token, scope);
        const sheet = target && this.host.sheet(target.sheetId);
        return sheet?.numberFormatAt(target?.rect.row ?? 1, target?.rect.column ?? 1) ?? '';
      },
    );
    this.setFormat(cell, format);
    const named = namedError(formula, values, this.callsOf(cell), this.functions, scope);
    this.shown.show(cell, named ? [[named]] : values);
  }

  /** A date beside the same number is another value to whoever reads the cell. */
  private setFormat({ address, formula }: FormulaCell, format: string): void {
    if (formula.automaticFormat === format) return;
    formula.automaticFormat = format;
    const sheet = this.host.sheet(address.sheetId);
    if (sheet) sheet.version++;
  }

  private engineContentAt(address: CellAddress): ReturnType<typeof engineContent> {
    const key = keyOf(address);
    const formula = this.engineFormulas.get(key);
    if (formula && this.isEngines(key)) return formula.text;
    return engineContent(this.host.sheet(address.sheetId)?.grid.get(address.row, address.column) ?? '');
  }

  private anchorOf({ sheetId, row, column }: CellAddress): CellAddress | undefined {
    const anchor = this.host.sheet(sheetId)?.grid.extra(row, column)?.spilledFrom;
    return anchor && { sheetId, ...anchor };
  }

  /** Whether the engine itself gives the cell its value. */
  private isEngines(key: string): boolean {
    return this.engineFormulas.has(key) && !this.arrays.has(key);
  }
}
