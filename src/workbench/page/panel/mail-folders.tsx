/** Inbox, drafts and sent, and the button that begins a mail. */
import type { JSX } from 'preact';
import type { MailSummary } from '../../protocol';
import { PANEL_WORDS } from '../panel-words';
import { useWorkbench } from '../state/context';
import type { Folder, MailboxState } from './mailbox-state';
import { FOLDERS } from './mailbox-state';

interface MailFoldersProps {
  readonly mailbox: MailboxState;
  readonly mails: readonly MailSummary[];
}

export function MailFolders({ mailbox, mails }: MailFoldersProps): JSX.Element {
  const workbench = useWorkbench();
  return (
    <nav class="mail-folders" aria-label={PANEL_WORDS.folders}>
      <button
        type="button"
        class="button button-small mail-write"
        onClick={() => {
          mailbox.compose({ kind: 'own', mail: { to: [], subject: '', text: '' } });
        }}
      >
        {PANEL_WORDS.write}
      </button>
      {FOLDERS.map((folder) => (
        <button
          key={folder}
          type="button"
          class={folder === mailbox.folder ? 'mail-folder mail-folder-current' : 'mail-folder'}
          aria-current={folder === mailbox.folder}
          onClick={() => {
            mailbox.showFolder(folder);
            mailbox.compose(null);
            workbench.store.set({ mailId: null });
          }}
        >
          <span>{PANEL_WORDS[folder]}</span>
          <span class="mail-folder-count">{countIn(mails, folder)}</span>
        </button>
      ))}
    </nav>
  );
}

/** Of the inbox what is unread, as mail programs do. */
function countIn(mails: readonly MailSummary[], folder: Folder): string {
  const counted = mails.filter((mail) => mail.folder === folder && (folder !== 'inbox' || mail.unread));
  return counted.length === 0 ? '' : String(counted.length);
}
