/** The installable triggers, each with a button that runs it now, and the order that stops a run half-way. */
import type { JSX } from 'preact';
import type { TriggerView } from '../../protocol';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { longInstant } from './instants';
import { StopARun } from './stop-a-run';

export function TriggersPanel(): JSX.Element {
  const triggers = useApp((state) => state.snapshot?.triggers) ?? [];
  return (
    <div class="panel-scroll" tabIndex={0} role="region" aria-label={WORDS.triggers}>
      {triggers.length === 0 ? (
        <p class="panel-empty">{WORDS.noTriggers}</p>
      ) : (
        <TriggerTable triggers={triggers} />
      )}
      <StopARun />
    </div>
  );
}

function TriggerTable({ triggers }: { readonly triggers: readonly TriggerView[] }): JSX.Element {
  return (
    <table class="panel-table">
      <thead>
        <tr>
          <th scope="col">{WORDS.handler}</th>
          <th scope="col">{WORDS.firesOn}</th>
          <th scope="col">{WORDS.nextRun}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {triggers.map((trigger) => (
          <TriggerRow key={trigger.id} trigger={trigger} />
        ))}
      </tbody>
    </table>
  );
}

function TriggerRow({ trigger }: { readonly trigger: TriggerView }): JSX.Element {
  const workbench = useWorkbench();
  const timeZone = useApp((state) => state.snapshot?.timeZone) ?? 'UTC';
  return (
    <tr>
      <th scope="row">
        <code>{trigger.handler}</code>
      </th>
      <td>{firing(trigger)}</td>
      <td>{trigger.next === undefined ? '' : longInstant(trigger.next, timeZone)}</td>
      <td>
        <button
          type="button"
          class="button button-small"
          aria-label={WORDS.runNowOf(trigger.handler)}
          onClick={() => void workbench.act('trigger', { id: trigger.id })}
        >
          {WORDS.runNow}
        </button>
      </td>
    </tr>
  );
}

function firing({ type, everyHours }: TriggerView): string {
  if (everyHours !== undefined) return WORDS.everyHours(everyHours);
  return type === 'time-driven' ? WORDS.once : type;
}
