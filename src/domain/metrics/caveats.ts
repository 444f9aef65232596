import type { ChallengeStanding } from '../challenge/challenge';
import { problemInWords } from '../reading/problem-in-words';
import type { RulesWords } from '../words';

const PROBLEMS_SHOWN = 5;

/** What the figures cannot know: tables that were not given, and cells that could not be read. */
export function caveats(standing: ChallengeStanding, words: RulesWords): readonly string[] {
  const { explain } = words;
  const texts = standing.problems.slice(0, PROBLEMS_SHOWN).map((problem) => problemInWords(problem, words));
  const more = standing.problems.length - texts.length;
  return [
    ...standing.leftOut.map((table) => explain.leftOut[table]),
    ...(texts.length > 0 ? [explain.problems(texts, more)] : []),
  ];
}
