import { CALL_COSTS } from '../../src/workbench/emulator/call-costs';
import { judge } from './judged';
import { HOUR, Outreach } from './outreach';

/** As Google ends an execution. */
const SIX_MINUTES = 360_000;
const DUE = process.env['QUOTA'] === 'all' ? 1_500 : 250;

describe('more due than one execution has time for, by published costs of calls', () => {
  it('is written in runs that end by themselves, each going on where the last has stopped', () => {
    const world = Outreach.onTheDay({ due: DUE, mode: 'send', mailQuota: 1_510, costs: CALL_COSTS });
    const seconds: number[] = [];
    for (let hour = 0; hour < 72 && judge(world).sent < DUE; hour += 1) {
      const before = judge(world).sent;
      world.runHourly();
      const run = world.emulator
        .executions()
        .filter(({ handler }) => handler === 'runHourly')
        .at(-1);
      expect(run).toMatchObject({ status: 'completed' });
      if (judge(world).sent > before)
        seconds.push(Math.round((run?.modelledMilliseconds ?? Infinity) / 1000));
      world.pass(HOUR);
    }
    console.info(
      `${String(DUE)} due: ${String(seconds.length)} runs of ${seconds.join(', ')} modelled seconds`,
    );

    expect(Math.max(...seconds)).toBeLessThan(SIX_MINUTES / 1000);
    expect(seconds.length).toBeGreaterThan(1);
    expect(judge(world)).toMatchObject({ sent: DUE, secondMails: 0, silent: 0, wrongMarks: 0, flags: 0 });
  });
});
