import type { Answer, EntryMeaning, LogEntry, LoggedEntry } from '../../src/addon/use-cases/sidebar-calls';
import type { RunAnswer } from '../../src/workbench/emulator';
import { DUE_ON } from '../follow-ups/outreach';
import type { Casting } from './actors';
import type { SharedSheet } from './shared-sheet';
import type { Part, Step } from './turns';

/** How long the sidebar waits for an answer. */
const NO_ANSWER_MS = 90_000;

/** A coffee with that person, who is met for the first time, and a reminder so many days later. */
export function coffeeWith(name: string, entryId: string, remindInDays: number): LogEntry {
  return {
    entryId,
    again: false,
    people: [{ personId: '', name, knewBefore: false }],
    kind: 'coffee',
    how: 'inPerson',
    twoWay: 'yes',
    aboutWork: true,
    channel: '',
    day: DUE_ON,
    event: '',
    nextStep: '',
    introducedBy: '',
    notes: `note of ${entryId}`,
    remindInDays,
  };
}

/**
 * A sidebar in which *Save* is pressed; where it is refused, a second time.
 * @param entry with `isRepeated`, one that another window has sent, or the same before its page was loaded anew.
 */
export function sidebar(
  name: string,
  entry: LogEntry,
  { explains = false, isRepeated = false, isPressedOnce = false } = {},
): Casting {
  return (sheet) => {
    const logged = sheet.logged.get(entry.entryId) ?? { entry, isAcknowledged: false };
    sheet.logged.set(entry.entryId, logged);
    const call = (handler: string, ...args: readonly unknown[]): Step => ({
      handler,
      begin: () => sheet.emulator.callFromSidebar(handler, args),
    });
    const first = (again: boolean): Step => {
      const step = call('logInteraction', { ...entry, again });
      const begin = (): RunAnswer | undefined => {
        if (isRepeated) sheet.emulator.advanceTo(sheet.emulator.now + NO_ANSWER_MS);
        sheet.begun.add(entry.entryId);
        return step.begin();
      };
      return { ...step, begin, mayBegin: () => !isRepeated || sheet.begun.has(entry.entryId) };
    };
    function* press(again: boolean): Generator<Step, boolean, RunAnswer | undefined> {
      const answer = told<LoggedEntry>(sheet, yield first(again));
      const isSaved = answer?.ok === true;
      if (isSaved) logged.isAcknowledged = true;
      return isSaved;
    }
    function* part(): Part {
      const isSaved = (yield* press(isRepeated)) || (!isPressedOnce && (yield* press(isRepeated)));
      if (isSaved && explains) told<EntryMeaning>(sheet, yield call('explainEntry', entry.entryId));
    }
    return { name, part: part() };
  };
}

function told<T>(sheet: SharedSheet, given: RunAnswer | undefined): Answer<T> | undefined {
  if (given?.ok !== true) {
    sheet.wrong.push(`the sidebar met an error: ${given?.error ?? 'no answer'}`);
    return undefined;
  }
  const answer = given.value as Answer<T>;
  if (!answer.ok) sheet.refusals.push(`${answer.problem.code}: ${answer.problem.message}`);
  return answer;
}
