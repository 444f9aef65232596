import type { Language } from '../cells/vocabulary';

/**
 * The words of one part of Rapport, a language's made when it is first asked for: each execution begins with nothing,
 * and most say little, in one language.
 */
export function wordsIn<W extends object>(
  made: Readonly<Record<Language, () => W>>,
): (language: Language) => W {
  const kept: { [L in Language]?: W } = {};
  return (language) => (kept[language] ??= made[language]());
}
