/** What a page is shown of the spreadsheet. Rows and columns count from 1 as in Sheets. */
export type CellScalar = string | number | boolean;

/** A block of cells on a sheet that the caller names beside it. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell as a page shows it. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  /** As formatted, in the spreadsheet's locale. */
  readonly display: string;
  /** What the formula bar shows: the formula, or the value as one would type it. */
  readonly input: string;
  /** The hover text of an error cell. */
  readonly error?: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'error' | 'empty';
  /** Of a number, with all its digits. */
  readonly value?: number;
  readonly style?: CellStyle;
  /** Absent where the format is automatic. */
  readonly numberFormat?: string;
  readonly note?: string;
  /** Why the value does not obey its data validation rule, which only warns: Sheets marks a corner of the cell. */
  readonly invalid?: string;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly background?: string;
  readonly color?: string;
  /** `auto`: by what is in the cell; never in a `CellView`, where it is absent instead. */
  readonly align?: 'left' | 'center' | 'right' | 'auto';
  readonly wrap?: boolean;
  readonly fontSize?: number;
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
}

/** Rows or columns that follow each other. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** Rows that are as high as a script has said, whatever stands in them. */
export interface RowHeight extends Stretch {
  readonly pixels: number;
}

export interface SheetFilter {
  readonly box: Box;
  /** Displayed values that are hidden, by column; a column without criteria is absent. */
  readonly hiddenValues: Readonly<Record<number, readonly string[]>>;
}

export interface Protection {
  readonly id: number;
  /** Absent where the whole sheet is protected. */
  readonly box?: Box;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Beside the spreadsheet's owner, who may always edit. */
  readonly editors: readonly string[];
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  /** Pixels by column; only those that were set. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: readonly RowHeight[];
  /** Hidden by the person or by the filter. */
  readonly hiddenRows: readonly Stretch[];
  readonly hiddenColumns: readonly Stretch[];
  readonly filter?: SheetFilter;
  readonly merges: readonly Box[];
  readonly protections: readonly Protection[];
  /** Last row and column with content; 0 for an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Grows with every change of this sheet: a page that saw this number is up to date. */
  readonly version: number;
  /** Drop-downs and checkboxes of data validation. */
  readonly choices: readonly {
    readonly a1: string;
    readonly box: Box;
    readonly checkbox: boolean;
    readonly values: readonly string[];
    readonly strict: boolean;
  }[];
}

export interface Workbook {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  /** Selects a block, or one cell where no size is given. */
  activate(sheetId: number, row: number, column: number, rows?: number, columns?: number): void;
  sheets(): readonly SheetView[];
  /** One of them; undefined where it is deleted. Much cheaper than all. */
  sheet(sheetId: number): SheetView | undefined;
  /** Fills a sheet from A1 on with values as an opened file has them: nothing is parsed, no trigger fires. */
  load(sheetId: number, grid: readonly (readonly CellScalar[])[]): void;
  /** Non-empty or styled cells of a block, in reading order. */
  cells(sheetId: number, row: number, column: number, rows: number, columns: number): readonly CellView[];
  /** Where Ctrl and an arrow key lead from a cell: one of `down` and `right` is 1 or -1, the other 0. */
  nextDataCell(
    sheetId: number,
    from: { readonly row: number; readonly column: number },
    step: { readonly down: number; readonly right: number },
  ): { readonly row: number; readonly column: number };
  /** The distinct displayed values of a filter's column below its header, sorted, whether hidden or not. */
  filterValues(sheetId: number, column: number): readonly string[];
  /** What *Undo* and *Redo* would do now, in the acting person's own history. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
