/** Orders that the next run is stopped half-way, and shows the order while it waits. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';
import { runnableHandlers } from './runnable';

const FIRST_OFFER = 5;
const MOST_CALLS = 100_000;

export function StopARun(): JSX.Element {
  const killing = useApp((state) => state.snapshot?.killing ?? null);
  return (
    <section class="stop" aria-labelledby="stop-title">
      <h2 id="stop-title" class="stop-title">
        {PANEL_WORDS.stopTitle}
      </h2>
      <p class="hint">{PANEL_WORDS.stopText}</p>
      {killing ? <WaitingToStop /> : <StopForm />}
    </section>
  );
}

/** Nothing where no order waits. */
export function WaitingToStop(): JSX.Element | null {
  const workbench = useWorkbench();
  const killing = useApp((state) => state.snapshot?.killing ?? null);
  if (!killing) return null;
  return (
    <p class="stop-waiting" role="status">
      <span>{PANEL_WORDS.waitingToStop(killing.handler, killing.call)}</span>
      <button
        type="button"
        class="button button-small"
        onClick={() => void workbench.act('kill-next', { order: null })}
      >
        {PANEL_WORDS.takeBack}
      </button>
    </p>
  );
}

function StopForm(): JSX.Element {
  const workbench = useWorkbench();
  const snapshot = useApp((state) => state.snapshot);
  const run = useRef<HTMLSelectElement>(null);
  const call = useRef<HTMLInputElement>(null);
  return (
    <form
      class="stop-form"
      onSubmit={(event) => {
        event.preventDefault();
        const handler = run.current?.value ?? '';
        const order = { handler: handler === '' ? null : handler, call: call.current?.valueAsNumber ?? 1 };
        void workbench.act('kill-next', { order });
      }}
    >
      <label>
        {PANEL_WORDS.stopRun}
        <select ref={run} class="panel-field">
          <option value="">{PANEL_WORDS.anyRun}</option>
          {snapshot && runnableHandlers(snapshot).map((handler) => <option key={handler}>{handler}</option>)}
        </select>
      </label>
      <label>
        {PANEL_WORDS.stopBefore}
        <input
          ref={call}
          class="panel-field stop-call"
          type="number"
          min={1}
          max={MOST_CALLS}
          required
          defaultValue={String(FIRST_OFFER)}
        />
      </label>
      <button type="submit" class="button button-small">
        {PANEL_WORDS.stopIt}
      </button>
    </form>
  );
}
