/**
 * Everything that Google may call, grouped by who calls it. The bundler turns each export of this file into a
 * top-level function under its JSDoc; custom functions keep theirs, because Sheets shows it to whoever types them.
 */
import { addOnWords } from '../domain/words/add-on';
import { showAddOnMenu, showSidebar } from './google/add-on-menu';
import { editOf } from './google/edit-of';
import {
  answerInSidebar,
  explanationInCell,
  metricInCell,
  withDialogs,
  type Shown,
} from './google/entry-contexts';
import { mailer, readerLanguage, services, userProperties } from './google/services';
import { explainEntry as explain } from './use-cases/explain-entry';
import { loadSidebar as load } from './use-cases/load-sidebar';
import { logInteraction as log } from './use-cases/log-interaction';
import { recordChange } from './use-cases/record-change';
import { recordEdit } from './use-cases/record-edit';
import { removeRapport as remove } from './use-cases/remove-rapport';
import { runHourly as runOnceAnHour } from './use-cases/run-hourly';
import { saveDraft as keepDraft } from './use-cases/save-draft';
import { setUp as makeTabs } from './use-cases/set-up';
import type { Answer, EntryMeaning, LoggedEntry, LogEntry, SidebarState } from './use-cases/sidebar-calls';

type ChangeEvent = Pick<GoogleAppsScript.Events.SheetsOnChange, 'changeType'>;
type HourEvent = Pick<GoogleAppsScript.Events.TimeDriven, 'triggerUid'>;

// ---- Simple triggers ----

/** Also runs before the user has granted anything: only the menu, in the user's language. */
export function onOpen(): void {
  showAddOnMenu(addOnWords(readerLanguage()).menu);
}

/** After the installation from an open spreadsheet, which does not run onOpen by itself. */
export function onInstall(): void {
  onOpen();
}

/** After typing and pasting, under 30 seconds and without authorization for anything but the spreadsheet. */
export function onEdit(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (!event) return;
  const { record, writing } = services();
  if (record) recordEdit(editOf(event.range), record, writing);
}

// ---- Menu items ----

/** Extensions → Rapport → Open sidebar. */
export function openSidebar(): void {
  showSidebar(addOnWords(readerLanguage()).name);
}

/** Extensions → Rapport → Set up. */
export function setUp(): void {
  withDialogs((context) => {
    makeTabs(context.ports, context.reader);
  });
}

/** Extensions → Rapport → Remove Rapport. */
export function removeRapport(): void {
  withDialogs((context) => {
    remove({ ...context.ports, userProperties: userProperties() }, context.reader);
  });
}

// ---- Calls from the sidebar ----

/** What the form offers, and where the challenge stands. */
export function loadSidebar(): Answer<SidebarState> {
  return answerInSidebar(({ reading, documentProperties, spreadsheet }, { reader }) =>
    load({ ...reading, documentProperties, spreadsheet, userProperties: userProperties() }, reader),
  );
}

/** Writes an entry to Log, People and Follow-ups. */
export function logInteraction(entry: LogEntry): Answer<LoggedEntry> {
  return answerInSidebar(({ writing }, languages) => log(entry, writing, languages));
}

/** What a logged entry means for the challenge. */
export function explainEntry(entryId: string): Answer<EntryMeaning> {
  return answerInSidebar(({ writing }, languages) => explain(entryId, writing, languages));
}

/** Keeps what was typed but not saved. */
export function saveDraft(draft: string): Answer<null> {
  return answerInSidebar(({ spreadsheet }) => {
    keepDraft(userProperties(), spreadsheet.id, draft);
    return null;
  });
}

// ---- Installable triggers ----

/** Every hour: the daily mail when it is due, and fresh figures when the day has turned. */
export function runHourly(event?: HourEvent): void {
  if (!event) return;
  const { record, writing, spreadsheet, sheetLanguage } = services();
  runOnceAnHour(event.triggerUid, record, { ...writing, spreadsheet, mailer: mailer(sheetLanguage) });
}

/** After a change that onEdit does not see, such as a sort or an import. */
export function onSpreadsheetChange(event?: ChangeEvent): void {
  if (!event) return;
  const { record, writing } = services();
  if (record) recordChange(event.changeType, record, writing);
}

// ---- Custom functions ----

/**
 * How many done days in a row your challenge has; days off and freezes neither add nor break it.
 *
 * @param {Array<Array>} log Optional: Rapport_pulse, or the Log: Log!A:Z.
 * @param {Array<Array>} settings Optional; with the Log: Settings!A:D.
 * @param {Array<Array>} events Optional: Events!A:Z.
 * @param {Array<Array>} people Optional: People!A:Z.
 * @return {number} The streak in days.
 * @customfunction
 */
export function STREAK(log?: unknown, settings?: unknown, events?: unknown, people?: unknown): Shown {
  return metricInCell('STREAK', [log, settings, events, people]);
}

/**
 * The longest run of done days that your challenge has had.
 *
 * @param {Array<Array>} log Optional: Rapport_pulse, or the Log: Log!A:Z.
 * @param {Array<Array>} settings Optional; with the Log: Settings!A:D.
 * @param {Array<Array>} events Optional: Events!A:Z.
 * @param {Array<Array>} people Optional: People!A:Z.
 * @return {number} The longest streak in days.
 * @customfunction
 */
export function BEST_STREAK(log?: unknown, settings?: unknown, events?: unknown, people?: unknown): Shown {
  return metricInCell('BEST_STREAK', [log, settings, events, people]);
}

/**
 * How many missed days can still be forgiven: one to begin with, one more for every seven done days, two at most.
 *
 * @param {Array<Array>} log Optional: Rapport_pulse, or the Log: Log!A:Z.
 * @param {Array<Array>} settings Optional; with the Log: Settings!A:D.
 * @param {Array<Array>} events Optional: Events!A:Z.
 * @param {Array<Array>} people Optional: People!A:Z.
 * @return {number} The freezes left, 0 to 2.
 * @customfunction
 */
export function FREEZES_LEFT(log?: unknown, settings?: unknown, events?: unknown, people?: unknown): Shown {
  return metricInCell('FREEZES_LEFT', [log, settings, events, people]);
}

/**
 * The day of the challenge that today is: 0 before it starts, its length once it is over.
 *
 * @param {Array<Array>} log Optional: Rapport_pulse, or the Log: Log!A:Z.
 * @param {Array<Array>} settings Optional; with the Log: Settings!A:D.
 * @param {Array<Array>} events Optional: Events!A:Z.
 * @param {Array<Array>} people Optional: People!A:Z.
 * @return {number} The day of the challenge.
 * @customfunction
 */
export function CHALLENGE_DAY(log?: unknown, settings?: unknown, events?: unknown, people?: unknown): Shown {
  return metricInCell('CHALLENGE_DAY', [log, settings, events, people]);
}

/**
 * How many new people you have had a meaningful exchange with in the challenge, each counted once.
 *
 * @param {Array<Array>} log Optional: Rapport_pulse, or the Log: Log!A:Z.
 * @param {Array<Array>} settings Optional; with the Log: Settings!A:D.
 * @param {Array<Array>} events Optional: Events!A:Z.
 * @param {Array<Array>} people Optional: People!A:Z.
 * @return {number} The new connections.
 * @customfunction
 */
export function CONNECTIONS(log?: unknown, settings?: unknown, events?: unknown, people?: unknown): Shown {
  return metricInCell('CONNECTIONS', [log, settings, events, people]);
}

/**
 * How many things you have begun or attended in the challenge: pitches, coffees, follow-ups, events.
 *
 * @param {Array<Array>} log Optional: Rapport_pulse, or the Log: Log!A:Z.
 * @param {Array<Array>} settings Optional; with the Log: Settings!A:D.
 * @param {Array<Array>} events Optional: Events!A:Z.
 * @param {Array<Array>} people Optional: People!A:Z.
 * @return {number} The actions.
 * @customfunction
 */
export function ACTIONS(log?: unknown, settings?: unknown, events?: unknown, people?: unknown): Shown {
  return metricInCell('ACTIONS', [log, settings, events, people]);
}

/**
 * Says in one sentence how a figure came about.
 *
 * @param {string} name The figure's name, such as "STREAK".
 * @param {Array<Array>} log Optional: Rapport_pulse, or the Log: Log!A:Z.
 * @param {Array<Array>} settings Optional; with the Log: Settings!A:D.
 * @param {Array<Array>} events Optional: Events!A:Z.
 * @param {Array<Array>} people Optional: People!A:Z.
 * @return {string} The explanation.
 * @customfunction
 */
export function EXPLAIN(
  name?: unknown,
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
): string {
  return explanationInCell(name, [log, settings, events, people]);
}
