/** Writes a mail as oneself, or the answer of the person at the other end. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { WrittenMail } from '../../protocol';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';
import type { Composing, MailboxState } from './mailbox-state';
import { othersIn } from './mailbox-state';

interface MailComposerProps {
  readonly composing: Composing;
  readonly mailbox: MailboxState;
}

export function MailComposer({ composing, mailbox }: MailComposerProps): JSX.Element {
  return composing.kind === 'own' ? (
    <OwnMail composing={composing} mailbox={mailbox} />
  ) : (
    <TheirReply composing={composing} mailbox={mailbox} />
  );
}

interface OwnMailProps extends MailComposerProps {
  readonly composing: Extract<Composing, { kind: 'own' }>;
}

function OwnMail({ composing, mailbox }: OwnMailProps): JSX.Element {
  const workbench = useWorkbench();
  const form = useRef<HTMLFormElement>(null);
  const { mail, draftId } = composing;
  const keep = async (send: boolean): Promise<void> => {
    const { from: _theirs, ...fields } = mailIn(form.current);
    const written = { ...fields, ...answering(mail) };
    mailbox.compose(null);
    mailbox.showFolder(send ? 'sent' : 'drafts');
    workbench.store.set({ mailId: null });
    if (draftId === undefined) await workbench.act('mail-write', { mail: written, send });
    else {
      await workbench.act('mail-change-draft', { id: draftId, mail: written });
      if (send) await workbench.act('mail-send-draft', { id: draftId });
    }
  };
  return (
    <form
      ref={form}
      class="mail-open mail-form"
      aria-label={PANEL_WORDS.newMail}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(true);
      }}
    >
      <MailFields mail={mail} />
      <div class="mail-actions">
        <button type="submit" class="button button-small button-main">
          {PANEL_WORDS.send}
        </button>
        <button type="button" class="button button-small" onClick={() => void keep(false)}>
          {PANEL_WORDS.keepDraft}
        </button>
        <DiscardButton mailbox={mailbox} />
      </div>
    </form>
  );
}

function MailFields({ mail }: { readonly mail: WrittenMail }): JSX.Element {
  return (
    <>
      <label class="mail-line">
        <span>{PANEL_WORDS.mailTo}</span>
        <input
          name="to"
          class="mail-field"
          title={PANEL_WORDS.mailToHint}
          required
          defaultValue={mail.to.join(', ')}
        />
      </label>
      <label class="mail-line">
        <span>{PANEL_WORDS.subject}</span>
        <input name="subject" class="mail-field" defaultValue={mail.subject} />
      </label>
      <textarea
        name="text"
        class="mail-field mail-writing"
        aria-label={PANEL_WORDS.text}
        defaultValue={mail.text}
      />
    </>
  );
}

interface TheirReplyProps extends MailComposerProps {
  readonly composing: Extract<Composing, { kind: 'theirs' }>;
}

function TheirReply({ composing, mailbox }: TheirReplyProps): JSX.Element {
  const workbench = useWorkbench();
  const me = useApp((state) => state.snapshot?.user) ?? '';
  const { answered } = composing;
  const [other = ''] = othersIn(answered, me);
  const title = PANEL_WORDS.theirReply(other);
  return (
    <form
      class="mail-open mail-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        const { text, from } = mailIn(event.currentTarget);
        mailbox.compose(null);
        mailbox.showFolder('inbox');
        workbench.store.set({ mailId: null });
        void workbench.act('mail-answer', { id: answered.id, automatic: null, from, text });
      }}
    >
      <h2 class="mail-form-title">{title}</h2>
      <label class="mail-line">
        <span>{PANEL_WORDS.mailFrom}</span>
        <input
          name="from"
          class="mail-field"
          title={PANEL_WORDS.mailFromHint}
          required
          defaultValue={other}
        />
      </label>
      <textarea name="text" class="mail-field mail-writing" aria-label={PANEL_WORDS.text} required />
      <div class="mail-actions">
        <button type="submit" class="button button-small button-main">
          {PANEL_WORDS.sendReply}
        </button>
        <DiscardButton mailbox={mailbox} />
      </div>
    </form>
  );
}

function DiscardButton({ mailbox }: { readonly mailbox: MailboxState }): JSX.Element {
  return (
    <button
      type="button"
      class="button button-small"
      onClick={() => {
        mailbox.compose(null);
      }}
    >
      {PANEL_WORDS.discard}
    </button>
  );
}

function mailIn(
  form: HTMLFormElement | null,
): Pick<WrittenMail, 'to' | 'subject' | 'text'> & { readonly from: string } {
  const data = new FormData(form ?? undefined);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const to = text('to')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  return { to, subject: text('subject'), text: text('text'), from: text('from') };
}

function answering({ inReplyTo }: WrittenMail): Pick<WrittenMail, 'inReplyTo'> {
  return inReplyTo === undefined ? {} : { inReplyTo };
}
