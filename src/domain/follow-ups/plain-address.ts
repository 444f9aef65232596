// What a search in a mailbox, a header and a list of recipients all take for one address and nothing more.
const PLAIN = /^\w[\w.%+'-]{0,63}@(?:[a-z0-9][a-z0-9-]{0,62}\.)+[a-z]{2,63}$/;

/** Those of a person's addresses that can be written to and searched for, in lower case; the first is the one to write to. */
export function plainAddresses(emails: readonly string[]): readonly string[] {
  return emails.filter((email) => PLAIN.test(email));
}

/**
 * The one address to write to that a cell names, alone, first of several or behind a name as in `Ana <ana@…>`;
 * undefined where anything else stands there, for half of a mistyped address may be somebody else's.
 */
export function addressIn(cell: string): string | undefined {
  const text = cell.trim().toLowerCase();
  const named = /^[^<>@]*<([^<>]*)>$/.exec(text)?.[1];
  const words = named === undefined ? text.split(/[\s;,]/).filter((word) => word !== '') : [named.trim()];
  return words.every((word) => PLAIN.test(word)) ? words[0] : undefined;
}
