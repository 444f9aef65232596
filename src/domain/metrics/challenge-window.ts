import type { ChallengeStanding } from '../challenge/challenge';
import { countingOf } from '../counting/counting-of';
import { oncePer } from '../counting/once-per';

/** 1 for each of the Log's numbered days that lies in the challenge, up to today; none before its first day. */
export const daysInChallenge = oncePer(({ data, range, today }: ChallengeStanding): Uint8Array => {
  const { days } = countingOf(data, today).log.dayCodes;
  return Uint8Array.from(days, (day) =>
    Number(
      range !== undefined && day !== undefined && range.first <= day && day <= range.last && day <= today,
    ),
  );
});
