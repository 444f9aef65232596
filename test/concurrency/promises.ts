import type { LogEntry } from '../../src/addon/use-cases/sidebar-calls';
import type { ServiceCall } from '../../src/workbench/emulator';
import { HOUR } from '../follow-ups/outreach';
import { judge } from '../follow-ups/judged';
import { DECIDED, TYPED } from './actors';
import { OWN_HEADER, ownWords, TABLES, WORDS, type Logged, type SharedSheet } from './shared-sheet';

/** Refusals that a person understands and can do something about. */
const REFUSALS = /^(BUSY|SHEET_UNCLEAR): \p{Lu}.{20,}\.$/su;

/**
 * Watches for writes into cells while another execution holds the document lock. While somebody types, onEdit does
 * not wait for it: its heartbeat and the day beside a state are its own.
 */
export function watchForIntrusions({ emulator, wrong }: SharedSheet): void {
  emulator.gate.watch({
    before: ({ kind, execution, handler, method }: ServiceCall) => {
      const holder = emulator.documentLockHolder;
      if (kind === 'write' && handler !== 'onEdit' && holder !== undefined && holder !== execution)
        wrong.push(`${handler} called ${method} beside the lock`);
    },
  });
}

/** What is wrong before anything has put it right. */
export function wrongAtOnce(sheet: SharedSheet): readonly string[] {
  return [
    ...sheet.wrong,
    ...(sheet.emulator.documentLockHolder === undefined ? [] : ['the lock is held by nobody']),
    ...sheet.refusals.filter((text) => !REFUSALS.test(text)).map((text) => `told in no words: ${text}`),
    ...executionsThatFailed(sheet),
    ...[...sheet.logged.values()].flatMap((logged) => wrongEntry(sheet, logged)),
    ...wrongOwnWords(sheet),
  ];
}

/** What is wrong when the hourly run has come twice, undisturbed. */
export function wrongInTheEnd(sheet: SharedSheet): readonly string[] {
  const { outreach } = sheet;
  outreach.pass(HOUR).runHourly();
  const messages = outreach.emulator.mailbox().length;
  outreach.pass(HOUR).runHourly();
  const { secondMails, secondDrafts, silent, wrongMarks } = judge(outreach);
  return [
    ...wrongAtOnce(sheet),
    ...Object.entries({ secondMails, secondDrafts, silent: sheet.isUnsent ? 0 : silent, wrongMarks })
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${what}: ${String(count)}`),
    ...(outreach.emulator.mailbox().length === messages ? [] : ['a second quiet run wrote a message']),
    ...(outreach.dailyMails > 1 ? [`${String(outreach.dailyMails)} daily mails`] : []),
    ...[...sheet.logged.values()].flatMap((logged) => unfinishedEntry(sheet, logged)),
    ...wrongVerdicts(sheet),
    ...staleFigure(sheet),
  ];
}

function executionsThatFailed({ emulator }: SharedSheet): readonly string[] {
  return emulator
    .executions()
    .flatMap(({ handler, status, error, log }) => [
      ...(status === 'completed' ? [] : [`${handler} ${status}: ${error ?? ''}`]),
      ...log.filter((line) => line.startsWith('warn')).map((line) => `${handler}: ${line}`),
    ]);
}

/** In one row, whole, with the ids that belong together, and once; or not at all, where that was said. */
function wrongEntry(sheet: SharedSheet, { entry, isAcknowledged }: Logged): readonly string[] {
  const { log } = WORDS.headers;
  const { entryId } = entry;
  const places = placesOf(sheet.column('log', log.id), entryId);
  const notes = placesOf(sheet.column('log', log.notes), entry.notes);
  const wanted = isAcknowledged ? 1 : 0;
  if (places.length !== wanted || notes.length !== wanted)
    return [
      `${entryId} stands in ${String(places.length)} rows, its text in ${String(notes.length)}, not ${String(wanted)}`,
    ];
  const [place] = places;
  if (place === undefined) return [];
  const [name = ''] = entry.people.map((person) => person.name);
  const expected = {
    date: entry.day,
    people: name,
    kind: WORDS.codes.kind.coffee,
    how: WORDS.codes.how.inPerson,
    twoWay: WORDS.codes.twoWay.yes,
    remindOn: remindOn(entry),
    notes: entry.notes,
  } as const;
  const torn = Object.entries(expected).flatMap(([column, text]) => {
    const shown = sheet.column('log', log[column as keyof typeof expected])[place] ?? '';
    return shown === text ? [] : [`${entryId} has “${shown}” as its ${column}, not “${text}”`];
  });
  const ids = idsOf(sheet, name);
  const isKnown = ids.length === 1 && ids[0] !== '';
  return [...torn, ...(isKnown ? [] : [`${name} stands ${String(ids.length)} times in People`])];
}

/** The row names its person by the one id, and the outbox has the reminder. */
function unfinishedEntry(sheet: SharedSheet, { entry, isAcknowledged }: Logged): readonly string[] {
  if (!isAcknowledged) return [];
  const { log, followUps } = WORDS.headers;
  const [name = ''] = entry.people.map((person) => person.name);
  const [id = ''] = idsOf(sheet, name);
  const place = sheet.column('log', log.id).indexOf(entry.entryId);
  const personId = sheet.column('log', log.personIds)[place] ?? '';
  const due = sheet.column('followUps', followUps.due);
  const keys = sheet.column('followUps', followUps.key);
  const reminders = placesOf(sheet.column('followUps', followUps.person), name).filter(
    (at) => due[at] === remindOn(entry) && keys[at]?.startsWith(`${id}|reminder|`) === true,
  );
  return [
    ...(personId === id ? [] : [`${entry.entryId} names “${personId}”, not “${id}”`]),
    ...(reminders.length === 1 ? [] : [`${entry.entryId} has ${String(reminders.length)} reminders`]),
  ];
}

function remindOn({ day, remindInDays }: LogEntry): string {
  return day.slice(0, 8) + String(Number(day.slice(8)) + (remindInDays ?? 0));
}

/** They stand beside the row that they were written beside, and none is gone. */
function wrongOwnWords(sheet: SharedSheet): readonly string[] {
  return (Object.keys(TABLES) as (keyof typeof TABLES)[]).flatMap((table) => {
    const keys = sheet.column(table, TABLES[table].key);
    const own = sheet.column(table, OWN_HEADER);
    const moved = own.flatMap((text, place) =>
      text === '' || text === ownWords(keys[place] ?? '')
        ? []
        : [`“${text}” stands beside ${keys[place] ?? ''}`],
    );
    const gone = OWN_KEYS[table]
      .map(ownWords)
      .filter((text) => !own.includes(text) && !sheet.deleted.has(text));
    return [...moved, ...gone.map((text) => `“${text}” is gone`)];
  });
}

const OWN_KEYS = {
  log: ['log-0', 'log-1', 'log-2'],
  people: ['p-1', 'p-2'],
  followUps: [DECIDED, TYPED, 'p-1|pitch|2|2026-06-10', 'p-2|pitch|2|2026-06-10'],
} as const;

/** Of two coffees with somebody new the one is a connection, the other is not. */
function wrongVerdicts(sheet: SharedSheet): readonly string[] {
  const { id, counts, why } = WORDS.headers.log;
  const ids = sheet.column('log', id);
  const names = new Set(
    [...sheet.logged.values()].flatMap(({ entry }) => entry.people.map((each) => each.name)),
  );
  return [...names].flatMap((name) => {
    const places = entriesOf(sheet, name).map(({ entry }) => ids.indexOf(entry.entryId));
    const verdicts = places.map((place) => sheet.column('log', counts)[place] ?? '').sort();
    const wanted = places.map((_, index) => (index === places.length - 1 ? 'yes' : 'no'));
    const isTold = places.every((place) => (sheet.column('log', why)[place] ?? '') !== '');
    return verdicts.join() === wanted.join() && isTold
      ? []
      : [`${name} counts ${verdicts.join()}, not ${wanted.join()}`];
  });
}

/** All rows of this log are actions. */
function staleFigure(sheet: SharedSheet): readonly string[] {
  const rows = sheet.column('log', WORDS.headers.log.id).filter((id) => id !== '');
  // The old row lies before the challenge.
  const actions = String(rows.filter((id) => id !== 'log-0').length);
  return !sheet.options.hasFigure || sheet.figure === actions
    ? []
    : [`the figure is ${sheet.figure}, not ${actions}`];
}

function entriesOf({ logged }: SharedSheet, name: string): readonly Logged[] {
  return [...logged.values()].filter(
    ({ entry, isAcknowledged }) => isAcknowledged && entry.people.some((person) => person.name === name),
  );
}

function idsOf(sheet: SharedSheet, name: string): readonly string[] {
  const ids = sheet.column('people', WORDS.headers.people.id);
  return placesOf(sheet.column('people', WORDS.headers.people.name), name).map((place) => ids[place] ?? '');
}

function placesOf(texts: readonly string[], text: string): readonly number[] {
  return texts.flatMap((each, place) => (each === text ? [place] : []));
}

/** A decision that somebody made stays made. */
export function lostDecision(sheet: SharedSheet, key: string, state: string): readonly string[] {
  const { followUps } = WORDS.headers;
  const place = sheet.column('followUps', followUps.key).indexOf(key);
  const shown = sheet.column('followUps', followUps.state)[place] ?? 'no row';
  return shown === state ? [] : [`${key} is ${shown}, not ${state}`];
}
