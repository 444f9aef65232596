import type { TriggerView } from '../contract';
import { DOCUMENT_READ, EVERY_MODE, FULL_ONLY, SCOPES } from '../modes';
import { partlyBuilt } from '../partly-built';
import type { RunningScript } from '../running-script';
import { describeService } from '../service';
import { serviceEnum } from '../service-enum';
import { parametersMismatch } from '../signature';
import { TriggerBuilder } from './trigger-builders';
import { EVENT_TYPE, Trigger, TRIGGER_SOURCE } from './trigger';
import type { UserAccount } from '../user-account';

export const AUTH_MODE = serviceEnum<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
const AUTHORIZATION_STATUS = serviceEnum<typeof GoogleAppsScript.Script.AuthorizationStatus>(
  'AuthorizationStatus',
  ['REQUIRED', 'NOT_REQUIRED'],
);

/** Whether the person that the script runs as still has to allow something. */
class AuthorizationInfo implements GoogleAppsScript.Script.AuthorizationInfo {
  constructor(private readonly isRequired: boolean) {}

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.isRequired ? AUTHORIZATION_STATUS.REQUIRED : AUTHORIZATION_STATUS.NOT_REQUIRED;
  }

  /** Where nothing is missing there is no page to send anybody to. */
  getAuthorizationUrl(): string {
    return this.isRequired ? 'https://script.google.com/' : '';
  }
}

export interface ScriptFacts {
  /** The account that the script runs as. */
  readonly account: UserAccount;
  /** The manifest's. */
  readonly scopes: readonly string[];
  readonly spreadsheetId: string;
  readonly isAddOn: boolean;
}

type Built =
  | 'AuthMode'
  | 'AuthorizationStatus'
  | 'EventType'
  | 'TriggerSource'
  | 'newTrigger'
  | 'getProjectTriggers'
  | 'deleteTrigger'
  | 'getAuthorizationInfo';

export class ScriptApp implements Pick<GoogleAppsScript.Script.ScriptApp, Built> {
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;
  readonly TriggerSource = TRIGGER_SOURCE;

  constructor(
    private readonly facts: ScriptFacts,
    private readonly script: RunningScript,
  ) {}

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    if (typeof functionName !== 'string') throw parametersMismatch('ScriptApp.newTrigger', [functionName]);
    const { account } = this.facts;
    const builder = new TriggerBuilder(functionName, this.facts, (handler, type, schedule) =>
      this.triggerOf(account.triggers.add(handler, type, this.script.now(), schedule)),
    );
    return partlyBuilt<GoogleAppsScript.Script.TriggerBuilder>(builder);
  }

  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    return this.facts.account.triggers.all().map((view) => this.triggerOf(view));
  }

  deleteTrigger(trigger: GoogleAppsScript.Script.Trigger): void {
    if (!(trigger instanceof Trigger)) throw parametersMismatch('ScriptApp.deleteTrigger', [trigger]);
    this.facts.account.triggers.delete(trigger.getUniqueId());
  }

  /** Of all scopes that the manifest names, or of those asked about; other modes than FULL need none. */
  getAuthorizationInfo(
    authMode: GoogleAppsScript.Script.AuthMode,
    oauthScopes: readonly string[] = this.facts.scopes,
  ): GoogleAppsScript.Script.AuthorizationInfo {
    const { withheld } = this.facts.account;
    return new AuthorizationInfo(
      authMode === AUTH_MODE.FULL && oauthScopes.some((scope) => withheld.has(scope)),
    );
  }

  private triggerOf(view: TriggerView): Trigger {
    return new Trigger(view, this.facts.spreadsheetId);
  }
}

describeService(AuthorizationInfo, 'AuthorizationInfo', {
  getAuthorizationStatus: { kind: 'local', modes: EVERY_MODE },
  getAuthorizationUrl: { kind: 'local', modes: EVERY_MODE },
});
describeService(ScriptApp, 'ScriptApp', {
  newTrigger: { kind: 'local', modes: FULL_ONLY, scopes: SCOPES.triggers },
  getProjectTriggers: { kind: 'trigger', modes: FULL_ONLY, scopes: SCOPES.triggers },
  deleteTrigger: { kind: 'trigger', modes: FULL_ONLY, scopes: SCOPES.triggers },
  getAuthorizationInfo: { kind: 'local', modes: DOCUMENT_READ },
});
