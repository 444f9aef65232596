import { partlyBuilt } from '../partly-built';
import { describeService } from '../service';
import { enumKeyOf } from '../service-enum';
import { parametersMismatch } from '../signature';
import { a1Of, type Rect } from '../workbook/a1';
import type { FormatPatch } from '../workbook/cell-formats';
import { assertMayEditCells } from '../workbook/protections';
import type { SheetModel } from '../workbook/sheet-model';
import { DataValidationService, ruleOf } from './data-validation';
import { each, GEOMETRY, READ, WRITE } from './method-specs';
import { nextDataCell, STEPS } from './next-data-cell';
import { assertWithin } from './range-checks';
import { alignmentOf, boldOf, colorOf, italicOf, verticalAlignmentOf } from './range-format';
import { BlockValues } from './range-values';
import type { Range, Sheet, SpreadsheetContext, TextFinder } from './spreadsheet-context';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The methods of Range that are built; all others refuse by name. */
type BuiltRange = Pick<Range, (typeof LOCAL | typeof READING | typeof WRITING)[number]>;

// prettier-ignore
const LOCAL = [
  'createTextFinder', 'getA1Notation', 'getCell', 'getColumn', 'getHeight', 'getLastColumn', 'getLastRow',
  'getNumColumns', 'getNumRows', 'getRow', 'getSheet', 'getWidth', 'offset',
] as const;
// prettier-ignore
const READING = [
  'getDataValidation', 'getDisplayValue', 'getDisplayValues', 'getFormula', 'getFormulas', 'getNextDataCell',
  'getNumberFormat', 'getNumberFormats', 'getValue', 'getValues', 'isBlank',
] as const;
// prettier-ignore
const WRITING = [
  'clear', 'clearContent', 'clearDataValidations', 'setBackground', 'setDataValidation', 'setFontColor',
  'setFontSize', 'setFontStyle', 'setFontWeight', 'setFormula', 'setFormulas', 'setHorizontalAlignment',
  'setNumberFormat', 'setValue', 'setValues', 'setVerticalAlignment', 'setWrap',
] as const;

/** A block of one sheet's cells. It holds its place, not its cells: what is deleted under it is gone. */
export class RangeService implements BuiltRange {
  constructor(
    private readonly context: SpreadsheetContext,
    private readonly sheetId: number,
    readonly block: Rect,
  ) {}

  get place(): { readonly sheetId: number; readonly rect: Rect } {
    return { sheetId: this.sheetId, rect: this.block };
  }

  getRow(): number {
    return this.block.row;
  }

  getColumn(): number {
    return this.block.column;
  }

  getNumRows(): number {
    return this.block.rows;
  }

  getNumColumns(): number {
    return this.block.columns;
  }

  getHeight(): number {
    return this.block.rows;
  }

  getWidth(): number {
    return this.block.columns;
  }

  getLastRow(): number {
    return this.block.row + this.block.rows - 1;
  }

  getLastColumn(): number {
    return this.block.column + this.block.columns - 1;
  }

  getA1Notation(): string {
    return a1Of(this.block);
  }

  getSheet(): Sheet {
    return this.context.sheet(this.sheetId);
  }

  /** Counts from 1 within the range. */
  getCell(row: number, column: number): Range {
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(down: number, right: number, rows = this.block.rows, columns = this.block.columns): Range {
    const given = [down, right, rows, columns].map((value) => Math.trunc(value));
    if (given.some(Number.isNaN))
      throw parametersMismatch('SpreadsheetApp.Range.offset', [down, right, rows, columns]);
    const [byRows = 0, byColumns = 0, height = 1, width = 1] = given;
    const rect = {
      row: this.block.row + byRows,
      column: this.block.column + byColumns,
      rows: height,
      columns: width,
    };
    assertWithin(this.sheet(), rect);
    return this.context.range(this.sheetId, rect);
  }

  createTextFinder(findText: string): TextFinder {
    return this.context.textFinder(findText, () => [{ sheet: this.sheet(), rect: this.block }]);
  }

  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    const step = STEPS[enumKeyOf(direction) ?? ''];
    if (!step) throw parametersMismatch('SpreadsheetApp.Range.getNextDataCell', [direction]);
    this.context.model.calculation.recalculate();
    const cell = nextDataCell(this.sheet(), this.block, step);
    return this.context.range(this.sheetId, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
  }

  getValue(): unknown {
    return this.first().values()[0]?.[0];
  }

  getValues(): unknown[][] {
    // The membrane copies it: no script holds what the sheet keeps.
    return this.all().values() as unknown[][];
  }

  getDisplayValue(): string {
    return this.first().displayValues()[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return this.all().displayValues();
  }

  getFormula(): string {
    return this.first().formulas()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.all().formulas();
  }

  getNumberFormat(): string {
    return this.first().numberFormats()[0]?.[0] ?? '';
  }

  getNumberFormats(): string[][] {
    return this.all().numberFormats();
  }

  isBlank(): boolean {
    return (
      this.all()
        .values()
        .flat()
        .every((value) => value === '') && this.all().formulas().flat().join('') === ''
    );
  }

  setValue(value: unknown): Range {
    this.all().writeEverywhere(value);
    return this.self();
  }

  setValues(values: unknown[][]): Range {
    this.all().writeValues(values, 'SpreadsheetApp.Range.setValues');
    return this.self();
  }

  setFormula(formula: string): Range {
    this.all().writeFormulaEverywhere(formula);
    return this.self();
  }

  setFormulas(formulas: string[][]): Range {
    this.all().writeFormulas(formulas, 'SpreadsheetApp.Range.setFormulas');
    return this.self();
  }

  clearContent(): Range {
    this.context.model.clearContents(this.sheetToEdit(), this.block);
    return this.self();
  }

  clear(...options: unknown[]): Range {
    if (options.length > 0) throw parametersMismatch('SpreadsheetApp.Range.clear', options);
    this.context.model.clearContents(this.sheetToEdit(), this.block);
    return this.format({
      numberFormat: '',
      bold: false,
      italic: false,
      background: '#ffffff',
      color: '#000000',
    });
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  getDataValidation(): Validation | null {
    const rule = this.sheet().validations.at(this.block.row, this.block.column);
    return rule ? partlyBuilt<Validation>(new DataValidationService(rule)) : null;
  }

  setDataValidation(rule: Validation | null): Range {
    const sheet = this.sheetToEdit();
    sheet.validations.set(this.block, ruleOf(rule, 'SpreadsheetApp.Range.setDataValidation'));
    sheet.version++;
    return this.self();
  }

  setNumberFormat(numberFormat: string): Range {
    return this.format({ numberFormat });
  }

  setFontWeight(fontWeight: string | null): Range {
    return this.format(boldOf(fontWeight));
  }

  setFontStyle(fontStyle: string | null): Range {
    return this.format(italicOf(fontStyle));
  }

  setFontSize(size: number): Range {
    return this.format({ fontSize: size });
  }

  setFontColor(color: string | null): Range {
    const own = colorOf(color, '#000000');
    return own === undefined ? this.self() : this.format({ color: own });
  }

  setBackground(color: string | null): Range {
    const own = colorOf(color, '#ffffff');
    return own === undefined ? this.self() : this.format({ background: own });
  }

  setWrap(isWrapEnabled: boolean): Range {
    return this.format({ wrap: isWrapEnabled });
  }

  setHorizontalAlignment(alignment: string | null): Range {
    return this.format(alignmentOf(alignment));
  }

  setVerticalAlignment(alignment: string | null): Range {
    return this.format(verticalAlignmentOf(alignment));
  }

  private format(patch: FormatPatch): Range {
    const sheet = this.sheetToEdit();
    sheet.formats.apply(this.block, patch);
    sheet.version++;
    return this.self();
  }

  private all(): BlockValues {
    return new BlockValues(this.context.model, this.sheet(), this.block);
  }

  private first(): BlockValues {
    return new BlockValues(this.context.model, this.sheet(), { ...this.block, rows: 1, columns: 1 });
  }

  private sheet(): SheetModel {
    const sheet = this.context.model.sheetOrThrow(this.sheetId);
    assertWithin(sheet, this.block);
    return sheet;
  }

  /** @throws ServiceError where a protection is not for whom the script runs as. */
  private sheetToEdit(): SheetModel {
    const sheet = this.sheet();
    assertMayEditCells(sheet, this.block, this.context.model.actor);
    return sheet;
  }

  private self(): Range {
    return partlyBuilt<Range>(this);
  }
}

describeService(RangeService, 'Range', {
  ...each(GEOMETRY, ...LOCAL),
  ...each(READ, ...READING),
  ...each(WRITE, ...WRITING),
});
