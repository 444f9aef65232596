import { BELIEFS, CRASHES_ALL, HOURS } from './crash-beliefs';
import { CrashSweep, inFigures, wrong, type Crashed } from './crash-sweep';
import type { Fault, FaultKind } from './faults-at';
import type { Outreach, OutreachOptions } from './outreach';

/** Every so many calls of the first run, and of the one that follows its crash; 1 for all. */
const EVERY = Number(process.env['PAIRS'] ?? (CRASHES_ALL ? 7 : 0));
const KINDS = ['killed before', 'killed after', 'errors from'] as const satisfies readonly FaultKind[];

const EDITIONS: readonly (Pick<OutreachOptions, 'edition' | 'mode'> & {
  readonly run: (world: Outreach) => void;
  /** Where nothing else is asked for. */
  readonly sampled: number;
})[] = [
  { edition: 'full', mode: 'draft', run: runHourly, sampled: 97 },
  { edition: 'full', mode: 'send', run: runHourly, sampled: 97 },
  { edition: 'lite', mode: 'send', run: sendSelected, sampled: 29 },
];

function runHourly(world: Outreach): void {
  world.runHourly();
}

function sendSelected(world: Outreach): void {
  world.sendSelected();
}

function pairs(sweep: CrashSweep, every: number): readonly Crashed[] {
  return every === 1 ? allPairs(sweep) : somePairs(sweep, every);
}

/** The kinds take turns with the calls. */
function somePairs(sweep: CrashSweep, every: number): readonly Crashed[] {
  return sweep.places(every, 1 + (every % 5)).flatMap((at, index) => {
    const next = sweep.after({ kind: kindFor(index), at });
    if (!next) return [];
    const seconds = next.places(every, 1 + (at % every));
    return seconds.map((second, nth) => next.crash({ kind: kindFor(at + nth), at: second }));
  });
}

/**
 * A kill or errors from any call on, and then a kill at any call: all that leaves something else behind. To be killed
 * after a call is to be killed before the next.
 */
function allPairs(sweep: CrashSweep): readonly Crashed[] {
  const firsts: readonly Fault[] = [
    ...sweep.placesOfChange().map((at) => ({ kind: 'killed before', at }) as const),
    ...sweep.places().map((at) => ({ kind: 'errors from', at }) as const),
  ];
  return firsts.flatMap((first) => {
    const next = sweep.after(first);
    return next ? next.everywhere('killed before', next.placesOfChange()) : [];
  });
}

function kindFor(turn: number): FaultKind {
  return KINDS[turn % KINDS.length] ?? KINDS[0];
}

describe.each(EDITIONS)(
  'what runs in the $edition edition, mode $mode, with 20 due',
  ({ run, sampled, ...options }) => {
    it(
      'writes once to everybody where the run after the crash crashes as well',
      () => {
        const assumptions = BELIEFS['unflushed writes stay'];
        const crashes = pairs(new CrashSweep({ ...options, due: 20, assumptions }, run), EVERY || sampled);
        const name = `T1 pairs, ${String(options.edition)}, ${options.mode}, 20 due`;
        console.info(inFigures(name, crashes));

        expect(wrong(crashes)).toEqual([]);
        expect(crashes.length).toBeGreaterThanOrEqual(CRASHES_ALL ? 100 : 2);
        expect(crashes.filter(({ flags }) => flags > (options.edition === 'lite' ? 2 : 0))).toEqual([]);
      },
      100 * HOURS,
    );
  },
);
