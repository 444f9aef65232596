import { partlyBuilt } from '../partly-built';
import { describeService } from '../service';
import { serviceEnum } from '../service-enum';
import { DataValidationBuilderService } from './data-validation';
import { BUILD, each, FLUSH, GEOMETRY, OPEN_UI } from './method-specs';
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
  getUi: OPEN_UI,
  flush: FLUSH,
  newDataValidation: BUILD,
});
