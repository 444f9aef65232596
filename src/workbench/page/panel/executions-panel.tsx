/** What ran, how it ended and what it cost. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Execution } from '../../protocol';
import { PANEL_WORDS } from '../panel-words';
import { useApp } from '../state/context';
import { WORDS } from '../words';
import { ExecutionRow } from './execution-row';
import { WaitingToStop } from './stop-a-run';

interface Filter {
  /** '' lets everything through. */
  readonly handler: string;
  readonly status: string;
}

export function ExecutionsPanel(): JSX.Element {
  const executions = useApp((state) => state.snapshot?.executions) ?? [];
  const [filter, setFilter] = useState<Filter>({ handler: '', status: '' });
  if (executions.length === 0) return <p class="panel-empty">{WORDS.noExecutions}</p>;
  const shown = executions.filter(
    ({ handler, status }) =>
      (filter.handler === '' || filter.handler === handler) &&
      (filter.status === '' || filter.status === status),
  );
  return (
    <div class="panel-scroll" tabIndex={0} role="region" aria-label={WORDS.executions}>
      <ExecutionFilter {...{ executions, filter, setFilter }} shown={shown.length} />
      <WaitingToStop />
      {shown.length === 0 ? (
        <p class="panel-empty">{PANEL_WORDS.nothingFits}</p>
      ) : (
        <ExecutionTable executions={shown} />
      )}
    </div>
  );
}

interface ExecutionFilterProps {
  readonly executions: readonly Execution[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly shown: number;
}

function ExecutionFilter({ executions, filter, setFilter, shown }: ExecutionFilterProps): JSX.Element {
  const handlers = [...new Set(executions.map(({ handler }) => handler))].sort();
  const statuses = [...new Set(executions.map(({ status }) => status))].sort();
  return (
    <div class="panel-filter">
      <Choice
        label={PANEL_WORDS.functionFilter}
        all={PANEL_WORDS.anyFunction}
        values={handlers}
        value={filter.handler}
        onChoice={(handler) => {
          setFilter({ ...filter, handler });
        }}
      />
      <Choice
        label={PANEL_WORDS.statusFilter}
        all={PANEL_WORDS.anyStatus}
        values={statuses}
        value={filter.status}
        onChoice={(status) => {
          setFilter({ ...filter, status });
        }}
      />
      <span class="hint" role="status">
        {PANEL_WORDS.shown(shown, executions.length)}
      </span>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly values: readonly string[];
  readonly value: string;
  readonly onChoice: (value: string) => void;
}

function Choice({ label, all, values, value, onChoice }: ChoiceProps): JSX.Element {
  return (
    <select
      class="panel-field"
      aria-label={label}
      value={value}
      onChange={(event) => {
        onChoice(event.currentTarget.value);
      }}
    >
      <option value="">{all}</option>
      {values.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  );
}

const HEADS: readonly { readonly label: string; readonly hint?: string }[] = [
  { label: WORDS.handler },
  { label: WORDS.origin },
  { label: PANEL_WORDS.user },
  { label: WORDS.status },
  { label: WORDS.startedAt },
  { label: PANEL_WORDS.atGoogle, hint: PANEL_WORDS.atGoogleHint },
  { label: PANEL_WORDS.here },
  { label: WORDS.calls },
  { label: WORDS.bytes },
];

function ExecutionTable({ executions }: { readonly executions: readonly Execution[] }): JSX.Element {
  const timeZone = useApp((state) => state.snapshot?.timeZone) ?? 'UTC';
  return (
    <table class="panel-table">
      <thead>
        <tr>
          {HEADS.map(({ label, hint }) => (
            <th key={label} scope="col" title={hint}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {executions.map((execution) => (
          <ExecutionRow key={execution.id} execution={execution} timeZone={timeZone} columns={HEADS.length} />
        ))}
      </tbody>
    </table>
  );
}
