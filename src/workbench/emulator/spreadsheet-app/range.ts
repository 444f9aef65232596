import { partlyBuilt } from '../partly-built';
import { describeService } from '../service';
import { enumKeyOf } from '../service-enum';
import { parametersMismatch } from '../signature';
import type { Rect } from '../workbook/a1';
import { nextDataCell, STEPS } from '../workbook/next-data-cell';
import { DataValidationBuilderService, DataValidationService, ruleOf } from './data-validation';
import { each, GEOMETRY, READ, WRITE } from './method-specs';
import { assertSameSize } from './range-checks';
import { RangeLooks } from './range-looks';
import { sortBlock } from './range-sort';
import { BlockValues } from './range-values';
import type { Range } from './spreadsheet-context';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The methods of Range that are built; all others refuse by name. */
type BuiltRange = Pick<Range, (typeof LOCAL | typeof READING | typeof WRITING)[number]>;

// prettier-ignore
const LOCAL = [
  'createTextFinder', 'getA1Notation', 'getCell', 'getColumn', 'getGridId', 'getHeight', 'getLastColumn',
  'getLastRow', 'getNumColumns', 'getNumRows', 'getRow', 'getSheet', 'getWidth', 'offset',
] as const;
// prettier-ignore
const READING = [
  'getBackground', 'getBackgrounds', 'getDataValidation', 'getDataValidations', 'getDisplayValue',
  'getDisplayValues', 'getFontSize', 'getFontStyle', 'getFontWeight', 'getFormula', 'getFormulas',
  'getNextDataCell', 'getNote', 'getNotes', 'getNumberFormat', 'getNumberFormats', 'getValue', 'getValues',
  'getWrap', 'isBlank', 'isChecked',
] as const;
// prettier-ignore
const WRITING = [
  'activate', 'check', 'clear', 'clearContent', 'clearDataValidations', 'clearFormat', 'clearNote',
  'insertCheckboxes', 'removeCheckboxes', 'setBackground', 'setBackgrounds', 'setDataValidation', 'setFontColor',
  'setFontSize', 'setFontStyle', 'setFontWeight', 'setFormula', 'setFormulas', 'setHorizontalAlignment', 'setNote',
  'setNotes', 'setNumberFormat', 'setNumberFormats', 'setValue', 'setValues', 'setVerticalAlignment', 'setWrap',
  'sort', 'uncheck',
] as const;

/** A block of one sheet's cells: what they hold. */
export class RangeService extends RangeLooks implements BuiltRange {
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
    return this.clearFormat();
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  getDataValidation(): Validation | null {
    const rule = this.sheet().validations.at(this.block.row, this.block.column);
    return rule ? partlyBuilt<Validation>(new DataValidationService(rule)) : null;
  }

  getDataValidations(): (Validation | null)[][] {
    return this.each((row, column) =>
      this.context.range(this.sheetId, cellAt(row, column)).getDataValidation(),
    );
  }

  setDataValidation(rule: Validation | null): Range {
    const sheet = this.sheetToEdit();
    sheet.validations.set(this.block, ruleOf(rule, 'SpreadsheetApp.Range.setDataValidation'));
    sheet.version++;
    return this.self();
  }

  getNote(): string {
    return this.noteAt(this.block.row, this.block.column);
  }

  getNotes(): string[][] {
    return this.each((row, column) => this.noteAt(row, column));
  }

  /** On every cell of the range; an empty text or null takes notes away. */
  setNote(note: string | null): Range {
    return this.setNotes(this.each(() => note ?? ''));
  }

  setNotes(notes: (string | null)[][]): Range {
    assertSameSize(notes, this.block, 'SpreadsheetApp.Range.setNotes');
    const sheet = this.sheetToEdit();
    const { row: top, column: left } = this.block;
    notes.forEach((line, down) => {
      line.forEach((note, right) => {
        const { note: _former, ...rest } = sheet.grid.extra(top + down, left + right) ?? {};
        sheet.grid.setExtra(top + down, left + right, note ? { ...rest, note } : rest);
      });
    });
    sheet.version++;
    return this.self();
  }

  clearNote(): Range {
    return this.setNote('');
  }

  /** Null where not every cell is a checkbox, or some are ticked and some are not. */
  isChecked(): boolean | null {
    const sheet = this.sheet();
    const ticks = this.each((row, column) =>
      sheet.validations.at(row, column)?.type === 'checkbox' ? sheet.grid.get(row, column) === true : null,
    ).flat();
    const [first = null] = ticks;
    return ticks.every((tick) => tick === first) ? first : null;
  }

  /** Empty cells come to hold FALSE. */
  insertCheckboxes(...values: unknown[]): Range {
    if (values.length > 0) throw parametersMismatch('SpreadsheetApp.Range.insertCheckboxes', values);
    this.setDataValidation(new DataValidationBuilderService().requireCheckbox().build());
    return this.writeEach((value) => (value === '' ? false : value));
  }

  removeCheckboxes(): Range {
    this.clearDataValidations();
    return this.writeEach((value) => (typeof value === 'boolean' ? '' : value));
  }

  check(): Range {
    return this.setValue(true);
  }

  uncheck(): Range {
    return this.setValue(false);
  }

  /** By one column or several, each a number from 1 on or `{column, ascending}`; columns count from the sheet's first. */
  sort(sortSpec: unknown): Range {
    this.context.model.calculation.recalculate();
    sortBlock(this.context.model, this.sheetToEdit(), this.block, sortSpec);
    return this.self();
  }

  private noteAt(row: number, column: number): string {
    return this.sheet().grid.extra(row, column)?.note ?? '';
  }

  private writeEach(change: (value: unknown) => unknown): Range {
    const values: readonly (readonly unknown[])[] = this.all().values();
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        const changed = change(value);
        if (changed !== value) this.offset(down, right, 1, 1).setValue(changed === '' ? null : changed);
      });
    });
    return this.self();
  }

  private all(): BlockValues {
    return new BlockValues(this.context.model, this.sheet(), this.block);
  }

  private first(): BlockValues {
    return new BlockValues(this.context.model, this.sheet(), { ...this.block, rows: 1, columns: 1 });
  }
}

function cellAt(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}

describeService(RangeService, 'Range', {
  ...each(GEOMETRY, ...LOCAL),
  ...each(READ, ...READING),
  ...each(WRITE, ...WRITING),
});
