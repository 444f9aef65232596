/** One message: formatted, plain, its headers, and what can be done with it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MailPage, MailSummary } from '../../protocol';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';
import { fetchMail } from '../state/server-calls';
import { WORDS } from '../words';
import { longInstant, shortInstant } from './instants';
import { MailActions } from './mail-actions';
import { whoOf } from './mail-list';
import type { MailboxState } from './mailbox-state';
import { threadOf } from './mailbox-state';

type MailViewName = 'html' | 'text' | 'headers';

interface MailReaderProps {
  readonly mail: MailSummary;
  readonly mailbox: MailboxState;
}

export function MailReader({ mail, mailbox }: MailReaderProps): JSX.Element {
  const timeZone = useApp((state) => state.snapshot?.timeZone) ?? 'UTC';
  const [page, setPage] = useState<MailPage | undefined>();
  const [chosen, setChosen] = useState<MailViewName | undefined>();
  useMarkedAsRead(mail);
  useEffect(() => {
    void fetchMail(mail.id).then(setPage);
  }, [mail.id]);
  if (!page) return <article class="mail-open" aria-label={WORDS.mailBody} aria-busy="true" />;
  const view = chosen ?? (page.hasHtml ? 'html' : 'text');
  return (
    <article class="mail-open" aria-label={WORDS.mailBody}>
      <header class="mail-head">
        <h2 title={page.subject}>{page.subject === '' ? PANEL_WORDS.noSubject : page.subject}</h2>
        <span class="mail-about">
          {longInstant(mail.at, timeZone)} · {whoOf(mail)}
        </span>
        <MailViews hasHtml={page.hasHtml} view={view} onView={setChosen} />
        <a class="button button-small" href={`/mail/${encodeURIComponent(mail.id)}.eml`} download>
          {WORDS.download}
        </a>
      </header>
      <MailThread mail={mail} timeZone={timeZone} />
      <MailBody id={mail.id} mail={page} view={view} />
      <MailActions mail={mail} page={page} mailbox={mailbox} />
    </article>
  );
}

function useMarkedAsRead({ id, folder, unread }: MailSummary): void {
  const workbench = useWorkbench();
  useEffect(() => {
    if (folder === 'inbox' && unread) void workbench.act('mail-read', { id });
  }, [id]);
}

function MailThread({
  mail,
  timeZone,
}: {
  readonly mail: MailSummary;
  readonly timeZone: string;
}): JSX.Element | null {
  const workbench = useWorkbench();
  const mails = useApp((state) => state.snapshot?.mails) ?? [];
  const thread = threadOf(mails, mail);
  if (thread.length < 2) return null;
  return (
    <ol class="mail-thread" aria-label={PANEL_WORDS.thread}>
      {thread.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            class={one.id === mail.id ? 'button button-small button-on' : 'button button-small'}
            aria-current={one.id === mail.id}
            onClick={() => {
              workbench.store.set({ mailId: one.id });
            }}
          >
            {one.folder === 'drafts' && `${PANEL_WORDS.draft} · `}
            {shortInstant(one.at, timeZone)} · {whoOf(one)}
          </button>
        </li>
      ))}
    </ol>
  );
}

interface MailViewsProps {
  readonly hasHtml: boolean;
  readonly view: MailViewName;
  readonly onView: (view: MailViewName) => void;
}

function MailViews({ hasHtml, view, onView }: MailViewsProps): JSX.Element {
  const views: readonly { readonly name: MailViewName; readonly label: string }[] = [
    ...(hasHtml ? [{ name: 'html' as const, label: WORDS.mailHtml }] : []),
    { name: 'text', label: WORDS.mailText },
    { name: 'headers', label: WORDS.mailHeaders },
  ];
  return (
    <div class="mail-views" role="group" aria-label={WORDS.mailViews}>
      {views.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          class={name === view ? 'button button-small button-on' : 'button button-small'}
          aria-pressed={name === view}
          onClick={() => {
            onView(name);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

interface MailBodyProps {
  readonly id: string;
  readonly mail: MailPage;
  readonly view: MailViewName;
}

function MailBody({ id, mail, view }: MailBodyProps): JSX.Element {
  if (view === 'html') {
    return (
      <iframe
        class="mail-html"
        title={mail.subject === '' ? PANEL_WORDS.noSubject : mail.subject}
        sandbox="allow-top-navigation-by-user-activation"
        src={`/mail/${encodeURIComponent(id)}.html`}
      />
    );
  }
  if (view === 'text') {
    return (
      <pre class="mail-text" tabIndex={0}>
        {mail.text}
      </pre>
    );
  }
  return (
    <dl class="mail-headers" tabIndex={0}>
      {mail.headers.map(({ name, value }, index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
