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

/**
 * The entry that a draft holds and that nobody has seen fail: once it stands in the Log, the draft is no news.
 * One that was tried in vain may have been typed on since. The form is the sidebar's own; undefined for others.
 */
export function untriedEntryOf(draft: string): string | undefined {
  try {
    const { form } = JSON.parse(draft) as { readonly form?: Readonly<Record<string, unknown>> };
    return typeof form?.['entryId'] === 'string' && form['again'] !== true ? form['entryId'] : undefined;
  } catch {
    return undefined;
  }
}

export function forgetDraft(userProperties: PropertyStore, spreadsheetId: string): void {
  forgetLongText(userProperties, keyOf(spreadsheetId));
}
