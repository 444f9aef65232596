import { callsIn, dataWayOf, PARKED, unparked, type DataWay } from './metric-calls';
import type { MetricFormulas, PropertyStore } from './ports';

/** What follows a call's bracket, for RE2: anything but the pulse, which nobody has to enter again. */
export const UNPULSED = Array.from('rapport_pulse').reduceRight(
  (rest, letter) => `(?:$|[^${letter}]|${letter}${rest})`,
  '[^\\s,;)]',
);

/** That formulas are parked or about to be: whoever comes next gives them back. */
const JOURNAL = 'journal';

export interface FormulaPorts {
  readonly formulas: MetricFormulas;
  readonly documentProperties: PropertyStore;
}

/**
 * Enters formulas again exactly as they stand, to be called under the document lock. As nobody knows whether an
 * identical formula is computed again, each is parked under other function names for a moment; the journal makes
 * the next run give back what a kill leaves parked.
 * @returns whether all could be: some may be protected from whoever acts, or have just been moved.
 */
export function reEnterFormulas(
  { formulas, documentProperties }: FormulaPorts,
  ways: readonly DataWay[],
): boolean {
  const due = formulas.all().filter(({ formula }) => ways.includes(dataWayOf(unparked(formula))));
  if (due.length === 0) return true;
  documentProperties.set(JOURNAL, 'open');
  const calls = due.map((cell) => ({ ...cell, calls: callsIn(unparked(cell.formula)) }));
  const isWhole = formulas.park(calls, PARKED);
  if (formulas.restore(PARKED)) documentProperties.remove(JOURNAL);
  return isWhole;
}

/** Gives back formulas that a killed run left parked; to be called under the document lock. */
export function mendFormulas({ formulas, documentProperties }: FormulaPorts): void {
  if (documentProperties.get(JOURNAL) === undefined) return;
  if (formulas.restore(PARKED)) documentProperties.remove(JOURNAL);
}
