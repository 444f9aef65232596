/** What keyboard, mouse and clipboard do in the grid. */
import type { CellView, SheetView } from '../../protocol';
import type { AppState, Editing, Popup } from '../state/app-state';
import { currentSelection, currentSheet } from '../state/app-state';
import type { WorkbenchWindow } from '../state/workbench-window';
import type { CellBox, CellPosition } from './addresses';
import { parseAddress } from './addresses';
import type { ChoiceArea } from './choices';
import { choiceAreas, choiceAt, matchingChoices } from './choices';
import { GridClipboard } from './clipboard';
import { isChecked } from './grid-cell';
import { onMerges, withMerges } from './merges';
import { ReferencePicker } from './reference-picker';
import type { Selection, Step } from './selection';
import { selectedBox, selectionAt } from './selection';
import { leap, stepped } from './walking';

export class GridCommands {
  readonly picker: ReferencePicker;
  readonly clipboard: GridClipboard;
  /** Where a run of Tab keys began: Enter goes back to its column. */
  private tabColumn: number | undefined;
  private placeTimer: number | undefined;

  constructor(readonly workbench: WorkbenchWindow) {
    this.picker = new ReferencePicker(workbench);
    this.clipboard = new GridClipboard(workbench, this);
  }

  get state(): AppState {
    return this.workbench.state;
  }

  get sheet(): SheetView | undefined {
    return currentSheet(this.state);
  }

  get selection(): Selection {
    return currentSelection(this.state);
  }

  /** The selected cells, merged ones whole. */
  get box(): CellBox {
    return withMerges(this.sheet?.merges ?? [], selectedBox(this.selection));
  }

  activeCell(): CellView | undefined {
    return this.workbench.cells.get(this.state.sheetId, this.selection.anchor);
  }

  activeChoices(): ChoiceArea | undefined {
    const { sheet } = this;
    return sheet && choiceAt(choiceAreas(sheet), this.selection.anchor);
  }

  select(selection: Selection): void {
    const { sheetId, selections } = this.state;
    const whole = onMerges(this.sheet?.merges ?? [], selection);
    this.tabColumn = undefined;
    this.workbench.store.set({ selections: { ...selections, [sheetId]: whole } });
    // A held arrow key must not flood the server; whatever runs a script sends the place first.
    window.clearTimeout(this.placeTimer);
    this.placeTimer = window.setTimeout(() => {
      this.workbench.sendPlace();
    }, 150);
  }

  selectBox({ row, column, rows, columns }: CellBox): void {
    this.select({ anchor: { row, column }, head: { row: row + rows - 1, column: column + columns - 1 } });
  }

  /** @returns false for what is no cell of this spreadsheet. */
  goTo(typed: string): boolean {
    const { sheet, state } = this;
    const place = sheet && parseAddress(typed, sheet);
    const target = place?.sheetName === undefined ? sheet : sheetNamed(state, place.sheetName);
    if (!place || !target || !fits(place.box, target)) return false;
    this.workbench.showSheet(target.id);
    this.selectBox(place.box);
    return true;
  }

  open(popup: Popup): void {
    this.commit();
    this.workbench.store.set({ popup });
  }

  beginEdit(mode: Editing['mode'], field: Editing['field'], typed?: string): void {
    const { sheetId } = this.state;
    const text = typed ?? this.activeCell()?.input ?? '';
    const position = this.selection.anchor;
    const untouched = typed === undefined;
    this.workbench.store.set({
      copied: null,
      editing: { sheetId, position, text, mode, field, choice: -1, untouched, pick: null, caret: null },
    });
  }

  changeText(text: string, field: Editing['field'], caret: number | null = null): void {
    const { editing } = this.state;
    if (!editing) this.beginEdit('enter', field, text);
    else {
      const change = { text, field, caret, choice: -1, untouched: false, pick: null };
      this.workbench.store.set({ editing: { ...editing, ...change } });
    }
  }

  cancelEdit(): void {
    const { editing } = this.state;
    this.workbench.store.set({ editing: null });
    if (editing) this.workbench.showSheet(editing.sheetId);
    this.workbench.focusGrid();
  }

  /** Sends what was typed, if it is new, and goes on to the next cell. */
  commit(step?: Step): void {
    const { editing } = this.state;
    if (!editing) return;
    const { sheetId, position } = editing;
    const text = this.offered()[editing.choice] ?? editing.text;
    this.workbench.store.set({ editing: null });
    // A formula may have been finished on another sheet.
    this.workbench.showSheet(sheetId);
    const before = this.workbench.cells.get(sheetId, position)?.input ?? '';
    if (text !== before) void this.workbench.type(sheetId, position, text);
    if (step) {
      this.step(step);
      this.workbench.focusGrid();
    }
  }

  /** Ctrl and an arrow key; who has gone elsewhere meanwhile stays there. */
  leap(step: Step, extend: boolean): void {
    const { sheet, selection } = this;
    if (!sheet) return;
    leap({ selection, step, sheet, extend }, this.workbench.cells, (next) => {
      if (this.state.sheetId === sheet.id && this.selection === selection) this.select(next);
    });
  }

  /** Moves on as Tab and Enter do: Enter returns to the column where the Tabs began. */
  step(step: Step): void {
    const { sheet, selection } = this;
    if (!sheet) return;
    const began = this.tabColumn;
    const column = step.rows !== 0 && began !== undefined ? began - selection.anchor.column : step.columns;
    this.select(stepped(selection, { rows: step.rows, columns: column }, sheet, false));
    if (step.columns !== 0) this.tabColumn = began ?? selection.anchor.column;
  }

  /** The choices shown under the cell that is being edited. */
  offered(): readonly string[] {
    const { editing } = this.state;
    const area = editing && this.activeChoices();
    if (!area || area.isCheckbox) return [];
    return matchingChoices(area.values, editing.untouched ? '' : editing.text);
  }

  markChoice(by: number): void {
    const { editing } = this.state;
    const count = this.offered().length;
    if (!editing || count === 0) return;
    const choice = editing.choice < 0 ? (by > 0 ? 0 : count - 1) : (editing.choice + by + count) % count;
    this.workbench.store.set({ editing: { ...editing, choice } });
  }

  pickChoice(text: string): void {
    this.changeText(text, 'cell');
    this.commit({ rows: 0, columns: 0 });
  }

  toggleCheckbox(position: CellPosition): void {
    const { sheetId } = this.state;
    this.select(selectionAt(position));
    const area = this.activeChoices();
    if (!area) return;
    const checked = isChecked(this.workbench.cells.get(sheetId, position), area);
    const text = (checked ? area.values[1] : area.values[0]) ?? (checked ? 'FALSE' : 'TRUE');
    void this.workbench.type(sheetId, position, text);
  }

  clear(): void {
    void this.workbench.clear(this.state.sheetId, this.box);
  }
}

function sheetNamed({ snapshot }: AppState, name: string): SheetView | undefined {
  const wanted = name.toLocaleLowerCase();
  return snapshot?.sheets.find((sheet) => !sheet.hidden && sheet.name.toLocaleLowerCase() === wanted);
}

function fits({ row, column, rows, columns }: CellBox, sheet: SheetView): boolean {
  return row >= 1 && row + rows - 1 <= sheet.rows && column + columns - 1 <= sheet.columns;
}
