/** The mouse in the grid. */
import type { CellPosition } from './addresses';
import type { GridCommands } from './commands';
import type { Selection } from './selection';
import { selectionAt } from './selection';

/** What lies under the pointer. */
type Target =
  | { readonly part: 'cell'; readonly position: CellPosition; readonly on: 'text' | 'arrow' | 'check' }
  | { readonly part: 'column'; readonly column: number }
  | { readonly part: 'row'; readonly row: number }
  | { readonly part: 'corner' };

export class GridMouse {
  private draggedFrom: Target | undefined;

  constructor(private readonly grid: GridCommands) {}

  down(event: MouseEvent): void {
    const target = targetOf(event.target);
    if (!target || event.button !== 0) return;
    // The text field keeps the keyboard.
    event.preventDefault();
    this.grid.commit();
    this.draggedFrom = target;
    const { anchor } = this.grid.selection;
    this.select(target, event.shiftKey ? anchor : undefined);
    if (target.part === 'cell') this.press(target);
  }

  move(event: MouseEvent): void {
    if ((event.buttons & 1) === 0) this.draggedFrom = undefined;
    const target = targetOf(event.target);
    if (!this.draggedFrom || target?.part !== this.draggedFrom.part) return;
    this.select(target, startOf(this.draggedFrom));
  }

  up(): void {
    this.draggedFrom = undefined;
  }

  doubleClick(event: MouseEvent): void {
    const target = targetOf(event.target);
    if (target?.part === 'cell' && target.on === 'text') this.grid.beginEdit('edit', 'cell');
  }

  /** @returns the cell under the pointer. */
  hovered(event: MouseEvent): CellPosition | undefined {
    const target = targetOf(event.target);
    return target?.part === 'cell' ? target.position : undefined;
  }

  private press({ position, on }: Extract<Target, { part: 'cell' }>): void {
    if (on === 'check') this.grid.toggleCheckbox(position);
    if (on === 'arrow') this.grid.beginEdit('edit', 'cell');
  }

  private select(target: Target, anchor: CellPosition | undefined): void {
    const { sheet, selection } = this.grid;
    if (!sheet) return;
    const next = selectionOf(target, anchor, { row: sheet.rows, column: sheet.columns });
    if (!sameSelection(next, selection)) this.grid.select(next);
  }
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
    case 'corner':
      return { anchor: { row: 1, column: 1 }, head: end };
  }
}

function startOf(target: Target): CellPosition | undefined {
  switch (target.part) {
    case 'cell':
      return target.position;
    case 'column':
      return { row: 1, column: target.column };
    case 'row':
      return { row: target.row, column: 1 };
    case 'corner':
      return undefined;
  }
}

function sameSelection(one: Selection, other: Selection): boolean {
  const same = (a: CellPosition, b: CellPosition): boolean => a.row === b.row && a.column === b.column;
  return same(one.anchor, other.anchor) && same(one.head, other.head);
}

function targetOf(element: EventTarget | null): Target | undefined {
  if (!(element instanceof Element)) return undefined;
  if (element.closest('[data-corner]')) return { part: 'corner' };
  const column = numberIn(element, 'data-column-head');
  if (column !== undefined) return { part: 'column', column };
  const head = numberIn(element, 'data-row-head');
  if (head !== undefined) return { part: 'row', row: head };
  return cellTarget(element);
}

function cellTarget(element: Element): Target | undefined {
  const row = numberIn(element, 'data-row');
  const column = numberIn(element, 'data-column');
  if (row === undefined || column === undefined) return undefined;
  const on = element.closest('[data-arrow]') ? 'arrow' : element.closest('[data-check]') ? 'check' : 'text';
  return { part: 'cell', position: { row, column }, on };
}

function numberIn(element: Element, attribute: string): number | undefined {
  const value = element.closest(`[${attribute}]`)?.getAttribute(attribute);
  return value === null || value === undefined ? undefined : Number(value);
}
