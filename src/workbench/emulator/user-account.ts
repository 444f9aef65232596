import type { Account } from './contract';
import type { DailyAllowance } from './daily-allowance';
import type { PropertyStore } from './properties-service/property-store';
import type { TriggerStore } from './script-app/trigger-store';
import type { Screen } from './ui/screen';

/** What one person with a Google account has of this spreadsheet and script, which nobody else sees. */
export interface UserAccount {
  readonly email: string;
  readonly locale: string;
  readonly role: 'owner' | Account['role'];
  /** What `PropertiesService.getUserProperties()` is to scripts that run as this person. */
  readonly properties: PropertyStore;
  /** Reads and writes of properties in a day. */
  readonly propertyCalls: DailyAllowance;
  readonly triggers: TriggerStore;
  /** Milliseconds that this person's triggers may run. */
  readonly triggerTime: DailyAllowance;
  /** Triggers that this person's add-on may make. */
  readonly triggerCreations: DailyAllowance;
  /** The spreadsheet's window on this person's screen. */
  readonly screen: Screen;
  /** Scopes of the manifest that this person has not allowed, or has taken back. */
  readonly withheld: Set<string>;
  /** Whether the add-on is among this person's; where it is not, its triggers rest. */
  installed: boolean;
}
