import { isSameAddress, messageIdOf } from '../mail-app/letter';
import type { StoredMail } from '../mail-app/mailbox';
import { UnbuiltError } from '../unbuilt';
import { instantOf } from '../zone';

/** One message, and what the query's words for oneself and for time mean. */
export interface SearchedMail extends StoredMail {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly isMine: (address: string) => boolean;
}

export type MailTest = (mail: SearchedMail) => boolean;

const DAY = 86_400_000;
const PERIODS: Readonly<Record<string, number>> = { d: DAY, m: 30 * DAY, y: 365 * DAY };
/** Google reads days in a query by the clock of its own coast. */
const QUERY_ZONE = 'America/Los_Angeles';
const DATE = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const SECONDS = /^\d{5,}$/;
/** What Gmail's help lists and is not built. */
const NOT_BUILT = new Set(
  'category deliveredto filename has header label larger list size smaller'.split(' '),
);

const OPERATORS: Readonly<Record<string, (value: string) => MailTest>> = {
  from: (value) =>
    peopleTest(
      value,
      ({ letter }) => [letter.from],
      ({ letter }) => letter.fromName ?? '',
    ),
  to: (value) =>
    peopleTest(value, ({ letter, entry }) => [
      ...letter.to,
      ...letter.cc,
      ...(entry.folder === 'inbox' ? [] : letter.bcc),
    ]),
  cc: (value) => peopleTest(value, ({ letter }) => letter.cc),
  bcc: (value) => peopleTest(value, ({ letter, entry }) => (entry.folder === 'inbox' ? [] : letter.bcc)),
  subject: (value) => wordsTest(value, ({ letter }) => letter.subject),
  after: (value) => timeTest(value, (at, instant) => at >= instant),
  newer: (value) => timeTest(value, (at, instant) => at >= instant),
  before: (value) => timeTest(value, (at, instant) => at < instant),
  older: (value) => timeTest(value, (at, instant) => at < instant),
  newer_than: (value) => ageTest(value, (age, period) => age < period),
  older_than: (value) => ageTest(value, (age, period) => age >= period),
  in: (value) => named(PLACES, value, 'in'),
  is: (value) => named(STATES, value, 'is'),
  rfc822msgid: (value) => {
    const wanted = value.replace(/^<|>$/g, '');
    return ({ letter }) => messageIdOf(letter.id) === wanted;
  },
};

const never: MailTest = () => false;

const PLACES: Readonly<Record<string, MailTest>> = {
  anywhere: () => true,
  inbox: ({ entry }) => entry.folder === 'inbox' && entry.trashed !== true,
  sent: ({ entry }) => entry.folder === 'sent',
  draft: ({ entry }) => entry.folder === 'drafts',
  drafts: ({ entry }) => entry.folder === 'drafts',
  trash: ({ entry }) => entry.trashed === true,
  // Nothing gets there: the workbench has neither chats nor a judge of spam.
  chats: never,
  spam: never,
};

const STATES: Readonly<Record<string, MailTest>> = {
  unread: ({ entry }) => entry.unread,
  read: ({ entry }) => !entry.unread,
  sent: ({ entry }) => entry.folder === 'sent',
};

/** @throws UnbuiltError for an operator of Gmail's that is not built; other words before a colon are text. */
export function operatorTest(operator: string, value: string): MailTest {
  if (NOT_BUILT.has(operator)) unbuilt(`${operator}:`);
  return Object.hasOwn(OPERATORS, operator)
    ? (OPERATORS[operator]?.(value) ?? never)
    : textTest(`${operator}:${value}`);
}

/** Words, whole and in this order, in what a reader of the mail sees. */
export function textTest(value: string): MailTest {
  return wordsTest(value, ({ letter }) =>
    [letter.subject, letter.text, letter.fromName ?? '', letter.from, ...letter.to, ...letter.cc].join('\n'),
  );
}

function wordsTest(value: string, textOf: (mail: SearchedMail) => string): MailTest {
  const wanted = wordsOf(value);
  return (mail) => holdsWords(wordsOf(textOf(mail)), wanted);
}

/** A whole address is one; anything less is words of it, or of the name. */
function peopleTest(
  value: string,
  addressesOf: (mail: SearchedMail) => readonly string[],
  nameOf: (mail: SearchedMail) => string = () => '',
): MailTest {
  if (value.toLowerCase() === 'me') return (mail) => addressesOf(mail).some(mail.isMine);
  if (/^[^@\s]+@[^@\s]+$/.test(value)) {
    return (mail) => addressesOf(mail).some((address) => isSameAddress(address, value));
  }
  const wanted = wordsOf(value);
  return (mail) => [...addressesOf(mail), nameOf(mail)].some((text) => holdsWords(wordsOf(text), wanted));
}

function timeTest(value: string, compare: (at: number, instant: number) => boolean): MailTest {
  const instant = instantIn(value);
  return instant === undefined ? never : ({ letter }) => compare(letter.at, instant);
}

function instantIn(value: string): number | undefined {
  if (SECONDS.test(value)) return Number(value) * 1000;
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return instantOf({ ...date, hour: 0, minute: 0, second: 0, millisecond: 0 }, QUERY_ZONE);
}

function ageTest(value: string, compare: (age: number, period: number) => boolean): MailTest {
  const [, count, unit] = /^(\d+)([dmy])$/i.exec(value) ?? [];
  const period = Number(count) * (PERIODS[unit?.toLowerCase() ?? ''] ?? NaN);
  return ({ letter, now }) => compare(now - letter.at, period);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function holdsWords(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_word, start) => wanted.every((word, index) => words[start + index] === word));
}

function named(tests: Readonly<Record<string, MailTest>>, value: string, operator: string): MailTest {
  const name = value.toLowerCase();
  return (Object.hasOwn(tests, name) ? tests[name] : undefined) ?? unbuilt(`${operator}:${value}`);
}

function unbuilt(what: string): never {
  throw new UnbuiltError(`The search operator ${what} of GmailApp.search`);
}
