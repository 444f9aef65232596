/**
 * Everything that Google may call, grouped by who calls it. The bundler turns each export of this file into a
 * top-level function under its JSDoc; custom functions keep theirs, because Sheets shows it to whoever types them.
 */
import { addOnWords } from '../domain/words/add-on';
import { showAddOnMenu, showSidebar } from './google/add-on-menu';
import { editOf } from './google/edit-of';
import {
  answerInSidebar,
  withCell,
  withDialogs,
  withRecord,
  withRowsInFront,
  withSelection,
} from './google/entry-contexts';
import { accountServices, mailbox, readerLanguage, services, userProperties } from './google/services';
import { explainEntry as explain } from './use-cases/explain-entry';
import { handOver } from './use-cases/hand-over';
import { insertMetric as enterMetric } from './use-cases/insert-metric';
import { loadSidebar as load } from './use-cases/load-sidebar';
import { logInteraction as log } from './use-cases/log-interaction';
import { previewTemplate } from './use-cases/preview-template';
import { recordChange } from './use-cases/record-change';
import { recordEdit } from './use-cases/record-edit';
import { removeRapport as remove } from './use-cases/remove-rapport';
import { runHourly as runOnceAnHour } from './use-cases/run-hourly';
import { saveDraft as keepDraft } from './use-cases/save-draft';
import { sendSelected as sendFollowUps } from './use-cases/send-selected';
import { setUp as makeTabs } from './use-cases/set-up';
import { setStopSending } from './use-cases/stop-sending';
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

/** Extensions → Rapport → Send selected follow-ups. */
export function sendSelected(): void {
  withRowsInFront(sendFollowUps);
}

/** Extensions → Rapport → Preview message. */
export function previewMessage(): void {
  withSelection(previewTemplate);
}

/** Extensions → Rapport → Insert metric. */
export function insertMetric(): void {
  withCell(enterMetric);
}

/** Extensions → Rapport → Stop sending. */
export function stopSending(): void {
  withRecord((ports, languages) => {
    setStopSending(true, ports, languages);
  });
}

/** Extensions → Rapport → Go on sending. */
export function goOnSending(): void {
  withRecord((ports, languages) => {
    setStopSending(false, ports, languages);
  });
}

/** Extensions → Rapport → Daily mail to me. */
export function dailyMailToMe(): void {
  withRecord((ports, { reader }) => {
    handOver(ports, reader);
  });
}

/** Extensions → Rapport → Set up. */
export function setUp(): void {
  withDialogs((context) => {
    makeTabs(context.ports, context.languages.reader);
  });
}

/** Extensions → Rapport → Remove Rapport. */
export function removeRapport(): void {
  withDialogs((context) => {
    remove({ ...context.ports, userProperties: userProperties() }, context.languages.reader);
  });
}

// ---- Calls from the sidebar ----

/** What the form offers, and where the challenge stands. */
export function loadSidebar(): Answer<SidebarState> {
  return answerInSidebar(({ reading, writing, record, documentProperties, spreadsheet }, { reader }) =>
    load(
      {
        ...reading,
        ...accountServices(),
        documentProperties,
        lock: writing.lock,
        spreadsheet,
        userProperties: userProperties(),
      },
      record,
      reader,
    ),
  );
}

/** Writes an entry to Log, People and Follow-ups. */
export function logInteraction(entry: LogEntry): Answer<LoggedEntry> {
  return answerInSidebar(({ writing }, languages, begun) => log(entry, writing, languages, begun));
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
  runOnceAnHour(event.triggerUid, record, {
    ...writing,
    spreadsheet,
    mailbox: mailbox(sheetLanguage),
    ...accountServices(),
  });
}

/** After a change that onEdit does not see, such as a sort or an import. */
export function onSpreadsheetChange(event?: ChangeEvent): void {
  if (!event) return;
  const { record, writing } = services();
  if (record) recordChange(event.changeType, record, writing);
}

// ---- Custom functions ----

export * from './custom-functions';
