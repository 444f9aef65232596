import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { CellGrid } from '../../domain/cells/cells';
import { codeOf } from '../../domain/cells/code-of';
import type { Language } from '../../domain/cells/vocabulary';
import type { Choice } from '../../domain/follow-ups/decisions';
import { DUE_COLUMNS, dueFollowUps } from '../../domain/follow-ups/follow-ups-due';
import { AnsweredToday } from '../../domain/follow-ups/answered-today';
import type { Intervals } from '../../domain/follow-ups/rule-interval';
import { todayLines, type TodayItem, type TodayRow } from '../../domain/follow-ups/today-list';
import type { FollowUpRow } from '../../domain/reading/challenge-data';
import { readFollowUps } from '../../domain/reading/read-follow-ups';
import { sheetWords } from '../../domain/words';
import { capitalised } from '../../domain/words/capitalised';
import { todayWords } from '../../domain/words/today';
import { decide, type DecidingWish } from './decide';
import type { ReadingPorts } from './ports';
import { answerToday, isAsWanted, readToday, writeToday } from './today-sheet';

/** How the list is to be made. */
export type ListingWish = DecidingWish & Intervals;

type TodayPorts = Pick<ReadingPorts, 'tables' | 'cellClock'>;

const TELLING = ['key', 'due', 'state'] as const;
/** Somebody may sort or choose between reading and writing. */
const TRIES = 3;

/**
 * Heeds the decisions that stand in the tab Today, whichever row they were moved to, and answers beside them; to be
 * called under the document lock. A decision on which nothing could be written for sure stays for the next time.
 * @returns whether a row of the outbox has changed, which figures read.
 */
export function heedToday(ports: TodayPorts, wish: DecidingWish, rows = todayRows(ports)): boolean {
  const choices = choicesIn(rows, wish.today);
  const { answers, hasMarked } = decide(ports, choices, wish);
  answer(ports, rows, answers, wish.language);
  return hasMarked;
}

/** Whether the tab Today says what it is to say by this outbox and nothing was chosen in it: then nothing is left to do. */
export function isTodayKept(
  rows: readonly TodayRow[],
  outbox: CellGrid,
  ports: TodayPorts,
  wish: ListingWish,
): boolean {
  ports.tables.require('followUps', TELLING);
  const lines = todayLines(rows, { ...listed(outbox, ports, wish), isNewDay: false });
  return rows.every(({ decision }) => decision === '') && isAsWanted(rows, lines);
}

/** None where there is no such tab. */
export function todayRows(ports: TodayPorts): readonly TodayRow[] {
  return ports.tables.has('today') ? readToday(ports) : [];
}

/** Of two copies of one row the lower one counts. */
function choicesIn(rows: readonly TodayRow[], today: CalendarDay): ReadonlyMap<string, Choice> {
  const choices = new Map<string, Choice>();
  for (const { key, decision } of rows) {
    const code = key === '' ? undefined : codeOf('decision', decision);
    if (code !== undefined) choices.set(key, { decision: code, on: today });
  }
  return choices;
}

/** Rows that were moved since are found by their keys; what was chosen anew since then stays. */
function answer(
  ports: TodayPorts,
  heeded: readonly TodayRow[],
  answers: ReadonlyMap<string, string>,
  language: Language,
): void {
  if (heeded.every(({ decision }) => decision === '')) return;
  const answered = new AnsweredToday(heeded, answers, todayWords(language).unknown);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const cells = answered.wrongIn(readToday(ports));
    if (cells.size === 0) return;
    answerToday(ports.tables, cells);
  }
}

/**
 * Brings the tab Today in line with what is due, the most overdue first; to be called under the document lock, after
 * `heedToday`. Laid out anew once a day; until then what was decided stays where it stands, with its answer.
 */
export function keepTodayBlock(ports: TodayPorts, wish: ListingWish & { readonly isNewDay: boolean }): void {
  const { tables } = ports;
  if (!tables.has('today') || !tables.has('followUps')) return;
  const list = listed(tables.read('followUps', ['key', ...DUE_COLUMNS], TELLING), ports, wish);
  let changed: ReadonlySet<number> = new Set();
  for (let tried = 0; tried < TRIES; tried += 1) {
    const rows = readToday(ports);
    askAgain(ports, rows, changed, wish.language);
    const isNewDay = wish.isNewDay && tried === 0;
    const lines = todayLines(rows, { ...list, isNewDay });
    changed = writeToday(tables, rows, lines);
    if (changed.size === 0) return;
  }
}

function listed(
  grid: CellGrid,
  { cellClock }: TodayPorts,
  wish: ListingWish,
): Omit<Parameters<typeof todayLines>[1], 'isNewDay'> {
  const context = { clock: cellClock, dayStartHours: wish.settings.dayStartHours };
  const outbox = readFollowUps(grid, context).rows;
  return { items: itemsDue(outbox, wish), answerFor: stateIn(outbox, wish.language) };
}

/** What was chosen while another item came to stand there may have been meant for the one before. */
function askAgain(
  { tables }: TodayPorts,
  rows: readonly TodayRow[],
  changed: ReadonlySet<number>,
  language: Language,
): void {
  const hit = rows.filter(({ row, decision }) => decision !== '' && changed.has(row));
  if (hit.length === 0) return;
  const { chooseAgain } = todayWords(language);
  answerToday(tables, new Map(hit.map(({ row }) => [row, { decision: '', answer: chooseAgain }])));
}

function itemsDue(outbox: readonly FollowUpRow[], wish: ListingWish): readonly TodayItem[] {
  const seen = new Set<string>();
  return dueFollowUps(outbox, wish.today, wish).flatMap(({ row, due }) => {
    const { key, person } = row;
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ key, person, why: whyOf(row, wish.language), due }];
  });
}

/** A row with a draft says what to do with it; what it is for is told before. */
function whyOf({ inWords, rule, state }: FollowUpRow, language: Language): string {
  const label = rule ? capitalised(sheetWords(language).codes.followUpRule[rule]) : '';
  if (state === 'draftReady' && label !== '' && inWords !== '') return `${label}: ${inWords}`;
  return inWords === '' ? label : inWords;
}

/** In the words of the drop-down of states. */
function stateIn(outbox: readonly FollowUpRow[], language: Language): (key: string) => string {
  const { followUpState } = sheetWords(language).codes;
  const states = new Map(outbox.map(({ key, state }) => [key, state]));
  return (key) => {
    const state = states.get(key);
    if (!states.has(key)) return todayWords(language).gone;
    return state === undefined ? '' : followUpState[state];
  };
}
