import type { CellClock } from '../../domain/calendar/cell-clock';
import type { ColumnTable } from '../../domain/cells/tables';
import { addOnWords } from '../../domain/words/add-on';
import { readInstallRecord, type InstallRecord, type StoredTexts } from '../use-cases/install-record';
import { METRIC_CALL } from '../use-cases/metric-calls';
import { languageOfLocale } from '../../domain/words/language-of-locale';
import type { Mailbox } from '../use-cases/mailbox';
import { tablesReachingBelow } from '../use-cases/marks';
import { UNPULSED } from '../use-cases/re-enter-formulas';
import type { CellInFront, PropertyStore, ReadingPorts, SpreadsheetFacts, Tables, WritingPorts } from '../use-cases/ports'; // prettier-ignore
import type { Selection } from '../use-cases/selection';
import type { Language } from '../../domain/cells/vocabulary';
import { ActiveCell } from './active-cell';
import { CellWriter } from './cell-writer';
import { draftBox } from './edition';
import { LockServiceDocumentLock } from './lock-service-document-lock';
import { MailAppMailbox } from './mail-app-mailbox';
import { NamedRangePulse } from './named-range-pulse';
import { PropertiesStore } from './properties-store';
import { ScriptAppAuthorization } from './script-app-authorization';
import { ScriptAppTriggers } from './script-app-triggers';
import { selectedRows } from './selected-rows';
import { SheetLocator } from './sheet-locator';
import { SheetTables } from './sheet-tables';
import { SpreadsheetTabMaker } from './spreadsheet-tab-maker';
import { TextFinderFormulas } from './text-finder-formulas';
import { UiDialogs } from './ui-dialogs';
import { UtilitiesCellClock } from './utilities-cell-clock';

/** Everything an execution works with, built once for it by `services()`. */
export interface Services {
  readonly spreadsheet: SpreadsheetFacts;
  /** Read once, where it is first asked for. */
  readonly record: InstallRecord | undefined;
  /** The spreadsheet's, fixed at Set up. */
  readonly sheetLanguage: Language;
  /** The record by what is read already; from here on it is that one. */
  readonly recordIn: (properties: StoredTexts) => InstallRecord | undefined;
  readonly reading: ReadingPorts;
  readonly writing: WritingPorts;
  readonly documentProperties: PropertyStore;
  /** What is selected now. */
  readonly selection: () => Selection;
  readonly selectedCell: () => CellInFront;
  /** As if the sheet in front were each of the tables: asks nothing of what Set up has noted. */
  readonly tablesInFront: () => Tables;
}

/** The active user's language; the one call that every authorization mode allows. */
export function readerLanguage(): Language {
  return languageOfLocale(Session.getActiveUserLocale());
}

/** What every entry point that touches the spreadsheet starts from. Reads one property at most and no cell. */
export function services(): Services {
  const active = SpreadsheetApp.getActiveSpreadsheet();
  const documentProperties = new PropertiesStore(PropertiesService.getDocumentProperties());
  const spreadsheet = factsOf(active);
  let known: { readonly record: InstallRecord | undefined } | undefined;
  const recordIn = (properties: StoredTexts): InstallRecord | undefined =>
    (known = { record: readInstallRecord(properties, spreadsheet.id) }).record;
  const recorded = (): InstallRecord | undefined => (known ? known.record : recordIn(documentProperties));
  const zone = active.getSpreadsheetTimeZone();
  const locator = new SheetLocator(active, () => recorded()?.tabIds);
  const tablesIn = (place: Pick<SheetLocator, 'sheetOf'>): SheetTables =>
    new SheetTables(place, new CellWriter(zone), reachOf(documentProperties));
  const tables = tablesIn(locator);
  const reading = { tables, cellClock: clockOf(zone, spreadsheet), clock: { now: () => new Date() } };
  const writing = {
    ...reading,
    documentProperties,
    lock: new LockServiceDocumentLock(),
    pulse: new NamedRangePulse(active),
    formulas: new TextFinderFormulas(active, locator, METRIC_CALL + UNPULSED),
    ids: { next: shortId },
    digest: shortDigest,
    spreadsheet,
    reveal: (table: ColumnTable, row: number): void =>
      void locator.sheetOf(table)?.getRange(row, 1).activate(),
  };
  return {
    spreadsheet,
    get record() {
      return recorded();
    },
    get sheetLanguage() {
      return recorded()?.language ?? languageOfLocale(spreadsheet.locale);
    },
    recordIn,
    reading,
    writing,
    documentProperties,
    selection: () => selectedRows(active, locator),
    selectedCell: () => new ActiveCell(active.getActiveCell()),
    tablesInFront: () => {
      const sheet = active.getActiveSheet();
      return tablesIn({ sheetOf: () => sheet });
    },
  };
}

/** What a run works with that speaks for its account. */
export function accountServices() {
  const active = SpreadsheetApp.getActiveSpreadsheet();
  return {
    triggers: new ScriptAppTriggers(active),
    authorization: new ScriptAppAuthorization(),
    // Another one in each spreadsheet: nobody is to be followed by it.
    account: (): string => shortDigest(`${active.getId()} ${Session.getEffectiveUser().getEmail()}`),
  };
}

/** What Set up and Remove work with besides. */
export function layoutServices() {
  const active = SpreadsheetApp.getActiveSpreadsheet();
  return {
    ...accountServices(),
    maker: new SpreadsheetTabMaker(active, new CellWriter(active.getSpreadsheetTimeZone())),
    dialogs: new UiDialogs(),
  };
}

export function userProperties(): PropertyStore {
  return new PropertiesStore(PropertiesService.getUserProperties());
}

/** @param language of the name that its mails come from */
export function mailbox(language: Language): Mailbox {
  return new MailAppMailbox(addOnWords(language).name, draftBox());
}

// Asked one by one and only when needed: a metric in a cell has no use for the name.
function factsOf(active: GoogleAppsScript.Spreadsheet.Spreadsheet): SpreadsheetFacts {
  return {
    id: active.getId(),
    get name() {
      return active.getName();
    },
    get url() {
      return active.getUrl();
    },
    get locale() {
      return active.getSpreadsheetLocale();
    },
    get timeZone() {
      return active.getSpreadsheetTimeZone();
    },
  };
}

function clockOf(zone: string, spreadsheet: SpreadsheetFacts): CellClock {
  return new UtilitiesCellClock(zone, () => spreadsheet.locale);
}

// Asked only where a row is appended.
function reachOf(documentProperties: PropertyStore): (table: ColumnTable) => boolean {
  let reaching: ReadonlySet<string> | undefined;
  return (table) => {
    reaching ??= tablesReachingBelow(documentProperties);
    return reaching.has(table);
  };
}

// 132 of 256 bits: nobody finds two texts with the same, nor the text again.
function shortDigest(text: string): string {
  const { DigestAlgorithm, Charset } = Utilities;
  const bytes = Utilities.computeDigest(DigestAlgorithm.SHA_256, text, Charset.UTF_8);
  return Utilities.base64EncodeWebSafe(bytes).slice(0, 22);
}

function shortId(): string {
  return Utilities.getUuid().replace(/-/g, '').slice(0, 10);
}
