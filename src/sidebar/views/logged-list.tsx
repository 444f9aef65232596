import type { JSX } from 'preact';
import type { SidebarWords } from '../../domain/words/sidebar';
import type { Logged } from '../sidebar-model';
import { useSidebar } from './sidebar-context';

const MOST_SHOWN = 10;

/** What this sidebar logged before the newest entry, which stands in the save bar. */
export function LoggedList(): JSX.Element | null {
  const { model, words } = useSidebar();
  const older = model.logged.slice(1, 1 + MOST_SHOWN);
  if (older.length === 0) return null;
  return (
    <section class="logged">
      <h2>{words.recent}</h2>
      <ul>
        {older.map((logged) => (
          <li key={logged.entryId}>
            <strong>{loggedNames(logged, words)}</strong>
            {logged.meaning.type === 'told' && <span>{logged.meaning.sentence}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function loggedNames(logged: Logged, words: SidebarWords): string {
  return logged.names.length === 0 ? words.nobodyNamed : logged.names.join(', ');
}
