import { parametersMismatch } from '../signature';
import type { Rect } from '../workbook/a1';
import { CLEARED, storedFormula, type CellContent, type InputSetting } from '../workbook/cell-input';
import { displayText } from '../workbook/cell-text';
import { assertMayEditCells } from '../workbook/protections';
import type { ReadValue } from '../workbook/read-values';
import type { SheetModel } from '../workbook/sheet-model';
import type { WorkbookModel } from '../workbook/workbook-model';
import { assertSameSize } from './range-checks';

/** Reads and writes a block's contents; the service class beside it is the script's view of this. */
export class BlockValues {
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: SheetModel,
    private readonly rect: Rect,
  ) {}

  /** Large blocks come frozen. */
  values(): readonly (readonly ReadValue[])[] {
    this.model.calculation.recalculate();
    return this.sheet.reader.values(this.rect, this.model.clock);
  }

  displayValues(): string[][] {
    this.model.calculation.recalculate();
    return this.collect((row, column) => displayText(this.sheet, row, column, this.model.locale));
  }

  formulas(): string[][] {
    return this.collect((row, column) => this.sheet.grid.extra(row, column)?.formula?.text ?? '');
  }

  /** Nothing is written where one of the values is refused. */
  writeValues(data: unknown, method: string): void {
    assertSameSize(data, this.rect, method);
    const setting = this.model.inputSetting();
    const { row: top, column: left } = this.rect;
    this.writeContents(
      data.map((values, down) =>
        values.map((value, right) =>
          this.model.contentFor(this.sheet, top + down, left + right, value, 'script', setting),
        ),
      ),
    );
  }

  writeEverywhere(value: unknown): void {
    const { rows, columns } = this.rect;
    this.writeValues(filled(rows, columns, value), 'SpreadsheetApp.Range.setValue');
  }

  writeFormulas(data: unknown, method: string): void {
    assertSameSize(data, this.rect, method);
    const setting = this.model.inputSetting();
    this.writeContents(
      data.map((formulas) => formulas.map((formula) => formulaContent(formula, method, setting))),
    );
  }

  writeFormulaEverywhere(formula: unknown): void {
    const { rows, columns } = this.rect;
    this.writeFormulas(filled(rows, columns, formula), 'SpreadsheetApp.Range.setFormula');
  }

  private writeContents(contents: readonly (readonly CellContent[])[]): void {
    assertMayEditCells(this.sheet, this.rect, this.model.actor);
    contents.forEach((row, down) => {
      row.forEach((content, right) => {
        this.model.write(this.sheet, this.rect.row + down, this.rect.column + right, content);
      });
    });
  }

  private collect(read: (row: number, column: number) => string): string[][] {
    const { row, column, rows, columns } = this.rect;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_cell, right) => read(row + down, column + right)),
    );
  }
}

function filled(rows: number, columns: number, value: unknown): unknown[][] {
  return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
}

/** A formula may come without its `=`; an empty one clears the cell. */
function formulaContent(formula: unknown, method: string, setting: InputSetting): CellContent {
  if (formula === null || formula === undefined || formula === '') return CLEARED;
  if (typeof formula !== 'string') throw parametersMismatch(method, [formula]);
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  return { formula: storedFormula(text, 'script', setting) };
}
