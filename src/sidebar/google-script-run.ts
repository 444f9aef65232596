/**
 * The part of google.script.run that the sidebar uses. Each `with…` gives a new runner, and a runner knows only
 * the functions that stood at the script's top level when the page was served.
 */
export interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: { readonly message: string }) => void): ScriptRunner;
}

declare global {
  const google: { readonly script: { readonly run: ScriptRunner } };
}

type ScriptFunction = (...args: readonly unknown[]) => void;

/** Calls one function of the script; rejects with Google's own words, or where the name is unknown to the page. */
export function runScript(name: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject) as unknown as Readonly<Record<string, ScriptFunction | undefined>>;
    const call = runner[name];
    if (call) call(...args);
    else reject(new TypeError(`google.script.run.${name} is not a function`));
  });
}
