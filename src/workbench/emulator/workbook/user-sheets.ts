import { ServiceError } from '../service';
import { duplicateSheet as copySheet } from './duplicate-sheet';
import type { UserDesk } from './user-desk';

export function addSheet(desk: UserDesk, name?: string): number {
  const sheet = desk.model.addSheet(name);
  desk.changes.changed('INSERT_GRID');
  return sheet.id;
}

export function duplicateSheet(desk: UserDesk, sheetId: number): number {
  const sheet = desk.sheet(sheetId);
  const copy = copySheet(desk.model, sheet, freeCopyName(desk, sheet.name));
  desk.changes.changed('INSERT_GRID');
  return copy.id;
}

function freeCopyName(desk: UserDesk, name: string): string {
  const first = `Copy of ${name}`;
  let free = first;
  for (let number = 1; desk.model.sheetNamed(free); number++) free = `${first} ${String(number)}`;
  return free;
}

export function renameSheet(desk: UserDesk, sheetId: number, name: string): void {
  const sheet = desk.sheetToArrange(sheetId);
  if (name.trim() === '') throw new ServiceError('A sheet needs a name. It keeps the one it has.');
  desk.model.renameSheet(sheet, name);
  desk.changes.changed('OTHER');
}

/** `position` counts from 1. */
export function moveSheet(desk: UserDesk, sheetId: number, position: number): void {
  const sheet = desk.sheetToArrange(sheetId);
  const others = desk.model.sheets.filter((other) => other !== sheet);
  if (!Number.isInteger(position) || position < 1 || position > others.length + 1) {
    throw new ServiceError('There is no such place among the sheets. Nothing was moved.');
  }
  if (desk.model.sheets[position - 1] === sheet) return;
  others.splice(position - 1, 0, sheet);
  desk.model.arrangeSheets(others);
  desk.changes.changed('OTHER');
}

export function hideSheet(desk: UserDesk, sheetId: number): void {
  const sheet = desk.sheetToArrange(sheetId);
  const next = desk.model.sheets.find((other) => other !== sheet && !other.hidden);
  if (!next) throw new ServiceError("You can't hide all the sheets in a document.");
  sheet.change({ hidden: true });
  if (desk.model.active.sheetId === sheetId) {
    desk.model.active = { sheetId: next.id, row: 1, column: 1, rows: 1, columns: 1 };
  }
  desk.changes.changed('OTHER');
}

export function showSheet(desk: UserDesk, sheetId: number): void {
  desk.sheetToArrange(sheetId).change({ hidden: false });
  desk.changes.changed('OTHER');
}

export function deleteSheet(desk: UserDesk, sheetId: number): void {
  const sheet = desk.sheetToDelete(sheetId);
  if (desk.model.sheets.every((other) => other === sheet || other.hidden) && desk.model.sheets.length > 1) {
    throw new ServiceError("You can't remove all the visible sheets in a document.");
  }
  desk.model.deleteSheet(sheet);
  desk.changes.changed('REMOVE_GRID');
}

/** A blank name is Sheets' own for a spreadsheet without one. */
export function renameSpreadsheet(desk: UserDesk, name: string): void {
  desk.model.changeSettings({ name: name.trim() === '' ? 'Untitled spreadsheet' : name });
  desk.changes.changed('OTHER');
}

export function setTimeZone(desk: UserDesk, timeZone: string): void {
  desk.model.setTimeZone(timeZone);
  desk.changes.changed('OTHER');
}

export function setLocale(desk: UserDesk, locale: string): void {
  desk.model.setLocale(locale);
  desk.changes.changed('OTHER');
}
