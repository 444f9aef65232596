import { SeededRandom } from '../../src/workbench/emulator/random';
import type { Choose } from './turns';

interface Fork {
  way: number;
  readonly ways: number;
}

/** Goes through all that choices can lead to, the deepest choice first; each run has to ask the same questions. */
export class DepthFirst {
  private readonly forks: Fork[] = [];
  private depth = 0;

  readonly choose: Choose = (ways) => {
    const known = this.forks[this.depth];
    this.depth += 1;
    if (known && known.ways !== ways)
      throw new Error(`The same choices led to ${String(ways)} ways, before to ${String(known.ways)}`);
    if (known) return known.way;
    this.forks.push({ way: 0, ways });
    return 0;
  };

  /** @returns whether there is another run. */
  turnBack(): boolean {
    this.depth = 0;
    for (let last = this.forks.at(-1); last; last = this.forks.at(-1)) {
      if (last.way + 1 < last.ways) {
        last.way += 1;
        return true;
      }
      this.forks.pop();
    }
    return false;
  }
}

/** Choices by lot; of `places` places about as many as there may be pre-emptions are not passed by. */
export function byLot(seed: number, places: number, preemptions: number): Choose {
  const random = new SeededRandom(seed);
  return (ways, isFree = false) => {
    if (isFree) return random.below(ways);
    return random.below(Math.max(2, places)) < preemptions ? 1 + random.below(ways - 1) : 0;
  };
}
