import { BELIEFS, CRASHES_ALL, HOURS, type Belief } from './crash-beliefs';
import { CrashSweep, inFigures, wrong } from './crash-sweep';
import { FAULTS } from './faults-at';
import type { Outreach } from './outreach';

const STRIDE = CRASHES_ALL ? 1 : 23;
const KNOWN = ['unflushed writes stay', 'unflushed writes are lost'] as const satisfies readonly Belief[];

function byHand(world: Outreach): void {
  world.sendSelected();
}

describe.each(KNOWN)('Send selected of the lite edition, where %s', (belief) => {
  it.each(CRASHES_ALL ? [1, 5, 20, 100] : [5])(
    'writes to none of %i people twice, whatever befalls it at any call, and shows what is not certain',
    (due) => {
      const sweep = new CrashSweep({ due, mode: 'send', edition: 'lite', assumptions: BELIEFS[belief] }, byHand);
      const crashes = FAULTS.flatMap((kind, index) => {
        const some = sweep.everywhere(kind, sweep.places(STRIDE, 1 + ((index * 5) % STRIDE)));
        if (CRASHES_ALL) console.info(inFigures(`lite, ${String(due)} due, ${belief}, ${kind}`, some));
        return some;
      });
      console.info(inFigures(`T1 lite, ${String(due)} due, ${belief}`, crashes));

      expect(wrong(crashes)).toEqual([]);
      expect(crashes.length).toBeGreaterThanOrEqual(14);
      expect(crashes.filter(({ flags }) => flags > 1)).toEqual([]);
    },
    100 * HOURS,
  ); // prettier-ignore
});
