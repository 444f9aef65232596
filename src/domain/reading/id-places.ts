import { isErrorCell } from '../cells/cell-text';
import { hasSeparator } from '../cells/people-cell';

/**
 * Finds the place of an ID in a list; of two that are the same the first has it, and '' nobody. A table of its own in
 * the place of a `Map`, which takes four times as long to fill and leaves megabytes behind.
 */
export class IdPlaces {
  /** Places and 1 by the IDs' hashes, 0 for a free slot; a slot taken by another ID sends on to the next. */
  private readonly slots: Int32Array;
  /** 1 for what holds several IDs, or an error. */
  private readonly isNoId: Uint8Array;

  constructor(private readonly ids: readonly string[]) {
    let size = 16;
    while (size < 1.5 * ids.length) size *= 2;
    this.slots = new Int32Array(size);
    this.isNoId = new Uint8Array(ids.length);
    for (let place = 0; place < ids.length; place += 1) {
      const id = ids[place] ?? '';
      if (id === '') continue;
      const slot = this.slotOf(id);
      if (this.slots[slot] === 0) this.slots[slot] = place + 1;
      if (isOdd(id) && (hasSeparator(id) || isErrorCell(id))) this.isNoId[place] = 1;
    }
  }

  /** -1 where the list does not have it. */
  placeOf(id: string): number {
    return id === '' ? -1 : (this.slots[this.slotOf(id)] ?? 0) - 1;
  }

  /** As `placeOf` for a cell that may hold several IDs: -1 for those, too. */
  onlyPlaceOf(ids: string): number {
    const place = this.placeOf(ids);
    return this.isNoId[place] === 1 ? -1 : place;
  }

  /** The slot of that ID, or the free one where it belongs. */
  private slotOf(id: string): number {
    const { ids, slots } = this;
    const last = slots.length - 1;
    let slot = hashOf(id) & last;
    for (;;) {
      const taken = slots[slot] ?? 0;
      if (taken === 0 || ids[taken - 1] === id) return slot;
      slot = (slot + 1) & last;
    }
  }
}

// A global is looked up once: where a host stands behind the global object, that takes longer than the lookup itself.
const { imul } = Math;
/** 2³² divided by the golden ratio: IDs in a row (`p-1`, `p-2`) are strewn over the slots instead of filling runs of them. */
const STREWN = 0x9e3779b1;

function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (hash * 31 + text.charCodeAt(index)) | 0;
  hash = imul(hash, STREWN);
  return hash ^ (hash >>> 15);
}

const HYPHEN = 45;
const SEMICOLON = 59;

/** True for a text that asks for a second look: all that parts IDs or begins an error comes before the hyphen, but for the semicolon. */
function isOdd(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < HYPHEN || code === SEMICOLON) return true;
  }
  return false;
}
