import { messageIdOf } from '../mail-app/letter';
import type { StoredMail } from '../mail-app/mailbox';
import { UnbuiltError } from '../unbuilt';
import { instantOf } from '../zone';
import { wordsOf, type ReadLetter, type ReadPeople, type Words } from './read-letter';

/** One message, and what the query's words for oneself and for time mean. */
export interface SearchedMail extends StoredMail {
  readonly read: ReadLetter;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The account's address, in small letters. */
  readonly me: string;
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
  from: (value) => peopleTest(value, ({ read }) => read.from),
  to: (value) => peopleTest(value, ({ read, entry }) => (isReceived(entry) ? read.to : read.toWithBcc)),
  cc: (value) => peopleTest(value, ({ read }) => read.cc),
  bcc: (value) => peopleTest(value, ({ read, entry }) => (isReceived(entry) ? NOBODY : read.bcc)),
  subject: (value) => wordsTest(value, ({ read }) => read.subject),
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

const NOBODY: ReadPeople = { addresses: [], words: [] };

/** Who received a message does not see its bcc. */
function isReceived({ folder }: StoredMail['entry']): boolean {
  return folder === 'inbox';
}

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
  return wordsTest(value, ({ read }) => read.all);
}

function wordsTest(value: string, wordsIn: (mail: SearchedMail) => Words): MailTest {
  const wanted = wordsOf(value);
  return (mail) => holdsWords(wordsIn(mail), wanted);
}

/** A whole address is one; anything less is words of it, or of the name. */
function peopleTest(value: string, peopleIn: (mail: SearchedMail) => ReadPeople): MailTest {
  const address = value.toLowerCase();
  if (address === 'me') return (mail) => peopleIn(mail).addresses.includes(mail.me);
  if (/^[^@\s]+@[^@\s]+$/.test(value)) return (mail) => peopleIn(mail).addresses.includes(address);
  const wanted = wordsOf(value);
  return (mail) => peopleIn(mail).words.some((words) => holdsWords(words, wanted));
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

function holdsWords(words: readonly string[], wanted: readonly string[]): boolean {
  const [first] = wanted;
  if (first === undefined) return words.length > 0;
  for (let start = words.indexOf(first); start >= 0; start = words.indexOf(first, start + 1)) {
    if (wanted.every((word, index) => words[start + index] === word)) return true;
  }
  return false;
}

function named(tests: Readonly<Record<string, MailTest>>, value: string, operator: string): MailTest {
  const name = value.toLowerCase();
  return (Object.hasOwn(tests, name) ? tests[name] : undefined) ?? unbuilt(`${operator}:${value}`);
}

function unbuilt(what: string): never {
  throw new UnbuiltError(`The search operator ${what} of GmailApp.search`);
}
