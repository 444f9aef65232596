/** google.script.run: each `with…` gives a new runner, and only the script's own functions are there. */
import type { CallQueue } from './call-queue';
import { carriedArguments } from './carried-value';
import type { AnswerMessage } from './messages';

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

export type Runner = Readonly<Record<string, (...args: unknown[]) => unknown>>;

export function makeRunner(names: readonly string[], queue: CallQueue, handlers: Handlers = {}): Runner {
  const again = (more: Handlers): Runner => makeRunner(names, queue, { ...handlers, ...more });
  const calls = names.map((name) => [
    name,
    (...args: unknown[]): void => {
      queue.call(name, carriedArguments(args), (answer) => {
        deliver(answer, name, handlers);
      });
    },
  ]);
  return {
    ...(Object.fromEntries(calls) as Runner),
    withSuccessHandler: (success) => again({ success: success as NonNullable<Handlers['success']> }),
    withFailureHandler: (failure) => again({ failure: failure as NonNullable<Handlers['failure']> }),
    withUserObject: (userObject) => again({ userObject }),
  };
}

function deliver(answer: AnswerMessage, name: string, { success, failure, userObject }: Handlers): void {
  if (answer.ok) success?.(answer.value, userObject);
  else if (failure) failure(new Error(answer.error), userObject);
  else console.error(`Uncaught error of ${name}: ${answer.error}`);
}
