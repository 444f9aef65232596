import { keyOf } from './built-in-formulas';
import type { CustomCall } from './cell-formula';
import type { FormulaCell, Precedents } from './precedents';

/** More rounds than any sensible chain of custom functions needs: what feeds itself has to end. */
const MAX_ROUNDS = 50;
const MAX_RUNS_OF_A_CALL = 10;

/** What the rounds need of the calculation. */
export interface RoundsHost {
  readonly formulas: ReadonlyMap<string, FormulaCell>;
  readonly precedents: Precedents;
  callsOf(cell: FormulaCell): readonly CustomCall[];
  /** @returns whether the function had to run and did. */
  runIfDue(cell: FormulaCell, call: CustomCall): boolean;
  mayBeDue(cell: FormulaCell, call: CustomCall): boolean;
  showLoading(cell: FormulaCell): void;
  /** Shows what the cell's functions came to, and computes what depends on it. */
  showResult(cell: FormulaCell): void;
}

/** Runs the custom functions that are due, round by round: a chain of them settles from its beginning on. */
export class CustomRounds {
  /** Cells that say `Loading...` until it is their turn. */
  private readonly loading = new Set<string>();

  constructor(private readonly host: RoundsHost) {}

  /** Yields after each cell whose functions ran, so that whoever drives it may let others in between. */
  *run(): Generator<undefined> {
    const runs = new Map<CustomCall, number>();
    for (let round = 0; round < MAX_ROUNDS; round++) {
      if (!(yield* this.round(runs))) break;
    }
    for (const key of this.loading) this.unload(key);
  }

  /** For functions that are not run at once: the cells whose arguments may have changed say so. */
  showLoading(): void {
    for (const [key, cell] of this.host.formulas) {
      const calls = this.host.callsOf(cell);
      if (calls.length !== 1 || this.loading.has(key)) continue;
      if (!calls.some((call) => this.host.mayBeDue(cell, call))) continue;
      this.loading.add(key);
      this.host.showLoading(cell);
    }
  }

  private *round(runs: Map<CustomCall, number>): Generator<undefined, boolean> {
    const cells = [...this.host.formulas.values()].filter((cell) => this.host.callsOf(cell).length > 0);
    const due = new Set(cells.filter((cell) => this.isDue(cell)).map((cell) => keyOf(cell.address)));
    const ready = cells.filter((cell) => due.size < 2 || !this.waitsFor(cell, due));
    let ran = false;
    for (const cell of ready.length > 0 ? ready : cells) {
      if (!this.runCell(cell, runs)) continue;
      ran = true;
      yield undefined;
    }
    return ran || (ready.length < cells.length && cells.some((cell) => this.isDue(cell)));
  }

  private runCell(cell: FormulaCell, runs: Map<CustomCall, number>): boolean {
    const key = keyOf(cell.address);
    // Somebody may have written over it, or moved it, since the round began.
    if (this.host.formulas.get(key)?.formula !== cell.formula) return false;
    let ran = false;
    for (const call of this.host.callsOf(cell)) {
      const count = runs.get(call) ?? 0;
      if (count >= MAX_RUNS_OF_A_CALL || !this.host.runIfDue(cell, call)) continue;
      runs.set(call, count + 1);
      ran = true;
      this.host.showResult(cell);
    }
    if (!ran) this.unload(key);
    this.loading.delete(key);
    return ran;
  }

  private unload(key: string): void {
    if (!this.loading.delete(key)) return;
    const cell = this.host.formulas.get(key);
    if (cell) this.host.showResult(cell);
  }

  private isDue(cell: FormulaCell): boolean {
    return this.host.callsOf(cell).some((call) => call.state.due);
  }

  /** Whether the cell's arguments come from another cell whose function has yet to run. */
  private waitsFor(cell: FormulaCell, due: ReadonlySet<string>): boolean {
    const own = keyOf(cell.address);
    let circular = false;
    const waits = this.host.precedents.some(cell.address, cell.formula.tokens, (precedent) => {
      const key = keyOf(precedent.address);
      if (key === own) circular = true;
      return circular || due.has(key);
    });
    return waits && !circular;
  }
}
