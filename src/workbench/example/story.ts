/** What the rows of the example are made of. */
import type { CivilDay } from './challenge-days';
import type { Header, Text, Word } from './sheet-words';

/** A text of the story in both languages, a word of the sheet, a day, a figure, or the same text in any language. */
export type StoryCell = Text | { readonly word: Word } | { readonly day: CivilDay } | number | string;

export type StoryRow = Readonly<Partial<Record<Header, StoryCell>>>;

/** A row that is typed on a day of the challenge. */
export interface DatedRow {
  readonly on: number;
  readonly row: StoryRow;
}

export function word(name: Word): StoryCell {
  return { word: name };
}
