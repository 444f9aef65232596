import type { SidebarCalls } from '../addon/use-cases/sidebar-calls';
import { runScript } from './google-script-run';

/** The script's functions as the sidebar calls them: the same names and arguments, the answer later. */
export type Server = {
  readonly [Name in keyof SidebarCalls]: (
    ...args: Parameters<SidebarCalls[Name]>
  ) => Promise<ReturnType<SidebarCalls[Name]>>;
};

/** A server whose every method goes through `run`, which rejects where no answer came. */
export function serverOver(run: (name: string, args: readonly unknown[]) => Promise<unknown>): Server {
  return new Proxy({} as Server, {
    get: (_target, name) => (...args: unknown[]) => run(String(name), args),
  }); // prettier-ignore
}

/** The script behind this page, through google.script.run. */
export const googleServer = serverOver(runScript);
