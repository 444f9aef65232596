/** What ran, how it ended and what it cost. */
import type { JSX } from 'preact';
import type { Execution } from '../../protocol';
import { useApp } from '../state/context';
import { WORDS } from '../words';
import { shortInstant } from './instants';

export function ExecutionsPanel(): JSX.Element {
  const executions = useApp((state) => state.snapshot?.executions) ?? [];
  const timeZone = useApp((state) => state.snapshot?.timeZone) ?? 'UTC';
  if (executions.length === 0) return <p class="panel-empty">{WORDS.noExecutions}</p>;
  const heads = [
    WORDS.handler,
    WORDS.origin,
    WORDS.status,
    WORDS.startedAt,
    WORDS.calls,
    WORDS.bytes,
    WORDS.duration,
  ];
  return (
    <div class="panel-scroll" tabIndex={0} role="region" aria-label={WORDS.executions}>
      <table class="panel-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {executions.map((execution) => (
            <ExecutionRow key={execution.id} execution={execution} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ExecutionRow({
  execution,
  timeZone,
}: {
  readonly execution: Execution;
  readonly timeZone: string;
}): JSX.Element {
  const { handler, origin, status, startedAt, calls, argumentBytes, resultBytes, cpuMilliseconds } =
    execution;
  return (
    <tr>
      <th scope="row">
        <code>{handler}</code>
        <ExecutionDetails execution={execution} />
      </th>
      <td>{origin}</td>
      <td>
        <span class={`status status-${status}`}>{status}</span>
      </td>
      <td>{shortInstant(startedAt, timeZone)}</td>
      <td class="number">{calls}</td>
      <td>{WORDS.inAndOut(argumentBytes, resultBytes)}</td>
      <td class="number">{WORDS.milliseconds(cpuMilliseconds)}</td>
    </tr>
  );
}

function ExecutionDetails({ execution }: { readonly execution: Execution }): JSX.Element {
  const { error, log, callsByKind } = execution;
  const kinds = Object.entries(callsByKind).filter(([, count]) => count > 0);
  return (
    <>
      {error !== undefined && <p class="execution-error">{error}</p>}
      {(log.length > 0 || kinds.length > 0) && (
        <details class="execution-details">
          <summary>{WORDS.details}</summary>
          <p>{kinds.map(([kind, count]) => `${kind} ${String(count)}`).join(' · ')}</p>
          {log.length > 0 && <pre>{log.join('\n')}</pre>}
        </details>
      )}
    </>
  );
}
