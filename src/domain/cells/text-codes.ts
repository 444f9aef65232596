import { isErrorCell, textOf } from './cell-text';
import type { CellValue } from './cells';

/** Numbers for the distinct texts of a column, in the order of their coming; 0 is no text, nor is an error one. */
export class TextCodes {
  readonly texts: string[] = [''];
  private readonly codes = new Map<CellValue, number>([['', 0]]);

  codeOf(cell: CellValue): number {
    return this.codes.get(cell) ?? this.learn(cell);
  }

  private learn(cell: CellValue): number {
    const text = isErrorCell(cell) ? '' : textOf(cell);
    const known = this.codes.get(text);
    const code = known ?? this.texts.push(text) - 1;
    this.codes.set(text, code);
    this.codes.set(cell, code);
    return code;
  }
}
