import type { Language } from '../cells/vocabulary';
import { followUpWords } from '../words';
import { todayWords } from '../words/today';
import type { WaitReason } from './plan';

/** What a row says of itself, and behind it what it waits for. */
export interface Reason {
  readonly plain: string;
  readonly waits: WaitReason | undefined;
}

/** Takes apart what stands in "In words": why a follow-up is there, whether it was put off, what it waits for. */
export function reasonIn(inWords: string, language: Language): Reason {
  const { waiting } = followUpWords(language);
  const found = Object.entries(waiting).find(([, words]) => inWords.endsWith(words));
  const plain = found ? inWords.slice(0, -found[1].length).trim() : inWords;
  return { plain: withoutPutOff(plain, language), waits: found?.[0] as WaitReason | undefined };
}

function withoutPutOff(text: string, language: Language): string {
  const [before = '', after = ''] = todayWords(language).youPutOff('\n').split('\n');
  const at = text.lastIndexOf(before);
  return at >= 0 && text.endsWith(after) ? text.slice(0, at).trim() : text;
}
