/** The workbench's own bar: the clock, and what a person at Google could not see. */
import type { JSX } from 'preact';
import type { Snapshot } from '../../protocol';
import type { PanelName } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { Clock } from './clock';
import { ExecutionsPanel } from './executions-panel';
import { MailPanel } from './mail-panel';
import { useMailbox } from './mailbox-state';
import { useOpenedLinks } from './opened-links';
import { TriggersPanel } from './triggers-panel';

export function WorkbenchBar(): JSX.Element {
  const panel = useApp((state) => state.panel);
  const mailbox = useMailbox();
  useOpenedLinks(mailbox);
  return (
    <section class="workbench" aria-label={WORDS.workbench} data-region>
      <div class="workbench-bar">
        <Clock />
        <PanelButtons />
      </div>
      {panel && (
        <div class="panel" id="panel">
          {panel === 'mail' && <MailPanel mailbox={mailbox} />}
          {panel === 'triggers' && <TriggersPanel />}
          {panel === 'executions' && <ExecutionsPanel />}
        </div>
      )}
    </section>
  );
}

const PANELS: readonly {
  readonly name: PanelName;
  readonly label: string;
  readonly count: (snapshot: Snapshot) => number;
}[] = [
  {
    name: 'mail',
    label: WORDS.mail,
    // As mail programs do: what waits to be read.
    count: ({ mails }) => mails.filter(({ folder, unread }) => folder === 'inbox' && unread).length,
  },
  { name: 'triggers', label: WORDS.triggers, count: ({ triggers }) => triggers.length },
  // They only grow, and nothing waits there for anybody.
  { name: 'executions', label: WORDS.executions, count: () => 0 },
];

function PanelButtons(): JSX.Element {
  const workbench = useWorkbench();
  const panel = useApp((state) => state.panel);
  const snapshot = useApp((state) => state.snapshot);
  return (
    <div class="panel-buttons">
      {PANELS.map(({ name, label, count }) => (
        <button
          key={name}
          type="button"
          class={panel === name ? 'button button-small button-on' : 'button button-small'}
          aria-expanded={panel === name}
          aria-controls="panel"
          onClick={() => {
            workbench.showPanel(panel === name ? null : name);
          }}
        >
          {label} <Count of={snapshot ? count(snapshot) : 0} />
        </button>
      ))}
    </div>
  );
}

function Count({ of }: { readonly of: number }): JSX.Element | null {
  return of > 0 ? (
    <span class="count" aria-hidden="true">
      {of}
    </span>
  ) : null;
}
