/** Links of a mail that lead into this page: to a sheet of the spreadsheet, or to a mail that is begun. */
import { useEffect } from 'preact/hooks';
import type { WrittenMail } from '../../protocol';
import type { MailboxState } from './mailbox-state';
import { useWorkbench } from '../state/context';

export type OpenedLink =
  | { readonly kind: 'sheet'; readonly sheetId: number }
  | { readonly kind: 'mail'; readonly mail: WrittenMail };

/** What stands behind the # of the page's address, as in an address of Sheets or as a mailto link. */
export function linkIn(hash: string): OpenedLink | undefined {
  const gid = /^#gid=(\d+)$/.exec(hash)?.[1];
  if (gid !== undefined) return { kind: 'sheet', sheetId: Number(gid) };
  const mail = hash.startsWith('#mailto:') ? mailIn(hash.slice(1)) : undefined;
  return mail && { kind: 'mail', mail };
}

function mailIn(address: string): WrittenMail | undefined {
  try {
    const { pathname, search } = new URL(address);
    // In a mailto address a plus is a plus.
    const fields = new URLSearchParams(search.replaceAll('+', '%2B'));
    const to = pathname.split(',').map(decodeURIComponent);
    return { to, subject: fields.get('subject') ?? '', text: fields.get('body') ?? '' };
  } catch {
    return undefined;
  }
}

/** Goes where a link leads, now and whenever one is clicked. */
export function useOpenedLinks(mailbox: MailboxState): void {
  const workbench = useWorkbench();
  useEffect(() => {
    const follow = (): void => {
      const link = linkIn(location.hash);
      if (!link) return;
      // Else the same link would lead nowhere the second time.
      history.replaceState(null, '', location.pathname + location.search);
      if (link.kind === 'mail') {
        workbench.showPanel('mail');
        mailbox.compose({ kind: 'own', mail: link.mail });
      } else if (workbench.state.snapshot?.sheets.some(({ id }) => id === link.sheetId)) {
        workbench.showSheet(link.sheetId);
      }
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, []);
}
