import type { Box, CellStyle } from './cells';

/** A data validation rule as a person sets it; `strict` refuses other values, else they are only marked. */
export type ChosenRule =
  | { readonly type: 'list'; readonly values: readonly string[]; readonly strict: boolean }
  | { readonly type: 'checkbox' | 'date' | 'number'; readonly strict: boolean };

/** What `paste` of copied cells brings along. */
export type PasteWhat = 'all' | 'values' | 'formats';

/**
 * What a person does at the keyboard. Fires onEdit / onChange as Google does (formats fire `FORMAT`, moves and
 * sorts no onEdit); script writes fire neither. Each action is one step of *Undo*. All refuse what Sheets refuses:
 * protected cells of another person, strict validation, the last sheet or row. @throws ServiceError with Sheets' words.
 */
export interface UserActions {
  /** Types into one cell, as at the keyboard: parsed in the spreadsheet's locale, `=` begins a formula. */
  type(sheetId: number, row: number, column: number, text: string): void;
  /** Pastes a block of typed texts, which may come from another program. */
  paste(sheetId: number, row: number, column: number, block: readonly (readonly string[])[]): void;
  /** Pastes copied cells: formulas shift, formats, notes and rules go along; cut cells are moved and references follow. */
  pasteCells(
    from: Box & { readonly sheetId: number },
    to: {
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      /** A selection that holds the copied block several times over is filled with repetitions. */
      readonly rows?: number;
      readonly columns?: number;
    },
    how: { readonly what: PasteWhat; readonly cut: boolean },
  ): void;
  /** Drags the fill handle: goes on with numbers, dates, weekdays and counted texts, else repeats; formulas shift. */
  fill(sheetId: number, from: Box, to: Box): void;
  clear(sheetId: number, row: number, column: number, rows: number, columns: number): void;
  insertRows(sheetId: number, before: number, count: number): void;
  deleteRows(sheetId: number, first: number, count: number): void;
  insertColumns(sheetId: number, before: number, count: number): void;
  deleteColumns(sheetId: number, first: number, count: number): void;
  /** References follow. `before` counts as if nothing had been moved yet. */
  moveRows(sheetId: number, first: number, count: number, before: number): void;
  moveColumns(sheetId: number, first: number, count: number, before: number): void;
  hideRows(sheetId: number, first: number, count: number): void;
  showRows(sheetId: number, first: number, count: number): void;
  hideColumns(sheetId: number, first: number, count: number): void;
  showColumns(sheetId: number, first: number, count: number): void;
  /** Sorts all rows below the frozen ones by one column. */
  sort(sheetId: number, column: number, ascending: boolean): void;
  /** Sorts the rows of a block among themselves; cells beside it stay. */
  sortRange(sheetId: number, box: Box, column: number, ascending: boolean): void;
  /** Row 1 of the box is the header. */
  setFilter(sheetId: number, box: Box): void;
  filterColumn(sheetId: number, column: number, hiddenValues: readonly string[]): void;
  removeFilter(sheetId: number): void;
  merge(sheetId: number, box: Box): void;
  unmerge(sheetId: number, box: Box): void;
  /** `numberFormat` '' is automatic; a style property that is absent stays as it is. */
  format(sheetId: number, box: Box, look: CellStyle & { readonly numberFormat?: string }): void;
  /** An empty text takes the note away. */
  setNote(sheetId: number, row: number, column: number, text: string): void;
  setColumnWidth(sheetId: number, first: number, count: number, pixels: number): void;
  freezeRows(sheetId: number, count: number): void;
  /** `null` takes the rule away. */
  setRule(sheetId: number, box: Box, rule: ChosenRule | null): void;
  /** A box that is absent protects the whole sheet. @returns the protection's id. */
  protect(
    sheetId: number,
    box: Box | undefined,
    how: { readonly description: string; readonly warningOnly: boolean; readonly editors: readonly string[] },
  ): number;
  unprotect(sheetId: number, protectionId: number): void;
  addSheet(name?: string): number;
  /** "Copy of Log", with everything on it. @returns the new sheet's id. */
  duplicateSheet(sheetId: number): number;
  renameSheet(sheetId: number, name: string): void;
  /** `position` counts from 1. */
  moveSheet(sheetId: number, position: number): void;
  hideSheet(sheetId: number): void;
  showSheet(sheetId: number): void;
  deleteSheet(sheetId: number): void;
  setTimeZone(timeZone: string): void;
  setLocale(locale: string): void;
  renameSpreadsheet(name: string): void;
  /** The acting person's latest step; what scripts wrote meanwhile stays where it is not in its way. */
  undo(): void;
  redo(): void;
}
