import type { StateFollower } from './contract';
import { changeBetween, withChange, type JsonChange, isJsonChange } from './json-changes';
import type { SavedState } from './saved-state';
import { fields, optional, type Reader } from './saved-shape';
import type { FollowedWorkbook } from './service-host';

type WithoutCells = Omit<SavedState, 'workbook'>;

/** The state beside the cells as a file has it, which may be of an older version. */
export type StoredWorld = Readonly<Record<string, unknown>>;

/** One entry of what `StateFollower.changes` gives. */
interface StateChange {
  readonly world?: JsonChange;
  readonly workbook?: unknown;
}

/** Follows cells and everything else at once. */
export class EmulatorFollower implements StateFollower {
  private known: StoredWorld;

  /** @param stored what a file has; else changes are counted from the present. */
  constructor(
    private readonly world: () => WithoutCells,
    private readonly workbook: FollowedWorkbook,
    stored: StoredWorld | undefined,
  ) {
    this.known = stored ?? copyOf(world());
  }

  changes(): unknown {
    const before = this.known;
    this.known = copyOf(this.world());
    const world = changeBetween(before, this.known);
    const workbook = this.workbook.changes();
    if (!world && workbook === undefined) return null;
    return {
      ...(world ? { world } : {}),
      ...(workbook === undefined ? {} : { workbook }),
    } satisfies StateChange;
  }

  whole(): Iterable<string> {
    this.known = copyOf(this.world());
    return wholeText(this.known, this.workbook.whole());
  }
}

/** Who is asked for their state may go on changing what they gave. */
function copyOf(world: StoredWorld | WithoutCells): StoredWorld {
  return JSON.parse(JSON.stringify(world)) as StoredWorld;
}

/** What of a file's state is not the cells'; bringing it to this version's shape is a change like any other. */
export function storedWorld(saved: unknown): StoredWorld | undefined {
  if (typeof saved !== 'object' || saved === null) return undefined;
  const { workbook: _cells, ...world } = saved as StoredWorld;
  return copyOf(world);
}

function* wholeText(world: StoredWorld, workbook: Iterable<string>): Generator<string> {
  yield `${JSON.stringify(world).slice(0, -1)},"workbook":`;
  yield* workbook;
  yield '}';
}

/** What `changes` gave, parted into what is the cells' and what is not. @throws TypeError for anything else. */
export function readStateChanges(changes: readonly unknown[]): {
  readonly world: readonly JsonChange[];
  readonly workbook: readonly unknown[];
} {
  const read = changes.map((change, index) => stateChange(change, `change ${String(index + 1)}`));
  return {
    world: read.flatMap(({ world }) => world ?? []),
    workbook: read.flatMap(({ workbook }) => (workbook === undefined ? [] : [workbook])),
  };
}

/** A saved state as the changes left it; its cells are as they were. */
export function withWorldChanges(saved: unknown, changes: readonly JsonChange[]): unknown {
  return changes.reduce((state, change) => withChange(state, change), saved);
}

const stateChange = fields({
  world: optional(jsonChange),
  workbook: optional((value: unknown) => value),
}) as Reader<StateChange>;

function jsonChange(value: unknown, path: string): JsonChange {
  if (!isJsonChange(value)) throw new TypeError(`${path} is no change`);
  return value;
}
