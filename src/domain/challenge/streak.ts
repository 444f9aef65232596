/**
 * A day of the challenge before freezes are dealt out: `open` is a scheduled day in the past without enough on it;
 * `free` is one on which nothing was asked, as a quota for the whole period was.
 */
export type ScheduledState = 'done' | 'rest' | 'free' | 'pending' | 'future' | 'open';

/** A day of the challenge as it is shown: an open day is frozen if a freeze could save it, else missed. */
export type DayState = Exclude<ScheduledState, 'open'> | 'frozen' | 'missed';

/** The run of done days, replayed from the first day; nothing of it is ever stored. */
export interface Replay {
  readonly streak: number;
  readonly best: number;
  readonly freezesLeft: number;
  readonly freezesUsed: number;
  /** Done days until the next freeze is granted, 1 to 7. */
  readonly daysToNextFreeze: number;
  readonly states: readonly DayState[];
  /** Where the present run and the longest one begin and end, as places in `states`; undefined for none. */
  readonly run: Stretch | undefined;
  readonly bestRun: Stretch | undefined;
}

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const FREEZES_AT_START = 1;
const FREEZES_AT_MOST = 2;
const DAYS_PER_FREEZE = 7;

class Replayer {
  streak = 0;
  best = 0;
  freezesLeft = FREEZES_AT_START;
  freezesUsed = 0;
  towardsFreeze = 0;
  run: Stretch | undefined;
  bestRun: Stretch | undefined;

  /** The day at `place` passes; the state that it is shown in comes back. */
  pass(state: ScheduledState, place: number): DayState {
    if (state === 'done') this.add(place);
    return state === 'open' ? this.freezeOrMiss() : state;
  }

  private add(place: number): void {
    this.streak += 1;
    this.run = { first: this.run?.first ?? place, last: place };
    if (this.streak > this.best) {
      this.best = this.streak;
      this.bestRun = this.run;
    }
    this.towardsFreeze += 1;
    if (this.towardsFreeze < DAYS_PER_FREEZE) return;
    this.towardsFreeze = 0;
    this.freezesLeft = Math.min(FREEZES_AT_MOST, this.freezesLeft + 1);
  }

  private freezeOrMiss(): DayState {
    if (this.streak > 0 && this.freezesLeft > 0) {
      this.freezesLeft -= 1;
      this.freezesUsed += 1;
      return 'frozen';
    }
    this.streak = 0;
    this.run = undefined;
    this.towardsFreeze = 0;
    return 'missed';
  }
}

/**
 * Walks the days in order. Done adds one; rest, free, pending and future days neither add nor break; an open day takes a
 * freeze if there is a run to save, else ends it. A freeze is held from the start, one more comes with every seventh
 * done day since the last, two are held at most.
 */
export function replayStreak(days: readonly ScheduledState[]): Replay {
  const replayer = new Replayer();
  const states = days.map((state, place) => replayer.pass(state, place));
  const { streak, best, freezesLeft, freezesUsed, towardsFreeze, run, bestRun } = replayer;
  return {
    streak,
    best,
    freezesLeft,
    freezesUsed,
    daysToNextFreeze: DAYS_PER_FREEZE - towardsFreeze,
    states,
    run,
    bestRun,
  };
}
