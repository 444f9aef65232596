/** Writes a cell's note: Escape or leaving keeps it, an empty one is taken away. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CellPosition } from '../grid/addresses';
import { cellAddress } from '../grid/addresses';
import type { GridCommands } from '../grid/commands';
import { WORDS } from '../words';

interface NoteEditorProps {
  readonly grid: GridCommands;
  readonly position: CellPosition;
  readonly close: () => void;
}

export function NoteEditor({ grid, position, close }: NoteEditorProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const { sheetId } = grid.state;
  const before = grid.workbench.cells.get(sheetId, position)?.note ?? '';
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
    return () => {
      const text = element?.value ?? before;
      if (text !== before) void grid.workbench.act('set-note', { sheetId, ...position, text });
    };
  }, []);
  return (
    <div class="note-editor">
      <textarea
        ref={field}
        class="note-text"
        aria-label={WORDS.noteOf(cellAddress(position))}
        defaultValue={before}
        onKeyDown={(event) => {
          const done = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
          if (!done) return;
          event.preventDefault();
          close();
        }}
      />
      <p class="hint">{WORDS.noteHint}</p>
    </div>
  );
}
