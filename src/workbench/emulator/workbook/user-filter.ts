import { ServiceError } from '../service';
import type { Rect } from './a1';
import { applyFilter } from './filter';
import { assertFilterable } from './merges';
import type { UserDesk } from './user-desk';

export function setFilter(desk: UserDesk, sheetId: number, box: Rect): void {
  const sheet = desk.sheetWith(sheetId, box);
  if (sheet.layout.filter) {
    throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  }
  assertFilterable(sheet.layout.merges, box);
  sheet.change({ layout: { ...sheet.layout, filter: { box, hiddenValues: {}, hidden: [] } } });
  desk.changes.changed('OTHER');
}

/** Says what one column hides, and applies the whole filter. */
export function filterColumn(
  desk: UserDesk,
  sheetId: number,
  column: number,
  hiddenValues: readonly string[],
): void {
  const { filter } = desk.sheet(sheetId).layout;
  if (!filter) throw new ServiceError('This sheet has no filter. Nothing was hidden; create a filter first.');
  if (column < filter.box.column || column >= filter.box.column + filter.box.columns) {
    throw new ServiceError('This column is not part of the filter. Nothing was hidden.');
  }
  const sheet = desk.sheetToEdit(sheetId, filter.box);
  const { [column]: _former, ...others } = filter.hiddenValues;
  const values = hiddenValues.length > 0 ? { ...others, [column]: [...hiddenValues] } : others;
  sheet.change({ layout: { ...sheet.layout, filter: { ...filter, hiddenValues: values } } });
  desk.model.calculation.recalculate();
  applyFilter(sheet, desk.model.locale);
  desk.changes.changed('OTHER');
}

export function removeFilter(desk: UserDesk, sheetId: number): void {
  const { filter } = desk.sheet(sheetId).layout;
  if (!filter) return;
  const sheet = desk.sheetToEdit(sheetId, filter.box);
  const { filter: _filter, ...rest } = sheet.layout;
  sheet.change({ layout: rest });
  desk.changes.changed('OTHER');
}
