import type { Protection } from '../contract';
import { ServiceError } from '../service';
import type { Rect } from './a1';
import { mayEdit } from './protections';
import type { UserDesk } from './user-desk';

/** Whoever protects something stays among those who may edit it. */
export function protect(
  desk: UserDesk,
  sheetId: number,
  box: Rect | undefined,
  how: Pick<Protection, 'description' | 'warningOnly' | 'editors'>,
): number {
  const sheet = box ? desk.sheetWith(sheetId, box) : desk.sheetToDelete(sheetId);
  const id =
    1 + Math.max(0, ...desk.model.sheets.flatMap(({ layout }) => layout.protections.map((one) => one.id)));
  const { email, isOwner } = desk.model.actor();
  const { description, warningOnly } = how;
  const editors = isOwner ? [...how.editors] : [...new Set([...how.editors, email])];
  const protection: Protection = { id, description, warningOnly, editors, ...(box ? { box } : {}) };
  const protections = [...sheet.layout.protections, protection];
  sheet.change({ layout: { ...sheet.layout, protections } });
  desk.changes.changed('OTHER');
  return id;
}

export function unprotect(desk: UserDesk, sheetId: number, protectionId: number): void {
  const sheet = desk.sheet(sheetId);
  const protection = sheet.layout.protections.find(({ id }) => id === protectionId);
  if (!protection) throw new ServiceError('This protection is there no more. Nothing was changed.');
  if (!mayEdit(protection, desk.model.actor())) {
    throw new ServiceError(
      'You may not take this protection away. Nothing was changed; please ask the owner of the spreadsheet.',
    );
  }
  const protections = sheet.layout.protections.filter((other) => other !== protection);
  sheet.change({ layout: { ...sheet.layout, protections } });
  desk.changes.changed('OTHER');
}
