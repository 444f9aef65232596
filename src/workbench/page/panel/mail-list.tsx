/** The conversations of a folder. */
import type { JSX } from 'preact';
import type { MailSummary } from '../../protocol';
import { PANEL_WORDS } from '../panel-words';
import { shortInstant } from './instants';
import type { Folder, ThreadLine } from './mailbox-state';

interface MailListProps {
  readonly threads: readonly ThreadLine[];
  readonly folder: Folder;
  readonly timeZone: string;
  readonly open: MailSummary | undefined;
  readonly onOpen: (id: string) => void;
}

export function MailList({ threads, folder, timeZone, open, onOpen }: MailListProps): JSX.Element {
  return (
    <ul class="mail-list" aria-label={PANEL_WORDS.mailList[folder]}>
      {threads.map((thread) => (
        <MailItem
          key={thread.mail.threadId}
          {...{ thread, timeZone, onOpen }}
          current={thread.mail.threadId === open?.threadId}
        />
      ))}
    </ul>
  );
}

interface MailItemProps {
  readonly thread: ThreadLine;
  readonly current: boolean;
  readonly timeZone: string;
  readonly onOpen: (id: string) => void;
}

function MailItem({ thread, current, timeZone, onOpen }: MailItemProps): JSX.Element {
  const { mail, messages, unread } = thread;
  const subject = mail.subject === '' ? PANEL_WORDS.noSubject : mail.subject;
  return (
    <li>
      <button
        type="button"
        class={`mail-item${current ? ' mail-item-current' : ''}${unread ? ' mail-item-unread' : ''}`}
        aria-current={current}
        onClick={() => {
          onOpen(mail.id);
        }}
      >
        <span class="mail-subject" title={subject}>
          {unread && <span class="read-only-text">{PANEL_WORDS.unread}: </span>}
          {subject}
        </span>
        <span class="mail-about">
          {shortInstant(mail.at, timeZone)} · {whoOf(mail)}
          {messages > 1 && ` · ${PANEL_WORDS.inThread(messages)}`}
          {mail.automatic && ` · ${PANEL_WORDS.automatic[mail.automatic]}`}
        </span>
      </button>
    </li>
  );
}

/** In the inbox who wrote, elsewhere for whom it is. */
export function whoOf({ folder, from, fromName, to }: MailSummary): string {
  if (folder === 'inbox') return PANEL_WORDS.from(fromName ?? from);
  return to.length === 0 ? PANEL_WORDS.noRecipient : PANEL_WORDS.to(to.join(', '));
}
