import { builtProject } from '../support/built-project';
import { firstSlice } from './invariants';
import type { WorldPlan } from './plan';
import { World } from './world';

/** What was left of seed 20261180: an ask of the last week falls due on the last day, and the only run comes after it. */
const ASK_DUE_AT_THE_END: WorldPlan = {
  seed: 2143171788,
  place: 1,
  mailQuota: 100,
  edition: 'full',
  mode: 'send',
  newMailFoundBySearch: true,
  identicalFormulaRecalculates: true,
  unflushedWritesOutliveAKill: false,
  figures: [],
  bareFormula: false,
  triggerDays: Array.from({ length: 30 }, (_, day) =>
    day === 29 ? [{ hour: 13, lateMinutes: 0, twice: false }] : [],
  ),
  steps: [
    {
      minute: 22 * 1440,
      act: {
        do: 'log',
        who: [2, 8],
        kind: 5,
        how: 1,
        twoWay: 2,
        daysAgo: 0,
        remindInDays: 3,
        again: false,
        explain: false,
      },
      meanwhile: [],
    },
  ],
};

describe('an ask that is due when the challenge is over', () => {
  const world = new World(ASK_DUE_AT_THE_END, builtProject());
  const violation = world.live(30, firstSlice());
  const asks = world.outreach.rows().filter(({ key }) => key.includes('|referralAsk|1|2026-11'));

  it('stays planned, for the person to write by hand', () => {
    expect(asks.map(({ state }) => state)).toEqual(['planned', 'planned']);
    expect(world.outreach.written).toEqual([]);
  });

  it('breaks no promise', () => {
    expect(violation).toBeUndefined();
  });
});
