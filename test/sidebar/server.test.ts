import type { ScriptRunner } from '../../src/sidebar/google-script-run';
import { replyOf } from '../../src/sidebar/reply';
import { googleServer, serverOver } from '../../src/sidebar/server';

type Handlers = {
  readonly succeed: (value: unknown) => void;
  readonly fail: (error: { message: string }) => void;
};

/** As Google's: each `with…` gives a new runner, and a runner has the script's functions and no other. */
function runnerOver(call: (args: readonly unknown[], handlers: Handlers) => void): ScriptRunner {
  const runner = (handlers: Handlers): ScriptRunner => {
    const functions = { saveDraft: (...args: readonly unknown[]) => { call(args, handlers); } }; // prettier-ignore
    return {
      ...functions,
      withSuccessHandler: (succeed) => runner({ ...handlers, succeed }),
      withFailureHandler: (fail) => runner({ ...handlers, fail }),
    };
  };
  return runner({ succeed: () => undefined, fail: () => undefined });
}

function useRunner(run: ScriptRunner): void {
  Object.assign(globalThis, { google: { script: { run } } });
}

describe('googleServer', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'google');
  });

  it('passes the arguments and resolves with the answer', async () => {
    useRunner(runnerOver(([draft], { succeed }) => { succeed({ ok: true, value: draft }); })); // prettier-ignore

    await expect(googleServer.saveDraft('abc')).resolves.toEqual({ ok: true, value: 'abc' });
  });

  it('rejects with what the failure handler got', async () => {
    useRunner(runnerOver((_args, { fail }) => { fail({ message: 'no' }); })); // prettier-ignore

    await expect(googleServer.saveDraft('abc')).rejects.toEqual({ message: 'no' });
  });

  it('rejects where the page does not know the function', async () => {
    useRunner(runnerOver(() => undefined));

    await expect(googleServer.loadSidebar()).rejects.toThrow(
      'google.script.run.loadSidebar is not a function',
    );
  });
});

describe('replyOf', () => {
  it('takes a value that the bridge could not carry for no answer', async () => {
    const server = serverOver(() => Promise.resolve(null));

    await expect(replyOf(server.saveDraft(''))).resolves.toEqual({ type: 'unanswered', hint: 'unknown' });
  });

  it('guesses from the message why none came', async () => {
    const server = serverOver(() => Promise.reject(new Error('NetworkError: HTTP 0')));

    await expect(replyOf(server.saveDraft(''))).resolves.toEqual({ type: 'unanswered', hint: 'network' });
  });

  it('tells a refusal from an answer', async () => {
    const problem = { code: 'BUSY' as const, message: 'in a moment', fields: [] };
    const server = serverOver(() => Promise.resolve({ ok: false, problem }));

    await expect(replyOf(server.saveDraft(''))).resolves.toEqual({ type: 'refused', problem });
  });
});
