import type { CellScalar } from '../contract';
import { ServiceError } from '../service';
import type { WorkbookOptions } from '../service-host';
import { shiftedRect, type Axis, type Rect } from './a1';
import { assertValid, contentOf, type CellContent, type InputSetting, type Writer } from './cell-input';
import { Calculation } from './formulas/calculation';
import type { CellAddress } from './formulas/built-in-formulas';
import { CellFormula } from './formulas/cell-formula';
import {
  copyDown,
  loseSheetReferences,
  renameSheetReferences,
  sameName,
  shiftReferences,
} from './formulas/references';
import type { FormulaScope, SheetRect } from './formulas/translate';
import { localeOf, type SheetLocale } from './locales';
import { SheetClock } from './sheet-clock';
import { SheetModel } from './sheet-model';

export interface NamedRangeModel {
  name: string;
  target: SheetRect;
}

const MAX_CELLS = 10_000_000;

/** The spreadsheet file: sheets, named ranges, zone and locale, and every way in which cells change. */
export class WorkbookModel {
  readonly id: string;
  name: string;
  sheets: SheetModel[] = [];
  namedRanges: NamedRangeModel[] = [];
  locale: SheetLocale;
  clock: SheetClock;
  localeName: string;
  active = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };
  /** How many sheets were ever made, for ids and names. */
  sheetCount = 0;
  readonly calculation: Calculation;
  private readonly now: () => number;
  private readonly commasInScripts: boolean;

  constructor(options: WorkbookOptions) {
    this.id = options.id;
    this.name = options.name;
    this.localeName = options.locale;
    this.locale = localeOf(options.locale);
    this.clock = new SheetClock(options.timeZone);
    this.now = options.now;
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

  /** What writing there would come to. @throws ServiceError for what the cell refuses. */
  contentFor(
    sheet: SheetModel,
    row: number,
    column: number,
    input: unknown,
    writer: Writer,
    setting: InputSetting,
  ): CellContent {
    const format = sheet.formats.numberFormatAt(row, column);
    const content = contentOf(input, format, writer, setting);
    if (!sheet.validations.isEmpty()) {
      assertValid(sheet.validations.at(row, column), content, { row, column, rows: 1, columns: 1 }, format);
    }
    return content;
  }

  /** Puts a content into a cell: what stood there goes, its number format stays unless the content brings one. */
  write(sheet: SheetModel, row: number, column: number, content: CellContent): void {
    const address = { sheetId: sheet.id, row, column };
    const extra = sheet.grid.extra(row, column);
    const formula = content.formula === undefined ? undefined : new CellFormula(content.formula);
    if (extra ?? formula) {
      const { formula: _formula, spilledFrom: _spilled, ...kept } = extra ?? {};
      sheet.grid.setExtra(row, column, formula ? { ...kept, formula } : kept);
    }
    if (content.formula === undefined) {
      sheet.grid.set(row, column, content.value);
      if (content.numberFormat !== undefined) {
        sheet.formats.apply({ row, column, rows: 1, columns: 1 }, { numberFormat: content.numberFormat });
      }
    }
    sheet.version++;
    this.calculation.cellWritten(address, extra?.formula, formula);
  }

  /** Replaces everything in a sheet by values that need no parsing, and makes the grid large enough. */
  load(sheet: SheetModel, grid: readonly (readonly CellScalar[])[]): void {
    const columns = grid.reduce((widest, values) => Math.max(widest, values.length), 0);
    this.assertRoom(Math.max(0, grid.length * columns - sheet.rows * sheet.columns));
    sheet.rows = Math.max(sheet.rows, grid.length);
    sheet.columns = Math.max(sheet.columns, columns);
    sheet.grid.load(grid);
    sheet.version++;
    this.calculation.structureChanged();
  }

  /** Takes values and formulas away, formats and rules stay. */
  clearContents(sheet: SheetModel, rect: Rect): void {
    const places: [number, number][] = [];
    sheet.grid.visit(rect, (row, column, value, extra) => {
      if (value !== '' || extra?.formula) places.push([row, column]);
    });
    for (const [row, column] of places) this.write(sheet, row, column, { value: '' });
  }

  /** Puts in rows or columns before `at`, or with a negative count takes them out from `at` on. */
  shift(sheet: SheetModel, axis: Axis, at: number, count: number): void {
    if (count > 0) this.assertRoom(count * (axis === 'row' ? sheet.columns : sheet.rows));
    this.rewriteFormulas(
      () => {
        sheet.shift(axis, at, count);
        this.namedRanges = this.namedRanges.flatMap((range) => {
          if (range.target.sheetId !== sheet.id) return [range];
          const rect = shiftedRect(range.target.rect, axis, at, count);
          return rect ? [{ ...range, target: { sheetId: sheet.id, rect } }] : [];
        });
      },
      (text, home) => shiftReferences(text, home.name, sheet.name, axis, at, count),
    );
    sheet.version++;
  }

  /** Rows that only lengthen the grid leave every formula as it is. */
  appendRows(sheet: SheetModel, count: number): void {
    this.assertRoom(count * sheet.columns);
    sheet.shift('row', sheet.rows + 1, count);
    sheet.version++;
    this.calculation.structureChanged();
  }

  /** Puts whole rows into another order: `order[i]` is the row that comes to stand at `first + i`. */
  reorderRows(sheet: SheetModel, first: number, order: readonly number[]): void {
    this.beforeMoving();
    sheet.formats.pinToRows({ row: first, column: 1, rows: order.length, columns: sheet.columns });
    sheet.grid.reorderRows(first, order);
    order.forEach((from, index) => {
      const delta = first + index - from;
      if (delta === 0) return;
      this.mapFormulas(sheet, { row: first + index, column: 1, rows: 1, columns: sheet.columns }, (text) =>
        copyDown(text, delta),
      );
    });
    sheet.version++;
    this.calculation.structureChanged();
  }

  addSheet(name: string | undefined, index = this.sheets.length): SheetModel {
    const own = name ?? this.freeSheetName();
    this.assertFreeName(own);
    this.assertRoom(1000 * 26);
    const sheet = new SheetModel(sheetIdOf(this.sheetCount++), own);
    this.sheets.splice(index, 0, sheet);
    this.calculation.structureChanged();
    return sheet;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    if (!sameName(sheet.name, name)) this.assertFreeName(name);
    const former = sheet.name;
    this.rewriteFormulas(
      () => (sheet.name = name),
      (text) => renameSheetReferences(text, former, name),
    );
    sheet.version++;
  }

  deleteSheet(sheet: SheetModel): void {
    if (this.sheets.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    this.rewriteFormulas(
      () => {
        this.sheets = this.sheets.filter((other) => other !== sheet);
        this.namedRanges = this.namedRanges.filter((range) => range.target.sheetId !== sheet.id);
      },
      (text) => loseSheetReferences(text, sheet.name),
    );
    if (this.active.sheetId === sheet.id) {
      this.active = { sheetId: this.sheets[0]?.id ?? 0, row: 1, column: 1, rows: 1, columns: 1 };
    }
  }

  setNamedRange(name: string, target: SheetRect): void {
    this.namedRanges = [...this.namedRanges.filter((range) => !sameName(range.name, name)), { name, target }];
    this.calculation.structureChanged();
  }

  removeNamedRange(name: string): void {
    this.namedRanges = this.namedRanges.filter((range) => !sameName(range.name, name));
    this.calculation.structureChanged();
  }

  setTimeZone(zone: string): void {
    const clock = new SheetClock(zone);
    clock.serialOf(0);
    this.clock = clock;
    this.settingsChanged();
  }

  setLocale(name: string): void {
    this.locale = localeOf(name);
    this.localeName = name;
    this.settingsChanged();
  }

  private settingsChanged(): void {
    this.calculation.settingsChanged();
    for (const sheet of this.sheets) sheet.version++;
  }

  /** Changes where cells stand, with all formulas that refer to them. */
  rewriteFormulas(change: () => void, rewrite: (text: string, home: SheetModel) => string): void {
    this.beforeMoving();
    change();
    for (const sheet of this.sheets) this.mapFormulas(sheet, sheet.whole(), (text) => rewrite(text, sheet));
    this.calculation.structureChanged();
  }

  /** Arrays are taken back before cells move, and spread out again at the next calculation. */
  beforeMoving(): void {
    this.calculation.recalculate();
    this.calculation.collapseArrays();
  }

  /** Replaces formulas by what `rewrite` makes of their text; none of them runs again. */
  mapFormulas(sheet: SheetModel, rect: Rect, rewrite: (text: string) => string): void {
    sheet.grid.visitExtras(rect, (row, column, extra) => {
      if (!extra.formula) return;
      const text = rewrite(extra.formula.text);
      if (text !== extra.formula.text) {
        sheet.grid.setExtra(row, column, { ...extra, formula: extra.formula.movedTo(text) });
        sheet.version++;
      }
    });
  }

  private scopeOf(address: CellAddress): FormulaScope {
    return {
      sheet: (name) => (name === undefined ? this.sheet(address.sheetId) : this.sheetNamed(name)),
      namedRange: (name) => this.namedRange(name)?.target,
      now: this.clock.serialOf(this.now()),
    };
  }

  private assertFreeName(name: string): void {
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

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetNamed(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }
}

/** The first sheet has id 0 as at Google, later ones a large number that says nothing. */
function sheetIdOf(count: number): number {
  return count === 0 ? 0 : (count * 733_331_753) % 2_147_483_647;
}
