/** One window of the workbench: takes snapshots in, sends what the person does. */
import type { ActionName, ActionResult, Actions, Snapshot } from '../../protocol';
import type { CellBox, CellPosition } from '../grid/addresses';
import { clamped, selectedBox } from '../grid/selection';
import { WORDS } from '../words';
import type { AppState, Note, PanelName } from './app-state';
import { currentSelection, currentSheet, INITIAL_STATE } from './app-state';
import { CellCache } from './cell-cache';
import { movedEdit } from './moved-edit';
import { notesAfter, notesBeside, notices } from './notes';
import { ActionQueue, fetchCells } from './server-calls';
import { Store } from './store';

/** With these a person in this window makes a script run that may open the sidebar. */
const ASK_FOR_SCRIPT: ReadonlySet<ActionName> = new Set<ActionName>(['menu', 'dialog']);

export class WorkbenchWindow {
  readonly store = new Store<AppState>(INITIAL_STATE);
  readonly cells = new CellCache(fetchCells, () => {
    this.store.set({ cellsRevision: this.state.cellsRevision + 1 });
  });
  /** Set by the grid: brings the keyboard back to the cells. */
  focusGrid: () => void = () => undefined;
  private readonly queue = new ActionQueue();
  private lastToast = -1;
  /** Menu items and dialogs of this window whose script is not done. */
  private scriptsAskedFor = 0;
  private keyboardFor: string | undefined;

  get state(): AppState {
    return this.store.get();
  }

  /** @returns undefined where the action was refused; the person has been told. */
  async act<N extends ActionName>(name: N, body: Actions[N]): Promise<ActionResult<N> | undefined> {
    const asksForScript = ASK_FOR_SCRIPT.has(name);
    if (asksForScript) this.scriptsAskedFor++;
    this.store.set({ pending: this.state.pending + 1 });
    try {
      const answer = await this.queue.send(name, body);
      await this.shown(answer.push);
      if (answer.ok) return answer.result;
      this.store.set({ question: { kind: 'problem', message: answer.error } });
    } catch {
      this.store.set({ question: { kind: 'problem', message: WORDS.reconnecting } });
    } finally {
      if (asksForScript) this.scriptsAskedFor--;
      this.store.set({ pending: this.state.pending - 1 });
    }
    return undefined;
  }

  /** Types into cells; what is typed shows before the server has it. */
  async type(sheetId: number, at: CellPosition, text: string): Promise<void> {
    const settle = this.cells.echo(sheetId, at, [[text]]);
    const done = await this.act('type', { sheetId, ...at, text });
    settle(done === undefined ? 0 : this.versionOf(sheetId));
  }

  async paste(sheetId: number, at: CellPosition, block: readonly (readonly string[])[]): Promise<void> {
    const settle = this.cells.echo(sheetId, at, block);
    const done = await this.act('paste', { sheetId, ...at, block });
    settle(done === undefined ? 0 : this.versionOf(sheetId));
  }

  async clear(sheetId: number, box: CellBox): Promise<void> {
    const many = box.rows * box.columns > 2_000;
    const blank = many ? [] : Array.from({ length: box.rows }, () => Array<string>(box.columns).fill(''));
    const settle = this.cells.echo(sheetId, box, blank);
    const done = await this.act('clear', { sheetId, ...box });
    settle(done === undefined ? 0 : this.versionOf(sheetId));
  }

  /** What takes several steps is not saved before its last one. */
  async whileBusy(work: () => Promise<void>): Promise<void> {
    this.store.set({ pending: this.state.pending + 1 });
    try {
      await work();
    } finally {
      this.store.set({ pending: this.state.pending - 1 });
    }
  }

  private versionOf(sheetId: number): number {
    return this.state.snapshot?.sheets.find(({ id }) => id === sheetId)?.version ?? 0;
  }

  /** Resolves when the snapshot with this number is here; without an event stream nobody can wait for it. */
  private shown(push: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        if ((this.state.snapshot?.push ?? -1) < push && this.state.connected) return;
        stopWatching();
        resolve();
      };
      const stopWatching = this.store.watch(done);
      done();
    });
  }

  settled(): Promise<void> {
    return this.queue.settled();
  }

  receive(snapshot: Snapshot): void {
    const before = this.state;
    this.noticeSidebar(before.snapshot, snapshot);
    const sheetId = sheetAfter(before, snapshot);
    const notes = this.newNotes(before.snapshot, snapshot);
    this.store.set({ snapshot, sheetId, notes, connected: true, ...movedEdit(before, snapshot) });
    this.keepSelectionInside();
    this.dropLostEdit();
  }

  /** A formula that waits for a reference goes on in the formula bar while another sheet is in front. */
  /** Whether a sidebar that has loaded takes the keyboard: once, and only in the window where it was asked for. */
  takeKeyboardFor(sidebar: string): boolean {
    const wanted = this.keyboardFor === sidebar;
    if (wanted) this.keyboardFor = undefined;
    return wanted;
  }

  private noticeSidebar(before: Snapshot | null, after: Snapshot): void {
    const isNew = before !== null && after.sidebar !== null && after.sidebar.key !== before.sidebar?.key;
    if (isNew && this.scriptsAskedFor > 0) this.keyboardFor = after.sidebar.key;
  }

  showSheet(sheetId: number): void {
    if (sheetId === this.state.sheetId) return;
    const { editing } = this.state;
    this.store.set({ sheetId, editing: editing && { ...editing, field: 'bar' }, popup: null });
    this.sendPlace();
  }

  /** Scripts read what is selected, so the server has to know it before anything is run. */
  sendPlace(): void {
    const { sheetId } = this.state;
    void this.act('activate', { sheetId, ...selectedBox(currentSelection(this.state)) });
  }

  showPanel(panel: PanelName | null): void {
    this.store.set({ panel, notes: notesBeside(panel, this.state.notes) });
  }

  closeNote(id: string): void {
    this.store.set({ notes: this.state.notes.filter((note) => note.id !== id) });
  }

  private newNotes(before: Snapshot | null, after: Snapshot): readonly Note[] {
    const shownBefore = this.lastToast;
    this.lastToast = Math.max(shownBefore, ...after.toasts.map(({ id }) => id));
    // What happened before this window was opened is no news.
    if (!before) return notices(after);
    return notesBeside(this.state.panel, notesAfter(this.state.notes, before, after, shownBefore));
  }

  private keepSelectionInside(): void {
    const sheet = currentSheet(this.state);
    if (!sheet) return;
    const selection = clamped(currentSelection(this.state), sheet);
    this.store.set({ selections: { ...this.state.selections, [sheet.id]: selection } });
  }

  /** The sheet that was being typed into may have been deleted in another window. */
  private dropLostEdit(): void {
    const { editing, snapshot } = this.state;
    if (editing && !snapshot?.sheets.some(({ id }) => id === editing.sheetId))
      this.store.set({ editing: null });
  }
}

/** A script that brings a sheet forward moves every window; a person only their own. */
function sheetAfter(before: AppState, snapshot: Snapshot): number {
  const visible = snapshot.sheets.filter(({ hidden }) => !hidden);
  const wanted =
    before.snapshot === null || snapshot.focus.turn > before.snapshot.focus.turn
      ? snapshot.focus.sheetId
      : before.sheetId;
  return visible.some(({ id }) => id === wanted) ? wanted : (visible[0]?.id ?? -1);
}
