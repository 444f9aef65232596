import type { CallingCell, FormulaCell, MetricFormulas } from '../use-cases/ports';
import type { SheetLocator } from './sheet-locator';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

/** Read in one block with whatever stands between them, unless that is more than so many cells. */
const CELLS_BETWEEN_AT_MOST = 5_000;

/** Formulas with our functions, found with one search over all formulas of the spreadsheet. */
export class TextFinderFormulas implements MetricFormulas {
  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly locator: SheetLocator,
    /** Matches a formula that may call one of our functions without the pulse. */
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

  park(cells: readonly CallingCell[], word: string): boolean {
    const left = cells.filter((cell) => !this.putBeforeCalls(cell, word));
    SpreadsheetApp.flush();
    return left.length === 0;
  }

  restore(word: string): boolean {
    const finder = (): TextFinder => inFormulas(this.spreadsheet.createTextFinder(word));
    const isDone = attempt(() => finder().replaceAllWith(''));
    // One cell that is protected from whoever acts must not keep the others back.
    if (!isDone) for (const range of finder().findAll()) attempt(() => inFormulas(range.createTextFinder(word)).replaceAllWith('')); // prettier-ignore
    SpreadsheetApp.flush();
    return isDone || finder().findNext() === null;
  }

  private putBeforeCalls({ sheetId, a1, calls }: CallingCell, word: string): boolean {
    const range = this.locator.sheetById(sheetId)?.getRange(a1);
    if (!range) return false;
    let count = 0;
    const isDone = attempt(() => {
      for (const call of calls) count += inFormulas(range.createTextFinder(call)).replaceAllWith(word + call);
    });
    return isDone && count > 0;
  }
}

function inFormulas(finder: TextFinder): TextFinder {
  return finder.matchCase(true).matchFormulaText(true);
}

/** False where the cell is protected from whoever acts, or held to a rule. */
function attempt(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
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
