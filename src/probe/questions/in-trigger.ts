import type { CallQuestion, Question } from '../question';
import { described, outcomeOf } from '../question';
import { scratchSheet } from '../scratch-sheet';

/** Where the click notes whose triggers these are. */
export const OWNER_KEY = 'probe.owner';

type ClockEvent = Readonly<Record<string, unknown>>;

interface TriggerQuestion extends Question {
  ask(event: ClockEvent): unknown;
}

const CLOCK_KEYS = [
  'day-of-month',
  'day-of-week',
  'hour',
  'minute',
  'month',
  'second',
  'week-of-year',
  'year',
];

export const TRIGGER_QUESTIONS: readonly TriggerQuestion[] = [
  {
    id: 'trigger-1',
    about: { fact: 'TR-24' },
    asks: "The zone of a time-driven trigger's event",
    expected: '"UTC"',
    ask: (event) => event['timezone'],
  },
  {
    id: 'trigger-2',
    about: { fact: 'TR-25' },
    asks: 'Which parts of the time its event has',
    expected: described(CLOCK_KEYS),
    ask: (event) => CLOCK_KEYS.filter((key) => key in event),
  },
  {
    id: 'trigger-3',
    about: { assumption: 'clockEventValues' },
    asks: 'The type of the hour in its event',
    expected: '"number"',
    ask: (event) => typeof event['hour'],
  },
  {
    id: 'trigger-4',
    about: { fact: 'TR-25' },
    asks: 'Its authorization mode',
    expected: '"FULL"',
    ask: (event) => String(event['authMode']),
  },
  {
    id: 'trigger-5',
    about: { assumption: 'documentInTimeDrivenTriggers' },
    asks: 'Whether the active spreadsheet is there in a time-driven trigger',
    expected: 'true',
    ask: () => Boolean(SpreadsheetApp.getActiveSpreadsheet()),
  },
  {
    id: 'trigger-6',
    about: { assumption: 'documentInTimeDrivenTriggers' },
    asks: 'Whether the document lock is there in a time-driven trigger',
    expected: 'true',
    ask: () => Boolean(LockService.getDocumentLock()),
  },
  {
    id: 'trigger-7',
    about: { assumption: 'currentOnlyInTimeDrivenTriggers' },
    asks: 'Whether spreadsheets.currentonly is enough there to write a cell',
    expected: '"x"',
    ask: () => scratchSheet().getRange(1, 26).setValue('x').getDisplayValue(),
  },
  {
    id: 'trigger-8',
    about: { fact: 'UI-12' },
    asks: 'getUi in a time-driven trigger',
    expected: 'throws Cannot call SpreadsheetApp.getUi() from this context.',
    ask: () => SpreadsheetApp.getUi(),
  },
  {
    id: 'trigger-9',
    about: { fact: 'TR-09' },
    asks: 'Whether it runs as the one who made the trigger',
    expected: 'true',
    ask: () =>
      Session.getEffectiveUser().getEmail() ===
      PropertiesService.getScriptProperties().getProperty(OWNER_KEY),
  },
];

/** @returns what was seen, by question. */
export function seenInTrigger(event: ClockEvent): Readonly<Record<string, string>> {
  return Object.fromEntries(
    TRIGGER_QUESTIONS.map((question) => [question.id, outcomeOf(() => question.ask(event))]),
  );
}

const KILLED_CELL = 'Z2';

/** Does what a kill may undo, and then waits for it: six minutes. */
export function waitForTheKill(): void {
  LockService.getDocumentLock().tryLock(1000);
  scratchSheet().getRange(KILLED_CELL).setValue('written, not flushed');
  for (;;) Utilities.sleep(60_000);
}

/** Asked some minutes after an execution was killed for its length. */
export const AFTER_KILL_QUESTIONS: readonly CallQuestion[] = [
  {
    id: 'kill-1',
    about: { assumption: 'locksOutliveAKill' },
    asks: 'Whether the document lock of a killed execution can be had again',
    expected: 'true',
    ask: () => {
      const lock = LockService.getDocumentLock();
      const isFree = lock.tryLock(1000);
      if (isFree) lock.releaseLock();
      return isFree;
    },
  },
  {
    id: 'kill-2',
    about: { assumption: 'unflushedWritesOutliveAKill' },
    asks: 'What a cell holds that a killed execution wrote without a flush',
    expected: '"written, not flushed"',
    ask: () => scratchSheet().getRange(KILLED_CELL).getDisplayValue(),
  },
];
