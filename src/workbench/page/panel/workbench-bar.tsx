/** The workbench's own bar: the clock, and what a person at Google could not see. */
import type { JSX } from 'preact';
import type { ClockStep } from '../../protocol';
import type { PanelName } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { ExecutionsPanel } from './executions-panel';
import { isoInstant, longInstant } from './instants';
import { MailPanel } from './mail-panel';
import { TriggersPanel } from './triggers-panel';

export function WorkbenchBar(): JSX.Element {
  const panel = useApp((state) => state.panel);
  return (
    <section class="workbench" aria-label={WORDS.workbench} data-region>
      <div class="workbench-bar">
        <Clock />
        <PanelButtons />
      </div>
      {panel && (
        <div class="panel" id="panel">
          {panel === 'mail' && <MailPanel />}
          {panel === 'triggers' && <TriggersPanel />}
          {panel === 'executions' && <ExecutionsPanel />}
        </div>
      )}
    </section>
  );
}

const STEPS: readonly { readonly step: ClockStep; readonly label: string; readonly hint?: string }[] = [
  { step: 'hour', label: WORDS.plusHour },
  { step: 'morning', label: WORDS.tomorrowMorning },
  { step: 'week', label: WORDS.plusWeek },
  { step: 'now', label: WORDS.now, hint: WORDS.nowHint },
];

function Clock(): JSX.Element {
  const workbench = useWorkbench();
  const snapshot = useApp((state) => state.snapshot);
  return (
    <div class="clock" role="group" aria-label={WORDS.clock}>
      {snapshot && (
        <time
          data-testid="clock"
          class="clock-time"
          dateTime={isoInstant(snapshot.now)}
          title={WORDS.clockHint}
        >
          {longInstant(snapshot.now, snapshot.timeZone)}
        </time>
      )}
      {STEPS.map(({ step, label, hint }) => (
        <button
          key={step}
          type="button"
          class="button button-small"
          title={hint ?? WORDS.clockHint}
          onClick={() => void workbench.act('clock', { step })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function PanelButtons(): JSX.Element {
  const workbench = useWorkbench();
  const panel = useApp((state) => state.panel);
  const snapshot = useApp((state) => state.snapshot);
  const buttons: readonly { readonly name: PanelName; readonly label: string; readonly count: number }[] = [
    { name: 'mail', label: WORDS.mail, count: snapshot?.mails.length ?? 0 },
    { name: 'triggers', label: WORDS.triggers, count: snapshot?.triggers.length ?? 0 },
    { name: 'executions', label: WORDS.executions, count: snapshot?.executions.length ?? 0 },
  ];
  return (
    <div class="panel-buttons">
      {buttons.map(({ name, label, count }) => (
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
          {label}{' '}
          {count > 0 && (
            <span class="count" aria-hidden="true">
              {count}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
