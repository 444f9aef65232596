import { coercedText } from '../coerced-text';
import { DOCUMENT_READ } from '../modes';
import { describeService, type MethodSpec } from '../service';
import { parametersMismatch } from '../signature';
import type { CacheStore } from './cache-store';

class Cache implements GoogleAppsScript.Cache.Cache {
  constructor(
    private readonly store: CacheStore,
    private readonly now: () => number,
  ) {}

  get(key: unknown): string | null {
    return this.store.get(coercedText(key), this.now());
  }

  getAll(keys: readonly unknown[]): Record<string, string> {
    const found = keys.map(coercedText).flatMap((key) => {
      const text = this.store.get(key, this.now());
      return text === null ? [] : [[key, text] as const];
    });
    return Object.fromEntries(found);
  }

  put(key: unknown, value: unknown, expirationInSeconds?: number): void {
    if (value === null || value === undefined)
      throw parametersMismatch('CacheService.Cache.put', [key, value]);
    this.store.put(coercedText(key), coercedText(value), this.now(), expirationInSeconds);
  }

  putAll(values: Record<string, unknown>, expirationInSeconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: unknown): void {
    this.store.remove(coercedText(key));
  }

  removeAll(keys: readonly unknown[]): void {
    for (const key of keys) this.remove(key);
  }
}

/** The stores that one execution may use. */
export interface CacheStores {
  /** Null where no document is at hand. */
  readonly document: CacheStore | null;
  readonly script: CacheStore;
  readonly user: CacheStore;
}

export class CacheService implements Pick<
  GoogleAppsScript.Cache.CacheService,
  'getDocumentCache' | 'getScriptCache' | 'getUserCache'
> {
  constructor(
    private readonly stores: CacheStores,
    /** Epoch milliseconds. */
    private readonly now: () => number,
  ) {}

  getDocumentCache(): GoogleAppsScript.Cache.Cache | null {
    return this.stores.document && new Cache(this.stores.document, this.now);
  }

  getScriptCache(): GoogleAppsScript.Cache.Cache {
    return new Cache(this.stores.script, this.now);
  }

  getUserCache(): GoogleAppsScript.Cache.Cache {
    return new Cache(this.stores.user, this.now);
  }
}

// A cache is asked over the same way as properties.
const GET: MethodSpec = { kind: 'property-get', modes: DOCUMENT_READ };
const PUT: MethodSpec = { kind: 'property-set', modes: DOCUMENT_READ };
const OPEN: MethodSpec = { kind: 'local', modes: DOCUMENT_READ };

describeService(Cache, 'Cache', {
  get: GET,
  getAll: GET,
  put: PUT,
  putAll: PUT,
  remove: PUT,
  removeAll: PUT,
});
describeService(CacheService, 'CacheService', {
  getDocumentCache: OPEN,
  getScriptCache: OPEN,
  getUserCache: OPEN,
});
