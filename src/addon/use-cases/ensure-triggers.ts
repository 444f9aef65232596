import type { InstallRecord } from './install-record';
import type { Handler, Triggers } from './ports';

/**
 * True where the noted hourly trigger is not among the current user's own: then it is another account's, or it
 * was removed. Google shows nobody the triggers of others, so the two cannot be told apart.
 */
export function isForeignOwner(triggers: Triggers, record: InstallRecord | undefined): boolean {
  const owner = record?.ownerTriggerId ?? '';
  return owner !== '' && !triggers.all().some(({ id }) => id === owner);
}

/**
 * Leaves the current user with exactly one hourly and one change trigger. What is there is kept, because
 * Google allows an account only so many new triggers a day.
 * @returns the id of the hourly one; '' where Google lets none be installed, as in a test deployment.
 */
export function ensureTriggers(triggers: Triggers, preferredId: string): string {
  let hourly = '';
  try {
    hourly = ensureOne(triggers, 'runHourly', preferredId);
    ensureOne(triggers, 'onSpreadsheetChange', '');
  } catch {
    // All else works without them, and Set up says what does not.
  }
  return hourly;
}

function ensureOne(triggers: Triggers, handler: Handler, preferredId: string): string {
  const mine = triggers.all().filter((trigger) => trigger.handler === handler);
  const kept = mine.find(({ id }) => id === preferredId) ?? mine[0];
  for (const { id } of mine) if (id !== kept?.id) triggers.remove(id);
  return kept?.id ?? triggers.install(handler);
}
