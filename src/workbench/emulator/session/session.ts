import { DOCUMENT_READ, EVERY_MODE, FULL_ONLY, SCOPES } from '../modes';
import { partlyBuilt } from '../partly-built';
import type { RunningScript } from '../running-script';
import { describeService, type AuthMode } from '../service';
import type { UserAccount } from '../user-account';

export class User implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

/**
 * The acting person's address as far as a script may know it: a script that runs as another person does not learn it,
 * where the two share no Google Workspace domain.
 */
export function visibleEmail(authMode: AuthMode, actor: UserAccount, runsAs: UserAccount): string {
  return authMode === 'FULL' && actor === runsAs ? actor.email : '';
}

export interface SessionFacts {
  readonly actor: UserAccount;
  readonly runsAs: UserAccount;
  readonly scriptTimeZone: string;
}

export class Session implements Pick<
  GoogleAppsScript.Base.Session,
  'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale' | 'getScriptTimeZone'
> {
  constructor(
    private readonly facts: SessionFacts,
    private readonly script: RunningScript,
  ) {}

  /** Google names the user only to an authorized execution. */
  getActiveUser(): GoogleAppsScript.Base.User {
    const { actor, runsAs } = this.facts;
    return partlyBuilt<GoogleAppsScript.Base.User>(
      new User(visibleEmail(this.script.authMode, actor, runsAs)),
    );
  }

  getEffectiveUser(): GoogleAppsScript.Base.User {
    return partlyBuilt<GoogleAppsScript.Base.User>(new User(this.facts.runsAs.email));
  }

  getActiveUserLocale(): string {
    return this.facts.actor.locale;
  }

  getScriptTimeZone(): string {
    return this.facts.scriptTimeZone;
  }
}

describeService(User, 'User', { getEmail: { kind: 'local', modes: DOCUMENT_READ } });
describeService(Session, 'Session', {
  getActiveUser: { kind: 'local', modes: DOCUMENT_READ, scopes: SCOPES.email },
  getEffectiveUser: { kind: 'local', modes: FULL_ONLY, scopes: SCOPES.email },
  getActiveUserLocale: { kind: 'local', modes: EVERY_MODE },
  getScriptTimeZone: { kind: 'local', modes: EVERY_MODE },
});
