import { useEffect } from 'preact/hooks';
import type { Language } from '../../domain/cells/vocabulary';
import type { SidebarSession } from '../sidebar-session';

/** Keeps the draft when the page goes away, and fetches the data anew when the user comes back to it. */
export function usePageEvents(session: SidebarSession, language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const back = (): void => {
      session.refreshIfOld();
    };
    const away = (): void => {
      if (document.visibilityState === 'hidden') session.keepDraftNow();
    };
    addEventListener('focus', back);
    document.addEventListener('visibilitychange', away);
    return () => {
      removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', away);
    };
  }, [session]);
}
