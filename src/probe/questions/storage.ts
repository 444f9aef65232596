import type { FactId } from '../../platform-facts';
import type { CallQuestion } from '../question';

const KEY = 'probe';
const VALUE_LIMIT = 9 * 1024;
const CACHE_LIMIT = 100 * 1024;

function properties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

function stored(value: unknown): unknown {
  const store = properties();
  store.setProperty(KEY, value as string);
  const read = store.getProperty(KEY);
  store.deleteProperty(KEY);
  return read;
}

function cached(value: unknown): unknown {
  const cache = CacheService.getScriptCache();
  cache.put(KEY, value as string);
  const read = cache.get(KEY);
  cache.remove(KEY);
  return read;
}

type Row = readonly [
  number: number,
  fact: FactId | 'lockIsItsExecutions',
  asks: string,
  expected: string,
  ask: () => unknown,
];

const ROWS: readonly Row[] = [
  [1, 'ST-02', 'A property that was never set', 'null', () => properties().getProperty('probe.never')],
  [2, 'ST-01', 'A number set as a property', '"5"', () => stored(5)],
  [
    3,
    'ST-06',
    'A property value of more than 9 KB',
    'throws Argument too large: value',
    () => stored('x'.repeat(VALUE_LIMIT + 1)),
  ],
  [
    4,
    'ST-03',
    'Whether a change of getProperties() changes the store',
    'null',
    () => {
      properties().getProperties()[KEY] = 'x';
      return properties().getProperty(KEY);
    },
  ],
  [
    5,
    'ST-05',
    'Document properties in a script that is bound to a spreadsheet',
    'true',
    () => Boolean(properties()),
  ],
  [
    6,
    'ST-48',
    'What the cache gives for a key that was never put',
    'null',
    () => CacheService.getScriptCache().get('probe.never'),
  ],
  [7, 'ST-45', 'A number put into the cache', '"5"', () => cached(5)],
  [8, 'ST-45', 'An object put into the cache', '"[object Object]"', () => cached({})],
  [
    9,
    'ST-43',
    'A cache value of more than 100 KB',
    'throws Argument too large: value',
    () => cached('x'.repeat(CACHE_LIMIT + 1)),
  ],
  [
    10,
    'ST-42',
    'A cache key of 251 characters',
    'throws Argument too large: key',
    () => CacheService.getScriptCache().put('k'.repeat(251), 'x'),
  ],
  [
    11,
    'ST-23',
    'The document lock in a script that is bound to a spreadsheet',
    'true',
    () => Boolean(LockService.getDocumentLock()),
  ],
  [
    12,
    'ST-21',
    'tryLock, and hasLock after it',
    '[true, true]',
    () => {
      const lock = LockService.getDocumentLock();
      const held = [lock.tryLock(1000), lock.hasLock()];
      lock.releaseLock();
      return held;
    },
  ],
  [
    13,
    'ST-26',
    'hasLock after releaseLock',
    'false',
    () => {
      const lock = LockService.getDocumentLock();
      lock.tryLock(1000);
      lock.releaseLock();
      return lock.hasLock();
    },
  ],
  [
    14,
    'lockIsItsExecutions',
    'Whether a second Lock object of one execution gets the lock that the first one holds',
    'false',
    () => {
      const first = LockService.getDocumentLock();
      const second = LockService.getDocumentLock();
      first.tryLock(1000);
      try {
        return second.tryLock(1000);
      } finally {
        second.releaseLock();
        first.releaseLock();
      }
    },
  ],
];

export const STORAGE_QUESTIONS: readonly CallQuestion[] = ROWS.map(([number, fact, asks, expected, ask]) => ({
  id: `storage-${number}`,
  about: fact === 'lockIsItsExecutions' ? { assumption: fact } : { fact },
  asks,
  expected,
  ask,
}));
