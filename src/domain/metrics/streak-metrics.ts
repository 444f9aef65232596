import type { ChallengeStanding } from '../challenge/challenge';
import type { StatedDay } from '../challenge/days';
import { lengthOf } from '../challenge/challenge-days';
import type { DayRange, Settings } from '../reading/challenge-data';
import type { RulesWords } from '../words';
import { oneFigure } from './one-figure';

function howNoRun(
  { settings, states, today }: ChallengeStanding,
  range: DayRange,
  { explain }: RulesWords,
): string {
  const target = states.find(({ day }) => day === today)?.target;
  return today > range.last
    ? explain.ended(lengthOf(range), range.last)
    : explain.noStreak(explain.target(settings.basis, target ?? 1));
}

/**
 * What was asked of the days of a run: "with at least 1 action a day", or from the least to the most; the quota of
 * its last period where there is one.
 */
function ruleOf(settings: Settings, within: readonly StatedDay[], words: RulesWords): string {
  const { explain, challenge } = words;
  const period = within[within.length - 1]?.period;
  if (period) return challenge.quotaRule(explain.target(settings.basis, period.wholeQuota), period.per);
  const targets = within.map(({ target = 1 }) => target);
  const [least, most] = [Math.min(...targets), Math.max(...targets)];
  return explain.perDay(explain.target(settings.basis, most), least < most ? least : undefined);
}

function howStreak(standing: ChallengeStanding, range: DayRange, words: RulesWords): string {
  const { run } = standing.replay;
  if (!run) return howNoRun(standing, range, words);
  const within = standing.states.slice(run.first, run.last + 1);
  return words.explain.streak({
    streak: standing.streak,
    since: within[0]?.day ?? range.first,
    rule: ruleOf(standing.settings, within, words),
    rest: within.filter(({ state }) => state === 'rest').length,
    frozen: within.filter(({ state }) => state === 'frozen').length,
  });
}

function howBestStreak(standing: ChallengeStanding, range: DayRange, words: RulesWords): string {
  const best = standing.replay.bestRun;
  if (!best) return howNoRun(standing, range, words);
  const within = standing.states.slice(best.first, best.last + 1);
  const first = within[0]?.day ?? range.first;
  const last = within[within.length - 1]?.day ?? range.last;
  const rule = ruleOf(standing.settings, within, words);
  return words.explain.bestStreak(standing.bestStreak, first, last, rule);
}

export const streak = oneFigure('STREAK', ({ streak }) => streak, howStreak);

export const bestStreak = oneFigure('BEST_STREAK', ({ bestStreak }) => bestStreak, howBestStreak);

export const freezesLeft = oneFigure(
  'FREEZES_LEFT',
  ({ freezesLeft }) => freezesLeft,
  ({ freezesLeft, replay }, _range, { explain }) =>
    explain.freezes({ left: freezesLeft, used: replay.freezesUsed, untilNext: replay.daysToNextFreeze }),
);
