import { BELIEFS, CRASHES_ALL, EVERY_OF_HUNDRED, HOURS, type Belief } from './crash-beliefs';
import { CrashSweep, inFigures, wrong } from './crash-sweep';
import { FAULTS } from './faults-at';

const MODES = ['draft', 'send'] as const;
const SAMPLE: Readonly<Record<(typeof MODES)[number], Belief>> = {
  draft: 'unflushed writes are lost',
  send: 'unflushed writes stay',
};
const SAMPLED = 45;

const CASES = MODES.flatMap((mode) =>
  (CRASHES_ALL ? [1, 5, 20, 100] : [5]).flatMap((due) =>
    (CRASHES_ALL ? (Object.keys(BELIEFS) as Belief[]) : [SAMPLE[mode]]).map((belief) => ({
      mode,
      due,
      belief,
    })),
  ),
);

describe.each(CASES)('the hourly run in mode $mode with $due due, where $belief', ({ mode, due, belief }) => {
  it(
    'writes once to everybody, whatever befalls it at any call',
    () => {
      const sweep = new CrashSweep({ due, mode, assumptions: BELIEFS[belief] });
      const stride = due === 100 ? EVERY_OF_HUNDRED : CRASHES_ALL ? 1 : SAMPLED;
      const shift = Object.keys(BELIEFS).indexOf(belief);
      const crashes = FAULTS.flatMap((kind, index) => {
        const some = sweep.everywhere(kind, sweep.places(stride, 1 + ((index * 7 + shift) % stride)));
        if (CRASHES_ALL) console.info(inFigures(`${mode}, ${String(due)} due, ${belief}, ${kind}`, some));
        return some;
      });
      console.info(inFigures(`T1 ${mode}, ${String(due)} due, ${belief}`, crashes));

      expect(wrong(crashes)).toEqual([]);
      expect(crashes.length).toBeGreaterThanOrEqual(20);
      expect(crashes.filter(({ flags }) => flags > 0)).toEqual([]);
    },
    100 * HOURS,
  );
});
