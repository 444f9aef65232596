/**
 * The cells of the emulated spreadsheet: a sparse store of our own, typed input in the spreadsheet's locale,
 * formulas (HyperFormula beside the store, custom functions after it), and what a person does at the keyboard.
 */
import type { CellScalar, CellView, SheetView } from '../contract';
import type { EmulatedWorkbook, FollowedWorkbook, WorkbookOptions } from '../service-host';
import { filterValues } from './filter';
import { nextDataCell, type CellPlace, type Step } from './next-data-cell';
import { restoreWorkbook } from './restore-workbook';
import { saveWorkbook, type SavedWorkbook } from './saved-workbook';
import { UserKeyboard } from './user-keyboard';
import { cellViews, sheetView } from './views';
import { WorkbookFollower } from './workbook-changes';
import { WorkbookModel } from './workbook-model';

/** Makes the spreadsheet: as it was saved, or new with one empty sheet. */
export function createWorkbook(options: WorkbookOptions): CellWorkbook {
  const { saved, savedChanges = [], ...settings } = options;
  const model = new WorkbookModel(settings);
  if (saved === undefined) model.addSheet('Sheet1');
  else restoreWorkbook(model, saved, savedChanges);
  return new CellWorkbook(model);
}

/** The spreadsheet as the emulator and a page see it; service classes work on its model. */
export class CellWorkbook extends UserKeyboard implements EmulatedWorkbook {
  constructor(readonly cellModel: WorkbookModel) {
    super(cellModel);
  }

  get id(): string {
    return this.cellModel.id;
  }

  get name(): string {
    return this.cellModel.name;
  }

  get locale(): string {
    return this.cellModel.localeName;
  }

  get timeZone(): string {
    return this.cellModel.clock.zone;
  }

  get activeSheetId(): number {
    return this.cellModel.active.sheetId;
  }

  activate(sheetId: number, row: number, column: number, rows = 1, columns = 1): void {
    this.cellModel.sheetOrThrow(sheetId);
    this.cellModel.active = { sheetId, row, column, rows, columns };
  }

  sheets(): readonly SheetView[] {
    this.cellModel.calculation.recalculate();
    return this.cellModel.sheets.map((sheet) => sheetView(sheet, this.cellModel.locale));
  }

  sheet(sheetId: number): SheetView | undefined {
    this.cellModel.calculation.recalculate();
    const sheet = this.cellModel.sheets.find(({ id }) => id === sheetId);
    return sheet && sheetView(sheet, this.cellModel.locale);
  }

  cells(sheetId: number, row: number, column: number, rows: number, columns: number): readonly CellView[] {
    this.cellModel.calculation.recalculate();
    return cellViews(
      this.cellModel.sheetOrThrow(sheetId),
      { row, column, rows, columns },
      this.cellModel.locale,
    );
  }

  nextDataCell(sheetId: number, from: CellPlace, step: Step): CellPlace {
    this.cellModel.calculation.recalculate();
    return nextDataCell(this.cellModel.sheetOrThrow(sheetId), from, step);
  }

  filterValues(sheetId: number, column: number): readonly string[] {
    this.cellModel.calculation.recalculate();
    return filterValues(this.cellModel.sheetOrThrow(sheetId), column, this.cellModel.locale);
  }

  clockMoved(): void {
    this.cellModel.calculation.clockMoved();
  }

  settle(): void {
    this.cellModel.calculation.settle();
  }

  settling(): Iterator<undefined> {
    return this.cellModel.calculation.settling();
  }

  showLoading(): void {
    this.cellModel.calculation.showLoading();
  }

  load(sheetId: number, grid: readonly (readonly CellScalar[])[]): void {
    this.cellModel.load(this.cellModel.sheetOrThrow(sheetId), grid);
  }

  save(): SavedWorkbook {
    return saveWorkbook(this.cellModel);
  }

  saveAs(name: string): SavedWorkbook {
    const saved = this.save();
    return { ...saved, settings: { ...saved.settings, name } };
  }

  follow(): FollowedWorkbook {
    return new WorkbookFollower(this.cellModel);
  }
}
