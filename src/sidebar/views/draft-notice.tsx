import type { JSX } from 'preact';
import { useSidebar } from './sidebar-context';

/** Says what became of an unfinished entry of an earlier sidebar. */
export function DraftNotice(): JSX.Element | null {
  const { session, model, words } = useSidebar();
  if (model.draft.type === 'none') return null;
  const isShown = model.draft.type === 'shown';
  return (
    <div class="notice" role="status">
      <p>{isShown ? words.draftBack : words.draftWaits}</p>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          if (isShown) session.clear();
          else session.swapDraft();
        }}
      >
        {isShown ? words.clear : words.draftTake}
      </button>
    </div>
  );
}
