import { render } from 'preact';
import { newEntryId } from './entry-id';
import { googleServer } from './server';
import { SidebarSession } from './sidebar-session';
import { Sidebar } from './views/sidebar';

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
  },
  navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en',
);

const place = document.getElementById('sidebar');
if (place) render(<Sidebar session={session} />, place);
void session.load();
