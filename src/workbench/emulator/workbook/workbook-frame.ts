import { ServiceError } from '../service';
import type { Actor, WorkbookOptions } from '../service-host';
import type { InputSetting } from './cell-input';
import type { CellAddress } from './formulas/built-in-formulas';
import { Calculation } from './formulas/calculation';
import { sameName } from './formulas/references';
import type { FormulaScope, SheetRect } from './formulas/translate';
import { localeOf, type SheetLocale } from './locales';
import { SheetClock } from './sheet-clock';
import type { SheetModel } from './sheet-model';

export interface NamedRangeModel {
  readonly name: string;
  readonly target: SheetRect;
}

/**
 * Everything of the spreadsheet beside its sheets. A field of this record is kept on the disk, undone and taken
 * back by that alone. Its values are JSON, replaced and never changed.
 */
export interface WorkbookSettings {
  readonly name: string;
  /** As Sheets names it: `de_DE`. */
  readonly localeName: string;
  readonly timeZone: string;
  readonly namedRanges: readonly NamedRangeModel[];
}

export const MAX_CELLS = 10_000_000;
const LONGEST_SHEET_NAME = 100;

/** Who acts where nobody says: the owner, whom nothing stops. */
const OWNER: Actor = { email: '', isOwner: true };

/** What a spreadsheet is beside its cells: the tabs, the settings, and the formulas' view of both. */
export class WorkbookFrame {
  readonly id: string;
  /** Replaced by `changeSettings`, never changed. */
  settings: WorkbookSettings;
  sheets: SheetModel[] = [];
  locale: SheetLocale;
  clock: SheetClock;
  active = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };
  /** How many sheets were ever made, for ids and names. */
  sheetCount = 0;
  readonly calculation: Calculation;
  /** Whose hands or whose script change the cells now. */
  readonly actor: () => Actor;
  private readonly now: () => number;
  private readonly commasInScripts: boolean;

  constructor(options: WorkbookOptions) {
    this.id = options.id;
    const { name, locale: localeName, timeZone } = options;
    this.settings = { name, localeName, timeZone, namedRanges: [] };
    this.locale = localeOf(options.locale);
    this.clock = new SheetClock(options.timeZone);
    this.now = options.now;
    this.actor = options.actor ?? (() => OWNER);
    this.commasInScripts = options.assumptions.commasInSemicolonLocales;
    this.calculation = new Calculation(
      {
        sheets: () => this.sheets,
        sheet: (id) => this.sheet(id),
        scopeOf: (address) => this.scopeOf(address),
        locale: () => this.locale,
        cells: {
          values: ({ sheetId, rect }) => this.sheetOrThrow(sheetId).reader.values(rect, this.clock),
          changes: ({ sheetId, rect }) =>
            this.sheetOrThrow(sheetId).grid.changesIn(rect.column, rect.columns),
          serialOf: (date) => this.clock.serialOf(date.getTime()),
        },
      },
      options.customFunctions,
      options.assumptions,
    );
  }

  get name(): string {
    return this.settings.name;
  }

  get localeName(): string {
    return this.settings.localeName;
  }

  get namedRanges(): readonly NamedRangeModel[] {
    return this.settings.namedRanges;
  }

  /** While cells move; else `changeSettings`, which tells the formulas. */
  set namedRanges(namedRanges: readonly NamedRangeModel[]) {
    this.settings = { ...this.settings, namedRanges };
  }

  sheet(id: number): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  sheetOrThrow(id: number): SheetModel {
    const sheet = this.sheet(id);
    if (!sheet) throw new ServiceError(`The sheet ${String(id)} was deleted.`);
    return sheet;
  }

  namedRange(name: string): NamedRangeModel | undefined {
    return this.namedRanges.find((range) => sameName(range.name, name));
  }

  /** Today's serial number in the spreadsheet's zone. */
  inputSetting(): InputSetting {
    return {
      locale: this.locale,
      clock: this.clock,
      today: Math.floor(this.clock.serialOf(this.now())),
      commasInScripts: this.commasInScripts,
    };
  }

  setNamedRange(name: string, target: SheetRect): void {
    const others = this.namedRanges.filter((range) => !sameName(range.name, name));
    this.changeSettings({ namedRanges: [...others, { name, target }] });
  }

  removeNamedRange(name: string): void {
    this.changeSettings({ namedRanges: this.namedRanges.filter((range) => !sameName(range.name, name)) });
  }

  /** @throws RangeError for a zone that nobody knows. */
  setTimeZone(timeZone: string): void {
    this.changeSettings({ timeZone });
  }

  setLocale(localeName: string): void {
    this.changeSettings({ localeName });
  }

  /** The one way in which anything but sheets changes. */
  changeSettings(fields: Partial<WorkbookSettings>): void {
    const { localeName, timeZone } = { ...this.settings, ...fields };
    const clock = timeZone === this.clock.zone ? this.clock : new SheetClock(timeZone);
    clock.serialOf(0);
    const isRead = timeZone !== this.clock.zone || localeName !== this.settings.localeName;
    this.clock = clock;
    this.locale = localeOf(localeName);
    this.settings = { ...this.settings, ...fields };
    if (isRead) this.settingsChanged();
    else this.calculation.structureChanged();
  }

  protected keepActive(): void {
    if (this.sheet(this.active.sheetId)) return;
    this.active = { sheetId: this.sheets[0]?.id ?? 0, row: 1, column: 1, rows: 1, columns: 1 };
  }

  private settingsChanged(): void {
    this.calculation.settingsChanged();
    for (const sheet of this.sheets) sheet.version++;
  }

  private scopeOf(address: CellAddress): FormulaScope {
    return {
      sheet: (name) => (name === undefined ? this.sheet(address.sheetId) : this.sheetNamed(name)),
      namedRange: (name) => this.namedRange(name)?.target,
      now: this.clock.serialOf(this.now()),
    };
  }

  protected assertFreeName(name: string): void {
    if (name.trim() === '') throw new ServiceError('A sheet name cannot be blank.');
    if (name.length > LONGEST_SHEET_NAME) {
      throw new ServiceError(
        `The sheet name cannot be greater than ${String(LONGEST_SHEET_NAME)} characters.`,
      );
    }
    if (this.sheetNamed(name)) {
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  /** @throws ServiceError where the spreadsheet would have too many cells. */
  assertRoom(cells: number): void {
    const held = this.sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
    if (held + cells > MAX_CELLS) {
      throw new ServiceError(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
  }

  protected freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetNamed(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }
}
