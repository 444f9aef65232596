import type { Execution } from '../../../src/workbench/emulator';
import type { Invariant, Moment, Try, World } from '../world';

export const SECOND_RUN_CHANGES_NOTHING: Invariant = {
  id: 'I7',
  says: 'a second run on one date changes nothing',
  check: (_world, { repeatedRun, passages }) => {
    if (!repeatedRun || passages.some(({ faulted, edited }) => faulted || edited)) return null;
    return repeatedRun.before === repeatedRun.after ? null : 'the second run has written cells';
  },
};

export const NOBODY_WRITES_BESIDE_THE_LOCK: Invariant = {
  id: 'I9',
  says: 'while one execution holds the lock nobody else writes',
  check: (_world, { intrusions }) => intrusions[0] ?? null,
};

export const NO_RUN_TAKES_SIX_MINUTES: Invariant = {
  id: 'I11',
  says: 'no execution reaches Google’s limit of time',
  check: (_world, { executions, passages }) => {
    const slow = executions.find(({ id, status }) => status === 'killed' && !isFaulted(passages, id));
    return slow ? `${slow.handler} was ended: ${String(slow.error)}` : null;
  },
};

/** What Rapport may say instead of doing what was asked, and the cause that there has to be for it. */
export const REFUSALS_HAVE_A_CAUSE: Invariant = {
  id: 'R1',
  says: 'Rapport refuses only what is unclear, and says what is wrong',
  check: (world, moment) => {
    for (const one of moment.tries) {
      const complaint = refusalOf(one);
      if (complaint !== null) return complaint;
    }
    for (const execution of moment.executions) {
      if (execution.status !== 'failed' || mayFail(world, moment, execution)) continue;
      return `${execution.handler} failed: ${String(execution.error)}`;
    }
    return null;
  },
};

function refusalOf({ answer, unclear, disturbed, faulted, inside, guarded }: Try): string | null {
  if (answer.ok) return null;
  if ('killed' in answer) return faulted ? null : `the sidebar heard: ${answer.killed}`;
  const { code, message } = answer.problem;
  if (message.trim() === '') return `refused with ${code} and no word`;
  const causes: Readonly<Record<typeof code, boolean>> = {
    BUSY: inside,
    SHEET_UNCLEAR: unclear || disturbed,
    UNEXPECTED: faulted || disturbed || guarded,
    INVALID_ENTRY: false,
    NOT_SET_UP: false,
    NO_PERMISSION: false,
  };
  return causes[code] ? null : `refused without a cause: ${code} ${message}`;
}

function mayFail({ desk }: World, { passages }: Moment, { id, error = '' }: Execution): boolean {
  if (error.trim() === '') return false;
  const disturbed = passages.some((passage) => passage.execution === id && (passage.faulted || passage.edited));
  return disturbed || desk.isUnclear() || desk.isGuarded();
} // prettier-ignore

function isFaulted(passages: Moment['passages'], id: number): boolean {
  return passages.some(({ execution, faulted }) => execution === id && faulted);
}

interface SavedProperties {
  readonly properties: Readonly<Record<string, unknown>>;
}

const VALUE_AT_MOST = 9 * 1024;
const STORE_AT_MOST = 500 * 1024;

export const PROPERTIES_STAY_SMALL: Invariant = {
  id: 'I10',
  says: 'no property passes 9 KB, no store 500 KB',
  check: ({ emulator }, { act }) => {
    // Looked at only after what may write the long ones: a save of the whole world takes time.
    if (act?.do !== 'runHourly' && act?.do !== 'setUpAgain') return null;
    const stores = (emulator.save() as SavedProperties).properties;
    for (const [name, store] of Object.entries(stores)) {
      const complaint = tooLarge(name, store);
      if (complaint !== null) return complaint;
    }
    return null;
  },
};

function tooLarge(name: string, store: unknown): string | null {
  const sizes = textsIn(store).map((text) => Buffer.byteLength(text));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (Math.max(0, ...sizes) > VALUE_AT_MOST) return `a property of ${name} is larger than 9 KB`;
  return total > STORE_AT_MOST ? `the store ${name} is larger than 500 KB` : null;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...textsIn(item)]);
}
