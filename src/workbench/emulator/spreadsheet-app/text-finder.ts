import { describeService } from '../service';
import { displayText } from '../workbook/cell-text';
import type { SheetModel } from '../workbook/sheet-model';
import { partlyBuilt } from '../partly-built';
import { BUILD, each, READ, WRITE } from './method-specs';
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
  | 'replaceAllWith'
  | 'replaceWith'
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

  /** @returns how many times the text was replaced; cells of formulas count only with `matchFormulaText`. */
  replaceAllWith(replaceText: string): number {
    return this.search().reduce((count, found) => count + this.replace(found, replaceText), 0);
  }

  /** Replaces in the current match alone. */
  replaceWith(replaceText: string): number {
    return this.current ? this.replace(this.current, replaceText) : 0;
  }

  private replace({ sheetId, row, column }: Found, replaceText: string): number {
    const sheet = this.context.model.sheetOrThrow(sheetId);
    if (sheet.grid.extra(row, column)?.formula && !this.formulaText) return 0;
    const { text, count } = replaced(this.textAt(sheet, row, column), this.expression(), {
      by: replaceText,
      isPattern: this.regularExpression,
    });
    this.rangeOf({ sheetId, row, column }).setValue(text);
    return count;
  }

  private expression(): RegExp {
    const source = this.regularExpression ? this.text : this.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.entireCell ? `^(?:${source})$` : source, this.caseMatters ? 'g' : 'gi');
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
    const expression = this.expression();
    return (text) => {
      expression.lastIndex = 0;
      return expression.test(text);
    };
  }

  private rangeOf({ sheetId, row, column }: Found): Range {
    return this.context.range(sheetId, { row, column, rows: 1, columns: 1 });
  }

  private self(): TextFinder {
    return partlyBuilt<TextFinder>(this);
  }
}

interface Replacement {
  readonly by: string;
  /** Whether `$1` stands for what the pattern's first group found. */
  readonly isPattern: boolean;
}

function replaced(
  text: string,
  expression: RegExp,
  { by, isPattern }: Replacement,
): { readonly text: string; readonly count: number } {
  const count = text.match(expression)?.length ?? 0;
  return { text: isPattern ? text.replace(expression, by) : text.replace(expression, () => by), count };
}

describeService(TextFinderService, 'TextFinder', {
  ...each(READ, 'findAll', 'findNext'),
  ...each(WRITE, 'replaceAllWith', 'replaceWith'),
  ...each(
    BUILD,
    'getCurrentMatch',
    'matchCase',
    'matchEntireCell',
    'matchFormulaText',
    'useRegularExpression',
  ),
});
