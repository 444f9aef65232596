import type { StoredMail } from '../mail-app/mailbox';
import type { GmailAccount } from './gmail-account';
import { readLetter } from './read-letter';
import { parsedQuery } from './search-query';

/** How long mail may be there, by its id, before a search finds it; how long it takes at Google nobody says. */
const INDEXED_AFTER = 60_000;

/** Ids of the conversations in which one message fits the query, the latest first. */
export function threadsFound(account: GmailAccount, query: string): readonly string[] {
  const { fits, looksInBin } = parsedQuery(query);
  const all = account.mails();
  const { newMailFoundBySearch } = account.assumptions;
  const now = account.now();
  const isIndexed = ({ letter }: StoredMail): boolean =>
    newMailFoundBySearch || now - letter.at >= INDEXED_AFTER;
  const me = account.email.toLowerCase();
  const found = all.filter(
    (mail) =>
      isIndexed(mail) &&
      (looksInBin || mail.entry.trashed !== true) &&
      fits({ ...mail, read: readLetter(mail.letter), now, me }),
  );
  const wanted = new Set(found.map(({ entry }) => entry.threadId));
  return latestFirst(all).filter((id) => wanted.has(id));
}

/** @param mails oldest first. */
function latestFirst(mails: readonly StoredMail[]): readonly string[] {
  return [...new Set([...mails].reverse().map(({ entry }) => entry.threadId))];
}
