import { dataWayOf, isParkedFormula, parked, unparked, type DataWay } from './metric-calls';
import type { FormulaCell, MetricFormulas, PropertyStore } from './ports';

/** That formulas are parked or about to be: whoever comes next looks for them. */
const JOURNAL = 'journal';

export interface FormulaPorts {
  readonly formulas: MetricFormulas;
  readonly documentProperties: PropertyStore;
}

/**
 * Enters formulas again exactly as they stand, to be called under the document lock. As nobody knows whether an
 * identical formula is computed again, each is parked under other function names for a moment; the journal makes
 * the next run look for what a kill leaves parked.
 */
export function reEnterFormulas(
  { formulas, documentProperties }: FormulaPorts,
  ways: readonly DataWay[],
): void {
  const due = formulas.all().filter(({ formula }) => ways.includes(dataWayOf(unparked(formula))));
  if (due.length === 0) return;
  documentProperties.set(JOURNAL, 'open');
  const untouched = formulas.replace(due, parked);
  const standing = due.filter((cell) => !untouched.includes(cell));
  const moved = formulas.replace(standing.map((cell) => ({ ...cell, formula: parked(cell.formula) })), unparked); // prettier-ignore
  if (moved.length === 0 || restoreParked(formulas)) documentProperties.remove(JOURNAL);
}

/** Gives back formulas that a killed run left parked; to be called under the document lock. */
export function mendFormulas({ formulas, documentProperties }: FormulaPorts): void {
  if (documentProperties.get(JOURNAL) === undefined) return;
  if (restoreParked(formulas)) documentProperties.remove(JOURNAL);
}

/** Wherever they stand by now. @returns whether none is left. */
function restoreParked(formulas: MetricFormulas): boolean {
  const left = (): readonly FormulaCell[] => formulas.all().filter(({ formula }) => isParkedFormula(formula));
  const found = left();
  return found.length === 0 || formulas.replace(found, unparked).length === 0 || left().length === 0;
}
