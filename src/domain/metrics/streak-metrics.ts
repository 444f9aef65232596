import type { ChallengeStanding } from '../challenge/challenge';
import type { StatedDay } from '../challenge/days';
import { lengthOf } from '../challenge/challenge-days';
import { dailyTargetOn } from '../challenge/rest-days';
import type { DayRange, Settings } from '../reading/challenge-data';
import type { RulesWords } from '../words';
import { oneFigure } from './one-figure';

function howNoRun({ settings, today }: ChallengeStanding, range: DayRange, { explain }: RulesWords): string {
  return today > range.last
    ? explain.ended(lengthOf(range), range.last)
    : explain.noStreak(explain.target(settings.basis, dailyTargetOn(settings, today)));
}

/** What was asked of each day of a run: "with at least 1 action a day", or from the least to the most. */
function perDay(settings: Settings, within: readonly StatedDay[], { explain }: RulesWords): string {
  const targets = within.map(({ day }) => dailyTargetOn(settings, day));
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
    rule: perDay(standing.settings, within, words),
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
  const rule = perDay(standing.settings, within, words);
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
