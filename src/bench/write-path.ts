import type { Emulator, ProjectFiles } from '../workbench/emulator';
import { challengeWorkbook, nameColumnBytes } from './challenge-workbook';
import { measureCalls, type Measurement } from './measure';

/** W1: one contact is logged, with a reminder, into a sheet of that many rows. */
export interface WritePathResult {
  readonly logRows: number;
  readonly who: 'somebody new' | 'somebody known';
  readonly save: Measurement;
  /** Bytes of the save without the column of names. */
  readonly bytesBesideNames: number;
  readonly answer: Measurement;
  /** Saves one more contact, to be timed. */
  readonly saveAgain: () => void;
}

const MOST_DATA_CALLS = 8;
const MOST_BYTES = 2048;

export function measureWritePath(project: ProjectFiles, sizes: readonly number[]): WritePathResult[] {
  return sizes.flatMap((logRows) => {
    const emulator = challengeWorkbook(project, logRows);
    return [
      measureEntry(emulator, logRows, 'somebody new'),
      measureEntry(emulator, logRows, 'somebody known'),
    ];
  });
}

function measureEntry(emulator: Emulator, logRows: number, who: WritePathResult['who']): WritePathResult {
  let count = 0;
  const next = (): string => `${who.slice(-3)}${String(logRows)}-${String(++count)}`;
  const log = (entryId: string): void => {
    expectOk(emulator, 'logInteraction', entryOf(entryId, who));
  };
  const entryId = next();
  const names = nameColumnBytes(emulator);
  const save = measureCalls(emulator.gate, () => {
    log(entryId);
  });
  const answer = measureCalls(emulator.gate, () => {
    expectOk(emulator, 'explainEntry', entryId);
  });
  return {
    logRows,
    who,
    save,
    bytesBesideNames: save.bytes - (save.largestResult >= names ? names : 0),
    answer,
    saveAgain: () => {
      log(next());
    },
  };
}

function entryOf(entryId: string, who: WritePathResult['who']): Record<string, unknown> {
  const known = who === 'somebody known';
  return {
    entryId,
    again: false,
    people: [
      known
        ? { personId: 'p-0', name: 'Person Number0', knewBefore: false }
        : { personId: '', name: `New ${entryId}`, knewBefore: false },
    ],
    kind: 'coffee',
    how: 'inPerson',
    twoWay: 'yes',
    aboutWork: true,
    channel: 'event',
    day: '2026-06-01',
    event: '',
    nextStep: 'send the article',
    introducedBy: '',
    notes: 'met at the community space',
    remindInDays: 2,
  };
}

function expectOk(emulator: Emulator, name: string, argument: unknown): void {
  const answer = emulator.callFromSidebar(name, [argument]);
  const value = answer.ok ? (answer.value as { ok?: boolean } | null) : null;
  if (value?.ok !== true) throw new Error(`${name} did not succeed: ${JSON.stringify(answer)}`);
}

/** What is over budget, in words; empty where all holds. */
export function overBudget(results: readonly WritePathResult[]): string[] {
  const found: string[] = [];
  for (const { logRows, who, save, bytesBesideNames } of results) {
    const place = `W1, ${String(logRows)} rows, ${who}`;
    if (save.dataCalls > MOST_DATA_CALLS)
      found.push(`${place}: ${String(save.dataCalls)} data calls, ${String(MOST_DATA_CALLS)} allowed`);
    if (bytesBesideNames > MOST_BYTES)
      found.push(
        `${place}: ${String(bytesBesideNames)} bytes beside the names, ${String(MOST_BYTES)} allowed`,
      );
    const first = results.find((other) => other.who === who);
    if (first && first.save.calls !== save.calls)
      found.push(
        `${place}: ${String(save.calls)} calls, but ${String(first.save.calls)} at the smallest size`,
      );
  }
  return found;
}
