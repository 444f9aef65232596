import { ServiceError } from '../service';

/** A run of one pattern letter, or text to take as it stands. */
export type PatternPart = { readonly letter: string; readonly length: number } | { readonly text: string };

const LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';

/**
 * Splits a pattern of Java's SimpleDateFormat: letters are fields, quoted text and everything else stands for itself,
 * two quotes are one. @throws ServiceError for a letter that is none of Java's fields and for
 * a quote that nothing closes.
 */
export function patternParts(pattern: string): readonly PatternPart[] {
  const tokens = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? [];
  return tokens.map(partOf);
}

function partOf(token: string): PatternPart {
  if (token === "''") return { text: "'" };
  if (token === "'") throw new ServiceError('Unterminated quote');
  if (token.startsWith("'")) return { text: token.slice(1, -1).replaceAll("''", "'") };
  const letter = token[0] ?? '';
  if (!/[A-Za-z]/.test(letter)) return { text: token };
  if (!LETTERS.includes(letter)) throw new ServiceError(`Illegal pattern character '${letter}'`);
  return { letter, length: token.length };
}
