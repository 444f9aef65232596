import type { Letter } from '../mail-app/letter';

/** In small letters and without what stands between words. */
export type Words = readonly string[];

/** People of a letter as searches look for them: whole addresses in small letters, and the words of them. */
export interface ReadPeople {
  readonly addresses: readonly string[];
  /** Of each address and of each name. */
  readonly words: readonly Words[];
}

/** What searches look for in a letter. */
export class ReadLetter {
  readonly subject: Words;
  /** Of everything that a reader sees: people as well, but not those in bcc. */
  readonly all: Words;
  readonly from: ReadPeople;
  /** As whoever received it sees them. */
  readonly to: ReadPeople;
  /** As who wrote it sees them. */
  readonly toWithBcc: ReadPeople;
  readonly cc: ReadPeople;
  readonly bcc: ReadPeople;

  constructor({ subject, text, fromName = '', from, to, cc, bcc }: Letter) {
    this.subject = wordsOf(subject);
    this.all = wordsOf([subject, text, fromName, from, ...to, ...cc].join('\n'));
    this.from = readPeople([from], [fromName]);
    this.to = readPeople([...to, ...cc]);
    this.toWithBcc = readPeople([...to, ...cc, ...bcc]);
    this.cc = readPeople(cc);
    this.bcc = readPeople(bcc);
  }
}

/** A letter never changes, and each search looks at all of them. */
const lettersRead = new WeakMap<Letter, ReadLetter>();

export function readLetter(letter: Letter): ReadLetter {
  const read = lettersRead.get(letter) ?? new ReadLetter(letter);
  lettersRead.set(letter, read);
  return read;
}

export function wordsOf(text: string): Words {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function readPeople(addresses: readonly string[], names: readonly string[] = []): ReadPeople {
  return {
    addresses: addresses.map((address) => address.toLowerCase()),
    words: [...addresses, ...names].map(wordsOf),
  };
}
