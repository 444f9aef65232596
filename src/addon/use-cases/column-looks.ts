import { once } from '../../domain/cells/once';
import type { ColumnOf, ColumnTable } from '../../domain/cells/tables';
import type { SheetWords } from '../../domain/words';
import type { ColumnLook } from './ports';

type Vocabulary = keyof SheetWords['codes'];

const WIDTH = 110;

const WIDTHS = once((): { readonly [T in ColumnTable]?: { readonly [C in ColumnOf<T>]?: number } } => ({
  log: {
    id: 120,
    people: 180,
    personIds: 110,
    nextStep: 200,
    notes: 260,
    why: 320,
    hours: 80,
    introducedBy: 140,
    wouldRemember: 180,
  },
  people: { id: 100, name: 180, email: 180, otherEmails: 180, iCanGive: 200, promised: 200, notes: 260 },
  followUps: {
    key: 100,
    person: 180,
    personId: 100,
    rule: 200,
    state: 130,
    inWords: 360,
    subject: 200,
    text: 560,
  },
  today: { person: 180, why: 420, decision: 120, answer: 260, key: 60 },
  events: { id: 80, name: 200, size: 70, hours: 80, notes: 260 },
  templates: { name: 240, situation: 200, subject: 200, body: 400 },
  settings: { key: 260, value: 180, whatItDoes: 480 },
}));

const DAYS = once((): { readonly [T in ColumnTable]?: readonly ColumnOf<T>[] } => ({
  today: ['due'],
  log: ['date', 'replyDate', 'remindOn'],
  people: ['metOn', 'lastContact', 'nextDue'],
  followUps: ['due', 'stateSince'],
  events: ['date'],
  settings: ['from'],
}));

const CHOICES = once((): { readonly [T in ColumnTable]?: { readonly [C in ColumnOf<T>]?: Vocabulary } } => ({
  log: {
    kind: 'kind',
    how: 'how',
    twoWay: 'twoWay',
    aboutWork: 'yesNo',
    channel: 'channel',
    outcome: 'outcome',
    wouldRemember: 'yesNo',
  },
  people: {
    language: 'language',
    knewBefore: 'yesNo',
    metThrough: 'channel',
    cadence: 'cadence',
    doNotContact: 'yesNo',
  },
  today: { decision: 'decision' },
  followUps: { state: 'followUpState' },
  templates: { situation: 'followUpRule', language: 'language' },
  events: { repeats: 'yesNo' },
}));

/** Texts that are read as a whole, on as many lines as they need. */
const WRAPPED = once((): { readonly [T in ColumnTable]?: readonly ColumnOf<T>[] } => ({
  today: ['why', 'answer'],
  followUps: ['inWords', 'subject', 'text'],
  templates: ['subject', 'body'],
  settings: ['whatItDoes'],
}));

/** How a column is dressed when Set up makes it. */
export function columnLook(table: ColumnTable, column: string, words: SheetWords): ColumnLook {
  const widths: Readonly<Record<string, number>> = WIDTHS()[table] ?? {};
  const days: readonly string[] = DAYS()[table] ?? [];
  const choices: Readonly<Record<string, Vocabulary>> = CHOICES()[table] ?? {};
  const wrapped: readonly string[] = WRAPPED()[table] ?? [];
  const vocabulary = choices[column];
  const offered = vocabulary === undefined ? [] : Object.values(words.codes[vocabulary]);
  const headers: Readonly<Record<string, string>> = words.headers[table];
  return {
    width: Math.max(widths[column] ?? WIDTH, roomFor(headers[column], offered)),
    dayFormat: days.includes(column) ? words.dayFormat : undefined,
    wraps: wrapped.includes(column),
    isLetter: table === 'followUps' && column === 'text',
    choices: offered,
  };
}

/** Pixels at least as wide as a bold header, and as the longest word of a drop-down beside its arrow. */
function roomFor(header = '', choices: readonly string[]): number {
  const longest = Math.max(...choices.map((word) => word.length), 0);
  return Math.ceil(Math.max(8.5 * header.length, 7.5 * longest + 16) + 12);
}
