/** `SpreadsheetApp` and what hangs on it: spreadsheet, sheets, ranges, text finders, data validation. */
import { partlyBuilt } from '../partly-built';
import type { ServiceHost } from '../service-host';
import type { CellWorkbook } from '../workbook';
import { RangeService } from './range';
import { SheetService } from './sheet';
import { SpreadsheetService } from './spreadsheet';
import { SpreadsheetAppService } from './spreadsheet-app';
import type { Range, Sheet, Spreadsheet, SpreadsheetContext, TextFinder } from './spreadsheet-context';
import { TextFinderService } from './text-finder';

/** The `SpreadsheetApp` of one execution, to be wrapped by the membrane. */
export function createSpreadsheetApp(workbook: CellWorkbook, host: ServiceHost): SpreadsheetAppService {
  const context: SpreadsheetContext = {
    model: workbook.cellModel,
    host,
    spreadsheet: () => partlyBuilt<Spreadsheet>(new SpreadsheetService(context)),
    sheet: (sheetId) => partlyBuilt<Sheet>(new SheetService(context, sheetId)),
    range: (sheetId, rect) => partlyBuilt<Range>(new RangeService(context, sheetId, rect)),
    textFinder: (text, places) => partlyBuilt<TextFinder>(new TextFinderService(context, text, places)),
  };
  return new SpreadsheetAppService(context);
}
