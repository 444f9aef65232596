import { toClient } from './bridge';
import type { Assumptions, EmulatorOptions, RunAnswer } from './contract';
import type { ExecutionRunner } from './execution-runner';
import type { Outcome } from './outcome';
import { SidebarCalls } from './sidebar-calls';
import type { UserAccount } from './user-account';
import type { World } from './world';

/** What google.script.run says where Google takes the browser's other account for the one that is meant. */
const WRONG_ACCOUNT =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** The sidebars of everybody's windows: each has calls of its own on their way, which run as its person. */
export class SidebarWindows {
  private readonly calls: ReadonlyMap<UserAccount, SidebarCalls>;

  constructor(
    private readonly world: World,
    private readonly runner: ExecutionRunner,
    options: EmulatorOptions,
    private readonly ended: () => void,
  ) {
    const { accounts } = world;
    this.calls = new Map(accounts.all.map((account) => [account, this.callsOf(account, options)]));
  }

  /** @throws Error for somebody who may only read. */
  of(account: UserAccount): SidebarCalls {
    const calls = this.calls.get(account);
    if (!calls || account.role === 'viewer') {
      throw new Error(`${account.email} may only read this spreadsheet: no add-on runs for them`);
    }
    return calls;
  }

  private callsOf(account: UserAccount, { later, completionOrder }: EmulatorOptions): SidebarCalls {
    return new SidebarCalls({
      functions: this.world.project.functions,
      run: (name, args) => this.run(account, name, args),
      later:
        later ??
        ((task) => {
          task();
        }),
      order: completionOrder ?? 'submitted',
      below: (limit) => this.world.random.below(limit),
    });
  }

  private run(account: UserAccount, name: string, args: readonly unknown[]): RunAnswer {
    if (this.world.severalAccounts) return { ok: false, error: WRONG_ACCOUNT };
    const outcome = this.runner.run(
      {
        handler: name,
        origin: 'sidebar',
        authMode: 'FULL',
        actor: account,
        runsAs: account,
        args: () => args,
      },
      (value, membrane) => toClient(value, (object) => membrane.isStandIn(object)),
    );
    this.ended();
    return answerOf(outcome, this.world.assumptions);
  }
}

/** What google.script.run makes of the end of an execution. */
export function answerOf(
  outcome: Outcome & { readonly received?: unknown },
  { errorsCarryTheirClass }: Assumptions,
): RunAnswer {
  if (outcome.status === 'completed') return { ok: true, value: outcome.received };
  if (outcome.status === 'waiting') return { ok: false, error: 'The call has not ended.' };
  const { text, message } = outcome.error;
  return { ok: false, error: errorsCarryTheirClass ? text : message };
}
