import { render } from 'preact';
import { languageOfLocale } from '../domain/words/language-of-locale';
import { newEntryId } from './entry-id';
import { googleServer } from './server';
import { SidebarSession } from './sidebar-session';
import { Sidebar } from './views/sidebar';

// The browser's wall clock to the minute. A monotonic clock would stand still while the computer sleeps.
const wallClock = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

const session = new SidebarSession(
  {
    server: googleServer,
    newEntryId: () => newEntryId((count) => crypto.getRandomValues(new Uint8Array(count))),
    later: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    // All but the last digit: ten minutes.
    moment: () => wallClock.format().slice(0, -1),
  },
  languageOfLocale(navigator.language),
);

const place = document.getElementById('sidebar');
if (place) render(<Sidebar session={session} />, place);
void session.load();
