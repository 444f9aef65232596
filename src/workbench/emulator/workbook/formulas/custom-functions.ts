import { a1Of } from '../a1';
import { CellError } from '../cell-value';
import type { Assumptions } from '../../contract';
import type { CustomFunctions } from '../../service-host';
import type { BuiltInFormulas, CellAddress } from './built-in-formulas';
import type { CallResult, CellFormula, CustomCall } from './cell-formula';
import { callResultOf, sameArgument } from './custom-values';
import { CIRCULAR, VOLATILE } from './error-texts';
import { unknownName } from './named-errors';
import { isVolatile, type FormulaCell, type Precedents } from './precedents';
import { refersTo, translate, type FormulaScope, type SheetRect } from './translate';
import { stringOf, type Token } from './tokens';
import { keyOf } from './built-in-formulas';

/** How custom functions see cells: dates as host Dates, blanks as ''. */
export interface ArgumentCells {
  values(target: SheetRect): readonly (readonly unknown[])[];
  /** Grows whenever a value in the block may have changed. */
  changes(target: SheetRect): number;
  serialOf(date: Date): number;
}

/** What is remembered of an argument: for a range also a counter, which spares the comparison. */
interface RememberedArgument {
  readonly range: string;
  readonly changes: number;
  readonly value: unknown;
}

interface FormerRun {
  readonly values: readonly unknown[];
  readonly result: CallResult;
}

/** Calls of other keys are no calls alike: spares thousands of cells a comparison with each other. */
function runKey(name: string, values: readonly unknown[]): string {
  const plain = values.map((value) => (typeof value === 'object' ? null : value));
  return JSON.stringify([name.toUpperCase(), ...plain]);
}

const ABSENT: RememberedArgument = { range: '', changes: 0, value: undefined };

/** Decides when the custom functions in formulas have to run, and runs them by Google's rules. */
export class CustomFunctionRuns {
  /** What came out since the last edit. */
  private readonly results = new Map<string, FormerRun[]>();

  constructor(
    private readonly functions: CustomFunctions,
    private readonly builtIn: BuiltInFormulas,
    private readonly cells: ArgumentCells,
    private readonly precedents: Precedents,
    private readonly scopeOf: (address: CellAddress) => FormulaScope,
    private readonly assumptions: Assumptions,
  ) {}

  /** Until the next call of this, a function that is given the same arguments again is not run again. */
  forgetResults(): void {
    this.results.clear();
  }

  /** @returns whether the function had to run and did; its result stands in the call's state. */
  runIfDue(cell: FormulaCell, call: CustomCall): boolean {
    const args = this.argumentsOf(cell, call);
    if (!args) return false;
    const { state } = call;
    const remembered = state.args as readonly RememberedArgument[];
    const unchanged = args.every((arg, index) => isSame(arg, remembered[index] ?? ABSENT));
    if (!state.due && unchanged) {
      state.args = args;
      return false;
    }
    call.state = { due: false, args, result: this.resultOf(cell, call, args) };
    return true;
  }

  /** Whether its arguments may have changed, told without reading them. */
  mayBeDue({ address, formula }: FormulaCell, call: CustomCall): boolean {
    if (call.state.due) return true;
    return call.args.some(([from, to], index) => {
      const [only, ...more] = formula.tokens.slice(from, to).filter((token) => token.type !== 'space');
      const target = only && more.length === 0 ? refersTo(only, this.scopeOf(address)) : undefined;
      const former = call.state.args[index] as RememberedArgument | undefined;
      return target !== undefined && former?.changes !== this.cells.changes(target);
    });
  }

  private resultOf(
    cell: FormulaCell,
    call: CustomCall,
    args: readonly RememberedArgument[],
  ): CustomCall['state']['result'] {
    const refused = this.refusal(cell, call);
    if (refused) return { values: [[refused]], isDate: false };
    const values = args.map((arg) => arg.value);
    return this.formerResult(call, values) ?? this.run(cell, call, values);
  }

  /** Google hands the result of the same function with the same arguments to other cells, too. */
  private formerResult(call: CustomCall, values: readonly unknown[]): CallResult | undefined {
    const runs = this.results.get(runKey(call.name, values)) ?? [];
    return runs.find((run) => sameArgument(run.values, values))?.result;
  }

  private run(cell: FormulaCell, call: CustomCall, values: readonly unknown[]): CallResult {
    const block = { ...cell.address, rows: 1, columns: 1 };
    const result = callResultOf(
      this.functions.run(call.name, values, block),
      (date) => this.cells.serialOf(date),
      this.assumptions,
    );
    const key = runKey(call.name, values);
    const runs = this.results.get(key) ?? [];
    runs.push({ values, result });
    this.results.set(key, runs);
    return result;
  }

  private refusal(cell: FormulaCell, call: CustomCall): CellError | undefined {
    const tokens = cell.formula.tokens.slice(call.start + 1, call.end);
    const todayIsToo = !this.assumptions.todayAsArgument;
    if (isVolatile(tokens, todayIsToo)) return VOLATILE;
    const unknown = unknownName(tokens, this.functions, this.scopeOf(cell.address));
    if (unknown) return unknown;
    const own = keyOf(cell.address);
    let refused: CellError | undefined;
    this.precedents.some(cell.address, tokens, (precedent) => {
      if (keyOf(precedent.address) === own) refused = CIRCULAR;
      else if (isVolatile(precedent.formula.tokens, todayIsToo)) refused = VOLATILE;
      return refused !== undefined;
    });
    return refused;
  }

  /** Undefined while an inner call has no result yet. */
  private argumentsOf(cell: FormulaCell, call: CustomCall): RememberedArgument[] | undefined {
    const args: RememberedArgument[] = [];
    for (const [index, [from, to]] of call.args.entries()) {
      const former = call.state.args[index] as RememberedArgument | undefined;
      const arg = this.argumentOf(cell, call, from, to, former);
      if (!arg) return undefined;
      args.push(arg);
    }
    return args;
  }

  private argumentOf(
    { address, formula }: FormulaCell,
    call: CustomCall,
    from: number,
    to: number,
    former: RememberedArgument | undefined,
  ): RememberedArgument | undefined {
    const tokens = formula.tokens.slice(from, to).filter((token) => token.type !== 'space');
    const [only] = tokens;
    if (!only) return ABSENT;
    const target = tokens.length === 1 ? refersTo(only, this.scopeOf(address)) : undefined;
    if (target) return this.rangeArgument(target, former);
    const plain = tokens.length === 1 ? literalOf(only) : undefined;
    if (plain !== undefined) return { ...ABSENT, value: plain };
    return this.expressionArgument(address, formula, call, from, to);
  }

  private rangeArgument(target: SheetRect, former: RememberedArgument | undefined): RememberedArgument {
    const range = `${String(target.sheetId)}!${a1Of(target.rect)}`;
    const changes = this.cells.changes(target);
    if (former?.range === range && former.changes === changes) return former;
    const values = this.cells.values(target);
    const isCell = target.rect.rows === 1 && target.rect.columns === 1;
    return { range, changes, value: isCell ? this.cellArgument(values[0]?.[0]) : values };
  }

  private cellArgument(value: unknown): unknown {
    return value === '' && this.assumptions.emptyCellArgument === 'undefined' ? undefined : value;
  }

  private expressionArgument(
    address: CellAddress,
    formula: CellFormula,
    call: CustomCall,
    from: number,
    to: number,
  ): RememberedArgument | undefined {
    const inner = formula.calls((name) => this.functions.has(name)).filter((other) => other !== call);
    const expression = translate(formula, inner, this.scopeOf(address), from, to);
    if (!expression) return undefined;
    const values = this.builtIn
      .evaluate(address.sheetId, expression)
      .map((row) => row.map((value) => (value instanceof CellError ? value.code : value)));
    const isCell = values.length === 1 && values[0]?.length === 1;
    return { ...ABSENT, value: isCell ? values[0]?.[0] : values };
  }
}

function isSame(arg: RememberedArgument, former: RememberedArgument): boolean {
  return arg === former || sameArgument(arg.value, former.value);
}

function literalOf(token: Token): string | number | boolean | undefined {
  if (token.type === 'string') return stringOf(token);
  if (token.type === 'number') return Number(token.text);
  if (token.type === 'name' && /^(true|false)$/i.test(token.text)) return /^true$/i.test(token.text);
  return undefined;
}
