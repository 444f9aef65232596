import type { ColumnTable } from '../../domain/cells/tables';

/** What the user has selected in the sheet in front, at the moment of asking. */
export interface Selection {
  /** Undefined where the sheet in front is none of our tables. */
  readonly table: ColumnTable | undefined;
  /** Rows of the sheet that are selected and shown, upmost first, without the header row. */
  readonly rows: readonly number[];
}
