import { DOCUMENT_READ, EVERY_MODE, FULL_ONLY, SCOPES } from '../modes';
import { partlyBuilt } from '../partly-built';
import type { RunningScript } from '../running-script';
import { describeService } from '../service';

export class User implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

export interface SessionFacts {
  readonly email: string;
  readonly locale: string;
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
    return partlyBuilt<GoogleAppsScript.Base.User>(
      new User(this.script.authMode === 'FULL' ? this.facts.email : ''),
    );
  }

  getEffectiveUser(): GoogleAppsScript.Base.User {
    return partlyBuilt<GoogleAppsScript.Base.User>(new User(this.facts.email));
  }

  getActiveUserLocale(): string {
    return this.facts.locale;
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
