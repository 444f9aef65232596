/** The installable triggers, each with a button that runs it now. */
import type { JSX } from 'preact';
import type { TriggerView } from '../../protocol';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { longInstant } from './instants';

export function TriggersPanel(): JSX.Element {
  const workbench = useWorkbench();
  const triggers = useApp((state) => state.snapshot?.triggers) ?? [];
  const timeZone = useApp((state) => state.snapshot?.timeZone) ?? 'UTC';
  if (triggers.length === 0) return <p class="panel-empty">{WORDS.noTriggers}</p>;
  return (
    <div class="panel-scroll" tabIndex={0} role="region" aria-label={WORDS.triggers}>
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
            <tr key={trigger.id}>
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
          ))}
        </tbody>
      </table>
    </div>
  );
}

function firing({ type, everyHours }: TriggerView): string {
  return everyHours === undefined ? type : WORDS.everyHours(everyHours);
}
