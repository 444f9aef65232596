/** The mailbox of whoever sits at the keyboard. */
import type { JSX } from 'preact';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';
import { MailComposer } from './mail-composer';
import { MailFolders } from './mail-folders';
import { MailList } from './mail-list';
import { MailReader } from './mail-reader';
import type { MailboxState } from './mailbox-state';
import { threadsIn } from './mailbox-state';

export function MailPanel({ mailbox }: { readonly mailbox: MailboxState }): JSX.Element | null {
  const workbench = useWorkbench();
  const snapshot = useApp((state) => state.snapshot);
  const chosen = useApp((state) => state.mailId);
  if (!snapshot) return null;
  const { mails, timeZone } = snapshot;
  const { folder, composing } = mailbox;
  const threads = threadsIn(mails, folder);
  const newest = threads[0]?.mail;
  const open = mails.find(({ id }) => id === chosen) ?? newest;
  return (
    <div class="mail">
      <MailFolders mailbox={mailbox} mails={mails} />
      {threads.length > 0 && (
        <MailList
          {...{ threads, folder, timeZone, open: composing ? undefined : open }}
          onOpen={(id) => {
            mailbox.compose(null);
            workbench.store.set({ mailId: id });
          }}
        />
      )}
      <MailPane {...{ mailbox, open }} empty={threads.length === 0} />
    </div>
  );
}

interface MailPaneProps {
  readonly mailbox: MailboxState;
  readonly open: Parameters<typeof MailReader>[0]['mail'] | undefined;
  readonly empty: boolean;
}

function MailPane({ mailbox, open, empty }: MailPaneProps): JSX.Element {
  const { folder, composing } = mailbox;
  if (composing) return <MailComposer key={composerKey(composing)} {...{ composing, mailbox }} />;
  if (!open || empty) return <p class="panel-empty mail-nothing">{PANEL_WORDS.nothingIn[folder]}</p>;
  return <MailReader key={`${open.id} ${open.at}`} mail={open} mailbox={mailbox} />;
}

function composerKey(composing: NonNullable<MailboxState['composing']>): string {
  return composing.kind === 'theirs'
    ? `theirs-${composing.answered.id}`
    : `own-${composing.draftId ?? composing.mail.inReplyTo ?? composing.mail.subject}`;
}
