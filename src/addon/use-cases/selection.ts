import type { ColumnTable } from '../../domain/cells/tables';

/** What the user has selected in the sheet in front, at the moment of asking. */
export interface Selection {
  /** Undefined where the sheet in front is none of our tables. */
  readonly table: ColumnTable | undefined;
  /** Rows of the sheet that are selected, upmost first, without the header row; blank and hidden ones as well. */
  readonly rows: readonly number[];
  /** False for a row that a filter or a person hides: it lies within a selection without being seen. */
  readonly isShown: (row: number) => boolean;
}
