import { wordKey } from '../cells/folded-text';
import type { RulesWords } from '../words';
import { METRIC_NAMES, type FunctionName } from './metric-names';

/** What a cell can show by itself; EXPLAIN needs to be told what to explain. */
export type ShownFunction = Exclude<FunctionName, 'EXPLAIN'>;

export const SHOWN_FUNCTIONS: readonly ShownFunction[] = ['CHALLENGE_SUMMARY', ...METRIC_NAMES];

/**
 * The function that somebody names as a formula (`=STREAK()`), in words (`best streak`), or as the summary calls it
 * in their language; undefined where there is none.
 */
export function functionMeant(text: string, { labels }: RulesWords): ShownFunction | undefined {
  const key = (word: string): string => wordKey(word.replace(/[=()_]/g, ' '));
  const meant = key(text);
  const isMeant = (word: string): boolean => key(word) === meant;
  return SHOWN_FUNCTIONS.find(
    (name) => isMeant(name) || (name !== 'CHALLENGE_SUMMARY' && isMeant(labels[name])),
  );
}
