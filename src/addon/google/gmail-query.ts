const PLAIN_ADDRESS = /^\w[\w.%+'-]*@[a-z0-9][a-z0-9.-]*$/i;
const PLAIN_WORD = /^\w+$/;

/**
 * What was written to or by any of these addresses since that moment, or came back from them, wherever it lies: spam
 * and trash too. What came back often begins a conversation of its own.
 * @throws for anything but plain addresses: what stands in a cell must not become a query.
 */
export function correspondenceQuery(addresses: readonly string[], since: Date): string {
  const either = addresses.map((address) => {
    if (!PLAIN_ADDRESS.test(address)) throw new Error('Not a plain address');
    return `from:${address} to:${address} cc:${address} ({from:mailer-daemon from:postmaster} "${address}")`;
  });
  return `{${either.join(' ')}} ${everywhereSince(since)}`;
}

/** @throws for anything but one plain word. */
export function notesQuery(word: string, since: Date): string {
  if (!PLAIN_WORD.test(word)) throw new Error('Not a plain word');
  return `from:me to:me subject:${word} ${everywhereSince(since)}`;
}

// In seconds: Gmail reads a date by a clock of its own.
function everywhereSince(since: Date): string {
  return `in:anywhere after:${Math.floor(since.getTime() / 1000) - 1}`;
}
