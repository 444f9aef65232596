import { oncePer } from '../counting/once-per';
import type { Ledger } from './outbox';
import type { RowsOfKey } from './outbox-rows';
import type { PlannedFollowUp } from './plan';
import { shortHash } from './short-hash';

/** What stands for a plan's story in the ledger. */
export const storyHash = oncePer(({ story }: Pick<PlannedFollowUp, 'story'>) => hashOfStory(story));

export function hashOfStory(story: string): string {
  return shortHash(story).slice(0, 10);
}

/** `deleted`: the plan was written, and the user has taken its row away. `isOther`: the row is one of an earlier story. */
export type Match = 'deleted' | { readonly rows: RowsOfKey; readonly isOther: boolean } | undefined;

/** Things that come once, whatever their day. */
function isOnce({ rule }: Pick<PlannedFollowUp, 'rule'>): boolean {
  return rule === 'metSomeone' || rule === 'promise';
}

/**
 * Finds the row of each plan. The ledger knows for which day its row was written; a plan that it does not know may have
 * a row all the same: from before a kill, or of an earlier story, which then moves on to the new one.
 */
export class OutboxMatching {
  private readonly found = new Map<PlannedFollowUp, Match>();
  private readonly claimed = new Set<RowsOfKey>();
  private readonly byStem = new Map<string, RowsOfKey[]>();

  constructor(
    plans: readonly PlannedFollowUp[],
    private readonly byKey: ReadonlyMap<string, RowsOfKey>,
    private readonly ledger: Ledger,
  ) {
    for (const rows of byKey.values())
      this.byStem.set(rows.stem, [...(this.byStem.get(rows.stem) ?? []), rows]);
    this.match(plans, (plan) => this.asNoted(plan));
    this.match(plans, (plan) => this.asKeyed(plan));
    this.match(plans, (plan) => (this.isKnown(plan) ? 'deleted' : undefined));
    this.match(plans, (plan) => this.asDecided(plan));
    // What goes on takes over a row before what has ended does.
    const open = plans.filter(({ ended }) => ended === undefined);
    for (const some of [open, plans]) this.match(some, (plan) => this.asMoving(plan));
  }

  of(plan: PlannedFollowUp): Match {
    return this.found.get(plan);
  }

  /** @returns false where the rows are another plan's. */
  claim(rows: RowsOfKey): boolean {
    if (this.claimed.has(rows)) return false;
    this.claimed.add(rows);
    return true;
  }

  /** Rows that no plan is left for. */
  unclaimed(): readonly RowsOfKey[] {
    return [...this.byKey.values()].filter((rows) => !this.claimed.has(rows));
  }

  private match(plans: readonly PlannedFollowUp[], find: (plan: PlannedFollowUp) => Match): void {
    for (const plan of plans) {
      const match = this.found.has(plan) ? undefined : find(plan);
      if (match === undefined) continue;
      this.found.set(plan, match);
      if (match !== 'deleted') this.claimed.add(match.rows);
    }
  }

  private isKnown(plan: PlannedFollowUp): boolean {
    return (
      this.ledger.has(storyHash(plan)) ||
      plan.otherStories.some((story) => this.ledger.has(hashOfStory(story)))
    );
  }

  private asNoted(plan: PlannedFollowUp): Match {
    const due = this.ledger.get(storyHash(plan));
    return due === undefined ? undefined : this.free([stemOf(plan) + due]);
  }

  private asKeyed({ key, otherKeys }: PlannedFollowUp): Match {
    return this.free([key, ...otherKeys]);
  }

  private free(keys: readonly string[]): Match {
    const there = keys.flatMap((key) => this.byKey.get(key) ?? []).filter((rows) => !this.claimed.has(rows));
    const rows = there.find(({ decision }) => decision) ?? there[0];
    return rows && { rows, isOther: false };
  }

  /** Where the ledger is lost or the entry's day was changed: a decision for a day since then is one on this story. */
  private asDecided(plan: PlannedFollowUp): Match {
    if (plan.rule === 'reminder' || plan.rule === 'keepInTouch') return undefined;
    const rows = this.sameStem(plan).find(
      ({ decision, due }) => decision && (isOnce(plan) || due >= plan.since),
    );
    return rows && { rows, isOther: false };
  }

  private asMoving(plan: PlannedFollowUp): Match {
    if (plan.rule === 'reminder') return undefined;
    const rows = this.sameStem(plan).find(({ decision }) => !decision);
    return rows && { rows, isOther: !isOnce(plan) };
  }

  private sameStem(plan: PlannedFollowUp): readonly RowsOfKey[] {
    return (this.byStem.get(stemOf(plan)) ?? []).filter((rows) => !this.claimed.has(rows));
  }
}

function stemOf({ key, due }: PlannedFollowUp): string {
  return key.slice(0, -due.length);
}
