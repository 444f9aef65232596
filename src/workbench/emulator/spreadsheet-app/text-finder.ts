import { describeService } from '../service';
import { displayText } from '../workbook/cell-text';
import type { SheetModel } from '../workbook/sheet-model';
import { partlyBuilt } from '../partly-built';
import { BUILD, each, READ } from './method-specs';
import type { Range, SearchPlace, SpreadsheetContext, TextFinder } from './spreadsheet-context';

interface Found {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** Finds cells by what they show, or with `matchFormulaText` by their formulas. */
export class TextFinderService implements Pick<
  TextFinder,
  | 'findAll'
  | 'findNext'
  | 'getCurrentMatch'
  | 'matchCase'
  | 'matchEntireCell'
  | 'matchFormulaText'
  | 'useRegularExpression'
> {
  private caseMatters = false;
  private entireCell = false;
  private formulaText = false;
  private regularExpression = false;
  private current: Found | undefined;

  constructor(
    private readonly context: SpreadsheetContext,
    private readonly text: string,
    private readonly places: () => readonly SearchPlace[],
  ) {}

  matchCase(matchCase: boolean): TextFinder {
    this.caseMatters = matchCase;
    return this.self();
  }

  matchEntireCell(matchEntireCell: boolean): TextFinder {
    this.entireCell = matchEntireCell;
    return this.self();
  }

  matchFormulaText(matchFormulaText: boolean): TextFinder {
    this.formulaText = matchFormulaText;
    return this.self();
  }

  useRegularExpression(useRegEx: boolean): TextFinder {
    this.regularExpression = useRegEx;
    return this.self();
  }

  findAll(): Range[] {
    const all = this.search();
    this.current = all[all.length - 1];
    return all.map((found) => this.rangeOf(found));
  }

  /** The match after the last one given, null after the last of all. */
  findNext(): Range | null {
    const next = this.search(this.current)[0];
    if (!next) return null;
    this.current = next;
    return this.rangeOf(next);
  }

  getCurrentMatch(): Range | null {
    return this.current ? this.rangeOf(this.current) : null;
  }

  /** All matches, or the first one behind `after`. */
  private search(after?: Found): Found[] {
    this.context.model.calculation.recalculate();
    const matches = this.matcher();
    const found: Found[] = [];
    let passed = after === undefined;
    for (const { sheet, rect } of this.places()) {
      sheet.grid.visit(rect, (row, column, value, extra) => {
        if (value === '' && !extra?.formula) return;
        if (passed && matches(this.textAt(sheet, row, column)))
          found.push({ sheetId: sheet.id, row, column });
        if (after?.sheetId === sheet.id && after.row === row && after.column === column) passed = true;
      });
    }
    return found;
  }

  private textAt(sheet: SheetModel, row: number, column: number): string {
    const formula = this.formulaText ? sheet.grid.extra(row, column)?.formula : undefined;
    return formula ? formula.text : displayText(sheet, row, column, this.context.model.locale);
  }

  private matcher(): (text: string) => boolean {
    if (this.regularExpression) {
      const pattern = this.entireCell ? `^(?:${this.text})$` : this.text;
      const expression = new RegExp(pattern, this.caseMatters ? '' : 'i');
      return (text) => expression.test(text);
    }
    const wanted = this.caseMatters ? this.text : this.text.toLowerCase();
    return (text) => {
      const own = this.caseMatters ? text : text.toLowerCase();
      return this.entireCell ? own === wanted : own.includes(wanted);
    };
  }

  private rangeOf({ sheetId, row, column }: Found): Range {
    return this.context.range(sheetId, { row, column, rows: 1, columns: 1 });
  }

  private self(): TextFinder {
    return partlyBuilt<TextFinder>(this);
  }
}

describeService(TextFinderService, 'TextFinder', {
  ...each(READ, 'findAll', 'findNext'),
  ...each(
    BUILD,
    'getCurrentMatch',
    'matchCase',
    'matchEntireCell',
    'matchFormulaText',
    'useRegularExpression',
  ),
});
