/** A spreadsheet of one block of values: enough of the cells to test everything around them. */
import type { SheetView } from '../../../src/workbench/emulator/contract';
import { DOCUMENT_READ, DOCUMENT_WRITE, MENU_MODES, SCOPES } from '../../../src/workbench/emulator/modes';
import { partlyBuilt } from '../../../src/workbench/emulator/partly-built';
import { describeService } from '../../../src/workbench/emulator/service';
import type {
  EmulatedWorkbook,
  ServiceHost,
  UserChange,
  WorkbookOptions,
  WriteBuffer,
} from '../../../src/workbench/emulator/service-host';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class BareWorkbook implements EmulatedWorkbook {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId = 0;
  readonly canUndo = false;
  readonly canRedo = false;
  readonly customFunctions: WorkbookOptions['customFunctions'];
  /** Texts, but for what a test puts there. */
  values: unknown[][];
  /** The values as of the last flush, of the innermost execution last. */
  private readonly buffered: unknown[][][] = [];
  clockMoves = 0;
  settled = 0;
  private listener: (change: UserChange) => void = () => undefined;

  constructor(options: WorkbookOptions) {
    this.id = options.id;
    this.name = options.name;
    this.locale = options.locale;
    this.timeZone = options.timeZone;
    this.customFunctions = options.customFunctions;
    this.values = (options.saved as unknown[][] | undefined) ?? [['']];
  }

  onUserChange(listener: (change: UserChange) => void): void {
    this.listener = listener;
  }
  clockMoved(): void {
    this.clockMoves++;
  }
  settle(): void {
    this.settled++;
  }
  settling(): Iterator<undefined> {
    this.settled++;
    return new Array<undefined>().values();
  }
  showLoading(): void {
    // No cell of these has a function.
  }
  save(): unknown {
    return this.values;
  }
  saveAs(): unknown {
    return this.values;
  }
  readonly buffer: WriteBuffer = {
    begin: () => this.buffered.push(this.values),
    flushed: () => this.buffered.splice(-1, 1, this.values),
    lose: () => {
      this.values = this.buffered.at(-1) ?? this.values;
    },
    end: () => this.buffered.pop(),
  };
  type(sheetId: number, row: number, column: number, text: string): void {
    const [[oldValue] = ['']] = this.values as string[][];
    this.values = [[text]];
    const block = { sheetId, row, column, rows: 1, columns: 1 };
    this.listener({ type: 'EDIT', block, value: text, ...(oldValue ? { oldValue } : {}) });
  }
  paste(sheetId: number, row: number, column: number, block: readonly (readonly string[])[]): void {
    this.values = block.map((line) => [...line]);
    const columns = block[0]?.length ?? 0;
    this.listener({ type: 'EDIT', block: { sheetId, row, column, rows: block.length, columns } });
  }
  insertRows(): void {
    this.listener({ type: 'INSERT_ROW' });
  }
  activate(): void {
    return undefined;
  }
  sheets(): readonly SheetView[] {
    return [];
  }
  sheet = notBare('sheet');
  cells(): readonly never[] {
    return [];
  }
  follow = notBare('follow');
  clear = notBare('clear');
  load = notBare('load');
  deleteRows = notBare('deleteRows');
  insertColumns = notBare('insertColumns');
  deleteColumns = notBare('deleteColumns');
  sort = notBare('sort');
  addSheet = notBare('addSheet');
  renameSheet = notBare('renameSheet');
  deleteSheet = notBare('deleteSheet');
  setTimeZone = notBare('setTimeZone');
  setLocale = notBare('setLocale');
  filterValues = notBare('filterValues');
  nextDataCell = notBare('nextDataCell');
  pasteCells = notBare('pasteCells');
  fill = notBare('fill');
  moveRows = notBare('moveRows');
  moveColumns = notBare('moveColumns');
  hideRows = notBare('hideRows');
  showRows = notBare('showRows');
  hideColumns = notBare('hideColumns');
  showColumns = notBare('showColumns');
  sortRange = notBare('sortRange');
  setFilter = notBare('setFilter');
  filterColumn = notBare('filterColumn');
  removeFilter = notBare('removeFilter');
  merge = notBare('merge');
  unmerge = notBare('unmerge');
  format = notBare('format');
  setNote = notBare('setNote');
  setColumnWidth = notBare('setColumnWidth');
  freezeRows = notBare('freezeRows');
  setRule = notBare('setRule');
  protect = notBare('protect');
  unprotect = notBare('unprotect');
  duplicateSheet = notBare('duplicateSheet');
  moveSheet = notBare('moveSheet');
  hideSheet = notBare('hideSheet');
  showSheet = notBare('showSheet');
  renameSpreadsheet = notBare('renameSpreadsheet');
  undo = notBare('undo');
  redo = notBare('redo');
}

function notBare(name: string): () => never {
  return () => {
    throw new Error(`${name} is not part of the bare workbook`);
  };
}

class BareRange implements Pick<GoogleRange, 'getRow' | 'getNumRows' | 'getValues' | 'setValues'> {
  constructor(
    private readonly workbook: BareWorkbook,
    private readonly row: number,
    private readonly rows: number,
  ) {}
  getRow(): number {
    return this.row;
  }
  getNumRows(): number {
    return this.rows;
  }
  getValues(): unknown[][] {
    return this.workbook.values;
  }
  setValues(values: unknown[][]): GoogleRange {
    this.workbook.values = values;
    return partlyBuilt<GoogleRange>(this);
  }
}

class BareSpreadsheet implements Pick<GoogleSpreadsheet, 'getId' | 'toast'> {
  constructor(
    private readonly workbook: BareWorkbook,
    private readonly host: ServiceHost,
  ) {}
  getId(): string {
    return this.workbook.id;
  }
  toast(message: string): void {
    this.host.toast('', message);
  }
}

export class BareSpreadsheetApp {
  private readonly spreadsheet: BareSpreadsheet;
  constructor(
    private readonly workbook: BareWorkbook,
    private readonly host: ServiceHost,
  ) {
    this.spreadsheet = new BareSpreadsheet(workbook, host);
  }
  getActiveSpreadsheet(): GoogleSpreadsheet {
    return partlyBuilt<GoogleSpreadsheet>(this.spreadsheet);
  }
  getActiveRange(): GoogleRange {
    const { row, rows } = this.host.activeRange ?? { row: 1, rows: 1 };
    return partlyBuilt<GoogleRange>(new BareRange(this.workbook, row, rows));
  }
  getUi(): GoogleAppsScript.Base.Ui {
    return this.host.ui();
  }
  openById(): never {
    throw new Error('only refused, never run');
  }
  flush(): void {
    return undefined;
  }
}

const scopes = SCOPES.document;

describeService(BareRange, 'Range', {
  getRow: { kind: 'local', modes: DOCUMENT_READ, scopes },
  getNumRows: { kind: 'local', modes: DOCUMENT_READ, scopes },
  getValues: { kind: 'read', modes: DOCUMENT_READ, scopes },
  setValues: { kind: 'write', modes: DOCUMENT_WRITE, scopes },
});
describeService(BareSpreadsheet, 'Spreadsheet', {
  getId: { kind: 'local', modes: DOCUMENT_READ, scopes },
  toast: { kind: 'ui', modes: DOCUMENT_WRITE, scopes },
});
describeService(BareSpreadsheetApp, 'SpreadsheetApp', {
  getActiveSpreadsheet: { kind: 'local', modes: DOCUMENT_READ, scopes },
  getActiveRange: { kind: 'local', modes: DOCUMENT_READ, scopes },
  openById: { kind: 'read', modes: ['LIMITED', 'FULL'], scopes: SCOPES.anySpreadsheet },
  getUi: { kind: 'local', modes: [...MENU_MODES, 'CUSTOM_FUNCTION'] },
  flush: { kind: 'flush', modes: DOCUMENT_READ, scopes },
});
