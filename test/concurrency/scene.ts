import type { ProjectFiles, ServiceCall } from '../../src/workbench/emulator';
import type { Casting } from './actors';
import { byLot, DepthFirst } from './depth-first';
import { watchForIntrusions, wrongAtOnce, wrongInTheEnd } from './promises';
import { SharedSheet, type SceneOptions } from './shared-sheet';
import { Turns, type Choose } from './turns';

export interface Scene extends SceneOptions {
  readonly name: string;
  readonly cast: readonly Casting[];
  /** What must hold in the end besides what always does. */
  readonly alsoWrong?: (sheet: SharedSheet) => readonly string[];
}

/** Orders that a scene was played in, and the first one in which something came out wrong. */
export interface Played {
  readonly orders: number;
  /** How often somebody waited for the lock in vain. */
  readonly timeouts: number;
  readonly refusals: number;
  /** Sheets that came out of it, apart from differences of ids. */
  readonly outcomes: number;
  readonly failure: string | undefined;
}

/** Where somebody may be interrupted: before each call that leaves the script, or before the first of several of one kind. */
export type Places = 'every call' | 'every kind';

export interface Search {
  readonly preemptions: number;
  readonly places: Places;
  readonly ordersAtMost: number;
}

/** Plays one scene in many orders, until something comes out wrong. */
export class Stage {
  private readonly make: () => SharedSheet;
  private readonly outcomes = new Map<string, readonly string[]>();
  private orders = 0;
  private timeouts = 0;
  private refusals = 0;
  private failure: string | undefined;

  constructor(
    private readonly scene: Scene,
    project?: ProjectFiles,
  ) {
    this.make = SharedSheet.maker(scene, project);
  }

  /** Depth-first. @returns whether these were all orders that there are. */
  depthFirst({ preemptions, places, ordersAtMost }: Search): boolean {
    const search = new DepthFirst();
    for (let played = 1; ; played += 1) {
      this.play({ preemptions, isPlace: placesOf(places), choose: search.choose }, 'depth-first');
      if (this.failure !== undefined) return false;
      if (!search.turnBack()) return true;
      if (played >= ordersAtMost) return false;
    }
  }

  /** Orders that are drawn by lot, the same ones for one seed. */
  byLot(seed: number, { preemptions, places, ordersAtMost }: Search): void {
    const count = this.play({ preemptions, isPlace: placesOf(places), choose: () => 0 }, 'in turn');
    for (let draw = 1; draw < ordersAtMost && this.failure === undefined; draw += 1) {
      const choose = byLot(seed * 100_003 + draw, count, preemptions);
      this.play(
        { preemptions, isPlace: placesOf(places), choose },
        `seed ${String(seed)}, draw ${String(draw)}`,
      );
    }
  }

  get played(): Played {
    const { orders, timeouts, refusals, failure } = this;
    return { orders, timeouts, refusals, outcomes: this.outcomes.size, failure };
  }

  /** @returns at how many places there was a choice. */
  private play(
    rules: { preemptions: number; isPlace: (call: ServiceCall) => boolean; choose: Choose },
    how: string,
  ): number {
    const sheet = this.make();
    watchForIntrusions(sheet);
    const actors = this.scene.cast.map((casting) => casting(sheet));
    const turns = new Turns(sheet.emulator, actors, rules);
    turns.play();
    this.orders += 1;
    this.timeouts += turns.timeouts;
    this.refusals += sheet.refusals.length;
    const wrong = this.judged(sheet);
    if (wrong.length > 0)
      this.failure = [`${this.scene.name} (${how})`, ...turns.story, '', ...new Set(wrong)].join('\n');
    return turns.places;
  }

  /** What has come out before need not be looked at again. */
  private judged(sheet: SharedSheet): readonly string[] {
    const outcome = outcomeOf(sheet);
    const known = this.outcomes.get(outcome);
    if (known) return known;
    const atOnce = wrongAtOnce(sheet);
    const wrong =
      atOnce.length > 0 ? atOnce : [...wrongInTheEnd(sheet), ...(this.scene.alsoWrong?.(sheet) ?? [])];
    this.outcomes.set(outcome, wrong);
    return wrong;
  }
}

function placesOf(places: Places): (call: ServiceCall) => boolean {
  const last = new Map<number, string>();
  return ({ execution, kind }) => {
    const isOther = last.get(execution) !== kind;
    last.set(execution, kind);
    return places === 'every call' || isOther;
  };
}

const IDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{10}\b/g;

/** Everything that is saved, and what the sidebars were told, with ids by the order in which they come. */
function outcomeOf(sheet: SharedSheet): string {
  const {
    executions: _executions,
    randomState: _randomState,
    ...state
  } = sheet.emulator.save() as Record<string, unknown>;
  const ends = sheet.emulator
    .executions()
    .map(({ status, log }) => [status === 'completed', log.filter(isWarning)]);
  const told = [
    sheet.wrong,
    sheet.refusals,
    [...sheet.logged.values()].map(({ isAcknowledged }) => isAcknowledged),
  ];
  const ids = new Map<string, string>();
  return JSON.stringify([state, [...new Set(ends.map((end) => JSON.stringify(end)))].sort(), told]).replace(
    IDS,
    (id) => {
      const known = ids.get(id) ?? `#${String(ids.size)}`;
      ids.set(id, known);
      return known;
    },
  );
}

function isWarning(line: string): boolean {
  return line.startsWith('warn');
}
