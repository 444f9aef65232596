import type { CellScalar } from '../contract';
import { ServiceError } from '../service';
import { shiftedRect, type Axis, type Rect } from './a1';
import { assertValid, contentOf, type CellContent, type InputSetting, type Writer } from './cell-input';
import type { CellExtra } from './cell-value';
import type { Checkpoint } from './checkpoint';
import { CellFormula } from './formulas/cell-formula';
import {
  copyDown,
  loseSheetReferences,
  renameSheetReferences,
  sameName,
  shiftReferences,
} from './formulas/references';
import { SheetModel } from './sheet-model';
import { takeBack } from './step-reversal';
import { WorkbookFrame } from './workbook-frame';

export type { NamedRangeModel, WorkbookSettings } from './workbook-frame';

/** The spreadsheet file: sheets, named ranges, zone and locale, and every way in which cells change. */
export class WorkbookModel extends WorkbookFrame {
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
    const written = writtenExtra(extra, formula, content);
    if (extra ?? written) sheet.grid.setExtra(row, column, written ?? {});
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
    sheet.change({
      rows: Math.max(sheet.rows, grid.length),
      columns: Math.max(sheet.columns, columns),
    });
    sheet.grid.load(grid);
    this.calculation.structureChanged();
  }

  /** Takes values and formulas away, formats and rules stay. */
  clearContents(sheet: SheetModel, rect: Rect): void {
    const places: [number, number][] = [];
    sheet.grid.visit(rect, (row, column, value, extra) => {
      if (value !== '' || extra?.formula || extra?.emptyText) places.push([row, column]);
    });
    for (const [row, column] of places) this.write(sheet, row, column, { value: '' });
  }

  /** Puts in rows or columns before `at`, or with a negative count takes them out from `at` on. */
  shift(sheet: SheetModel, axis: Axis, at: number, count: number): void {
    if (count > 0) this.assertRoom(count * (axis === 'row' ? sheet.columns : sheet.rows));
    if (axis === 'column') assertRoomForColumns(sheet.columns + count);
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
    this.keepActive();
  }

  /** Remembers everything but what formulas came to and which cell is active. Cheap at any size. */
  checkpoint(): Checkpoint {
    const sheets = this.sheets.map((sheet) => ({ sheet, ...sheet.checkpoint() }));
    return { settings: this.settings, sheets };
  }

  /** Makes the whole spreadsheet what it was; to take back one step among others see `takeBack`. */
  restore(checkpoint: Checkpoint): void {
    takeBack(this, { before: checkpoint, after: this.checkpoint() });
  }

  /** Puts the tabs into an order; those that are not named go, without a trace in formulas. */
  arrangeSheets(sheets: readonly SheetModel[]): void {
    this.beforeMoving();
    this.sheets = [...sheets];
    this.keepActive();
    this.calculation.structureChanged();
  }

  /** Puts whole rows or columns into another order: `order[i]` comes to stand at `first + i`. */
  reorderLines(
    sheet: SheetModel,
    axis: Axis,
    { first, order }: { readonly first: number; readonly order: readonly number[] },
  ): void {
    if (axis === 'row') {
      this.reorderRows(sheet, first, order);
      return;
    }
    this.beforeMoving();
    sheet.grid.reorderColumns(first, order);
    sheet.version++;
    this.calculation.structureChanged();
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
}

/** What a cell has beside its value once a content is written to it. */
function writtenExtra(
  former: CellExtra | undefined,
  formula: CellFormula | undefined,
  content: CellContent,
): CellExtra | undefined {
  const { formula: _formula, spilledFrom: _spilled, emptyText: _empty, ...kept } = former ?? {};
  if (formula) return { ...kept, formula };
  if (content.formula === undefined && content.emptyText) return { ...kept, emptyText: true };
  return former && kept;
}

/** Column ZZZ. */
const MAX_COLUMNS = 18_278;

function assertRoomForColumns(columns: number): void {
  if (columns <= MAX_COLUMNS) return;
  throw new ServiceError(
    `This action would increase the number of columns in the sheet above the limit of ${String(MAX_COLUMNS)} columns.`,
  );
}

/** The first sheet has id 0 as at Google, later ones a large number that says nothing. */
function sheetIdOf(count: number): number {
  return count === 0 ? 0 : (count * 733_331_753) % 2_147_483_647;
}
