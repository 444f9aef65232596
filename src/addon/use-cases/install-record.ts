import { TABLES } from '../../domain/cells/tables';
import { LANGUAGES, type Language } from '../../domain/cells/vocabulary';
import { RapportFault } from './fault';
import type { PropertyStore, TabIds } from './ports';

/** What Set up notes about a spreadsheet; kept in one document property, so it is whole or not there. */
export interface InstallRecord {
  /** A copy of the spreadsheet has another id: there nothing runs until it is set up itself. */
  readonly spreadsheetId: string;
  /** Fixed at Set up. */
  readonly language: Language;
  readonly tabIds: TabIds;
  /** The hourly trigger whose owner gets the mail; '' where Set up could not install one. */
  readonly ownerTriggerId: string;
  /** What stands for the owner's account; undefined where an earlier version has noted none. */
  readonly owner?: string;
  /** False while Set up is at work, and for good where it was killed. */
  readonly complete: boolean;
}

const KEY = 'install';

/** A store, or all of its properties as they were read at once. */
export type StoredTexts = Pick<PropertyStore, 'get'>;

/** The record, or undefined where there is none or it belongs to the spreadsheet that this one was copied from. */
export function readInstallRecord(store: StoredTexts, spreadsheetId: string): InstallRecord | undefined {
  const record = parse(store.get(KEY));
  return record?.spreadsheetId === spreadsheetId ? record : undefined;
}

/** Whether the spreadsheet is a copy of one that was set up, and is not yet set up itself. */
export function isCopy(store: PropertyStore, spreadsheetId: string): boolean {
  const record = parse(store.get(KEY));
  return record !== undefined && record.spreadsheetId !== spreadsheetId;
}

/** @throws RapportFault where the spreadsheet is not set up; a copy says that it is one. */
export function requireInstallRecord(record: InstallRecord | undefined, store: StoredTexts): InstallRecord {
  if (!record) throw new RapportFault({ kind: parse(store.get(KEY)) ? 'copied' : 'notSetUp' });
  return record;
}

export function saveInstallRecord(store: PropertyStore, record: InstallRecord): void {
  store.set(KEY, JSON.stringify(record));
}

function parse(text: string | undefined): InstallRecord | undefined {
  if (text === undefined) return undefined;
  const data = JSON.parse(text) as Partial<Record<keyof InstallRecord, unknown>>;
  const language = LANGUAGES.find((known) => known === data.language);
  if (typeof data.spreadsheetId !== 'string' || language === undefined) return undefined;
  return {
    spreadsheetId: data.spreadsheetId,
    language,
    tabIds: tabIdsIn(data.tabIds),
    ownerTriggerId: typeof data.ownerTriggerId === 'string' ? data.ownerTriggerId : '',
    ...(typeof data.owner === 'string' ? { owner: data.owner } : {}),
    complete: data.complete === true,
  };
}

function tabIdsIn(data: unknown): TabIds {
  const ids = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    TABLES.filter((table) => typeof ids[table] === 'number').map((table) => [table, ids[table]]),
  );
}
