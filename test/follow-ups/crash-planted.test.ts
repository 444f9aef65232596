import { BROKEN_PROTOCOLS, broken } from './crash-planted';
import { CrashSweep } from './crash-sweep';
import type { Outreach } from './outreach';

/** The calls of which each has an effect that lasts, which is where a protocol breaks. */
const LASTING = /^Properties\.(set|delete)|create|send|^Range\.setValue/;

function byHand(world: Outreach): void {
  world.sendSelected();
}

describe.each(BROKEN_PROTOCOLS)('a protocol that is broken, $edition: $how', (protocol) => {
  it(`is found as ${protocol.found}`, () => {
    const { edition, mode, found, by } = protocol;
    const options = { due: 1, edition, mode, project: broken(protocol) };
    const sweep = new CrashSweep(options, edition === 'lite' ? byHand : undefined);
    let crashes = 0;
    const bad = sweep.placesOf(LASTING).find((at) => {
      crashes += 1;
      return sweep.crash({ kind: by, at })[found] > 0;
    });
    console.info(`${protocol.how}: found by crash ${String(crashes)}, ${by} call ${String(bad)}`);

    expect(bad).toBeDefined();
  });
});
