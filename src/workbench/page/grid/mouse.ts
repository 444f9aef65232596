/** The mouse in the grid. */
import type { Axis } from './actions';
import { stretch } from './actions';
import type { CellPosition } from './addresses';
import type { GridCommands } from './commands';
import { fitColumn } from './column-width';
import type { Drag } from './drags';
import { FillDrag, MoveDrag, ResizeDrag, SelectDrag } from './drags';
import { fillDown } from './fill';
import { COLUMN_WIDTH } from './geometry';
import type { Target } from './mouse-target';
import { targetOf } from './mouse-target';
import type { Selection } from './selection';

export class GridMouse {
  private drag: Drag | undefined;

  constructor(private readonly grid: GridCommands) {}

  /** @returns true where the keyboard belongs to the cells afterwards. */
  down(event: MouseEvent): boolean {
    const target = targetOf(event.target);
    if (!target || event.button !== 0) return false;
    // The text field keeps the keyboard.
    event.preventDefault();
    if (this.picks(target, event)) return false;
    this.grid.commit();
    this.drag = this.dragFrom(target, event);
    if (target.part === 'cell') this.press(target, event);
    return true;
  }

  move(event: MouseEvent): void {
    if ((event.buttons & 1) === 0) this.up();
    this.drag?.move(targetOf(event.target), event);
  }

  /** Whether what is dragged may lead beyond what can be seen. */
  get goesFar(): boolean {
    return this.drag !== undefined && !(this.drag instanceof ResizeDrag);
  }

  /** The drag goes on over what has been scrolled under the mouse. */
  reach(element: Element | null, event: MouseEvent): void {
    this.drag?.move(targetOf(element), event);
  }

  up(): void {
    const { drag } = this;
    this.drag = undefined;
    drag?.up();
  }

  doubleClick(event: MouseEvent): void {
    const target = targetOf(event.target);
    if (target?.part === 'cell' && target.on === 'text') this.grid.beginEdit('edit', 'cell');
    else if (target?.part === 'fill handle') void fillDown(this.grid);
    else if (target?.part === 'column' && target.edge) void fitColumn(this.grid, target.column);
  }

  contextMenu(event: MouseEvent): void {
    const target = targetOf(event.target);
    if (!target || target.part === 'fill handle') return;
    event.preventDefault();
    if (!this.isSelected(target))
      new SelectDrag(this.grid, target, false, (next) => {
        this.grid.select(next);
      });
    const kind = target.part === 'row' ? 'rows' : target.part === 'column' ? 'columns' : 'cells';
    this.grid.open({ kind, at: { left: event.clientX, top: event.clientY } });
  }

  /** @returns the cell under the pointer. */
  hovered(event: MouseEvent): CellPosition | undefined {
    const target = targetOf(event.target);
    return target?.part === 'cell' ? target.position : undefined;
  }

  /** While a formula waits for a reference, a click gives it one. */
  private picks(target: Target, { shiftKey }: MouseEvent): boolean {
    const { picker, state } = this.grid;
    if (target.part === 'fill handle' || !picker.ready) return false;
    if (shiftKey && state.editing?.pick && target.part === 'cell') {
      picker.pick({ anchor: state.editing.pick.selection.anchor, head: target.position });
      return true;
    }
    this.drag = new SelectDrag(this.grid, target, false, (selection) => {
      picker.pick(selection);
    });
    return true;
  }

  private dragFrom(target: Target, event: MouseEvent): Drag {
    const { grid } = this;
    if (target.part === 'fill handle') return new FillDrag(grid, grid.box);
    if (target.part === 'column' && target.edge) {
      const width = grid.sheet?.columnWidths[target.column] ?? COLUMN_WIDTH;
      return new ResizeDrag(grid, target.column, { x: event.clientX, width });
    }
    const held = event.shiftKey ? undefined : this.heldStretch(target);
    if (held) return new MoveDrag(grid, held.axis, held.stretch, held.index);
    return new SelectDrag(grid, target, event.shiftKey, (selection) => {
      this.select(selection);
    });
  }

  /** The selected rows or columns whose head is pressed; all of them together cannot go anywhere. */
  private heldStretch(
    target: Target,
  ): { axis: Axis; stretch: { first: number; count: number }; index: number } | undefined {
    const { box, sheet } = this.grid;
    const all = box.rows === sheet?.rows && box.columns === sheet.columns;
    if (all || !this.isSelected(target)) return undefined;
    if (target.part === 'row')
      return { axis: 'rows', stretch: stretch(this.grid, 'rows'), index: target.row };
    return target.part === 'column'
      ? { axis: 'columns', stretch: stretch(this.grid, 'columns'), index: target.column }
      : undefined;
  }

  private press({ position, on }: Extract<Target, { part: 'cell' }>, event: MouseEvent): void {
    if (on === 'check') this.grid.toggleCheckbox(position);
    if (on === 'arrow') this.grid.beginEdit('edit', 'cell');
    if (on !== 'filter') return;
    this.drag = undefined;
    this.grid.open({
      kind: 'filter',
      column: position.column,
      at: { left: event.clientX, top: event.clientY },
    });
  }

  /** Whole rows and columns count only where they are selected as such. */
  private isSelected(target: Target): boolean {
    const { box, sheet } = this.grid;
    const inRows = (row: number): boolean => row >= box.row && row < box.row + box.rows;
    const inColumns = (column: number): boolean => column >= box.column && column < box.column + box.columns;
    if (target.part === 'cell') return inRows(target.position.row) && inColumns(target.position.column);
    if (target.part === 'row') return box.columns === sheet?.columns && inRows(target.row);
    return target.part === 'column' && box.rows === sheet?.rows && inColumns(target.column);
  }

  private select(next: Selection): void {
    if (!sameSelection(next, this.grid.selection)) this.grid.select(next);
  }
}

function sameSelection(one: Selection, other: Selection): boolean {
  const same = (a: CellPosition, b: CellPosition): boolean => a.row === b.row && a.column === b.column;
  return same(one.anchor, other.anchor) && same(one.head, other.head);
}
