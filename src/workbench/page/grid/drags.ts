/** What the mouse does while its button is held down in the grid. */
import type { CellBox, CellPosition } from './addresses';
import type { GridCommands } from './commands';
import { fillTarget } from './fill';
import type { Target } from './mouse-target';
import type { Selection } from './selection';
import { selectionAt } from './selection';

/** One drag from the press of the button to its release. */
export interface Drag {
  move(target: Target | undefined, event: MouseEvent): void;
  up(): void;
}

/** Selects from cell to cell, or from head to head. */
export class SelectDrag implements Drag {
  constructor(
    private readonly grid: GridCommands,
    private readonly from: Target,
    extend: boolean,
    private readonly choose: (selection: Selection) => void,
  ) {
    this.reach(from, extend ? grid.selection.anchor : undefined);
  }

  move(target: Target | undefined): void {
    if (target?.part === this.from.part) this.reach(target, startOf(this.from));
  }

  up(): void {
    // What is selected stays.
  }

  private reach(target: Target, anchor: CellPosition | undefined): void {
    const { sheet } = this.grid;
    if (sheet) this.choose(selectionOf(target, anchor, { row: sheet.rows, column: sheet.columns }));
  }
}

export class FillDrag implements Drag {
  private to: CellBox | undefined;

  constructor(
    private readonly grid: GridCommands,
    private readonly from: CellBox,
  ) {}

  move(target: Target | undefined): void {
    if (target?.part !== 'cell') return;
    this.to = fillTarget(this.from, target.position);
    this.grid.workbench.store.set({ drag: this.to ? { kind: 'fill', to: this.to } : null });
  }

  up(): void {
    const { to, from, grid } = this;
    grid.workbench.store.set({ drag: null });
    if (!to) return;
    void grid.workbench.act('fill', { sheetId: grid.state.sheetId, from, to });
    grid.selectBox(to);
  }
}

/** The narrowest a column gets by dragging. */
const NARROWEST = 21;

export class ResizeDrag implements Drag {
  private width: number;

  constructor(
    private readonly grid: GridCommands,
    private readonly column: number,
    private readonly start: { readonly x: number; readonly width: number },
  ) {
    this.width = start.width;
  }

  move(_target: Target | undefined, { clientX }: MouseEvent): void {
    this.width = Math.max(NARROWEST, Math.round(this.start.width + clientX - this.start.x));
    this.grid.workbench.store.set({ drag: { kind: 'resize', column: this.column, width: this.width } });
  }

  up(): void {
    const { grid, column, width } = this;
    grid.workbench.store.set({ drag: null });
    if (width === this.start.width) return;
    const { box, sheet, state } = grid;
    // Columns that are selected as a whole get the same width together.
    const together = box.rows === sheet?.rows && column >= box.column && column < box.column + box.columns;
    const stretch = together ? { first: box.column, count: box.columns } : { first: column, count: 1 };
    void grid.workbench.act('set-column-width', { sheetId: state.sheetId, ...stretch, pixels: width });
  }
}

/** Takes whole selected rows or columns elsewhere. */
export class MoveDrag implements Drag {
  private before: number | undefined;
  private moved = false;

  constructor(
    private readonly grid: GridCommands,
    private readonly axis: 'rows' | 'columns',
    private readonly stretch: { readonly first: number; readonly count: number },
    /** The head that is held: released where it is, it is selected alone. */
    private readonly held: number,
  ) {}

  move(target: Target | undefined): void {
    const index = headOf(target, this.axis);
    if (index === undefined) return;
    this.moved ||= index !== this.held;
    const { first, count } = this.stretch;
    this.before = index < first ? index : index >= first + count ? index + 1 : undefined;
    const { before, axis } = this;
    this.grid.workbench.store.set({ drag: before === undefined ? null : { kind: 'move', axis, before } });
  }

  up(): void {
    const { before, grid, axis, stretch } = this;
    grid.workbench.store.set({ drag: null });
    if (!grid.sheet) return;
    if (!this.moved) grid.selectBox(stretchBox(grid.sheet, axis, this.held, 1));
    if (before === undefined) return;
    const body = { sheetId: grid.state.sheetId, ...stretch, before };
    void grid.workbench.act(axis === 'rows' ? 'move-rows' : 'move-columns', body);
    const first = before > stretch.first ? before - stretch.count : before;
    grid.selectBox(stretchBox(grid.sheet, axis, first, stretch.count));
  }
}

/** Whole rows or columns. */
export function stretchBox(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  axis: 'rows' | 'columns',
  first: number,
  count: number,
): CellBox {
  return axis === 'rows'
    ? { row: first, column: 1, rows: count, columns }
    : { row: 1, column: first, rows, columns: count };
}

function headOf(target: Target | undefined, axis: 'rows' | 'columns'): number | undefined {
  if (axis === 'rows') return target?.part === 'row' ? target.row : undefined;
  return target?.part === 'column' ? target.column : undefined;
}

function selectionOf(target: Target, anchor: CellPosition | undefined, end: CellPosition): Selection {
  switch (target.part) {
    case 'cell':
      return anchor ? { anchor, head: target.position } : selectionAt(target.position);
    case 'column':
      return {
        anchor: { row: 1, column: anchor?.column ?? target.column },
        head: { row: end.row, column: target.column },
      };
    case 'row':
      return {
        anchor: { row: anchor?.row ?? target.row, column: 1 },
        head: { row: target.row, column: end.column },
      };
    default:
      return { anchor: { row: 1, column: 1 }, head: end };
  }
}

function startOf(target: Target): CellPosition | undefined {
  if (target.part === 'cell') return target.position;
  if (target.part === 'column') return { row: 1, column: target.column };
  return target.part === 'row' ? { row: target.row, column: 1 } : undefined;
}
