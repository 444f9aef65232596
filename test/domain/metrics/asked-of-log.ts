import { challengeStanding, type ChallengeStanding } from '../../../src/domain/challenge/challenge';
import type { Language } from '../../../src/domain/cells/vocabulary';
import type { Asked } from '../../../src/domain/metrics/metric';
import type { ChallengeData, LogRow } from '../../../src/domain/reading/challenge-data';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june } from '../builders';

/** What a formula asks for, in a spreadsheet of that language. */
export function asking(choice = '', language: Language = 'en'): Asked {
  return { words: rulesWords(language), choice };
}

/** The June challenge with these Log rows, on its last day unless said. */
export function standingWith(
  rows: readonly Partial<LogRow>[],
  changes: Partial<ChallengeData> = {},
  today = june(30),
): ChallengeStanding {
  return challengeStanding(aChallenge({ log: aLog(...rows), ...changes }), today);
}

/** The same row so many times. */
export function times(count: number, row: Partial<LogRow>): Partial<LogRow>[] {
  return Array.from({ length: count }, () => row);
}
