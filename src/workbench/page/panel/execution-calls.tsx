/** The service calls of an execution, each with a way to run it again up to there. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CallView, Execution } from '../../protocol';
import { PANEL_WORDS } from '../panel-words';
import { useWorkbench } from '../state/context';
import { fetchCalls } from './fetch-calls';
import { runAgain } from './runnable';

export function ExecutionCalls({ execution }: { readonly execution: Execution }): JSX.Element {
  const [calls, setCalls] = useState<readonly CallView[] | undefined>();
  useEffect(() => {
    void fetchCalls(execution.id).then(setCalls);
  }, [execution.id, execution.calls]);
  return (
    <section aria-busy={calls === undefined}>
      <h2>{PANEL_WORDS.callsInOrder}</h2>
      {calls?.length === 0 && <p>{PANEL_WORDS.noCalls}</p>}
      <ol class="calls">
        {calls?.map((call, index) => (
          <CallLine
            key={index}
            {...{ call, handler: execution.handler, number: index + 1 }}
            notMade={execution.status === 'killed' && index + 1 === execution.calls}
          />
        ))}
      </ol>
      {calls !== undefined && calls.length > 0 && calls.length < execution.calls && (
        <p>{PANEL_WORDS.moreCalls(execution.calls - calls.length)}</p>
      )}
    </section>
  );
}

interface CallLineProps {
  readonly handler: string;
  readonly call: CallView;
  readonly number: number;
  /** The run was stopped before it. */
  readonly notMade: boolean;
}

function CallLine({ handler, call, number, notMade }: CallLineProps): JSX.Element {
  const workbench = useWorkbench();
  const stopHere = async (): Promise<void> => {
    await workbench.act('kill-next', { order: { handler, call: number } });
    await runAgain(workbench, handler);
  };
  return (
    <li>
      <code>{call.method}</code> <span class="hint">{notMade ? PANEL_WORDS.notMade : call.kind}</span>{' '}
      <button
        type="button"
        class="link-button"
        aria-label={PANEL_WORDS.stopHereOf(number, call.method)}
        onClick={() => void stopHere()}
      >
        {PANEL_WORDS.stopHere}
      </button>
    </li>
  );
}
