/** One execution in a line, and on demand what it did. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Execution } from '../../protocol';
import { WORDS } from '../words';
import { PANEL_WORDS } from '../panel-words';
import { ExecutionCalls } from './execution-calls';
import { shortInstant } from './instants';

interface ExecutionRowProps {
  readonly execution: Execution;
  readonly timeZone: string;
  /** Of the table. */
  readonly columns: number;
}

export function ExecutionRow({ execution, timeZone, columns }: ExecutionRowProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const { handler, origin, user, status, startedAt, error } = execution;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="execution-name"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <code>{handler}</code>
          </button>
          {error !== undefined && <p class="execution-error">{error}</p>}
        </th>
        <td>{origin}</td>
        <td>{user}</td>
        <td>
          <span class={`status status-${status}`}>{status}</span>
        </td>
        <td>{shortInstant(startedAt, timeZone)}</td>
        <Figures execution={execution} />
      </tr>
      {open && (
        <tr>
          <td colSpan={columns} class="execution-details">
            <ExecutionDetails execution={execution} />
          </td>
        </tr>
      )}
    </>
  );
}

function Figures({ execution }: { readonly execution: Execution }): JSX.Element {
  const { modelledMilliseconds, cpuMilliseconds, calls, argumentBytes, resultBytes } = execution;
  return (
    <>
      <td class="number">{PANEL_WORDS.seconds(modelledMilliseconds)}</td>
      <td class="number">{WORDS.milliseconds(cpuMilliseconds)}</td>
      <td class="number">{calls}</td>
      <td>{WORDS.inAndOut(argumentBytes, resultBytes)}</td>
    </>
  );
}

function ExecutionDetails({ execution }: { readonly execution: Execution }): JSX.Element {
  const { log, callsByKind } = execution;
  const kinds = Object.entries(callsByKind).filter(([, count]) => count > 0);
  return (
    <div class="execution-more">
      <section>
        <h2>{PANEL_WORDS.log}</h2>
        {log.length > 0 ? <pre>{log.join('\n')}</pre> : <p>{PANEL_WORDS.noLog}</p>}
        <h2>{PANEL_WORDS.serviceCalls}</h2>
        <p>{kinds.map(([kind, count]) => `${kind} ${String(count)}`).join(' · ')}</p>
      </section>
      <ExecutionCalls execution={execution} />
    </div>
  );
}
