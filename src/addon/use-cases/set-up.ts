import { TABLES, type TableName } from '../../domain/cells/tables';
import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { CellClock } from '../../domain/calendar/cell-clock';
import type { Language } from '../../domain/cells/vocabulary';
import { addOnWords, type AddOnWords } from '../../domain/words/add-on';
import { ensureTriggers, isForeignOwner } from './ensure-triggers';
import { furnishDashboard, furnishSettings, furnishTable, furnishTemplates } from './furnish-tab';
import { forgetOriginal } from './forget-original';
import { isCopy, readInstallRecord, saveInstallRecord, type InstallRecord } from './install-record';
import { languageOfLocale } from '../../domain/words/language-of-locale';
import { markEdited } from './marks';
import { planTabs, type PlannedTab } from './plan-tabs';
import { isSilent, noteInRunRecord, readRunRecord } from './run-record';
import type {
  Clock,
  Dialogs,
  DocumentLock,
  Ids,
  PropertyStore,
  Pulse,
  SpreadsheetFacts,
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
  readonly pulse: Pulse;
  readonly ids: Ids;
  /** What stands for the account that runs the script. */
  readonly account: () => string;
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
  const takesOver = isOwn(ports, before) || dialogs.confirm(words.title, words.takeOver);
  const record = underLock(ports.lock, PATIENCE, () => furnish(ports, { before, plan, language, takesOver }));
  if (record.tabIds.dashboard !== undefined) maker.show(record.tabIds.dashboard);
  const settings = plan.find(({ table }) => table === 'settings')?.name ?? sheetWords(language).tabs.settings;
  const next = before ? words.again : words.next(settings);
  dialogs.tell(words.done, [next, ...withoutTriggers(record, words)].join(' '));
}

/** Whether the daily mail is the current user's, or nobody's. */
function isOwn({ triggers, account }: SetUpPorts, before: InstallRecord | undefined): boolean {
  return !isForeignOwner(triggers, before) || before?.owner === account();
}

function withoutTriggers(record: InstallRecord, words: AddOnWords['setUp']): readonly string[] {
  return record.ownerTriggerId === '' ? [words.noTriggers] : [];
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

function furnish(ports: SetUpPorts, intent: Intent): InstallRecord {
  const { before } = intent;
  if (isCopy(ports.documentProperties, ports.spreadsheet.id)) forgetOriginal(ports.documentProperties);
  const begun = recordBegun(ports, intent);
  // Before the long work: a run that is killed in it finds its own tabs again.
  noteRecord(ports.documentProperties, before, begun);
  furnishTabs(ports, begun, before !== undefined && !before.complete);
  const done = { ...begun, ...(intent.takesOver ? ownedBy(ports, begun) : {}), complete: true };
  noteRecord(ports.documentProperties, begun, done);
  return done;
}

function ownedBy(ports: SetUpPorts, begun: InstallRecord): Pick<InstallRecord, 'ownerTriggerId' | 'owner'> {
  const { triggers, documentProperties, account, clock } = ports;
  const wasSilent = isSilent(readRunRecord(documentProperties), clock.now());
  // One that Google has switched off looks like any other: only that it does not run tells it.
  if (wasSilent)
    for (const { id, handler } of triggers.all()) if (handler === 'runHourly') triggers.remove(id);
  const ownerTriggerId = ensureTriggers(triggers, begun.ownerTriggerId);
  // Google allows an account only so many new triggers a day.
  if (wasSilent) noteInRunRecord(documentProperties, { lastRunAt: clock.now().getTime() });
  return { ownerTriggerId, owner: account() };
}

function recordBegun({ maker, spreadsheet }: SetUpPorts, { before, plan, language }: Intent): InstallRecord {
  return {
    spreadsheetId: spreadsheet.id,
    language,
    tabIds: Object.fromEntries(plan.map((tab) => [tab.table, tab.tabId ?? maker.add(tab.name)])),
    ownerTriggerId: before?.ownerTriggerId ?? '',
    ...(before?.owner === undefined ? {} : { owner: before.owner }),
    complete: before?.complete ?? false,
  };
}

function furnishTabs(ports: SetUpPorts, { tabIds, language }: InstallRecord, halfDone: boolean): void {
  const today = ports.cellClock.wallClockOf(ports.clock.now()).day;
  const changed = IN_ORDER.map((table) =>
    furnishTab(ports.maker, { table, tabId: tabIds[table], language, today, halfDone }),
  );
  if (!halfDone && !changed.includes(true)) return;
  const token = ports.ids.next();
  // A column that came back is filled by the next run.
  markEdited(ports.documentProperties, token);
  // Formulas that were computed from tables half made would keep what they found.
  ports.pulse.beat(token);
}

// The dashboard last: its formulas read the other tables.
const IN_ORDER: readonly TableName[] = [...TABLES.filter((table) => table !== 'dashboard'), 'dashboard'];

interface TabToFurnish {
  readonly table: TableName;
  readonly tabId: number | undefined;
  readonly language: Language;
  readonly today: CalendarDay;
  readonly halfDone: boolean;
}

function furnishTab(maker: TabMaker, { table, tabId, language, today, halfDone }: TabToFurnish): boolean {
  if (tabId === undefined) return false;
  if (table === 'dashboard') return furnishDashboard(maker, tabId, language, halfDone);
  const hasNewColumns = furnishTable(maker, tabId, table, language);
  const hasNewRows =
    (table === 'settings' && furnishSettings(maker, tabId, language, today)) ||
    (table === 'templates' && furnishTemplates(maker, tabId, language));
  return hasNewColumns || hasNewRows;
}

function noteRecord(store: PropertyStore, noted: InstallRecord | undefined, record: InstallRecord): void {
  if (JSON.stringify(noted) !== JSON.stringify(record)) saveInstallRecord(store, record);
}
