import { ServiceError } from '../service';

const ITEMS = 1000;
/** What was seen to go at once when the thousand is full. */
const EVICTED = 101;
const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

interface CachedText {
  readonly text: string;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** The texts of one cache, in the order in which they were put there. */
export class CacheStore {
  private readonly items = new Map<string, CachedText>();

  get(key: string, now: number): string | null {
    const item = this.items.get(key);
    return item && now < item.until ? item.text : null;
  }

  /** @throws ServiceError for a key or a text that is too long. */
  put(key: string, text: string, now: number, seconds: number = DEFAULT_SECONDS): void {
    if (key.length > KEY_CHARACTERS) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(text) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
    this.items.delete(key);
    if (this.items.size >= ITEMS) this.makeRoom(now);
    const kept = seconds > 0 ? Math.min(seconds, LONGEST_SECONDS) : DEFAULT_SECONDS;
    this.items.set(key, { text, until: now + kept * 1000 });
  }

  remove(key: string): void {
    this.items.delete(key);
  }

  /** What is out of date goes first; else a tenth goes at once, by age and not by use. */
  private makeRoom(now: number): void {
    for (const [key, { until }] of this.items) {
      if (until <= now) this.items.delete(key);
    }
    if (this.items.size < ITEMS) return;
    for (const key of [...this.items.keys()].slice(0, EVICTED)) this.items.delete(key);
  }
}

/** The caches of one spreadsheet, one script and each of its users; nothing is kept beyond the process. */
export class Caches {
  readonly document = new CacheStore();
  readonly script = new CacheStore();
  private readonly users = new Map<string, CacheStore>();

  user(email: string): CacheStore {
    const cache = this.users.get(email) ?? new CacheStore();
    this.users.set(email, cache);
    return cache;
  }
}
