import { measureSending } from '../../src/bench/sending-path';
import { builtProject } from '../support/built-project';

/** `W2=all`: 100 due of 10,000 rows; else ten of 300, with the same calls beside those for each message. */
const [ROWS, DUE] = process.env['W2'] === 'all' ? [10_000, 100] : [300, 10];

describe('follow-ups that are due', () => {
  const results = measureSending({ full: builtProject(), lite: builtProject('lite') }, ROWS, DUE);
  for (const { what, due, remote, floor, run } of results)
    console.info(`W2 ${what}, ${String(due)} of ${String(ROWS)} rows: ${String(remote)} calls (floor ${String(floor)}), ${run.modelledSeconds.toFixed(1)} s modelled, ${String(run.bytes)} bytes`);

  /** Reads of the tables, the marks and their reading back, the figures, the dialogs: once, whatever the number. */
  it.each([
    ['lite: Send selected', 13],
    ['full: drafts', 83],
    ['full: sent', 86],
  ])('cost, beside what each message takes, a fixed number of calls: %s', (wanted, most) => {
    const { remote, floor } = results.find(({ what }) => what === wanted) ?? { remote: NaN, floor: 0 };

    expect(remote - floor).toBeLessThanOrEqual(most);
  });
}); // prettier-ignore
