import { BELIEFS, CRASHES_ALL, HOURS } from './crash-beliefs';
import { CrashSweep, inFigures, wrong, type Crashed } from './crash-sweep';
import type { FaultKind } from './faults-at';

/** Every so many calls of the first run, and of the one that follows its crash. */
const EVERY = Number(process.env['PAIRS'] ?? (CRASHES_ALL ? 7 : 97));
const KINDS: readonly FaultKind[] = ['killed before', 'killed after', 'errors from'];

function pairs(sweep: CrashSweep): readonly Crashed[] {
  return sweep.places(EVERY, 1 + (EVERY % 5)).flatMap((at, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'killed before';
    const again = sweep.callsAfter({ kind, at });
    const seconds = Array.from({ length: Math.ceil(again / EVERY) }, (_, nth) => 1 + ((at + nth * EVERY) % again)); // prettier-ignore
    return seconds.map((second, nth) =>
      sweep.crash([
        { kind, at },
        { kind: KINDS[(index + nth) % KINDS.length] ?? kind, at: second },
      ]),
    );
  });
}

describe.each(['draft', 'send'] as const)('the hourly run in mode %s with 20 due', (mode) => {
  it(
    'writes once to everybody where the run after the crash crashes as well',
    () => {
      const sweep = new CrashSweep({
        due: 20,
        mode,
        assumptions: BELIEFS['unflushed writes stay'],
      });
      const crashes = pairs(sweep);
      console.info(inFigures(`T1 pairs, ${mode}, 20 due`, crashes));

      expect(wrong(crashes)).toEqual([]);
      expect(crashes.length).toBeGreaterThanOrEqual(CRASHES_ALL ? 100 : 6);
    },
    100 * HOURS,
  );
});
