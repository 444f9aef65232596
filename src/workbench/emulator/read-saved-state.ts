import type { Execution, MailHeader } from './contract';
import type { SavedAllowance } from './daily-allowance';
import type { Letter } from './mail-app/letter';
import type { MailboxEntry } from './mail-app/mailbox';
import type { SavedPost } from './mail-app/saved-post';
import type { SavedAccount, SavedState } from './saved-state';
import {
  fields,
  finite,
  listOf,
  nullable,
  oneOf,
  optional,
  recordOf,
  text,
  textUpTo,
  truth,
  wholeBetween,
  type Reader,
} from './saved-shape';
import type { SavedTrigger } from './script-app/trigger-store';

/** The instants that a Date can hold, epoch milliseconds. */
const LAST_INSTANT = 8.64e15;
const MOST_ITEMS = 1_000_000;

const count = wholeBetween(0, Number.MAX_SAFE_INTEGER);
const whole = wholeBetween(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const name = textUpTo(1000);
const texts = listOf(text, MOST_ITEMS);

function instant(value: unknown, path: string): number {
  const given = finite(value, path);
  if (Math.abs(given) > LAST_INSTANT) throw new TypeError(`${path} is no instant`);
  return given;
}

const allowance = fields<SavedAllowance>({ windowStart: nullable(instant), used: finite });

const trigger = fields<SavedTrigger>({
  id: name,
  handler: name,
  type: oneOf(['time-driven', 'on change', 'on edit', 'on open']),
  everyHours: optional(finite),
  next: optional(instant),
  disabled: optional(text),
  firings: optional(listOf(instant, MOST_ITEMS)),
});

const account = fields<SavedAccount>({
  email: name,
  properties: recordOf(text),
  propertyCalls: allowance,
  triggers: listOf(trigger, 1000),
  triggerTime: allowance,
  triggerCreations: allowance,
  withheld: texts,
  installed: truth,
});

const letter = fields<Letter>({
  id: name,
  at: instant,
  from: text,
  fromName: optional(text),
  to: texts,
  cc: texts,
  bcc: texts,
  replyTo: optional(text),
  subject: text,
  text,
  html: optional(text),
  references: texts,
  automatic: optional(oneOf(['out of office', 'bounce'])),
  headers: optional(listOf(fields<MailHeader>({ name: text, value: text }), 1000)),
  deliveryStatus: optional(text),
});

const entry = fields<MailboxEntry>({
  id: name,
  letter: name,
  threadId: name,
  folder: oneOf(['inbox', 'sent', 'drafts']),
  unread: truth,
  trashed: optional(truth),
  lingersUntil: optional(instant),
});

const post = fields<SavedPost>({
  letters: listOf(letter, MOST_ITEMS),
  sent: texts,
  accounts: recordOf(
    fields<SavedPost['accounts'][string]>({ entries: listOf(entry, MOST_ITEMS), allowance }),
  ),
});

const execution = fields<Execution>({
  id: count,
  handler: name,
  origin: oneOf(['simple trigger', 'menu', 'sidebar', 'time-driven', 'change trigger', 'custom function']),
  authMode: oneOf(['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']),
  user: name,
  startedAt: instant,
  status: oneOf(['completed', 'failed', 'killed', 'waiting']),
  error: optional(text),
  calls: count,
  callsByKind: recordOf(count),
  argumentBytes: count,
  resultBytes: count,
  log: texts,
  cpuMilliseconds: finite,
  modelledMilliseconds: finite,
});

/** Judges all of a saved state but its cells, which are judged where they are read. @throws TypeError */
export const readSavedState: Reader<SavedState> = fields<SavedState>({
  version: (value, path) => {
    if (value !== 2) throw new TypeError(`${path} is not 2`);
    return value;
  },
  now: instant,
  randomState: whole,
  spreadsheetId: name,
  properties: fields<SavedState['properties']>({ document: recordOf(text), script: recordOf(text) }),
  accounts: listOf(account, 1000),
  post,
  executions: fields<SavedState['executions']>({ lastId: count, views: listOf(execution, 10_000) }),
  workbook: (value: unknown) => value,
});
