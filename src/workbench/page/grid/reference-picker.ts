/** Choosing references with mouse and arrow keys while a formula is typed. */
import type { SheetView } from '../../protocol';
import type { Editing } from '../state/app-state';
import { currentSheet } from '../state/app-state';
import type { WorkbenchWindow } from '../state/workbench-window';
import type { CellBox } from './addresses';
import { boxAddress, columnLetters } from './addresses';
import { takesReference } from './formula-text';
import { withMerges } from './merges';
import type { Selection, Step } from './selection';
import { selectedBox, selectionAt } from './selection';
import { leap, stepped } from './walking';

export class ReferencePicker {
  constructor(private readonly workbench: WorkbenchWindow) {}

  /** Whether a click on a cell would now put its address into the formula. */
  get ready(): boolean {
    const { editing } = this.workbench.state;
    return editing !== null && (editing.pick !== null || takesReference(editing.text, caretOf(editing)));
  }

  /** Puts the address of these cells where the caret is, or in place of the one put there before. */
  pick(selection: Selection): void {
    const { editing } = this.workbench.state;
    const sheet = currentSheet(this.workbench.state);
    if (!editing || !sheet) return;
    const from = editing.pick?.from ?? caretOf(editing);
    const end = editing.pick?.to ?? from;
    const address = this.address(sheet, editing, selection);
    const text = editing.text.slice(0, from) + address + editing.text.slice(end);
    const to = from + address.length;
    this.workbench.store.set({
      editing: { ...editing, text, pick: { from, to, selection }, caret: to, untouched: false, choice: -1 },
    });
  }

  /** Arrow keys: from the cell picked before, or else from the one that is edited. */
  step(step: Step, extend: boolean, toEdge: boolean): void {
    const { editing, sheetId } = this.workbench.state;
    const sheet = currentSheet(this.workbench.state);
    if (!editing || !sheet) return;
    const first = editing.sheetId === sheetId ? editing.position : { row: 1, column: 1 };
    const from = editing.pick?.selection ?? selectionAt(first);
    const further = extend && editing.pick !== null;
    if (!toEdge) this.pick(stepped(from, step, sheet, further));
    else
      leap({ selection: from, step, sheet, extend: further }, this.workbench.cells, (next) => {
        this.pick(next);
      });
  }

  private address(sheet: SheetView, editing: Editing, selection: Selection): string {
    const address = rangeAddress(withMerges(sheet.merges, selectedBox(selection)), sheet);
    return sheet.id === editing.sheetId ? address : `${quotedName(sheet.name)}!${address}`;
  }
}

/** Whole columns and rows are written as such. */
function rangeAddress(box: CellBox, { rows, columns }: SheetView): string {
  if (box.rows === rows && rows > 1)
    return `${columnLetters(box.column)}:${columnLetters(box.column + box.columns - 1)}`;
  if (box.columns === columns && columns > 1) return `${String(box.row)}:${String(box.row + box.rows - 1)}`;
  return boxAddress(box);
}

/** A sheet's name as formulas have it. */
function quotedName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Where the caret stands in the text that is edited; at its end where the field has no focus. */
export function caretOf(editing: Editing): number {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement) || field.value !== editing.text)
    return editing.caret ?? editing.text.length;
  return field.selectionStart;
}
