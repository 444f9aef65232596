import { Stage, type Played, type Search } from './scene';
import { SCENES } from './scenes';

/** `CONCURRENCY=all` goes depth-first through up to 2,500 orders of each scene, and draws 300 more. */
const IS_ALL = process.env['CONCURRENCY'] === 'all';
const SEED = Number(process.env['CONCURRENCY_SEED'] ?? 20260610);
const DRAWN: readonly Search[] = [
  { preemptions: 3, places: 'every call', ordersAtMost: IS_ALL ? 150 : 2 },
  { preemptions: 3, places: 'every kind', ordersAtMost: IS_ALL ? 150 : 2 },
];
const DEEP: readonly Search[] = [
  { preemptions: 1, places: 'every call', ordersAtMost: 1500 },
  { preemptions: 3, places: 'every kind', ordersAtMost: 1000 },
];
const all: Played[] = [];

describe.each(SCENES)('$name', (scene) => {
  it(`keeps every promise in whatever order its service calls come`, () => {
    const stage = new Stage(scene);
    const whole = IS_ALL ? DEEP.filter((search) => stage.depthFirst(search)) : [];
    for (const search of DRAWN) stage.byLot(SEED, search);
    all.push(stage.played);
    const { orders, timeouts, refusals, outcomes, failure } = stage.played;
    const complete = whole
      .map(({ preemptions, places }) => `, complete to ${String(preemptions)} before ${places}`)
      .join('');
    console.info(
      `${scene.name}: ${String(orders)} orders, ${String(timeouts)} waits in vain, ${String(refusals)} refusals, ${String(outcomes)} outcomes${complete}`,
    );

    expect(failure).toBeUndefined();
  });
});

describe('all scenes together', () => {
  it('have been played in many orders, with locks waited for in vain', () => {
    const sum = (count: (played: Played) => number): number =>
      all.reduce((total, each) => total + count(each), 0);
    const [orders, timeouts, failures] = [
      sum((each) => each.orders),
      sum((each) => each.timeouts),
      sum((each) => (each.failure === undefined ? 0 : 1)),
    ];
    console.info(
      `Concurrency: ${String(orders)} orders of ${String(SCENES.length)} scenes, at most 3 pre-emptions; ${String(timeouts)} waits in vain; ${String(failures)} broken promises`,
    );

    expect(timeouts).toBeGreaterThan(0);
  });
});
