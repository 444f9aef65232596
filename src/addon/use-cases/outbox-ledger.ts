import { addDays, calendarDay, daysBetween, type CalendarDay } from '../../domain/calendar/calendar-day';
import type { Ledger } from '../../domain/follow-ups/outbox';
import type { PropertyStore } from './ports';

const KEY = 'rapport.outbox';
const HASH = 10;
const DAY = 4;
const ENTRY = new RegExp(`.{${String(HASH + DAY)}}`, 'g');
const EPOCH = calendarDay('1900-01-01');
/** A property holds 9 KB; all characters here are one byte. */
const PART = 8_400;

/**
 * The first part stands behind the header, so that most ledgers are one property. Further parts lie in one of two
 * places, and the header says in which: until it is written, the former ledger is whole.
 */
interface Header {
  readonly place: 'a' | 'b';
  readonly parts: number;
  readonly text: string;
}

const SHAPE = /^([ab])(\d+)\|(.*)$/;

function readHeader(store: PropertyStore): Header {
  const [, place = 'a', parts = '0', text = ''] = SHAPE.exec(store.get(KEY) ?? '') ?? [];
  return { place: place === 'b' ? 'b' : 'a', parts: Number(parts), text };
}

function partKey(place: Header['place'], part: number): string {
  return `${KEY}.${place}${String(part)}`;
}

function readText(store: PropertyStore, { place, parts, text }: Header): string {
  let whole = text;
  for (let part = 1; part <= parts; part += 1) whole += store.get(partKey(place, part)) ?? '';
  return whole;
}

function textOf(ledger: Ledger): string {
  const entries = [...ledger].map(
    ([hash, due]) => hash + daysBetween(EPOCH, due).toString(36).padStart(DAY, '0'),
  );
  return entries.sort().join('');
}

function readEntries(store: PropertyStore): readonly string[] {
  return readText(store, readHeader(store)).match(ENTRY) ?? [];
}

function hashIn(entry: string): string {
  return entry.slice(0, HASH);
}

/** Empty before anything was planned. */
export function readLedger(store: PropertyStore): Ledger {
  const dayIn = (entry: string): CalendarDay => addDays(EPOCH, parseInt(entry.slice(HASH), 36));
  return new Map(readEntries(store).map((entry) => [hashIn(entry), dayIn(entry)]));
}

/** Tells whether a hash is in the ledger. Its entries are in order: it is looked for in the text as it lies there. */
export function readPlanned(store: PropertyStore): (hash: string) => boolean {
  const text = readText(store, readHeader(store));
  return (hash) => {
    let first = 0;
    let last = text.length / (HASH + DAY);
    while (first < last) {
      const middle = (first + last) >> 1;
      const found = orderOf(text, middle * (HASH + DAY), hash);
      if (found === 0) return true;
      if (found < 0) first = middle + 1;
      else last = middle;
    }
    return false;
  };
}

/** Below 0 where what stands at that place comes before `hash`, 0 where it is `hash`. */
function orderOf(text: string, place: number, hash: string): number {
  for (let index = 0; index < HASH; index += 1) {
    const order = text.charCodeAt(place + index) - hash.charCodeAt(index);
    if (order !== 0) return order;
  }
  return 0;
}

/** To be called under the document lock, after the rows are in the sheet. A kill on the way leaves the former ledger. */
export function saveLedger(store: PropertyStore, ledger: Ledger): void {
  const text = textOf(ledger);
  const { place, parts } = readHeader(store);
  const next = place === 'a' ? 'b' : 'a';
  const more = Math.max(0, Math.ceil(text.length / PART) - 1);
  for (let part = 1; part <= more; part += 1)
    store.set(partKey(next, part), text.slice(part * PART, (part + 1) * PART));
  store.set(KEY, `${next}${String(more)}|${text.slice(0, PART)}`);
  for (let part = 1; part <= parts; part += 1) store.remove(partKey(place, part));
}
