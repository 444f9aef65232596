import type { Protection } from '../contract';
import type { Actor } from '../service-host';
import { ServiceError } from '../service';
import { intersection, type Axis, type Rect } from './a1';
import type { SheetModel } from './sheet-model';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** @throws ServiceError where a protection of one of these cells is not for this person. */
export function assertMayEditCells(sheet: SheetModel, rect: Rect, actor: () => Actor): void {
  assertMayEdit(sheet, actor, ({ box }) => !box || intersection(box, rect) !== undefined);
}

/** For rows or columns put in before a line: between two protected ones they would be protected, too. */
export function assertMayInsert(sheet: SheetModel, axis: Axis, before: number, actor: () => Actor): void {
  assertMayEdit(sheet, actor, ({ box }) => {
    if (!box) return true;
    const [start, length] = axis === 'row' ? [box.row, box.rows] : [box.column, box.columns];
    return before > start && before < start + length;
  });
}

/** As for all of its cells: what may be done to a sheet whose every protection one may edit. */
export function assertMayEditAllOf(sheet: SheetModel, actor: () => Actor): void {
  assertMayEdit(sheet, actor, () => true);
}

/** For what changes the sheet but none of its cells: a protected box does not stand in its way. */
export function assertMayEditSheet(sheet: SheetModel, actor: () => Actor): void {
  assertMayEdit(sheet, actor, ({ box }) => !box);
}

function assertMayEdit(
  sheet: SheetModel,
  actor: () => Actor,
  concerns: (protection: Protection) => boolean,
): void {
  const concerned = sheet.layout.protections.filter((protection) => concerns(protection));
  if (concerned.length === 0) return;
  const person = actor();
  if (!concerned.every((protection) => mayEdit(protection, person))) throw new ServiceError(REFUSED);
}

/** The owner of the spreadsheet always may; a protection that only warns stops nobody. */
export function mayEdit({ warningOnly, editors }: Protection, { email, isOwner }: Actor): boolean {
  return warningOnly || isOwner || editors.includes(email);
}
