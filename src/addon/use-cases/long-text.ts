import type { PropertyStore } from './ports';

// A property holds 9 KB of UTF-8, in which one UTF-16 unit takes three bytes at most.
const PART = 3000;

/** Keeps a text of any length in as many properties as it takes; the count goes in last, so a torn write is no text. */
export function saveLongText(store: PropertyStore, key: string, text: string): void {
  forgetLongText(store, key);
  const parts = partsIn(text);
  if (parts.length === 0) return;
  parts.forEach((part, index) => {
    store.set(partKey(key, index), part);
  });
  store.set(key, String(parts.length));
}

/** '' where nothing is kept. */
export function readLongText(store: PropertyStore, key: string): string {
  const parts = partCount(store, key);
  let text = '';
  for (let part = 0; part < parts; part++) text += store.get(partKey(key, part)) ?? '';
  return text;
}

export function forgetLongText(store: PropertyStore, key: string): void {
  const parts = partCount(store, key);
  if (parts === 0) return;
  store.remove(key);
  for (let part = 0; part < parts; part++) store.remove(partKey(key, part));
}

function partCount(store: PropertyStore, key: string): number {
  return Number(store.get(key) ?? 0);
}

function partKey(key: string, part: number): string {
  return `${key}.${String(part)}`;
}

function partsIn(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += (parts[parts.length - 1] ?? '').length) {
    const part = text.slice(start, start + PART);
    // Half a surrogate pair at the seam would not survive the way into UTF-8.
    const last = part.charCodeAt(part.length - 1);
    parts.push(part.length === PART && last >= 0xd800 && last <= 0xdbff ? part.slice(0, -1) : part);
  }
  return parts;
}
