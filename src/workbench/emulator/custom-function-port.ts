import type { ExecutionRunner } from './execution-runner';
import { isPublic, type CompiledProject } from './project';
import type { CustomFunctions } from './service-host';

/** Custom functions as the cells see them: names in whatever capitals, each call an execution of its own. */
export function customFunctionPort(project: CompiledProject, runner: () => ExecutionRunner): CustomFunctions {
  const names = new Map(project.functions.filter(isPublic).map((name) => [name.toUpperCase(), name]));
  return {
    has: (name) => names.has(name.toUpperCase()),
    run: (name, args, cell) => {
      const handler = names.get(name.toUpperCase()) ?? name;
      const outcome = runner().run(
        {
          handler,
          origin: 'custom function',
          authMode: 'CUSTOM_FUNCTION',
          args: () => args,
          activeRange: cell,
        },
        (value, membrane) => membrane.toHost(value),
      );
      if (outcome.status === 'completed') return { ok: true, value: outcome.received };
      return {
        ok: false,
        error: 'error' in outcome ? outcome.error.message : 'Internal error executing the custom function.',
      };
    },
  };
}
