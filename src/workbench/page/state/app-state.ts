/** What one window knows: the server's snapshot, and what is this window's own affair. */
import type { SheetView, Snapshot } from '../../protocol';
import type { CellBox, CellPosition } from '../grid/addresses';
import type { Selection } from '../grid/selection';
import { selectionAt } from '../grid/selection';

export interface AppState {
  readonly snapshot: Snapshot | null;
  readonly connected: boolean;
  /** Actions on their way to the server. */
  readonly pending: number;
  readonly sheetId: number;
  readonly selections: Readonly<Record<number, Selection>>;
  readonly editing: Editing | null;
  /** What the dashed frame is round: cells that were copied or cut here. */
  readonly copied: CopiedArea | null;
  readonly popup: Popup | null;
  /** The sheet whose tab is a text field now. */
  readonly renaming: number | null;
  /** What the mouse is dragging over the grid. */
  readonly drag: DragMark | null;
  readonly panel: PanelName | null;
  /** The mail that is open in the Mail panel. */
  readonly mailId: string | null;
  readonly notes: readonly Note[];
  readonly question: Question | null;
  /** Grows with every block of cells that arrives. */
  readonly cellsRevision: number;
  readonly welcomeClosed: boolean;
}

export interface Editing {
  readonly sheetId: number;
  readonly position: CellPosition;
  readonly text: string;
  /** `enter` was begun by typing: arrow keys finish it. `edit` was begun by F2 or a double click: they move in the text. */
  readonly mode: 'enter' | 'edit';
  readonly field: 'cell' | 'bar';
  /** Which of the offered choices is marked; -1 for none. */
  readonly choice: number;
  /** Before the first key stroke in a cell that had a value, all choices are offered. */
  readonly untouched: boolean;
  /** The reference that mouse or arrow keys are putting into a formula. */
  readonly pick: PickedReference | null;
  /** Where the caret belongs after the page itself changed the text; `null` where the browser knows. */
  readonly caret: number | null;
}

/** A reference in a formula that is still being chosen in the grid. */
export interface PickedReference {
  /** The reference's place in the text. */
  readonly from: number;
  readonly to: number;
  readonly selection: Selection;
}

export interface CopiedArea {
  readonly sheetId: number;
  readonly box: CellBox;
  readonly cut: boolean;
  /** What went to the clipboard as plain text. */
  readonly text: string;
}

export type DragMark =
  | { readonly kind: 'fill'; readonly to: CellBox }
  | { readonly kind: 'resize'; readonly column: number; readonly width: number }
  | { readonly kind: 'move'; readonly axis: 'rows' | 'columns'; readonly before: number };

/** Where a context menu or a list opens, in the window's pixels. */
export interface ScreenPoint {
  readonly left: number;
  readonly top: number;
}

/** What lies over the grid for a moment, and takes the keyboard. */
export type Popup =
  | { readonly kind: 'cells' | 'rows' | 'columns'; readonly at: ScreenPoint }
  | { readonly kind: 'tab'; readonly sheetId: number; readonly at: ScreenPoint }
  | { readonly kind: 'all sheets'; readonly at: ScreenPoint }
  | { readonly kind: 'filter'; readonly column: number; readonly at: ScreenPoint }
  | { readonly kind: 'note'; readonly position: CellPosition; readonly at: ScreenPoint }
  | { readonly kind: 'width' }
  | { readonly kind: 'rule'; readonly first: 'list' | 'date' }
  | { readonly kind: 'number format' }
  | { readonly kind: 'protect'; readonly sheetId: number; readonly box: CellBox | undefined }
  | { readonly kind: 'find' };

export type PanelName = 'mail' | 'triggers' | 'executions';

export interface Note {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** A question of the page itself; the add-on's own dialogs are in the snapshot. */
export type Question =
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'delete sheet'; readonly sheetId: number; readonly name: string }
  | { readonly kind: 'settings' }
  | { readonly kind: 'start over' }
  | { readonly kind: 'rename spreadsheet' };

export const INITIAL_STATE: AppState = {
  snapshot: null,
  connected: true,
  pending: 0,
  sheetId: -1,
  selections: {},
  editing: null,
  copied: null,
  popup: null,
  renaming: null,
  drag: null,
  panel: null,
  mailId: null,
  notes: [],
  question: null,
  cellsRevision: 0,
  welcomeClosed: false,
};

const FIRST_CELL = selectionAt({ row: 1, column: 1 });

export function currentSheet({ snapshot, sheetId }: AppState): SheetView | undefined {
  return snapshot?.sheets.find(({ id }) => id === sheetId);
}

export function currentSelection({ selections, sheetId }: AppState): Selection {
  return selections[sheetId] ?? FIRST_CELL;
}
