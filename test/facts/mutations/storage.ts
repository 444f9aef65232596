import type { Mutation } from '../mutation';

const PROPERTIES = 'src/workbench/emulator/properties-service/properties-service.ts';
const STORE = 'src/workbench/emulator/properties-service/property-store.ts';
const SERVICES = 'src/workbench/emulator/services.ts';
const WORLD = 'src/workbench/emulator/create-world.ts';
const CELLS = 'src/workbench/emulator/custom-function-port.ts';
const LOCK = 'src/workbench/emulator/lock-service/lock-service.ts';
const EXECUTION = 'src/workbench/emulator/execution.ts';
const CACHE = 'src/workbench/emulator/cache-service/cache-store.ts';

export const STORAGE_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'ST-01',
    file: PROPERTIES,
    find: '  return coercedText(value);\n',
    replace: '  return value;\n',
    removes: 'values become text',
  },
  {
    fact: 'ST-02',
    file: STORE,
    find: 'this.values.get(key) ?? null',
    replace: "this.values.get(key) ?? ''",
    removes: 'null for what is not there',
  },
  {
    fact: 'ST-04',
    file: SERVICES,
    find: 'user: runsAs.properties,',
    replace: 'user: shared,',
    removes: 'a store for each user',
  },
  {
    fact: 'ST-05',
    file: SERVICES,
    find: 'document: hasDocument ? document : null,',
    replace: 'document,',
    removes: 'no document properties beside no document',
  },
  {
    fact: 'ST-06',
    file: STORE,
    find: 'const VALUE_BYTES = 9 * 1024;',
    replace: 'const VALUE_BYTES = 90 * 1024;',
    removes: '9 KB a value',
  },
  {
    fact: 'ST-07',
    file: STORE,
    find: "if (Buffer.byteLength(key) > VALUE_BYTES) throw new ServiceError('Argument too large: key');",
    replace: '',
    removes: 'the limit of a key',
  },
  {
    fact: 'ST-08',
    file: STORE,
    find: 'const STORE_BYTES = 500 * 1024;',
    replace: 'const STORE_BYTES = 600 * 1024;',
    removes: '500 KB a store',
  },
  {
    fact: 'ST-09',
    file: WORLD,
    find: 'const PROPERTY_CALLS = 50_000;',
    replace: 'const PROPERTY_CALLS = 500_000;',
    removes: '50,000 reads and writes a day',
  },
  {
    fact: 'ST-10',
    file: CELLS,
    find: 'runsAs: accounts.owner,',
    replace: 'runsAs: accounts.signedIn,',
    removes: "a custom function's user properties are the owner's",
  },
  {
    fact: 'ST-11',
    file: SERVICES,
    find: 'mayWriteUser: runsAs === actor,',
    replace: 'mayWriteUser: true,',
    removes: 'editors set no user properties in a custom function',
  },
  {
    fact: 'ST-20',
    file: EXECUTION,
    find: 'else locks.releaseAll(this.id);',
    replace: '',
    removes: 'locks end with their execution',
  },
  {
    fact: 'ST-21',
    file: LOCK,
    find: '    this.script.spend(timeoutInMillis);\n',
    replace: '',
    removes: 'waiting takes its time',
  },
  {
    fact: 'ST-22',
    file: LOCK,
    find: "'Lock timeout: another process was holding the lock for too long.'",
    replace: "'Timed out'",
    removes: "waitLock's words",
  },
  {
    fact: 'ST-23',
    file: LOCK,
    find: 'this.facts.hasDocument ? this.lock(DOCUMENT_LOCK) : null',
    replace: 'this.lock(DOCUMENT_LOCK)',
    removes: 'no document lock beside no document',
  },
  {
    fact: 'ST-24',
    file: LOCK,
    find: 'if (write !== undefined && this.hasLock()) {',
    replace: "if (write === '') {",
    removes: 'a lock given back before the flush is noticed',
  },
  {
    fact: 'ST-25',
    file: LOCK,
    find: "return this.lock('script');",
    replace: 'return this.lock(DOCUMENT_LOCK);',
    removes: 'three locks',
  },
  {
    fact: 'ST-40',
    file: CACHE,
    find: 'const DEFAULT_SECONDS = 600;',
    replace: 'const DEFAULT_SECONDS = 60;',
    removes: 'ten minutes',
  },
  {
    fact: 'ST-41',
    file: CACHE,
    find: 'Math.min(seconds, LONGEST_SECONDS)',
    replace: 'seconds',
    removes: 'six hours at most',
  },
  {
    fact: 'ST-42',
    file: CACHE,
    find: "if (key.length > KEY_CHARACTERS) throw new ServiceError('Argument too large: key');",
    replace: '',
    removes: 'the limit of a key',
  },
  {
    fact: 'ST-43',
    file: CACHE,
    find: 'const VALUE_BYTES = 100 * 1024;',
    replace: 'const VALUE_BYTES = 1000 * 1024;',
    removes: 'the limit of a text',
  },
  {
    fact: 'ST-44',
    file: CACHE,
    find: 'const EVICTED = 101;',
    replace: 'const EVICTED = 1;',
    removes: 'a tenth goes at once',
  },
  {
    fact: 'ST-46',
    file: SERVICES,
    find: 'user: caches.user(email)',
    replace: 'user: caches.script',
    removes: 'a cache for each user',
  },
];
