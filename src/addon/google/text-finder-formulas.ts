import type { FormulaCell, MetricFormulas } from '../use-cases/ports';
import type { SheetLocator } from './sheet-locator';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Read in one block with whatever stands between them, unless that is more than so many cells. */
const CELLS_BETWEEN_AT_MOST = 5_000;

/** Formulas with our functions, found with one search over all formulas of the spreadsheet. */
export class TextFinderFormulas implements MetricFormulas {
  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly locator: SheetLocator,
    /** Matches a formula that may call one of our functions. */
    private readonly pattern: string,
  ) {}

  all(): readonly FormulaCell[] {
    const found = this.spreadsheet
      .createTextFinder(this.pattern)
      .useRegularExpression(true)
      .matchFormulaText(true)
      .findAll();
    const bySheet = new Map<number, Range[]>();
    for (const range of found) {
      const id = range.getSheet().getSheetId();
      bySheet.set(id, [...(bySheet.get(id) ?? []), range]);
    }
    return [...bySheet].flatMap(([sheetId, ranges]) =>
      formulasOf(ranges).flatMap((formula, index) => {
        // The search looks at the text of cells without a formula as well, and such a text is the user's own.
        const a1 = formula === '' ? undefined : ranges[index]?.getA1Notation();
        return a1 === undefined ? [] : [{ sheetId, a1, formula }];
      }),
    );
  }

  replace(cells: readonly FormulaCell[], by: (formula: string) => string): readonly FormulaCell[] {
    const left = cells.filter((cell) => !this.put(cell, by(cell.formula)));
    SpreadsheetApp.flush();
    return left;
  }

  private put({ sheetId, a1, formula }: FormulaCell, other: string): boolean {
    const range = this.locator.sheetById(sheetId)?.getRange(a1);
    // The user may have sorted or inserted rows since the search: then another cell stands here.
    if (range?.getFormula() !== formula) return false;
    try {
      range.setFormula(other);
      return true;
    } catch {
      // Protected from whoever acts, or held to a rule: it stays as it is.
      return false;
    }
  }
}

function formulasOf(ranges: readonly Range[]): readonly string[] {
  const rows = ranges.map((range) => range.getRow());
  const columns = ranges.map((range) => range.getColumn());
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  const sheet: Sheet | undefined = ranges[0]?.getSheet();
  if (!sheet || height * width > CELLS_BETWEEN_AT_MOST) return ranges.map((range) => range.getFormula());
  const block = sheet.getRange(top, left, height, width).getFormulas();
  return ranges.map((_range, index) => block[(rows[index] ?? 0) - top]?.[(columns[index] ?? 0) - left] ?? '');
}
