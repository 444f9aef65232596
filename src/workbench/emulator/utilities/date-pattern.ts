import { UnbuiltError } from '../unbuilt';

/** A run of one pattern letter, or text to take as it stands. */
export type PatternPart = { readonly letter: string; readonly length: number } | { readonly text: string };

const BUILT = 'yMLdDHhkKmsSEuazZX';

/**
 * Splits a pattern of Java's SimpleDateFormat: letters are fields, quoted text and everything else stands for itself,
 * two quotes are one. @throws UnbuiltError for letters that are fields in Java and not built here.
 */
export function patternParts(pattern: string): readonly PatternPart[] {
  const tokens = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? [];
  return tokens.map(partOf);
}

function partOf(token: string): PatternPart {
  if (token === "''") return { text: "'" };
  if (token.startsWith("'")) return { text: token.slice(1, -1).replaceAll("''", "'") };
  const letter = token[0] ?? '';
  if (!/[A-Za-z]/.test(letter)) return { text: token };
  if (!BUILT.includes(letter)) throw new UnbuiltError(`The letter ${letter} of a date pattern`);
  return { letter, length: token.length };
}
