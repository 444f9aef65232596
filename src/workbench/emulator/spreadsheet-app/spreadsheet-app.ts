import { partlyBuilt } from '../partly-built';
import { describeService, ServiceError } from '../service';
import { serviceEnum } from '../service-enum';
import { DataValidationBuilderService } from './data-validation';
import { BUILD, each, FLUSH, GEOMETRY, OPEN_OTHER, OPEN_UI, WRITE } from './method-specs';
import type { Range, Sheet, Spreadsheet, SpreadsheetContext } from './spreadsheet-context';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const DIRECTION = serviceEnum<App['Direction']>('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);

type BuiltApp = Pick<
  App,
  | 'Direction'
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'newDataValidation'
  | 'openById'
  | 'setActiveRange'
  | 'setActiveSheet'
>;

/** The global `SpreadsheetApp` of one execution. */
export class SpreadsheetAppService implements BuiltApp {
  readonly Direction = DIRECTION;

  constructor(private readonly context: SpreadsheetContext) {}

  getActiveSpreadsheet(): Spreadsheet {
    return this.context.spreadsheet();
  }

  getActive(): Spreadsheet {
    return this.context.spreadsheet();
  }

  getActiveSheet(): Sheet {
    return this.context.spreadsheet().getActiveSheet();
  }

  /** In a custom function the cell that is computed, in onEdit the block that was edited. */
  getActiveRange(): Range {
    const range = this.context.spreadsheet().getActiveRange();
    if (!range) throw new Error('a spreadsheet always has an active range');
    return range;
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** There is no other spreadsheet than this one. Its own id needs the wide scope as well. */
  openById(id: string): Spreadsheet {
    if (id === this.context.model.id) return this.context.spreadsheet();
    throw new ServiceError(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return this.context.host.ui();
  }

  flush(): void {
    this.context.model.calculation.recalculate();
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return partlyBuilt<GoogleAppsScript.Spreadsheet.DataValidationBuilder>(
      new DataValidationBuilderService(),
    );
  }
}

describeService(SpreadsheetAppService, 'SpreadsheetApp', {
  ...each(GEOMETRY, 'getActive', 'getActiveRange', 'getActiveSheet', 'getActiveSpreadsheet'),
  ...each(WRITE, 'setActiveRange', 'setActiveSheet'),
  openById: OPEN_OTHER,
  getUi: OPEN_UI,
  flush: FLUSH,
  newDataValidation: BUILD,
});
