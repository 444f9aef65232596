import type { UserAccount } from './user-account';

/** Everybody who may open the spreadsheet, and whose hands are at the keyboard now. */
export class Accounts {
  private current: UserAccount;
  private script: UserAccount | undefined;

  constructor(
    readonly owner: UserAccount,
    private readonly others: readonly UserAccount[],
  ) {
    this.current = owner;
  }

  get signedIn(): UserAccount {
    return this.current;
  }

  /** Who changes the spreadsheet now: the person that a script runs as during its calls, else who is at the keyboard. */
  get acting(): UserAccount {
    return this.script ?? this.current;
  }

  /** One call of a script that runs as somebody. */
  actAs<T>(account: UserAccount, call: () => T): T {
    const before = this.script;
    this.script = account;
    try {
      return call();
    } finally {
      this.script = before;
    }
  }

  /** The owner first. */
  get all(): readonly UserAccount[] {
    return [this.owner, ...this.others];
  }

  find(email: string): UserAccount | undefined {
    return this.all.find((account) => account.email === email);
  }

  /** @throws Error for an address of nobody here. */
  signIn(email: string): void {
    const account = this.find(email);
    if (!account)
      throw new Error(`${email} has no access to this spreadsheet: add them as an editor or viewer`);
    this.current = account;
  }
}
