// Looked up once: where a host stands behind the global object, `Math` takes longer than all else here.
const { imul } = Math;

/** 32 bits that every character of the text has a part in; another seed gives bits that have nothing to do with them. */
function mixed(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 13;
  }
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * 14 letters and digits that stand for a text where it would be too long, made without a service call. No secret is
 * kept by it: whoever guesses the text can prove it.
 */
export function shortHash(text: string): string {
  const part = (seed: number): string => mixed(text, seed).toString(36).padStart(7, '0');
  return part(0) + part(0x9e3779b9);
}

/** Stands for what a message says, however a mailbox has broken its lines. */
export function messageHash(text: string): string {
  return shortHash(text.replace(/\s+/g, ' ').trim());
}
