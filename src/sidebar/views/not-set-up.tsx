import type { JSX } from 'preact';
import { hasContent } from '../entry-form';
import { useSidebar } from './sidebar-context';

/** Instead of the form where there is nothing to write to yet; what was typed waits in the model. */
export function NotSetUp(): JSX.Element {
  const { session, model, words } = useSidebar();
  const { title, text, path, keep, again } = words.notSetUp;
  return (
    <section class="empty" role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="path">{path.join(' → ')}</p>
      {hasContent(model.form) && <p>{keep}</p>}
      <button type="button" class="primary" onClick={() => void session.load()}>
        {again}
      </button>
    </section>
  );
}
