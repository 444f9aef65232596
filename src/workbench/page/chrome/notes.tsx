/** Toasts, and what else passes by. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Note } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import { staysUntilRead } from '../state/notes';
import { WORDS } from '../words';

const SHOWN_MILLISECONDS = 7_000;

export function Notes(): JSX.Element {
  const notes = useApp((state) => state.notes);
  return (
    <div class="passing" role="region" aria-label={WORDS.notifications} aria-live="polite">
      {notes.map((note) => (
        <NoteCard key={note.id} note={note} />
      ))}
    </div>
  );
}

function NoteCard({ note }: { readonly note: Note }): JSX.Element {
  const workbench = useWorkbench();
  useEffect(() => {
    if (staysUntilRead(note)) return undefined;
    const timer = window.setTimeout(() => {
      workbench.closeNote(note.id);
    }, SHOWN_MILLISECONDS);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  return (
    <div class="passing-note">
      <div class="passing-text">
        {note.title !== '' && <strong>{note.title}</strong>}
        <span>{note.message}</span>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={WORDS.dismiss}
        onClick={() => {
          workbench.closeNote(note.id);
        }}
      >
        ×
      </button>
    </div>
  );
}
