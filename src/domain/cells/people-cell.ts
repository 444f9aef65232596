import type { PersonMention } from '../reading/challenge-data';
import { foldText } from './folded-text';

/** Splits the text of People cells, knowing which people carry a comma or a semicolon in their very name. */
export interface NameSplitter {
  (text: string): readonly string[];
}

const SEPARATOR = /[;,\n\r]/;
const TOKEN = /[^;,\n\r]+|[;,\n\r]/g;

function nonEmpty(names: readonly string[]): string[] {
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** Takes at each place the longest run of pieces that is one known name, else the single piece. */
function splitAround(text: string, known: ReadonlySet<string>, mostPieces: number): string[] {
  const tokens = text.match(TOKEN) ?? [];
  const names: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    let taken = 1;
    for (let run = Math.min(mostPieces, tokens.length - at); run > 1; run -= 1) {
      if (known.has(foldText(tokens.slice(at, at + run).join('')))) {
        taken = run;
        break;
      }
    }
    const piece = tokens.slice(at, at + taken).join('');
    if (taken > 1 || !SEPARATOR.test(piece)) names.push(piece);
    at += taken;
  }
  return nonEmpty(names);
}

/**
 * Names are parted by `;`, a new line or a comma, except within the name of a person that has it there
 * (`Smith, John`).
 */
export function nameSplitter(knownNames: readonly string[]): NameSplitter {
  const parted = knownNames.filter((name) => SEPARATOR.test(name.trim()));
  const known = new Set(parted.map(foldText));
  const mostPieces = parted.reduce((most, name) => Math.max(most, name.match(TOKEN)?.length ?? 0), 0);
  return (text) => {
    if (!SEPARATOR.test(text)) return nonEmpty([text]);
    return mostPieces === 0 ? nonEmpty(text.split(SEPARATOR)) : splitAround(text, known, mostPieces);
  };
}

/**
 * Pairs each name with the ID at its place. Where there are more names than IDs or fewer, somebody edited one cell
 * by hand and no place can be trusted: the names then speak for themselves.
 */
function pair(names: readonly string[], idsText: string): readonly PersonMention[] {
  const ids = idsText === '' ? [] : idsText.split(SEPARATOR).map((id) => id.trim());
  if (names.length === 0) return ids.filter((id) => id !== '').map((id) => ({ id, name: '' }));
  const paired = ids.length === names.length;
  return names.map((name, place) => ({ id: paired ? (ids[place] ?? '') : '', name }));
}

/** Reads the People and the Person IDs cell of a row; nothing is remembered, for that costs more than reading again. */
export type MentionsReader = (namesText: string, idsText: string) => readonly PersonMention[];

/** @param knownNames asked for once a cell has a separator in it */
export function mentionsReader(knownNames: () => readonly string[]): MentionsReader {
  let split: NameSplitter | undefined;
  return (namesText, idsText) => {
    if (!SEPARATOR.test(namesText)) return pair(nonEmpty([namesText]), idsText);
    split = split ?? nameSplitter(knownNames());
    return pair(split(namesText), idsText);
  };
}

/** True where a text may name or number several people. */
export function hasSeparator(text: string): boolean {
  return SEPARATOR.test(text);
}

/** How names and IDs are joined when Rapport writes them. */
export const NAME_SEPARATOR = '; ';
