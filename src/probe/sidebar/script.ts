interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: { readonly message: string }) => void): Runner;
}

declare global {
  const google: { readonly script: { readonly run: Runner } };
}

type Calls = Readonly<Record<string, ((...args: readonly unknown[]) => void) | undefined>>;

/** The script's functions; an error that is thrown at once is told apart by no class either. */
export interface Script {
  bridgeEcho(value: unknown): Promise<unknown>;
  bridgeGive(what: string): Promise<unknown>;
  bridgeThrow(): Promise<unknown>;
  recordBridge(seen: Readonly<Record<string, string>>): Promise<unknown>;
  resultsAsJson(): Promise<unknown>;
}

/** Whether the page knows a function of this name. */
export function isKnown(name: string): boolean {
  return typeof (google.script.run as unknown as Calls)[name] === 'function';
}

export const server: Script = new Proxy({} as Script, {
  get:
    (_target, name) =>
    (...args: unknown[]) =>
      called(String(name), args),
});

function called(name: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    (runner as unknown as Calls)[name]?.(...args);
  });
}
