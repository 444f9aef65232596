import { daysBetween } from './calendar-day';
import type { ChallengeStanding } from './challenge';
import type { RulesWords } from './words';

/** One line on the challenge so far: "Day 4 of 30 · streak 3". */
export function standingLine(standing: ChallengeStanding, words: RulesWords): string {
  const { range, settings, today, streak } = standing;
  const say = words.standing;
  if (!range) return say.noChallenge;
  if (today < range.first) return say.startsIn(daysBetween(today, range.first));
  if (today > range.last)
    return `${say.ended(settings.challengeLength)} · ${say.bestStreak(standing.bestStreak)}`;
  return `${say.day(standing.challengeDay, settings.challengeLength)} · ${say.streak(streak)}`;
}
