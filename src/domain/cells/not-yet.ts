import { isErrorCell, saysNothing, textOf } from './cell-text';
import type { CellValue } from './cells';
import { codeOf } from './code-of';

/** The columns of the Log that may tell of an answer. */
export const ANSWER_COLUMNS = ['outcome', 'twoWay', 'replyDate'] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

const PUNCTUATION_AROUND = /^[\p{P}\p{Sm}\s]+|[\p{P}\p{Sm}\s]+$/gu;
/** What a look-up leaves that finds nothing; any other error may stand in the place of an answer. */
const NOT_FOUND = /^#(?:N\/A|NV)$/;
const NOES = /^[n✗✘❌]$/iu;

/**
 * Whether what is no word of the column's list, or no date, may be an answer all the same: all but the few words that
 * surely say that there is none. An outcome "No!" is one.
 */
export function mayBeAnswer(column: AnswerColumn, cell: CellValue): boolean {
  if (saysNothing(cell)) return false;
  if (typeof cell === 'object') return true;
  if (isErrorCell(cell)) return !NOT_FOUND.test(textOf(cell));
  const word = textOf(cell).replace(PUNCTUATION_AROUND, '');
  if (word === '' || word === '0' || codeOf('notYet', word) !== undefined) return false;
  return column === 'outcome' || (!NOES.test(word) && codeOf('yesNo', word) !== 'no');
}
