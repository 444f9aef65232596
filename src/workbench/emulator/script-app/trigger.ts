import type { TriggerView } from '../contract';
import { FULL_ONLY, SCOPES } from '../modes';
import { describeService, type MethodSpec } from '../service';
import { serviceEnum } from '../service-enum';
import type { TriggerType } from './trigger-store';

export const EVENT_TYPE = serviceEnum<typeof GoogleAppsScript.Script.EventType>('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const TRIGGER_SOURCE = serviceEnum<typeof GoogleAppsScript.Script.TriggerSource>('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

const EVENT_TYPES = {
  'time-driven': EVENT_TYPE.CLOCK,
  'on change': EVENT_TYPE.ON_CHANGE,
  'on edit': EVENT_TYPE.ON_EDIT,
  'on open': EVENT_TYPE.ON_OPEN,
} as const satisfies Record<TriggerType, unknown>;

/** A trigger as it stood when the script asked for it. */
export class Trigger implements GoogleAppsScript.Script.Trigger {
  constructor(
    private readonly view: TriggerView,
    private readonly spreadsheetId: string,
  ) {}

  getUniqueId(): string {
    return this.view.id;
  }

  getHandlerFunction(): string {
    return this.view.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return EVENT_TYPES[this.view.type];
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return this.view.type === 'time-driven' ? TRIGGER_SOURCE.CLOCK : TRIGGER_SOURCE.SPREADSHEETS;
  }

  getTriggerSourceId(): string {
    return this.view.type === 'time-driven' ? '' : this.spreadsheetId;
  }
}

const GET: MethodSpec = { kind: 'local', modes: FULL_ONLY, scopes: SCOPES.triggers };

describeService(Trigger, 'Trigger', {
  getUniqueId: GET,
  getHandlerFunction: GET,
  getEventType: GET,
  getTriggerSource: GET,
  getTriggerSourceId: GET,
});
