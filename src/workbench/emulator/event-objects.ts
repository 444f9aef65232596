import type { Assumptions, TriggerView } from './contract';
import { AUTH_MODE } from './script-app/script-app';
import type { AuthMode } from './service';
import type { UserChange } from './service-host';
import type { Services } from './services';
import { User, visibleEmail } from './session/session';
import type { UserAccount } from './user-account';

const DAY = 86_400_000;

/** A time-driven trigger's event: every field is UTC, whatever the script's zone. */
export function clockEvent(
  instant: number,
  trigger: TriggerView,
  values: Assumptions['clockEventValues'],
): Record<string, unknown> {
  const time = new Date(instant);
  const numbers = {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    'day-of-month': time.getUTCDate(),
    'day-of-week': time.getUTCDay() || 7,
    'week-of-year': weekOfYear(time),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
  };
  const texts = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
  return {
    authMode: AUTH_MODE.FULL,
    ...(values === 'number' ? numbers : texts),
    timezone: 'UTC',
    triggerUid: trigger.id,
  };
}

/** onOpen's event; the user who acts is named to their own authorized executions only. */
export function openEvent(
  services: Services,
  authMode: AuthMode,
  actor: UserAccount,
  runsAs: UserAccount,
): Record<string, unknown> {
  return {
    authMode: AUTH_MODE[authMode],
    source: services.SpreadsheetApp.getActiveSpreadsheet(),
    user: new User(visibleEmail(authMode, actor, runsAs)),
  };
}

/** onEdit's event; `value` and `oldValue` are there for a single cell only. */
export function editEvent(
  services: Services,
  change: Extract<UserChange, { type: 'EDIT' }>,
  authMode: AuthMode,
  actor: UserAccount,
  runsAs: UserAccount,
): Record<string, unknown> {
  const { value, oldValue } = change;
  return {
    ...openEvent(services, authMode, actor, runsAs),
    range: services.SpreadsheetApp.getActiveRange(),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

export function changeEvent(
  services: Services,
  change: UserChange,
  actor: UserAccount,
  runsAs: UserAccount,
): Record<string, unknown> {
  return { ...openEvent(services, 'FULL', actor, runsAs), changeType: change.type };
}

/** ISO 8601: the week of the year's first Thursday is the first. */
function weekOfYear(time: Date): number {
  const midnight = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
  const thursday = midnight + (4 - (time.getUTCDay() || 7)) * DAY;
  const start = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - start) / (7 * DAY)) + 1;
}
