import { daysBetween } from '../calendar/calendar-day';
import { lengthOf } from '../challenge/challenge-days';
import type { ChallengeStanding } from '../challenge/challenge';
import type { RulesWords } from '../words';

/** One line on the challenge so far: "Day 4 of 30 · streak 3". A streak of 0 goes without saying. */
export function standingLine(standing: ChallengeStanding, words: RulesWords): string {
  const { range, today, streak, bestStreak } = standing;
  const say = words.standing;
  if (!range) return say.noChallenge;
  if (today < range.first) return say.startsIn(daysBetween(today, range.first));
  const ended = today > range.last;
  const length = lengthOf(range);
  const days = ended ? say.ended(length) : say.day(standing.challengeDay, length);
  if (bestStreak === 0 || (streak === 0 && !ended)) return days;
  return `${days} · ${ended ? say.bestStreak(bestStreak) : say.streak(streak)}`;
}
