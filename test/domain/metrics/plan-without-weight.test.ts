import { paceOf } from '../../../src/domain/metrics/pace';
import { weightOf } from '../../../src/domain/metrics/scheduled-days';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { rulesWords } from '../../../src/domain/words';
import { june, juneSettings } from '../builders';
import { standingWith } from './asked-of-log';
import { juneDays } from './worked-month';

describe('how much of a plan falls on some days', () => {
  it('is the sum of what each asks for', () => {
    const days = juneDays(1, [], { dailyTargets: [{ from: june(3), value: 3 }] });

    expect(weightOf(days.slice(0, 4), days)).toBe(8);
    expect(weightOf([], days)).toBe(0);
  });

  it('is nothing on days without a share, as long as others have one', () => {
    const days = juneDays(8, [], {
      challengeLengths: [{ from: undefined, value: 8 }],
      quotas: [{ from: undefined, value: 1 }],
    });

    expect(weightOf(days.slice(7), days)).toBe(0);
    expect(weightOf(days.slice(7), days.slice(7))).toBe(1);
  });
});

describe('a new goal', () => {
  it('is at least one person, also where the plan brings nobody any more', () => {
    const settings = {
      challengeLengths: [{ from: undefined, value: 8 }],
      quotas: [{ from: undefined, value: 1 }],
    };

    expect(paceOf(juneDays(8, [], settings), june(8), 0, 5).newGoal).toBe(1);
  });
});

describe('the explanation of the pace', () => {
  it('speaks of targets only where they differ on days that are not off', () => {
    const sunday = juneSettings({ dailyTargets: [{ from: june(7), value: 5 }, { from: june(8), value: 1 }] }); // prettier-ignore

    expect(explainMetric('PACE', standingWith([], { settings: sunday }, june(9)), rulesWords('en'))).not.toContain(
      'as the targets have it',
    ); // prettier-ignore
  });
});
