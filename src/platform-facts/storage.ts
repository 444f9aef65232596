import type { Facts } from './fact';

const NO_CACHE = { outside: 'Rapport keeps nothing in a cache' } as const;
const PROPERTIES = 'reference/properties/properties';
const QUOTAS = 'guides/services/quotas';
const LOCK = 'reference/lock/lock';
const CACHE = 'reference/cache/cache';
const CACHE_LIMITS = 'justin.poehnelt.com, CacheService limits, 2025-12-22';

export const STORAGE = {
  'ST-01': {
    says: 'Properties hold text only: numbers, booleans and objects are turned into it.',
    certainty: 'documented',
    source: PROPERTIES,
    touches: ['Properties.setProperty'],
  },
  'ST-02': {
    says: 'getProperty() gives null for a key that is not there.',
    certainty: 'documented',
    source: PROPERTIES,
    touches: ['Properties.getProperty'],
  },
  'ST-03': {
    says: 'getProperties() gives a copy: changing it changes no property.',
    certainty: 'documented',
    source: PROPERTIES,
    touches: ['Properties.getProperties'],
  },
  'ST-04': {
    says: 'Document, user and script have a store of their own each, which no other script shares.',
    certainty: 'documented',
    source: 'guides/properties',
    touches: ['PropertiesService.getDocumentProperties', 'PropertiesService.getUserProperties'],
  },
  'ST-05': {
    says: 'getDocumentProperties() is null where the script is not in a document.',
    certainty: 'documented',
    source: 'reference/properties/properties-service',
    touches: ['PropertiesService.getDocumentProperties'],
  },
  'ST-06': {
    says: 'A property has 9 KB at most; a longer one throws “Argument too large: value”.',
    certainty: 'documented',
    source: `${QUOTAS}; wording from execution logs`,
    touches: ['Properties.setProperty'],
  },
  'ST-07': {
    says: 'A key that is too long throws “Argument too large: key”.',
    certainty: 'observed',
    source: 'execution logs of users',
    touches: ['Properties.setProperty'],
  },
  'ST-08': {
    says: 'A store of properties has 500 KB at most; what goes beyond is refused and nothing changes.',
    certainty: 'documented',
    source: `${QUOTAS}; wording from lucasvtiradentes/gcal-sync #115`,
    touches: ['Properties.setProperty'],
  },
  'ST-09': {
    says: "A consumer account's scripts read and write properties 50,000 times a day.",
    certainty: 'documented',
    source: `${QUOTAS}; wording from googleworkspace/apps-script-oauth2 #217`,
    touches: ['Properties.getProperty', 'Properties.setProperty'],
  },
  'ST-10': {
    says: "In a custom function getUserProperties() gives the spreadsheet owner's, whoever is looking.",
    certainty: 'documented',
    source: 'guides/sheets/functions',
    touches: ['PropertiesService.getUserProperties'],
  },
  'ST-11': {
    says: 'A custom function sets no user properties for an editor.',
    certainty: 'documented',
    source: 'guides/sheets/functions',
    touches: ['PropertiesService.getUserProperties'],
  },
  'ST-12': {
    says: 'Google Workspace accounts read and write properties 500,000 times a day.',
    certainty: 'documented',
    source: QUOTAS,
    touches: { outside: 'Rapport stays within the quota of a consumer account' },
  },
  'ST-13': {
    says: 'A property takes about 80 ms to read and write, a cached text 63 ms, a cell 800 ms.',
    certainty: 'observed',
    source: CACHE_LIMITS,
    touches: { outside: 'a measure, by which the benchmark counts' },
  },
  'ST-20': {
    says: 'A lock is given back when its script ends, however it ends.',
    certainty: 'documented',
    source: LOCK,
    touches: ['LockService.getDocumentLock'],
  },
  'ST-21': {
    says: 'tryLock() gives false when its time is over, and true at once for a lock that is held already.',
    certainty: 'documented',
    source: LOCK,
    touches: ['Lock.tryLock'],
  },
  'ST-22': {
    says: 'waitLock() in vain throws “Lock timeout: another process was holding the lock for too long.”',
    certainty: 'observed',
    source: 'execution logs of users',
    touches: ['LockService.getDocumentLock'],
  },
  'ST-23': {
    says: 'getDocumentLock() is null where the script is not in a document.',
    certainty: 'documented',
    source: 'reference/lock/lock-service',
    touches: ['LockService.getDocumentLock'],
  },
  'ST-24': {
    says: 'SpreadsheetApp.flush() belongs before releaseLock(), for writes may land after it.',
    certainty: 'documented',
    source: LOCK,
    touches: ['Lock.releaseLock', 'SpreadsheetApp.flush'],
  },
  'ST-25': {
    says: "The document's lock, the user's and the script's are three locks.",
    certainty: 'documented',
    source: 'reference/lock/lock-service',
    touches: ['LockService.getDocumentLock'],
  },
  'ST-26': {
    says: 'hasLock() tells whether the lock is held by this script.',
    certainty: 'documented',
    source: LOCK,
    touches: { outside: 'Rapport knows by tryLock alone' },
  },
  'ST-40': {
    says: 'A cached text is there for ten minutes where nothing else was asked for.',
    certainty: 'documented',
    source: CACHE,
    touches: NO_CACHE,
  },
  'ST-41': {
    says: 'A cached text is there for six hours at most.',
    certainty: 'documented',
    source: CACHE,
    touches: NO_CACHE,
  },
  'ST-42': {
    says: 'A key of a cache has 250 characters at most.',
    certainty: 'documented',
    source: CACHE,
    touches: NO_CACHE,
  },
  'ST-43': {
    says: 'A cached text has 100 KB at most.',
    certainty: 'documented',
    source: CACHE,
    touches: NO_CACHE,
  },
  'ST-44': {
    says: 'A cache that holds 1,000 texts drops about a tenth at once, the first that were put there first.',
    certainty: 'observed',
    source: CACHE_LIMITS,
    touches: NO_CACHE,
  },
  'ST-45': {
    says: 'A cache holds text only: an object becomes “[object Object]”.',
    certainty: 'observed',
    source: CACHE_LIMITS,
    touches: NO_CACHE,
  },
  'ST-46': {
    says: "The script's cache is everybody's; each user has one of their own beside it.",
    certainty: 'documented',
    source: 'reference/cache/cache-service',
    touches: NO_CACHE,
  },
  'ST-47': {
    says: 'getDocumentCache() is null where the script is not in a document.',
    certainty: 'documented',
    source: 'reference/cache/cache-service',
    touches: NO_CACHE,
  },
  'ST-48': {
    says: 'A cache promises nothing: a text may be gone before its time.',
    certainty: 'documented',
    source: 'reference/cache/cache-service',
    touches: NO_CACHE,
  },
  'ST-49': {
    says: 'Reading a cache and writing to it is not one step: two scripts may write over each other.',
    certainty: 'observed',
    source: CACHE_LIMITS,
    touches: NO_CACHE,
  },
} as const satisfies Facts;
