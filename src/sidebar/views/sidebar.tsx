import type { JSX } from 'preact';
import { sidebarWords } from '../../domain/words/sidebar';
import type { SidebarSession } from '../sidebar-session';
import { AccessNotice } from './access-notice';
import { EntryFormView } from './entry-form-view';
import { LoggedList } from './logged-list';
import { NotSetUp } from './not-set-up';
import { SidebarContext } from './sidebar-context';
import { useModel } from './use-model';
import { usePageEvents } from './use-page-events';

/** The whole sidebar: the standing, the form, and what was logged in it. */
export function Sidebar({ session }: { readonly session: SidebarSession }): JSX.Element {
  const model = useModel(session);
  usePageEvents(session, model.language);
  const words = sidebarWords(model.language);
  return (
    <SidebarContext.Provider value={{ session, model, words }}>
      <header class="standing">
        <h1>{words.title}</h1>
        <p>{model.access.type === 'loading' ? words.loading : model.standing}</p>
      </header>
      {model.access.type === 'notSetUp' ? (
        <NotSetUp />
      ) : (
        <>
          <AccessNotice />
          <EntryFormView />
          <LoggedList />
        </>
      )}
    </SidebarContext.Provider>
  );
}
