import type { Language } from '../../src/domain/cells/vocabulary';

export const OWNER = 'me@example.org';
/** May edit the spreadsheet too, and has the add-on. */
export const COLLEAGUE = 'ben@example.org';

/** Where and when a world begins; each lasts over a change of the clocks, or has a zone that others forget. */
export interface Place {
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  readonly locale: string;
  readonly language: Language;
  readonly start: string;
}

function place(timeZone: string, scriptTimeZone: string, locale: string, start: string): Place {
  return { timeZone, scriptTimeZone, locale, start, language: locale.startsWith('de') ? 'de' : 'en' };
}

export const PLACES: readonly Place[] = [
  place('Europe/Berlin', 'America/Los_Angeles', 'en_US', '2026-03-10T08:00:00Z'),
  place('Europe/Berlin', 'Asia/Tokyo', 'de_DE', '2026-10-08T21:40:00Z'),
  place('America/New_York', 'Europe/Berlin', 'en_US', '2026-02-20T13:00:00Z'),
  place('America/Los_Angeles', 'Etc/UTC', 'en_US', '2026-10-15T01:30:00Z'),
  place('Pacific/Apia', 'Europe/Berlin', 'en_GB', '2026-06-01T08:00:00Z'),
  place('Asia/Kathmandu', 'America/New_York', 'en_GB', '2026-06-01T19:00:00Z'),
  place('Australia/Lord_Howe', 'Europe/Berlin', 'en_GB', '2026-03-20T12:00:00Z'),
  place('Asia/Tokyo', 'America/Los_Angeles', 'ja_JP', '2026-12-20T16:00:00Z'),
  place('America/St_Johns', 'Pacific/Apia', 'fr_FR', '2026-02-25T09:00:00Z'),
  place('America/Havana', 'Asia/Tokyo', 'en_US', '2026-02-27T15:00:00Z'),
  place('Africa/Casablanca', 'America/Los_Angeles', 'fr_FR', '2026-02-05T23:30:00Z'),
  place('Europe/London', 'Asia/Kathmandu', 'en_GB', '2026-10-10T22:30:00Z'),
];

/** Zones that a person may move a spreadsheet to. */
export const OTHER_ZONES = ['Asia/Tokyo', 'America/New_York', 'Europe/Berlin', 'Pacific/Apia'] as const;
export const OTHER_LOCALES = ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'ja_JP'] as const;

export function placeOf(index: number): Place {
  const found = PLACES[index % PLACES.length];
  if (!found) throw new Error(`no place ${String(index)}`);
  return found;
}
