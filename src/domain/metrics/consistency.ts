import type { StatedDay } from '../challenge/days';
import { rounded } from '../words/number-words';
import { oneFigure } from './one-figure';

/** A day seven counted days ago weighs half as much as the newest. */
const DAILY_DECAY = 0.5 ** (1 / 7);

/**
 * The weighted share of done days among those that are done or missed, 0 to 1, the newest weighing most; undefined
 * where there is none. The weights add up to 1 from the first day on, so a perfect challenge is 1.
 */
export function consistencyOf(days: readonly Pick<StatedDay, 'state'>[]): number | undefined {
  let [done, all] = [0, 0];
  for (const { state } of days) {
    if (state !== 'done' && state !== 'missed') continue;
    done = done * DAILY_DECAY + (state === 'done' ? 1 - DAILY_DECAY : 0);
    all = all * DAILY_DECAY + 1 - DAILY_DECAY;
  }
  return all === 0 ? undefined : done / all;
}

export const consistency = oneFigure(
  'CONSISTENCY',
  ({ states }) => {
    const share = consistencyOf(states);
    return share === undefined ? '' : rounded(share, 4);
  },
  ({ states }, _challenge, { challenge }) => {
    const counted = states.filter(({ state }) => state === 'done' || state === 'missed');
    const done = counted.filter(({ state }) => state === 'done').length;
    return challenge.consistency(done, counted.length);
  },
  true,
);
