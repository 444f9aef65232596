import type { JSX } from 'preact';
import { useSidebar } from './sidebar-context';

/** Says why no people are offered, where the data did not arrive. */
export function AccessNotice(): JSX.Element | null {
  const { session, model, words } = useSidebar();
  const { access } = model;
  if (access.type !== 'refused' && access.type !== 'unanswered') return null;
  return (
    <div class="notice" role="status">
      <p>{access.type === 'refused' ? access.message : words.unloaded[access.hint]}</p>
      <button type="button" class="quiet" onClick={() => void session.load()}>
        {words.tryAgain}
      </button>
    </div>
  );
}
