import { coercedText } from '../coerced-text';
import { DOCUMENT_READ } from '../modes';
import { describeService, type MethodSpec } from '../service';
import { parametersMismatch } from '../signature';
import type { PropertyStore } from './property-store';

/** The stores of one spreadsheet, one user, one script. */
export interface PropertyStores {
  readonly document: PropertyStore;
  readonly user: PropertyStore;
  readonly script: PropertyStore;
}

class Properties implements GoogleAppsScript.Properties.Properties {
  constructor(private readonly store: PropertyStore) {}

  getProperty(key: unknown): string | null {
    return this.store.get(coercedText(key));
  }

  getProperties(): Record<string, string> {
    return this.store.all();
  }

  getKeys(): string[] {
    return this.store.keys();
  }

  setProperty(key: unknown, value: unknown): this {
    this.store.set(coercedText(key), asText(key, value));
    return this;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.store.clear();
    for (const [key, value] of Object.entries(properties)) this.store.set(key, asText(key, value));
    return this;
  }

  deleteProperty(key: unknown): this {
    this.store.delete(coercedText(key));
    return this;
  }

  deleteAllProperties(): this {
    this.store.clear();
    return this;
  }
}

/** Google keeps text only: numbers and objects are turned into it, an object becoming `[object Object]`. */
function asText(key: unknown, value: unknown): string {
  if (value === null || value === undefined) {
    throw parametersMismatch('PropertiesService.Properties.setProperty', [key, value]);
  }
  return coercedText(value);
}

export class PropertiesService implements GoogleAppsScript.Properties.PropertiesService {
  private readonly documentProperties: Properties;
  private readonly userProperties: Properties;
  private readonly scriptProperties: Properties;

  constructor(stores: PropertyStores) {
    this.documentProperties = new Properties(stores.document);
    this.userProperties = new Properties(stores.user);
    this.scriptProperties = new Properties(stores.script);
  }

  getDocumentProperties(): GoogleAppsScript.Properties.Properties {
    return this.documentProperties;
  }

  getUserProperties(): GoogleAppsScript.Properties.Properties {
    return this.userProperties;
  }

  getScriptProperties(): GoogleAppsScript.Properties.Properties {
    return this.scriptProperties;
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
