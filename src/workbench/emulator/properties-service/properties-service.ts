import { coercedText } from '../coerced-text';
import { DOCUMENT_READ } from '../modes';
import type { DailyAllowance } from '../daily-allowance';
import { describeService, ServiceError, type MethodSpec } from '../service';
import { parametersMismatch } from '../signature';
import type { PropertyStore } from './property-store';

/** What one execution may reach. */
export interface PropertyAccess {
  /** Null where no document is at hand. */
  readonly document: PropertyStore | null;
  /** The effective user's; in a custom function the spreadsheet owner's, whoever is looking. */
  readonly user: PropertyStore;
  readonly script: PropertyStore;
  /** False in a custom function of somebody whose the user properties are not. */
  readonly mayWriteUser: boolean;
  /** The effective user's reads and writes of a day, all stores together. */
  readonly calls: DailyAllowance;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** One store, behind the day's quota. */
class Properties implements GoogleAppsScript.Properties.Properties {
  constructor(
    private readonly store: PropertyStore,
    private readonly access: PropertyAccess,
    private readonly mayWrite = true,
  ) {}

  getProperty(key: unknown): string | null {
    return this.read().get(coercedText(key));
  }

  getProperties(): Record<string, string> {
    return this.read().all();
  }

  getKeys(): string[] {
    return this.read().keys();
  }

  setProperty(key: unknown, value: unknown): this {
    this.write().set(coercedText(key), asText(key, value));
    return this;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    const store = this.write();
    if (deleteAllOthers) store.clear();
    for (const [key, value] of Object.entries(properties)) store.set(key, asText(key, value));
    return this;
  }

  deleteProperty(key: unknown): this {
    this.write().delete(coercedText(key));
    return this;
  }

  deleteAllProperties(): this {
    this.write().clear();
    return this;
  }

  private read(): PropertyStore {
    return this.counted('reads');
  }

  private write(): PropertyStore {
    if (!this.mayWrite) throw new ServiceError('You do not have permission to call Properties.setProperty');
    return this.counted('writes');
  }

  /** Google's servers call the store by the name of their own. */
  private counted(what: 'reads' | 'writes'): PropertyStore {
    const { calls, now } = this.access;
    if (calls.left(now()) <= 0) {
      throw new ServiceError(`Service invoked too many times for one day: graphite property ${what}.`);
    }
    calls.use(1, now());
    return this.store;
  }
}

/** Google keeps text only: numbers and objects are turned into it, an object becoming `[object Object]`. */
function asText(key: unknown, value: unknown): string {
  if (value === null || value === undefined) {
    throw parametersMismatch('PropertiesService.Properties.setProperty', [key, value]);
  }
  return coercedText(value);
}

export class PropertiesService implements Pick<
  GoogleAppsScript.Properties.PropertiesService,
  'getUserProperties' | 'getScriptProperties'
> {
  constructor(private readonly access: PropertyAccess) {}

  /** Null beside no document, which Google's types do not say. */
  getDocumentProperties(): GoogleAppsScript.Properties.Properties | null {
    return this.access.document && new Properties(this.access.document, this.access);
  }

  getUserProperties(): GoogleAppsScript.Properties.Properties {
    return new Properties(this.access.user, this.access, this.access.mayWriteUser);
  }

  getScriptProperties(): GoogleAppsScript.Properties.Properties {
    return new Properties(this.access.script, this.access);
  }
}

const GET: MethodSpec = { kind: 'property-get', modes: DOCUMENT_READ };
const SET: MethodSpec = { kind: 'property-set', modes: DOCUMENT_READ };
const OPEN: MethodSpec = { kind: 'local', modes: DOCUMENT_READ };

describeService(Properties, 'Properties', {
  getProperty: GET,
  getProperties: GET,
  getKeys: GET,
  setProperty: SET,
  setProperties: SET,
  deleteProperty: SET,
  deleteAllProperties: SET,
});
describeService(PropertiesService, 'PropertiesService', {
  getDocumentProperties: OPEN,
  getUserProperties: OPEN,
  getScriptProperties: OPEN,
});
