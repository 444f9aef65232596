import { partlyBuilt } from '../partly-built';
import { describeService, ServiceError } from '../service';
import { parametersMismatch } from '../signature';
import { isKnownZone } from '../zone';
import { assertMayEditAllOf } from '../workbook/protections';
import { isKnownLocale } from '../workbook/locales';
import type { SheetModel } from '../workbook/sheet-model';

import { each, GEOMETRY, TOAST, WRITE } from './method-specs';
import { assertRangeName, NamedRangeService } from './named-range';
import { RangeService } from './range';
import { RangeListService } from './range-list';
import { rectOfA1, referenceOf } from './range-checks';
import type { Range, Sheet, Spreadsheet, SpreadsheetContext, TextFinder } from './spreadsheet-context';

// prettier-ignore
const LOCAL = [
  'createTextFinder', 'getActiveCell', 'getActiveRange', 'getActiveRangeList', 'getActiveSheet', 'getId', 'getName', 'getNamedRanges',
  'getNumSheets', 'getRange', 'getRangeByName', 'getSheetById', 'getSheetByName', 'getSheets',
  'getSpreadsheetLocale', 'getSpreadsheetTimeZone', 'getUrl',
] as const;
// prettier-ignore
const WRITING = [
  'deleteActiveSheet', 'deleteSheet', 'insertSheet', 'removeNamedRange', 'rename', 'setActiveRange',
  'setActiveSheet', 'setNamedRange', 'setSpreadsheetLocale', 'setSpreadsheetTimeZone',
] as const;

type BuiltSpreadsheet = Pick<Spreadsheet, (typeof LOCAL | typeof WRITING)[number] | 'toast'>;

/** The spreadsheet file that the add-on was opened in. */
export class SpreadsheetService implements BuiltSpreadsheet {
  constructor(private readonly context: SpreadsheetContext) {}

  getId(): string {
    return this.context.model.id;
  }

  getName(): string {
    return this.context.model.name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.context.model.id}/edit`;
  }

  getSpreadsheetLocale(): string {
    return this.context.model.localeName;
  }

  getSpreadsheetTimeZone(): string {
    return this.context.model.clock.zone;
  }

  /** @throws ServiceError for a language that nobody knows. */
  setSpreadsheetLocale(locale: string): void {
    if (!isKnownLocale(locale)) throw new ServiceError(`Invalid argument: ${locale}`);
    this.context.model.setLocale(locale);
  }

  setSpreadsheetTimeZone(timezone: string): Spreadsheet {
    if (!isKnownZone(timezone)) throw new ServiceError(`Invalid argument: ${timezone}`);
    this.context.model.setTimeZone(timezone);
    return partlyBuilt<Spreadsheet>(this);
  }

  rename(newName: string): void {
    this.context.model.changeSettings({ name: newName });
  }

  getNumSheets(): number {
    return this.context.model.sheets.length;
  }

  getSheets(): Sheet[] {
    return this.context.model.sheets.map((sheet) => this.context.sheet(sheet.id));
  }

  getSheetByName(name: string): Sheet | null {
    return this.orNull(this.context.model.sheetNamed(name));
  }

  getSheetById(id: number): Sheet | null {
    return this.orNull(this.context.model.sheet(id));
  }

  getActiveSheet(): Sheet {
    return this.context.sheet(this.getActiveRangeBlock().sheetId);
  }

  getActiveRange(): Range {
    const { sheetId, ...rect } = this.getActiveRangeBlock();
    return this.context.range(sheetId, rect);
  }

  /** Of one block: people select no second one in the workbench. */
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return partlyBuilt<GoogleAppsScript.Spreadsheet.RangeList>(new RangeListService([this.getActiveRange()]));
  }

  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  /** The new sheet becomes the active one: after the one active before, or at an index that counts from 0. */
  insertSheet(...args: readonly unknown[]): Sheet {
    const method = 'SpreadsheetApp.Spreadsheet.insertSheet';
    const name = args.find((value) => typeof value === 'string');
    const index = args.find((value) => typeof value === 'number');
    if (args.length > [name, index].filter((value) => value !== undefined).length) {
      throw parametersMismatch(method, args);
    }
    const { model } = this.context;
    const sheet = model.addSheet(name, index ?? this.indexAfterActive());
    return this.context.sheet(sheet.id).activate();
  }

  deleteSheet(sheet: Sheet): void {
    const { model } = this.context;
    const known = model.sheetOrThrow(sheet.getSheetId());
    assertMayEditAllOf(known, model.actor);
    model.deleteSheet(known);
  }

  /** @returns the sheet that is active then. */
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  getRange(a1Notation: string): Range {
    const named = this.getRangeByName(a1Notation);
    if (named) return named;
    throw new ServiceError('Range not found');
  }

  /** A named range, or an A1 notation with or without a sheet; null for neither. */
  getRangeByName(name: string): Range | null {
    const named = this.context.model.namedRange(name);
    if (named) return this.context.range(named.target.sheetId, named.target.rect);
    const reference = referenceOf(name);
    if (!reference) return null;
    const sheet =
      reference.sheet === undefined
        ? this.context.model.sheet(this.getActiveRangeBlock().sheetId)
        : this.context.model.sheetNamed(reference.sheet);
    return sheet ? this.context.range(sheet.id, rectOfA1(name, sheet)) : null;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.context.model.namedRanges.map((named) =>
      partlyBuilt<GoogleAppsScript.Spreadsheet.NamedRange>(new NamedRangeService(this.context, named)),
    );
  }

  setNamedRange(name: string, range: Range): void {
    assertRangeName(name);
    const own: unknown = range;
    if (!(own instanceof RangeService)) {
      throw parametersMismatch('SpreadsheetApp.Spreadsheet.setNamedRange', [name, range]);
    }
    this.context.model.setNamedRange(name, own.place);
  }

  removeNamedRange(name: string): void {
    if (!this.context.model.namedRange(name)) throw new ServiceError(`Named range ${name} does not exist.`);
    this.context.model.removeNamedRange(name);
  }

  createTextFinder(findText: string): TextFinder {
    return this.context.textFinder(findText, () =>
      this.context.model.sheets.map((sheet) => ({ sheet, rect: sheet.whole() })),
    );
  }

  toast(msg: string, title = ''): void {
    this.context.host.toast(title, msg);
  }

  private getActiveRangeBlock(): NonNullable<SpreadsheetContext['host']['activeRange']> {
    return this.context.host.activeRange ?? this.context.model.active;
  }

  private indexAfterActive(): number {
    const { model } = this.context;
    return model.sheets.findIndex((sheet) => sheet.id === model.active.sheetId) + 1;
  }

  private orNull(sheet: SheetModel | undefined): Sheet | null {
    return sheet ? this.context.sheet(sheet.id) : null;
  }
}

describeService(SpreadsheetService, 'Spreadsheet', {
  ...each(GEOMETRY, ...LOCAL),
  ...each(WRITE, ...WRITING),
  toast: TOAST,
});
