/** The active cell's address and what is in it. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { boxAddress, cellAddress } from '../grid/addresses';
import type { GridCommands } from '../grid/commands';
import { FormulaHelp } from '../grid/formula-help';
import { handleEditKey } from '../grid/keys';
import { currentSelection } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';

export function FormulaBar({ grid }: { readonly grid: GridCommands }): JSX.Element {
  return (
    <div class="formula-bar" data-region>
      <NameBox grid={grid} />
      <span class="formula-sign" aria-hidden="true">
        fx
      </span>
      <FormulaField grid={grid} />
      <BarHelp grid={grid} />
    </div>
  );
}

function NameBox({ grid }: { readonly grid: GridCommands }): JSX.Element {
  const workbench = useWorkbench();
  const selection = useApp(currentSelection);
  const field = useRef<HTMLInputElement>(null);
  const { box } = grid;
  const address =
    selection.head !== selection.anchor && box.rows * box.columns > 1
      ? boxAddress(box)
      : cellAddress(selection.anchor);
  const reset = (): void => {
    if (field.current) field.current.value = address;
  };
  useEffect(() => {
    // What is being typed there stays, however late the drawing of what was selected before comes.
    if (document.activeElement !== field.current) reset();
  }, [address]);
  return (
    <input
      ref={field}
      class="name-box"
      aria-label={WORDS.nameBox}
      spellcheck={false}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onBlur={reset}
      onKeyDown={(event) => {
        const typed = event.currentTarget.value;
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        event.preventDefault();
        if (event.key === 'Escape' || grid.goTo(typed)) workbench.focusGrid();
        else {
          workbench.store.set({ question: { kind: 'problem', message: WORDS.noSuchCell(typed) } });
        }
      }}
    />
  );
}

function FormulaField({ grid }: { readonly grid: GridCommands }): JSX.Element {
  const workbench = useWorkbench();
  const editing = useApp((state) => state.editing);
  useApp((state) => state.cellsRevision);
  useApp(currentSelection);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = editing ? editing.text : (grid.activeCell()?.input ?? '');
  useLayoutEffect(() => {
    const element = field.current;
    if (element && element.value !== text) element.value = text;
    const caret = editing?.caret ?? null;
    if (element === document.activeElement && caret !== null) element?.setSelectionRange(caret, caret);
  }, [text, editing?.caret]);
  return (
    <textarea
      ref={field}
      class="formula-field"
      rows={1}
      aria-label={WORDS.formulaBar}
      spellcheck={false}
      data-edits
      onFocus={() => {
        if (!grid.state.editing) grid.beginEdit('edit', 'bar');
        else workbench.store.set({ editing: { ...grid.state.editing, field: 'bar' } });
      }}
      onInput={(event) => {
        grid.changeText(event.currentTarget.value, 'bar');
      }}
      onBlur={() => {
        if (grid.state.editing?.field === 'bar' && document.hasFocus()) grid.commit();
      }}
      onKeyDown={(event) => {
        if (!event.isComposing && handleEditKey(event, grid)) event.preventDefault();
      }}
    />
  );
}

/** Under the bar while a formula is typed there. */
function BarHelp({ grid }: { readonly grid: GridCommands }): JSX.Element | null {
  const inBar = useApp((state) => state.editing?.field === 'bar');
  return inBar ? (
    <div class="bar-help">
      <FormulaHelp grid={grid} />
    </div>
  ) : null;
}
