/** The mail that the add-on sent. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MailPage, MailSummary } from '../../protocol';
import { useApp, useWorkbench } from '../state/context';
import { fetchMail } from '../state/server-calls';
import { WORDS } from '../words';
import { longInstant, shortInstant } from './instants';

export function MailPanel(): JSX.Element | null {
  const snapshot = useApp((state) => state.snapshot);
  const chosen = useApp((state) => state.mailId);
  if (!snapshot) return null;
  const { mails, timeZone } = snapshot;
  const open = mails.find(({ id }) => id === chosen) ?? mails[0];
  if (!open) return <p class="panel-empty">{WORDS.noMail}</p>;
  return (
    <div class="mail">
      <ul class="mail-list" aria-label={WORDS.mailList}>
        {mails.map((mail) => (
          <MailItem key={mail.id} mail={mail} current={mail === open} timeZone={timeZone} />
        ))}
      </ul>
      <OpenMail key={open.id} id={open.id} sentAt={longInstant(open.at, timeZone)} />
    </div>
  );
}

interface MailItemProps {
  readonly mail: MailSummary;
  readonly current: boolean;
  readonly timeZone: string;
}

function MailItem({ mail, current, timeZone }: MailItemProps): JSX.Element {
  const workbench = useWorkbench();
  return (
    <li>
      <button
        type="button"
        class={current ? 'mail-item mail-item-current' : 'mail-item'}
        aria-current={current}
        onClick={() => {
          workbench.store.set({ mailId: mail.id });
        }}
      >
        <span class="mail-subject" title={mail.subject}>
          {mail.subject}
        </span>
        <span class="mail-about">
          {shortInstant(mail.at, timeZone)} · {WORDS.mailTo(mail.to.join(', '))}
        </span>
      </button>
    </li>
  );
}

type MailViewName = 'html' | 'text' | 'headers';

function OpenMail({ id, sentAt }: { readonly id: string; readonly sentAt: string }): JSX.Element {
  const [mail, setMail] = useState<MailPage | undefined>();
  const [chosen, setChosen] = useState<MailViewName | undefined>();
  useEffect(() => {
    void fetchMail(id).then(setMail);
  }, [id]);
  if (!mail) return <article class="mail-open" aria-label={WORDS.mailBody} aria-busy="true" />;
  const view = chosen ?? (mail.hasHtml ? 'html' : 'text');
  return (
    <article class="mail-open" aria-label={WORDS.mailBody}>
      <header class="mail-head">
        <h2 title={mail.subject}>{mail.subject}</h2>
        <span class="mail-about">{sentAt}</span>
        <MailViews hasHtml={mail.hasHtml} view={view} onView={setChosen} />
        <a class="button button-small" href={`/mail/${encodeURIComponent(id)}.eml`} download>
          {WORDS.download}
        </a>
      </header>
      <MailBody id={id} mail={mail} view={view} />
    </article>
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
        title={mail.subject}
        sandbox=""
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
