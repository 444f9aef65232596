import type { ServiceHost } from '../service-host';
import type { Rect } from '../workbook/a1';
import type { SheetModel } from '../workbook/sheet-model';
import type { WorkbookModel } from '../workbook/workbook-model';

export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

/** What the service objects of one execution share: the cells, and how to make each other. */
export interface SpreadsheetContext {
  readonly model: WorkbookModel;
  readonly host: ServiceHost;
  spreadsheet(): Spreadsheet;
  sheet(sheetId: number): Sheet;
  range(sheetId: number, rect: Rect): Range;
  textFinder(text: string, places: () => readonly SearchPlace[]): TextFinder;
}

/** A block that a text finder searches. */
export interface SearchPlace {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}
