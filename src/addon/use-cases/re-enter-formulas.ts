import { METRIC_NAMES } from '../../domain/metrics/metric-names';
import { forgetLongText, readLongText, saveLongText } from './long-text';
import type { FormulaCell, MetricFormulas, ParkedCell, PropertyStore } from './ports';

/**
 * A formula with a metric that gets no data: `=STREAK()`, `=IF(STREAK()>6,…)`, `=EXPLAIN("STREAK")`. Sheets
 * computes it again only when it is entered again. Written in what RE2 and JavaScript both understand.
 */
export const BARE_METRIC_CALL = String.raw`\b(${METRIC_NAMES.join('|')})\s*\(\s*\)|\bEXPLAIN\s*\([^(),;]*\)`;

const JOURNAL = 'journal';

export interface FormulaPorts {
  readonly formulas: MetricFormulas;
  readonly documentProperties: PropertyStore;
}

/**
 * Enters the bare metric formulas again exactly as they stand, to be called under the document lock. They are
 * noted first, so that a kill in between is mended by the next run.
 */
export function reEnterFormulas({ formulas, documentProperties }: FormulaPorts): void {
  const cells = formulas.all().map(parked);
  if (cells.length === 0) return;
  saveLongText(documentProperties, JOURNAL, JSON.stringify(cells));
  formulas.park(cells);
  formulas.restore(cells);
  forgetLongText(documentProperties, JOURNAL);
}

/** Gives back formulas that a killed run left as plain text; to be called under the document lock. */
export function mendFormulas({ formulas, documentProperties }: FormulaPorts): void {
  const journal = readLongText(documentProperties, JOURNAL);
  if (journal === '') return;
  formulas.restore(JSON.parse(journal) as ParkedCell[]);
  forgetLongText(documentProperties, JOURNAL);
}

// Told apart by its place, so that each finds its own cell again.
function parked(cell: FormulaCell): ParkedCell {
  return { ...cell, parkedAs: `⟳ Rapport ${String(cell.sheetId)} ${cell.a1}` };
}
