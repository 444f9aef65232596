import { PLANTED_RACES, sceneOf, withRace } from './planted-races';
import { Stage } from './scene';

const ORDERS = 150;
const IS_ALL = process.env['CONCURRENCY'] === 'all';
const SOUGHT = PLANTED_RACES.filter(({ takesLong }) => IS_ALL || takesLong !== true);

describe.each(SOUGHT)('a race that was planted: $how', (race) => {
  it('is found', () => {
    const stage = new Stage(sceneOf(race), withRace(race));
    for (const places of ['every kind', 'every call'] as const)
      stage.byLot(1, { preemptions: 3, places, ordersAtMost: ORDERS });
    const { orders, failure } = stage.played;
    console.info(
      `${race.how}: found by order ${String(orders)}: ${failure?.split('\n').at(-1) ?? 'not at all'}`,
    );

    expect(failure).toBeDefined();
  });
});
