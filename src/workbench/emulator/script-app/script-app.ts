import type { TriggerView } from '../contract';
import { DOCUMENT_READ, EVERY_MODE, FULL_ONLY, SCOPES } from '../modes';
import { partlyBuilt } from '../partly-built';
import type { RunningScript } from '../running-script';
import { describeService } from '../service';
import { serviceEnum } from '../service-enum';
import { parametersMismatch } from '../signature';
import { TriggerBuilder } from './trigger-builders';
import { EVENT_TYPE, Trigger, TRIGGER_SOURCE } from './trigger';
import type { TriggerStore } from './trigger-store';

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

/** The emulator's user has granted everything that the manifest asks for. */
class AuthorizationInfo implements GoogleAppsScript.Script.AuthorizationInfo {
  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return AUTHORIZATION_STATUS.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string {
    return '';
  }
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
    private readonly store: TriggerStore,
    private readonly spreadsheetId: string,
    private readonly script: RunningScript,
  ) {}

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    if (typeof functionName !== 'string') throw parametersMismatch('ScriptApp.newTrigger', [functionName]);
    const builder = new TriggerBuilder(functionName, this.spreadsheetId, (handler, type, everyHours) =>
      this.triggerOf(this.store.add(handler, type, this.script.now(), everyHours)),
    );
    return partlyBuilt<GoogleAppsScript.Script.TriggerBuilder>(builder);
  }

  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    return this.store.all().map((view) => this.triggerOf(view));
  }

  deleteTrigger(trigger: GoogleAppsScript.Script.Trigger): void {
    if (!(trigger instanceof Trigger)) throw parametersMismatch('ScriptApp.deleteTrigger', [trigger]);
    this.store.delete(trigger.getUniqueId());
  }

  getAuthorizationInfo(): GoogleAppsScript.Script.AuthorizationInfo {
    return new AuthorizationInfo();
  }

  private triggerOf(view: TriggerView): Trigger {
    return new Trigger(view, this.spreadsheetId);
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
