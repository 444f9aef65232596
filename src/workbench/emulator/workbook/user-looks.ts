import type { CellStyle, ChosenRule } from '../contract';
import { ServiceError } from '../service';
import { isWithin, type Rect } from './a1';
import { CLEARED } from './cell-input';
import { assertWholeMerges, mergesTouching } from './merges';
import type { SheetModel } from './sheet-model';
import type { UserDesk } from './user-desk';
import type { ValidationRule } from './validation';

export function formatCells(
  desk: UserDesk,
  sheetId: number,
  box: Rect,
  look: CellStyle & { readonly numberFormat?: string },
): void {
  const sheet = desk.sheetWith(sheetId, box);
  const given = Object.entries(look).filter(([, value]) => value !== undefined);
  sheet.formats.apply(box, Object.fromEntries(given));
  sheet.version++;
  desk.changes.changed('FORMAT');
}

/** An empty text takes the note away. */
export function setNote(desk: UserDesk, sheetId: number, row: number, column: number, text: string): void {
  const sheet = desk.sheetWith(sheetId, { row, column, rows: 1, columns: 1 });
  if (text.length > LONGEST_NOTE) {
    throw new ServiceError(
      `A note can have at most ${String(LONGEST_NOTE)} characters. Nothing was noted; please shorten it.`,
    );
  }
  const { note: _note, ...rest } = sheet.grid.extra(row, column) ?? {};
  sheet.grid.setExtra(row, column, text === '' ? rest : { ...rest, note: text });
  sheet.version++;
  desk.changes.changed('OTHER');
}

const LONGEST_NOTE = 50_000;

/** Only the first cell's content stays; merged cells within the block become part of it. */
export function mergeCells(desk: UserDesk, sheetId: number, box: Rect): void {
  const sheet = desk.sheetWith(sheetId, box);
  if (box.rows * box.columns < 2) throw new ServiceError('Select at least two cells to merge.');
  assertWholeMerges(sheet.layout.merges, box);
  assertMergeable(sheet, box);
  keepFirst(desk, sheet, box);
  const others = sheet.layout.merges.filter((merge) => !isWithin(merge, box));
  sheet.change({ layout: { ...sheet.layout, merges: [...others, box] } });
  desk.changes.changed('OTHER');
}

/** In reading order the first cell that has something gives its content to the merged one. */
function keepFirst(desk: UserDesk, sheet: SheetModel, box: Rect): void {
  desk.model.calculation.recalculate();
  const covered: [number, number][] = [];
  sheet.grid.visit(box, (row, column, value, extra) => {
    const isFirst = row === box.row && column === box.column;
    if (!isFirst && (value !== '' || extra?.formula)) covered.push([row, column]);
  });
  for (const [row, column] of covered) desk.model.write(sheet, row, column, CLEARED);
}

function assertMergeable(sheet: SheetModel, box: Rect): void {
  if (box.row <= sheet.frozenRows && box.row + box.rows - 1 > sheet.frozenRows) {
    throw new ServiceError("You can't merge frozen and non-frozen rows.");
  }
  const filter = sheet.layout.filter?.box;
  if (filter && box.rows > 1 && mergesTouching([filter], box).length > 0) {
    throw new ServiceError("You can't merge cells vertically inside a filter.");
  }
}

export function unmergeCells(desk: UserDesk, sheetId: number, box: Rect): void {
  const sheet = desk.sheetWith(sheetId, box);
  assertWholeMerges(sheet.layout.merges, box);
  const merges = sheet.layout.merges.filter((merge) => !isWithin(merge, box));
  if (merges.length === sheet.layout.merges.length) return;
  sheet.change({ layout: { ...sheet.layout, merges } });
  desk.changes.changed('OTHER');
}

/** A checkbox writes FALSE into the empty cells, as in Sheets. */
export function setRule(desk: UserDesk, sheetId: number, box: Rect, rule: ChosenRule | null): void {
  const sheet = desk.sheetWith(sheetId, box);
  sheet.validations.set(box, rule ? ruleFrom(rule) : undefined);
  if (rule?.type === 'checkbox') untick(desk, sheet, box);
  sheet.version++;
  desk.changes.changed('OTHER');
}

function ruleFrom(rule: ChosenRule): ValidationRule {
  const values = rule.type === 'list' ? rule.values.map((value) => value.trim()).filter(Boolean) : [];
  if (rule.type === 'list' && values.length === 0) {
    throw new ServiceError('A drop-down needs at least one item. No rule was set; please enter one.');
  }
  return { type: rule.type, values, dropDown: true, strict: rule.strict, helpText: '' };
}

function untick(desk: UserDesk, sheet: SheetModel, box: Rect): void {
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const isEmpty = sheet.grid.get(row, column) === '' && !sheet.grid.extra(row, column)?.formula;
      if (isEmpty) desk.model.write(sheet, row, column, { value: false });
    }
  }
}
