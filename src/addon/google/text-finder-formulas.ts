import type { FormulaCell, MetricFormulas, ParkedCell } from '../use-cases/ports';
import type { SheetLocator } from './sheet-locator';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Metric formulas found with one search over all formulas of the spreadsheet. */
export class TextFinderFormulas implements MetricFormulas {
  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly locator: SheetLocator,
    /** Matches a formula that may hold a call without data. */
    private readonly pattern: string,
  ) {}

  all(): readonly FormulaCell[] {
    const finder = this.spreadsheet
      .createTextFinder(this.pattern)
      .useRegularExpression(true)
      .matchFormulaText(true);
    // The search looks at the text of cells without a formula as well, and such a text is the user's own.
    return finder.findAll().flatMap((range) => {
      const formula = range.getFormula();
      if (formula === '') return [];
      return [{ sheetId: range.getSheet().getSheetId(), a1: range.getA1Notation(), formula }];
    });
  }

  park(cells: readonly ParkedCell[]): void {
    for (const cell of cells) {
      const range = this.rangeOf(cell);
      // The user may have sorted or inserted rows since the search: then another cell stands here.
      if (range?.getFormula() === cell.formula) range.setValue(cell.parkedAs);
    }
    SpreadsheetApp.flush();
  }

  restore(cells: readonly ParkedCell[]): void {
    for (const cell of cells) this.parkedRange(cell)?.setFormula(cell.formula);
    SpreadsheetApp.flush();
  }

  /** Where the cell was, or wherever a row inserted meanwhile has moved it to. */
  private parkedRange(cell: ParkedCell): Range | undefined {
    const range = this.rangeOf(cell);
    if (range?.getValue() === cell.parkedAs) return range;
    return this.spreadsheet.createTextFinder(cell.parkedAs).matchEntireCell(true).findNext() ?? undefined;
  }

  private rangeOf(cell: FormulaCell): Range | undefined {
    return this.locator.sheetById(cell.sheetId)?.getRange(cell.a1);
  }
}
