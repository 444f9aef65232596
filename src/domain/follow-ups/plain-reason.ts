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
  const { plain, waits } = withoutWait(inWords, language);
  return { plain: withoutPutOff(plain, language), waits };
}

/** As `reasonIn`, where it is still told that it was put off. */
export function withoutWait(inWords: string, language: Language): Reason {
  const { waiting } = followUpWords(language);
  for (const waits of Object.keys(waiting) as WaitReason[]) {
    const at = inWords.lastIndexOf(waiting[waits]);
    const isLast = at + waiting[waits].length === inWords.length;
    // Behind an unclear template stands what is to be mended in it.
    if (at >= 0 && (isLast || waits === 'templateUnclear'))
      return { plain: inWords.slice(0, at).trim(), waits };
  }
  return { plain: inWords, waits: undefined };
}

function withoutPutOff(text: string, language: Language): string {
  const words = todayWords(language).youPutOff('\n');
  const dayAt = words.indexOf('\n');
  const at = text.lastIndexOf(words.slice(0, dayAt));
  return at >= 0 && text.endsWith(words.slice(dayAt + 1)) ? text.slice(0, at).trim() : text;
}
