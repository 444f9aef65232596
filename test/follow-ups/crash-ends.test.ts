import { BELIEFS, type Belief } from './crash-beliefs';
import { CrashSweep, type Crashed } from './crash-sweep';
import { FAULTS } from './faults-at';
import type { OutreachOptions } from './outreach';

/** Everything that becomes of a crash, but for how it came about. */
function ends(crashes: readonly Crashed[]): readonly unknown[] {
  return crashes.map(({ faults, places, ...end }) => ({ ...end, at: [faults, places] }));
}

describe.each(['unflushed writes are lost'] satisfies Belief[])(
  'crashes that leave the very same behind, where %s',
  (belief) => {
    it('come to the same end when each of them is followed', () => {
      const options: OutreachOptions = { due: 3, mode: 'send', assumptions: BELIEFS[belief] };
      const sweep = new CrashSweep(options);
      const crashes = FAULTS.flatMap((kind) => sweep.places(24, 4).map((at) => ({ kind, at })));
      const together = crashes.map((fault) => sweep.crash(fault));
      const { different } = sweep;
      const followed = crashes.map((fault) => sweep.forget().crash(fault));

      expect(different).toBeLessThan((2 / 3) * crashes.length);
      expect(ends(together)).toEqual(ends(followed));
    });
  },
);

describe('kills where nothing lasting was done since the call before', () => {
  it.each(['draft', 'send'] as const)('leave what a kill at that call leaves, in mode %s', (mode) => {
    const assumptions = BELIEFS['unflushed writes stay'];
    const all = new CrashSweep({ due: 1, mode, assumptions });
    const few = new CrashSweep({ due: 1, mode, assumptions });
    const places = few.placesOfChange();
    all.everywhere('killed before', all.places());
    few.everywhere('killed before', places);

    expect(places.length).toBeLessThan((2 / 3) * all.calls);
    expect(few.different).toBe(all.different);
  });
});
