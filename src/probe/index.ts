/** Everything that Google may call of the conformance probe: a script that asks the platform what it really does. */
import { ALL_QUESTIONS, CALL_QUESTIONS } from './all-questions';
import { answeredInCells } from './ask-in-cells';
import { returned, tried } from './custom-function-answers';
import { handlerName } from './handler-name';
import { inLocale } from './in-locale';
import { answered, described } from './question';
import { BRIDGE_QUESTIONS } from './questions/bridge';
import { CUSTOM_FUNCTION_QUESTIONS } from './questions/custom-functions';
import { GMAIL_QUESTIONS } from './questions/gmail';
import {
  AFTER_KILL_QUESTIONS,
  OWNER_KEY,
  seenInTrigger,
  TRIGGER_QUESTIONS,
  waitForTheKill,
} from './questions/in-trigger';
import { beginReport, report, reportLines, reportSeen } from './report-sheet';
import { removeScratchSheet } from './scratch-sheet';
import { forgetSeen, keepSeen, reportKept } from './seen-in-triggers';

const MINUTE = 60_000;
const LONGER_THAN_AN_EXECUTION = 10 * MINUTE;

/** Makes the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Conformance probe')
    .addItem('Ask everything', handlerName('askEverything'))
    .addItem('Ask about Gmail', handlerName('askAboutGmail'))
    .addItem('Show the answers as JSON', handlerName('showSidebar'))
    .addToUi();
}

/** The one click: answers what it can at once, opens the sidebar for its questions and leaves the rest to triggers. */
export function askEverything(): void {
  PropertiesService.getScriptProperties().setProperty(OWNER_KEY, Session.getEffectiveUser().getEmail());
  forgetSeen();
  removeTriggers();
  beginReport(ALL_QUESTIONS);
  inLocale('en_US', () => {
    report(CALL_QUESTIONS.map(answered));
    report(answeredInCells(CUSTOM_FUNCTION_QUESTIONS));
  });
  ScriptApp.newTrigger(handlerName('askInTrigger')).timeBased().after(MINUTE).create();
  showSidebar();
}

/** Apart from the rest, for it writes drafts, sends a few mails to oneself, and takes all of that away again. */
export function askAboutGmail(): void {
  report(GMAIL_QUESTIONS.map(answered));
}

/** The sidebar asks its own questions while it opens, and shows all answers as JSON. */
export function showSidebar(): void {
  reportKept([...TRIGGER_QUESTIONS, ...AFTER_KILL_QUESTIONS]);
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Conformance probe'),
  );
}

/** A minute after the click; then an execution is let run into Google's time limit. */
export function askInTrigger(event?: Readonly<Record<string, unknown>>): void {
  if (!event) return;
  keepSeen(TRIGGER_QUESTIONS, seenInTrigger(event));
  removeTriggers();
  ScriptApp.newTrigger(handlerName('runIntoTheLimit')).timeBased().after(MINUTE).create();
}

/** Makes its successor first, for nothing comes after the kill. */
export function runIntoTheLimit(event?: Readonly<Record<string, unknown>>): void {
  if (!event) return;
  removeTriggers();
  ScriptApp.newTrigger(handlerName('askAfterKill')).timeBased().after(LONGER_THAN_AN_EXECUTION).create();
  waitForTheKill();
}

/** The last questions; the scratch sheet is no longer needed. */
export function askAfterKill(event?: Readonly<Record<string, unknown>>): void {
  if (!event) return;
  const answers = AFTER_KILL_QUESTIONS.map(answered);
  keepSeen(AFTER_KILL_QUESTIONS, Object.fromEntries(answers.map(({ id, seen }) => [id, seen])));
  removeTriggers();
  removeScratchSheet();
}

/** What arrived of what the sidebar sent. */
export function bridgeEcho(value: unknown): string {
  return described(value);
}

/** Something that may not survive the way back. */
export function bridgeGive(what: string): unknown {
  const given: Readonly<Record<string, unknown>> = {
    date: new Date(0),
    'date inside': { at: new Date(0) },
    map: new Map([['a', 1]]),
    promise: Promise.resolve(7),
    block: [['a', 'b']],
  };
  return given[what];
}

/** Fails on purpose. */
export function bridgeThrow(): void {
  throw new Error('sorry');
}

/** Takes in what the sidebar has seen, by question. */
export function recordBridge(seen: Readonly<Record<string, string>>): void {
  reportSeen(BRIDGE_QUESTIONS, seen);
}

/** The report as one would paste it into an issue. */
export function resultsAsJson(): string {
  return JSON.stringify(reportLines(), null, 1);
}

/**
 * Describes its argument.
 * @param {any} value Anything.
 * @return {string} Its type and value as a script sees them.
 * @customfunction
 */
export function PROBE_TYPE(value?: unknown): string {
  return described(value);
}

/**
 * Tells a date from everything else.
 * @param {any} value Anything.
 * @return {string} The class of the argument.
 * @customfunction
 */
export function PROBE_KIND(value?: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/**
 * Counts rows.
 * @param {range} block A range.
 * @return {number} How many rows arrived.
 * @customfunction
 */
export function PROBE_ROWS(block?: unknown): number {
  return Array.isArray(block) ? block.length : 0;
}

/**
 * Gives back something odd.
 * @param {string} what Which.
 * @return {any} It.
 * @customfunction
 */
export function PROBE_RETURN(what?: unknown): unknown {
  return returned(what);
}

/**
 * Fails on purpose.
 * @param {string} message The error's text.
 * @return {string} Nothing, ever.
 * @customfunction
 */
export function PROBE_THROW(message?: unknown): string {
  throw new Error(String(message));
}

/**
 * Tries what a custom function may not do.
 * @param {string} what Which.
 * @return {string} What came of it.
 * @customfunction
 */
export function PROBE_TRY(what?: unknown): string {
  return tried(what);
}

function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}
