import type { ExecutionRunner } from './execution-runner';
import { TIMED_OUT, type Outcome } from './outcome';
import { isPublic, type CompiledProject } from './project';
import type { CustomFunctions } from './service-host';
import type { Accounts } from './accounts';

/** The note at the cell: what was thrown, and in which line; of a run that took too long Google names line 0. */
function noteOf(outcome: Outcome): string {
  if (!('error' in outcome)) return 'Internal error executing the custom function.';
  const { message, line } = outcome.error;
  const where = outcome.status === 'killed' && message === TIMED_OUT ? 0 : line;
  return where === undefined ? message : `${message} (line ${String(where)}).`;
}

/**
 * Custom functions as the cells see them: names in whatever capitals, each call an execution of its own that runs as
 * the spreadsheet's owner. Who has not installed the add-on has none.
 */
export function customFunctionPort(
  project: CompiledProject,
  accounts: Accounts,
  runner: () => ExecutionRunner,
): CustomFunctions {
  const names = new Map(project.functions.filter(isPublic).map((name) => [name.toUpperCase(), name]));
  return {
    has: (name) => accounts.signedIn.installed && names.has(name.toUpperCase()),
    run: (name, args, cell) => {
      const handler = names.get(name.toUpperCase()) ?? name;
      const outcome = runner().run(
        {
          handler,
          origin: 'custom function',
          authMode: 'CUSTOM_FUNCTION',
          actor: accounts.signedIn,
          runsAs: accounts.owner,
          args: () => args,
          activeRange: cell,
        },
        (value, membrane) => membrane.toHost(value),
      );
      if (outcome.status === 'completed') return { ok: true, value: outcome.received };
      return {
        ok: false,
        error: noteOf(outcome),
      };
    },
  };
}
