import type { TriggerView } from './contract';
import { AUTH_MODE } from './script-app/script-app';
import type { AuthMode } from './service';
import type { UserChange } from './service-host';
import type { Services } from './services';
import { User } from './session/session';

const DAY = 86_400_000;

/** A time-driven trigger's event: every field is UTC, whatever the script's zone. */
export function clockEvent(instant: number, trigger: TriggerView): Record<string, unknown> {
  const time = new Date(instant);
  return {
    authMode: AUTH_MODE.FULL,
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    'day-of-month': time.getUTCDate(),
    'day-of-week': time.getUTCDay() || 7,
    'week-of-year': weekOfYear(time),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: trigger.id,
  };
}

/** onOpen's event; the user is named to authorized executions only. */
export function openEvent(services: Services, authMode: AuthMode, email: string): Record<string, unknown> {
  return {
    authMode: AUTH_MODE[authMode],
    source: services.SpreadsheetApp.getActiveSpreadsheet(),
    user: new User(authMode === 'FULL' ? email : ''),
  };
}

/** onEdit's event; `value` and `oldValue` are there for a single cell only. */
export function editEvent(
  services: Services,
  change: Extract<UserChange, { type: 'EDIT' }>,
  authMode: AuthMode,
  email: string,
): Record<string, unknown> {
  const { value, oldValue } = change;
  return {
    ...openEvent(services, authMode, email),
    range: services.SpreadsheetApp.getActiveRange(),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

export function changeEvent(services: Services, change: UserChange, email: string): Record<string, unknown> {
  return { ...openEvent(services, 'FULL', email), changeType: change.type };
}

/** ISO 8601: the week of the year's first Thursday is the first. */
function weekOfYear(time: Date): number {
  const midnight = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
  const thursday = midnight + (4 - (time.getUTCDay() || 7)) * DAY;
  const start = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - start) / (7 * DAY)) + 1;
}
