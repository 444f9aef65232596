import { forgetLongText, readLongText, saveLongText } from './long-text';
import type { PropertyStore } from './ports';

// User properties are shared by all spreadsheets in which the user has the add-on.
function keyOf(spreadsheetId: string): string {
  return `draft.${spreadsheetId}`;
}

/** '' forgets it. */
export function saveDraft(userProperties: PropertyStore, spreadsheetId: string, draft: string): void {
  saveLongText(userProperties, keyOf(spreadsheetId), draft);
}

export function readDraft(userProperties: PropertyStore, spreadsheetId: string): string {
  return readLongText(userProperties, keyOf(spreadsheetId));
}

export function forgetDraft(userProperties: PropertyStore, spreadsheetId: string): void {
  forgetLongText(userProperties, keyOf(spreadsheetId));
}
