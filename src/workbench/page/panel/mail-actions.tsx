/** What can be done with a message: by oneself, and by the person it was sent to. */
import type { JSX } from 'preact';
import type { MailPage, MailSummary } from '../../protocol';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';
import type { MailboxState } from './mailbox-state';
import { othersIn } from './mailbox-state';

interface MailActionsProps {
  readonly mail: MailSummary;
  readonly page: MailPage;
  readonly mailbox: MailboxState;
}

export function MailActions({ mail, page, mailbox }: MailActionsProps): JSX.Element {
  const workbench = useWorkbench();
  return (
    <div class="mail-actions">
      {mail.folder === 'drafts' && <DraftButtons {...{ mail, page, mailbox }} />}
      {mail.folder === 'inbox' && <AnswerButton {...{ mail, page, mailbox }} />}
      {mail.folder === 'sent' && <OtherSide mail={mail} mailbox={mailbox} />}
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          workbench.store.set({ mailId: null });
          void workbench.act('mail-remove', { id: mail.id });
        }}
      >
        {PANEL_WORDS.remove}
      </button>
    </div>
  );
}

function DraftButtons({ mail, page, mailbox }: MailActionsProps): JSX.Element {
  const workbench = useWorkbench();
  const { to, subject, inReplyTo } = mail;
  return (
    <>
      <button
        type="button"
        class="button button-small"
        disabled={to.length === 0}
        onClick={() => {
          workbench.store.set({ mailId: null });
          void workbench.act('mail-send-draft', { id: mail.id });
        }}
      >
        {PANEL_WORDS.send}
      </button>
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          const written = { to, subject, text: page.text, ...(inReplyTo === undefined ? {} : { inReplyTo }) };
          mailbox.compose({ kind: 'own', mail: written, draftId: mail.id });
        }}
      >
        {PANEL_WORDS.edit}
      </button>
    </>
  );
}

function AnswerButton({ mail, mailbox }: MailActionsProps): JSX.Element {
  return (
    <button
      type="button"
      class="button button-small"
      onClick={() => {
        const subject = PANEL_WORDS.answerSubject(mail.subject);
        mailbox.compose({
          kind: 'own',
          mail: { to: [mail.from], subject, text: '', inReplyTo: mail.id },
        });
      }}
    >
      {PANEL_WORDS.answer}
    </button>
  );
}

/** Nothing leaves this machine, so somebody has to play the person at the other end. */
function OtherSide({
  mail,
  mailbox,
}: {
  readonly mail: MailSummary;
  readonly mailbox: MailboxState;
}): JSX.Element | null {
  const workbench = useWorkbench();
  const me = useApp((state) => state.snapshot?.user) ?? '';
  const [other] = othersIn(mail, me);
  if (other === undefined) return null;
  const automatic = (kind: 'out of office' | 'bounce') => (): void => {
    void workbench.act('mail-answer', { id: mail.id, automatic: kind, from: null, text: '' });
  };
  return (
    <div class="mail-other" role="group" aria-label={PANEL_WORDS.asOther}>
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          mailbox.compose({ kind: 'theirs', answered: mail });
        }}
      >
        {PANEL_WORDS.replyAs(other)}
      </button>
      <button type="button" class="button button-small" onClick={automatic('out of office')}>
        {PANEL_WORDS.outOfOffice}
      </button>
      <button type="button" class="button button-small" onClick={automatic('bounce')}>
        {PANEL_WORDS.bounce}
      </button>
    </div>
  );
}
