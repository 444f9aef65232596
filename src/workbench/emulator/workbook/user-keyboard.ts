import type { UserActions } from '../contract';
import { ServiceError } from '../service';
import { UnbuiltError } from '../unbuilt';
import type { ChangeType, UserChange } from '../service-host';
import { inputText } from './cell-text';
import { CellError, type StoredValue } from './cell-value';
import { CLEARED } from './cell-input';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** What a person does to the cells. Each action is done at once and then reported, as one change. */
export class UserKeyboard implements UserActions {
  private readonly listeners: ((change: UserChange) => void)[] = [];

  constructor(private readonly model: WorkbookModel) {}

  onUserChange(listener: (change: UserChange) => void): void {
    this.listeners.push(listener);
  }

  type(sheetId: number, row: number, column: number, text: string): void {
    this.paste(sheetId, row, column, [[text]]);
  }

  paste(sheetId: number, row: number, column: number, block: readonly (readonly string[])[]): void {
    const sheet = this.model.sheetOrThrow(sheetId);
    const columns = Math.max(0, ...block.map((texts) => texts.length));
    const [first] = block;
    if (!first || columns === 0) return;
    this.makeRoom(sheet, row + block.length - 1, column + columns - 1);
    const setting = this.model.inputSetting();
    const oldValue = inputText(sheet, row, column, this.model.locale);
    const contents = block.map((texts, down) =>
      texts.map((text, right) =>
        this.model.contentFor(sheet, row + down, column + right, text, 'user', setting),
      ),
    );
    contents.forEach((row_, down) => {
      row_.forEach((content, right) => {
        this.model.write(sheet, row + down, column + right, content);
      });
    });
    const isCell = block.length === 1 && columns === 1;
    this.edited(sheet, row, column, block.length, columns, isCell ? { value: first[0] ?? '', oldValue } : {});
  }

  clear(sheetId: number, row: number, column: number, rows: number, columns: number): void {
    const sheet = this.model.sheetOrThrow(sheetId);
    const oldValue = inputText(sheet, row, column, this.model.locale);
    if (rows === 1 && columns === 1) this.model.write(sheet, row, column, CLEARED);
    else this.model.clearContents(sheet, { row, column, rows, columns });
    this.edited(
      sheet,
      row,
      column,
      rows,
      columns,
      rows === 1 && columns === 1 ? { value: '', oldValue } : {},
    );
  }

  insertRows(sheetId: number, before: number, count: number): void {
    this.shift(sheetId, 'row', before, count, 'INSERT_ROW');
  }

  deleteRows(sheetId: number, first: number, count: number): void {
    this.shift(sheetId, 'row', first, -count, 'REMOVE_ROW');
  }

  insertColumns(sheetId: number, before: number, count: number): void {
    this.shift(sheetId, 'column', before, count, 'INSERT_COLUMN');
  }

  deleteColumns(sheetId: number, first: number, count: number): void {
    this.shift(sheetId, 'column', first, -count, 'REMOVE_COLUMN');
  }

  sort(sheetId: number, column: number, ascending: boolean): void {
    const sheet = this.model.sheetOrThrow(sheetId);
    this.model.calculation.recalculate();
    const first = sheet.frozenRows + 1;
    const count = Math.max(0, sheet.grid.lastRow() - sheet.frozenRows);
    const order = Array.from({ length: count }, (_, index) => first + index);
    const keys = new Map(order.map((row) => [row, sheet.grid.get(row, column)]));
    order.sort((one, other) => compare(keys.get(one) ?? '', keys.get(other) ?? '', ascending ? 1 : -1));
    this.model.reorderRows(sheet, first, order);
    this.changed('OTHER');
  }

  addSheet(name?: string): number {
    const sheet = this.model.addSheet(name);
    this.changed('INSERT_GRID');
    return sheet.id;
  }

  renameSheet(sheetId: number, name: string): void {
    this.model.renameSheet(this.model.sheetOrThrow(sheetId), name);
    this.changed('OTHER');
  }

  deleteSheet(sheetId: number): void {
    this.model.deleteSheet(this.model.sheetOrThrow(sheetId));
    this.changed('REMOVE_GRID');
  }

  setTimeZone(timeZone: string): void {
    this.model.setTimeZone(timeZone);
    this.changed('OTHER');
  }

  setLocale(locale: string): void {
    this.model.setLocale(locale);
    this.changed('OTHER');
  }

  pasteCells(): void {
    throw new UnbuiltError('pasteCells');
  }

  fill(): void {
    throw new UnbuiltError('fill');
  }

  moveRows(): void {
    throw new UnbuiltError('moveRows');
  }

  moveColumns(): void {
    throw new UnbuiltError('moveColumns');
  }

  hideRows(): void {
    throw new UnbuiltError('hideRows');
  }

  showRows(): void {
    throw new UnbuiltError('showRows');
  }

  hideColumns(): void {
    throw new UnbuiltError('hideColumns');
  }

  showColumns(): void {
    throw new UnbuiltError('showColumns');
  }

  sortRange(): void {
    throw new UnbuiltError('sortRange');
  }

  setFilter(): void {
    throw new UnbuiltError('setFilter');
  }

  filterColumn(): void {
    throw new UnbuiltError('filterColumn');
  }

  removeFilter(): void {
    throw new UnbuiltError('removeFilter');
  }

  merge(): void {
    throw new UnbuiltError('merge');
  }

  unmerge(): void {
    throw new UnbuiltError('unmerge');
  }

  format(): void {
    throw new UnbuiltError('format');
  }

  setNote(): void {
    throw new UnbuiltError('setNote');
  }

  setColumnWidth(): void {
    throw new UnbuiltError('setColumnWidth');
  }

  freezeRows(): void {
    throw new UnbuiltError('freezeRows');
  }

  setRule(): void {
    throw new UnbuiltError('setRule');
  }

  protect(): number {
    throw new UnbuiltError('protect');
  }

  unprotect(): void {
    throw new UnbuiltError('unprotect');
  }

  duplicateSheet(): number {
    throw new UnbuiltError('duplicateSheet');
  }

  moveSheet(): void {
    throw new UnbuiltError('moveSheet');
  }

  hideSheet(): void {
    throw new UnbuiltError('hideSheet');
  }

  showSheet(): void {
    throw new UnbuiltError('showSheet');
  }

  renameSpreadsheet(): void {
    throw new UnbuiltError('renameSpreadsheet');
  }

  undo(): void {
    throw new UnbuiltError('undo');
  }

  redo(): void {
    throw new UnbuiltError('redo');
  }

  private shift(sheetId: number, axis: 'row' | 'column', at: number, count: number, type: ShiftType): void {
    const sheet = this.model.sheetOrThrow(sheetId);
    const size = axis === 'row' ? sheet.rows : sheet.columns;
    if (at < 1 || at > size + 1 || (count < 0 && at - count - 1 > size)) {
      throw new ServiceError('Those rows or columns are out of bounds.');
    }
    if (size + count < 1) throw new ServiceError(`You can't delete all the ${axis}s on the sheet.`);
    this.model.shift(sheet, axis, at, count);
    this.changed(type);
  }

  private makeRoom(sheet: SheetModel, lastRow: number, lastColumn: number): void {
    if (lastRow > sheet.rows) this.model.appendRows(sheet, lastRow - sheet.rows);
    if (lastColumn > sheet.columns)
      this.model.shift(sheet, 'column', sheet.columns + 1, lastColumn - sheet.columns);
  }

  private edited(
    sheet: SheetModel,
    row: number,
    column: number,
    rows: number,
    columns: number,
    values: { readonly value?: string; readonly oldValue?: string },
  ): void {
    this.model.calculation.recalculate();
    const given = Object.entries(values).filter(([, text]) => text !== '');
    const block = { sheetId: sheet.id, row, column, rows, columns };
    this.report({ type: 'EDIT', block, ...Object.fromEntries(given) });
  }

  private changed(type: Exclude<ChangeType, 'EDIT'>): void {
    this.model.calculation.recalculate();
    this.report({ type });
  }

  private report(change: UserChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

type ShiftType = 'INSERT_ROW' | 'REMOVE_ROW' | 'INSERT_COLUMN' | 'REMOVE_COLUMN';

/** Numbers before texts before logical values before errors; blanks come last in either direction. */
function compare(first: StoredValue, second: StoredValue, direction: 1 | -1): number {
  const ranks = [rankOf(first), rankOf(second)] as const;
  if (ranks[0] === BLANK || ranks[1] === BLANK) return ranks[0] - ranks[1];
  if (ranks[0] !== ranks[1]) return (ranks[0] - ranks[1]) * direction;
  return compareAlike(first, second) * direction;
}

const BLANK = 4;

function rankOf(value: StoredValue): number {
  if (value === '') return BLANK;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compareAlike(first: StoredValue, second: StoredValue): number {
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  const [one, other] = [first, second].map((value) =>
    (value instanceof CellError ? value.code : String(value)).toLowerCase(),
  );
  return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;
}
