import { wordKey } from './folded-text';

/** The words of several languages that stand for the same codes. */
type Words = Readonly<Record<string, string>>;

/**
 * Finds the code that a text stands for. An execution starts cold and folding is the dearest thing it does with words,
 * so a text that is written just as Rapport writes it is found without; the words are folded for the first that is not.
 */
export class WordIndex<C extends string> {
  private readonly asWritten = new Map<string, C>();
  private folded: Map<string, C> | undefined;

  /** @param codesToo whether a code itself may be written for its word */
  constructor(
    private readonly languages: readonly Words[],
    private readonly codesToo: boolean,
  ) {
    for (const words of languages) for (const code in words) this.asWritten.set(words[code] ?? '', code as C);
  }

  /** In any case, with any blanks and hyphens; undefined for what is none of the words. */
  codeOf(text: string): C | undefined {
    if (text === '') return undefined;
    return this.asWritten.get(text) ?? (this.folded ??= this.foldAll()).get(wordKey(text));
  }

  private foldAll(): Map<string, C> {
    const folded = new Map<string, C>();
    if (this.codesToo)
      for (const words of this.languages) for (const code in words) folded.set(wordKey(code), code as C);
    for (const [word, code] of this.asWritten) folded.set(wordKey(word), code);
    return folded;
  }
}
