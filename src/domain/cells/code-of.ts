import type { CellValue } from './cells';
import { CodeColumn } from './code-column';
import { WordIndex } from './word-index';
import { SHEET_WORDS } from '../words/sheet';
import type { SheetWords } from '../words/sheet.en';

/** The closed lists that cells choose from, by the name of the list. */
export type Vocabulary = keyof SheetWords['codes'];
export type CodeOf<V extends Vocabulary> = keyof SheetWords['codes'][V] & string;

const indexes = new Map<Vocabulary, WordIndex<string>>();

function indexOf(vocabulary: Vocabulary): WordIndex<string> {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index = new WordIndex(
    Object.values(SHEET_WORDS).map(({ codes }) => codes[vocabulary]),
    true,
  );
  indexes.set(vocabulary, index);
  return index;
}

/**
 * The code that a cell's word stands for, English or German, in any case; undefined where the list has no such word.
 * A ticked checkbox is a yes.
 */
export function codeOf<V extends Vocabulary>(vocabulary: V, cell: CellValue): CodeOf<V> | undefined {
  const word = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell);
  return indexOf(vocabulary).codeOf(word) as CodeOf<V> | undefined;
}

/**
 * A column of one of the closed lists, its codes as numbers above 0.
 * @param strict whether a word that is not in the list is unreadable rather than nothing
 */
export function codeColumn<V extends Vocabulary>(
  vocabulary: V,
  numberOf: (code: CodeOf<V>) => number,
  strict = true,
): CodeColumn {
  return new CodeColumn((cell) => {
    const code = codeOf(vocabulary, cell);
    return code === undefined ? undefined : numberOf(code);
  }, strict);
}
