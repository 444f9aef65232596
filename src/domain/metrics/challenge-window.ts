import type { ChallengeStanding } from '../challenge/challenge';
import type { LogColumns } from '../reading/log-columns';

/** 1 for each of a Log's numbered days that lies in the challenge, up to today; none before its first day. */
export function daysInChallenge({ range, today }: ChallengeStanding, { dayCodes }: LogColumns): Uint8Array {
  const isIn = new Uint8Array(dayCodes.days.length);
  dayCodes.days.forEach((day, code) => {
    if (range && day !== undefined && range.first <= day && day <= range.last && day <= today) isIn[code] = 1;
  });
  return isIn;
}
