import { codeOf } from '../cells/code-of';
import type { Kind } from '../cells/vocabulary';
import type { Asked } from './metric';
import { MetricQuestion } from './metric';

/**
 * Which of the kinds a formula asks for, in the words of a Log cell; undefined where it asks for none.
 * @throws MetricQuestion, naming the kinds, for another word.
 */
export function kindAsked<K extends Kind>({ choice, words }: Asked, kinds: readonly K[]): K | undefined {
  if (choice.trim() === '') return undefined;
  const code = codeOf('kind', choice);
  const kind = kinds.find((known) => known === code);
  if (kind === undefined) {
    const { kindWords, unknownChoice } = words.contacts;
    throw new MetricQuestion(
      unknownChoice(
        choice.slice(0, 60),
        kinds.map((known) => kindWords[known]),
      ),
    );
  }
  return kind;
}
