import { useEffect } from 'preact/hooks';
import type { Language } from '../../domain/vocabulary';
import type { SidebarSession } from '../sidebar-session';

// A sidebar may stay open for days: after this time away, today and the people may have changed.
const AWAY_MS = 10 * 60 * 1000;

/** Keeps the draft when the page goes away, and fetches the data anew when the user comes back to it. */
export function usePageEvents(session: SidebarSession, language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    let lastSeen = 0;
    const back = (event: Event): void => {
      // From the menu's Set up, say, the user comes back to a sidebar that had nothing to work with.
      const isReady = session.model.access.type === 'ready';
      if (!isReady || event.timeStamp - lastSeen > AWAY_MS) void session.refresh();
      lastSeen = event.timeStamp;
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
