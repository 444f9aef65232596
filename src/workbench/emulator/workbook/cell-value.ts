import type { CellScalar, CellStyle } from '../contract';
import type { CellFormula } from './formulas/cell-formula';

/** An error that a formula came to: the code stands in the cell, the message in its hover. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** What a cell holds. A date is its serial number; the cell's number format makes it a date. `''` is empty. */
export type StoredValue = CellScalar | CellError;

/** What only few cells have beside their value. */
export interface CellExtra {
  formula?: CellFormula;
  numberFormat?: string;
  style?: CellStyle;
  note?: string;
  /** A script wrote an empty text here: the cell is empty to everybody but an array that would spread over it. */
  emptyText?: true;
  /** Filled by the formula of that cell, which spilled its array over this one. */
  spilledFrom?: { readonly row: number; readonly column: number };
}

/** Sheets refuses longer texts in one cell. */
export const MAX_CELL_CHARACTERS = 50_000;
