import type { PropertyStore } from './ports';

/** Claims, what was planned, what was done and said: notes about the mails of another spreadsheet. */
const ITS_OWN = /^(claim\.|outbox|(run|asked|answered|writtenOn)$)/;

/** Forgets what a copy has brought along of the spreadsheet that it was copied from; who wants no contact stays noted. */
export function forgetOriginal(store: PropertyStore): void {
  for (const key of store.all().keys()) if (ITS_OWN.test(key)) store.remove(key);
}
