import { TABLES, type TableName } from '../../domain/tables';
import type { CalendarDay } from '../../domain/calendar-day';
import type { CellClock } from '../../domain/cell-clock';
import type { Language } from '../../domain/vocabulary';
import { addOnWords } from '../../domain/words/add-on';
import { ensureTriggers, isForeignOwner } from './ensure-triggers';
import { furnishDashboard, furnishSettings, furnishTable } from './furnish-tab';
import { readInstallRecord, saveInstallRecord, type InstallRecord } from './install-record';
import { languageOfLocale } from './language-of-locale';
import { planTabs, type PlannedTab } from './plan-tabs';
import type {
  Clock,
  Dialogs,
  DocumentLock,
  PropertyStore,
  SpreadsheetFacts,
  TabIds,
  TabMaker,
  Triggers,
} from './ports';
import { sheetWords } from '../../domain/words';
import { underLock } from './under-lock';

export interface SetUpPorts {
  readonly spreadsheet: SpreadsheetFacts;
  readonly maker: TabMaker;
  readonly documentProperties: PropertyStore;
  readonly lock: DocumentLock;
  readonly triggers: Triggers;
  readonly dialogs: Dialogs;
  readonly clock: Clock;
  readonly cellClock: CellClock;
}

const PATIENCE = 10_000;

/**
 * Makes tabs, columns, Settings, dashboard and triggers as far as they are not there, beside whatever the
 * spreadsheet holds. Running it again changes nothing that is in order. All questions come first.
 */
export function setUp(ports: SetUpPorts, reader: Language): void {
  const { spreadsheet, maker, dialogs, documentProperties } = ports;
  const words = addOnWords(reader).setUp;
  const before = readInstallRecord(documentProperties, spreadsheet.id);
  const language = before?.language ?? languageOfLocale(spreadsheet.locale);
  const plan = planTabs(maker, before?.tabIds, language);
  if (!agreesToNames(plan, dialogs, reader)) return;
  const takesOver = !isForeignOwner(ports.triggers, before) || dialogs.confirm(words.title, words.takeOver);
  const record = underLock(ports.lock, PATIENCE, () => furnish(ports, { before, plan, language, takesOver }));
  if (record.tabIds.dashboard !== undefined) maker.show(record.tabIds.dashboard);
  const settings = plan.find(({ table }) => table === 'settings')?.name ?? sheetWords(language).tabs.settings;
  dialogs.tell(words.done, before ? words.again : words.next(settings));
}

function agreesToNames(plan: readonly PlannedTab[], dialogs: Dialogs, reader: Language): boolean {
  const renamed = plan.filter(({ taken }) => taken !== undefined);
  if (renamed.length === 0) return true;
  const words = addOnWords(reader).setUp;
  const taken = renamed.map((tab) => tab.taken ?? '');
  const agreed = dialogs.confirm(words.title, words.otherNames(taken, renamed.map((tab) => tab.name))); // prettier-ignore
  if (!agreed) dialogs.tell(words.title, words.changed);
  return agreed;
}

interface Intent {
  readonly before: InstallRecord | undefined;
  readonly plan: readonly PlannedTab[];
  readonly language: Language;
  readonly takesOver: boolean;
}

function furnish(ports: SetUpPorts, { before, plan, language, takesOver }: Intent): InstallRecord {
  const { maker, documentProperties, spreadsheet } = ports;
  const tabIds: TabIds = Object.fromEntries(plan.map((tab) => [tab.table, tab.tabId ?? maker.add(tab.name)]));
  const wasComplete = before?.complete ?? false;
  const ownerTriggerId = before?.ownerTriggerId ?? '';
  const record = { spreadsheetId: spreadsheet.id, language, tabIds, ownerTriggerId, complete: wasComplete };
  // Before the long work: a run that is killed in it finds its own tabs again.
  if (!sameRecord(before, record)) saveInstallRecord(documentProperties, record);
  const halfDone = before !== undefined && !wasComplete;
  const today = ports.cellClock.wallClockOf(ports.clock.now()).day;
  for (const table of TABLES) furnishTab(maker, { table, tabId: tabIds[table], language, today, halfDone });
  const owner = takesOver ? ensureTriggers(ports.triggers, ownerTriggerId) : ownerTriggerId;
  const done = { ...record, ownerTriggerId: owner, complete: true };
  if (!sameRecord(record, done)) saveInstallRecord(documentProperties, done);
  return done;
}

interface TabToFurnish {
  readonly table: TableName;
  readonly tabId: number | undefined;
  readonly language: Language;
  readonly today: CalendarDay;
  readonly halfDone: boolean;
}

function furnishTab(maker: TabMaker, { table, tabId, language, today, halfDone }: TabToFurnish): void {
  if (tabId === undefined) return;
  if (table === 'dashboard') {
    furnishDashboard(maker, tabId, language, halfDone);
    return;
  }
  furnishTable(maker, tabId, table, language);
  if (table === 'settings') furnishSettings(maker, tabId, language, today);
}

function sameRecord(a: InstallRecord | undefined, b: InstallRecord): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
