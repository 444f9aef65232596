// No vowels and no look-alikes: an ID in a sheet may be read aloud, and should spell nothing.
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 12;

/** A new Log row's ID, about 57 bits of chance. `randomBytes` gives that many numbers from 0 to 255. */
export function newEntryId(randomBytes: (count: number) => Uint8Array): string {
  let id = '';
  while (id.length < LENGTH) id += lettersOf(randomBytes(LENGTH));
  return `e${id.slice(0, LENGTH)}`;
}

// Bytes past the last whole multiple of the alphabet are dropped, or its first letters would come up more often.
function lettersOf(bytes: Uint8Array): string {
  const fair = 256 - (256 % LETTERS.length);
  return Array.from(bytes, (byte) => (byte < fair ? LETTERS.charAt(byte % LETTERS.length) : '')).join('');
}
