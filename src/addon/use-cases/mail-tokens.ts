import { TOKEN_LENGTH } from '../../domain/follow-ups/mail-answer';
import type { Digest, PropertyStore } from './ports';

const KEY = 'asked';
/** A property holds 9 KB of UTF-8, in which a character takes three bytes at most. */
const MOST = 9_000;

type Asked = Readonly<Record<string, string>>;

function readAsked(store: PropertyStore): Asked {
  const text = store.get(KEY);
  return text === undefined ? {} : (JSON.parse(text) as Asked);
}

function fits(text: string): boolean {
  return text.length * (/[^ -~]/.test(text) ? 3 : 1) <= MOST;
}

/** What an answer by mail names instead of the key, which may hold a name. */
export function tokenOf(key: string, digest: Digest): string {
  return digest(key).slice(0, TOKEN_LENGTH);
}

/**
 * Notes which follow-ups a mail asks about, so that its answers find them, the latest first; to be called before the mail is sent.
 * The oldest are forgotten once there is no more room.
 */
export function noteAsked(store: PropertyStore, asked: ReadonlyMap<string, string>): void {
  const known = readAsked(store);
  const entries = Object.entries({ ...Object.fromEntries(asked), ...known, ...Object.fromEntries(asked) });
  let text = JSON.stringify(Object.fromEntries(entries));
  while (!fits(text)) {
    entries.pop();
    text = JSON.stringify(Object.fromEntries(entries));
  }
  if (text !== JSON.stringify(known)) store.set(KEY, text);
}

/** By token the key that a mail has asked about. */
export function askedKeys(store: PropertyStore): ReadonlyMap<string, string> {
  return new Map(Object.entries(readAsked(store)));
}
