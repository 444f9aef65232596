/**
 * The text field that has the keyboard whenever the grid is in use. It lies unseen over the active cell, so that
 * typing, input methods and the clipboard work natively; it becomes visible when an edit begins.
 */
import type { CSSProperties, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { cellAddress } from './addresses';
import { ChoiceList } from './choice-list';
import type { GridCommands } from './commands';
import { FormulaHelp } from './formula-help';
import type { PixelBox } from './geometry';
import { pixelStyle } from './geometry';
import { handleKey } from './keys';

interface CellEditorProps {
  readonly grid: GridCommands;
  readonly box: PixelBox;
  readonly pageRows: number;
  /** Pixels between the cell and the upper and lower edges of what can be seen. */
  readonly room: { readonly above: number; readonly below: number };
}

/** As high as a list of choices may get. */
const ROOM_FOR_CHOICES = 266;

const NOT_EDITING = { text: '', field: 'none', choice: -1, caret: null } as const;

export function CellEditor({ grid, box, pageRows, room }: CellEditorProps): JSX.Element {
  const workbench = useWorkbench();
  const { text, field: where, choice, caret } = useApp((state) => state.editing) ?? NOT_EDITING;
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = where === 'cell';

  useLayoutEffect(() => {
    workbench.focusGrid = () => {
      const inBar = workbench.state.editing?.field === 'bar';
      const bar = inBar ? document.querySelector<HTMLElement>('.formula-field') : null;
      (bar ?? field.current)?.focus({ preventScroll: true });
    };
  }, [workbench]);
  useLayoutEffect(() => {
    const element = field.current;
    if (element && element.value !== text) element.value = text;
    if (element === document.activeElement && caret !== null) element?.setSelectionRange(caret, caret);
  }, [text, caret]);

  const { row, column } = grid.selection.anchor;
  const offered = shown ? grid.offered() : [];
  return (
    <div class={editorClass(shown, room)} style={editorStyle(box, room)}>
      <textarea
        ref={field}
        class="editor-text"
        rows={1}
        spellcheck={false}
        aria-label={`${WORDS.cell} ${cellAddress({ row, column })}`}
        aria-describedby="leave-grid"
        aria-controls={offered.length > 0 ? 'choices' : 'grid'}
        aria-activedescendant={choice >= 0 ? `choice-${choice}` : `cell-${row}-${column}`}
        onKeyDown={(event) => {
          if (insertedLine(event, grid) || handleKey(event, grid, pageRows)) event.preventDefault();
        }}
        onBeforeInput={(event) => {
          // The Enter that closed a dialog or a menu goes on in the field that got the focus.
          if (!grid.state.editing && event.inputType === 'insertLineBreak') event.preventDefault();
        }}
        onInput={(event) => {
          grid.changeText(event.currentTarget.value, 'cell');
        }}
        onBlur={(event) => {
          commitOnLeave(event, grid);
        }}
        {...clipboardHandlers(grid)}
      />
      {shown && offered.length > 0 && <ChoiceList grid={grid} values={offered} marked={choice} />}
      {shown && <FormulaHelp grid={grid} />}
    </div>
  );
}

type Room = CellEditorProps['room'];

/** Too low for a list below, with more room above. */
function isLow({ above, below }: Room): boolean {
  return below < ROOM_FOR_CHOICES && above > below;
}

function editorClass(shown: boolean, room: Room): string {
  if (!shown) return 'editor';
  return isLow(room) ? 'editor editor-open editor-low' : 'editor editor-open';
}

function editorStyle({ left, top, width, height }: PixelBox, room: Room): CSSProperties {
  const cell = { '--cell-width': `${String(width)}px`, '--cell-height': `${String(height)}px` };
  const space = isLow(room) ? room.above : room.below;
  return { ...pixelStyle({ left, top }), ...cell, '--room': `${String(Math.floor(space) - 6)}px` };
}

/** Going to the formula bar or to another window is not the end of an edit. */
function commitOnLeave(event: FocusEvent, grid: GridCommands): void {
  const goesTo = event.relatedTarget;
  const staysInEdit = goesTo instanceof HTMLElement && goesTo.dataset['edits'] !== undefined;
  if (grid.state.editing?.field === 'cell' && document.hasFocus() && !staysInEdit) grid.commit();
}

/** Alt+Enter or Ctrl+Enter breaks the line inside the cell. */
function insertedLine(event: KeyboardEvent, grid: GridCommands): boolean {
  const element = event.currentTarget as HTMLTextAreaElement;
  if (event.key !== 'Enter' || !(event.altKey || event.ctrlKey) || !grid.state.editing) return false;
  element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
  grid.changeText(element.value, 'cell');
  return true;
}

type ClipboardHandlers = Readonly<Record<'onCopy' | 'onCut' | 'onPaste', (event: ClipboardEvent) => void>>;

/** While a cell is edited, the clipboard is the text field's own. */
function clipboardHandlers(grid: GridCommands): ClipboardHandlers {
  const copy = (event: ClipboardEvent, cut: boolean): void => {
    if (grid.state.editing) return;
    event.preventDefault();
    grid.clipboard.copy(event.clipboardData, cut);
  };
  return {
    onCopy: (event) => {
      copy(event, false);
    },
    onCut: (event) => {
      copy(event, true);
    },
    onPaste: (event) => {
      if (grid.state.editing) return;
      event.preventDefault();
      paste(event.clipboardData, grid);
    },
  };
}

function paste(data: DataTransfer | null, grid: GridCommands): void {
  const text = data?.getData('text/plain') ?? '';
  const html = data?.getData('text/html') ?? '';
  // With Shift the browser gives the plain text alone.
  const plain = html === '' && grid.state.copied?.text === text.replaceAll('\r\n', '\n');
  void grid.clipboard.paste({ text, html }, plain ? 'values' : 'all');
}
