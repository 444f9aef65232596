import type { CellGrid, CellValue } from '../../src/domain/cells/cells';
import type { ChallengeGrids } from '../../src/domain/reading/read-challenge';
import { civilFromDays } from '../support/civil-dates';
import { inGerman } from './german-words';
import type { Entry, FromDay, RandomChallenge, When } from './random-challenge';

/** How the same challenge is written down: none of it may change a figure. */
export interface Handwriting {
  readonly german: boolean;
  /** Puts columns, or rows below the header, into another order; the same list of places for the same number. */
  readonly columns: <T>(list: readonly T[]) => readonly T[];
  readonly rows: <T>(list: readonly T[]) => readonly T[];
  /** Blank rows after every so many rows; 0 for none. */
  readonly blankAfter: number;
}

export const PLAIN: Handwriting = {
  german: false,
  columns: (list) => list,
  rows: (list) => list,
  blankAfter: 0,
};

type Line = Readonly<Record<string, CellValue>>;

const midnight = (day: number | undefined): CellValue =>
  day === undefined ? '' : new Date(`${civilFromDays(day)}T00:00:00Z`);

/** A date only is midnight in the spreadsheet's zone, here UTC; every third day is written as ISO text instead. */
function dated(when: When): CellValue {
  if (when.minute === undefined) return when.date % 3 === 0 ? civilFromDays(when.date) : midnight(when.date);
  return new Date(Date.parse(`${civilFromDays(when.date)}T00:00:00Z`) + when.minute * 60_000);
}

function entryLine(entry: Entry): Line {
  return {
    ID: entry.id,
    Date: entry.when ? dated(entry.when) : entry.unreadable ? 'one of these days' : '',
    People: entry.who.join('; '),
    'Person IDs': entry.whoIds.some((id) => id !== '') ? entry.whoIds.join('; ') : '',
    Kind: entry.kind,
    How: entry.how,
    'Two-way': entry.twoWay,
    'About work': entry.aboutWork,
    Channel: entry.channel,
    Event: entry.event,
    Hours: entry.hours ?? '',
    Outcome: entry.outcome,
    'Reply date': midnight(entry.reply),
    'Next step': entry.nextStep,
    'Would remember': entry.remember,
    Notes: 'a note',
  };
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function since<T>(key: string, rows: readonly FromDay<T>[], cell: (value: T) => CellValue): Line[] {
  return rows.map(({ from, value }) => ({ Key: key, Value: cell(value), From: midnight(from) }));
}

function settingLines({ rules }: RandomChallenge, german: boolean): Line[] {
  const weekday = (day: number): string => inGerman(WEEKDAYS[day] ?? '', german);
  return [
    // The last challenge first: the order of these rows says nothing.
    ...[...rules.starts].reverse().map((start) => ({ Key: 'Challenge start', Value: midnight(start), From: '' })),
    ...since('Preset', rules.presets, (value) => value),
    ...since('Challenge length', rules.lengths, (value) => value),
    ...since('Result goal', rules.goals, (value) => value),
    ...since('Without the challenge', rules.baselines, (value) => value),
    ...since('Quota', rules.quotas, (value) => value),
    { Key: 'Quota per', Value: rules.quotaPer ?? '', From: '' },
    { Key: 'Streak runs on', Value: rules.basis, From: '' },
    ...since('Daily target', rules.targets, (value) => value),
    ...since('Rest weekdays', rules.rest, (days) => days.map(weekday).join(', ') || inGerman('none', german)),
    ...rules.holidays.map((day) => ({ Key: 'Holiday', Value: midnight(day), From: '' })),
    ...rules.pauses.map(({ first, last }) => ({ Key: 'Pause until', Value: midnight(last), From: midnight(first) })),
    { Key: 'Day starts at', Value: rules.dayStart, From: '' },
    { Key: 'A key of my own', Value: 'x', From: '' },
  ]; // prettier-ignore
}

/** Header row first; a table that has no row has its header all the same. */
function grid(headers: readonly string[], lines: readonly Line[], hand: Handwriting): CellGrid {
  const columns = hand.columns(headers);
  const own = new Set(['People', 'Name', 'Person', 'ID', 'Person IDs', 'Person ID', 'Event', 'In words', 'Next step', 'Notes']); // prettier-ignore
  const cell = (column: string, value: CellValue): CellValue =>
    typeof value === 'string' && !own.has(column) ? inGerman(value, hand.german, column) : value;
  const rows: CellValue[][] = [columns.map((column) => inGerman(column, hand.german))];
  hand.rows(lines).forEach((line, index) => {
    rows.push(columns.map((column) => cell(column, line[column] ?? '')));
    if (hand.blankAfter > 0 && index % hand.blankAfter === 0) rows.push(columns.map(() => ''));
  });
  return rows;
}

const headersOf = (lines: readonly Line[], otherwise: readonly string[]): readonly string[] =>
  lines[0] ? Object.keys(lines[0]) : otherwise;

/** The spreadsheet as Sheets would hand it to a custom function, in UTC. */
export function asCells(challenge: RandomChallenge, hand: Handwriting = PLAIN): Required<ChallengeGrids> {
  const log = challenge.entries.map(entryLine);
  const people = challenge.people.map((person) => ({
    ID: person.id, Name: person.name, 'Knew before': person.knewBefore ? 'yes' : '', Cadence: person.cadence,
    'Last contact': midnight(person.lastContact), 'Do not contact': person.doNotContact,
  })); // prettier-ignore
  const events = challenge.gatherings.map(({ name, date, size, hours, repeats }) => ({
    Name: name, Date: midnight(date), Size: size ?? '', Hours: hours ?? '', Repeats: repeats ? 'yes' : '',
  })); // prettier-ignore
  const followUps = challenge.nudges.map((nudge) => ({
    Person: nudge.person, 'Person ID': nudge.personId, Why: nudge.rule, Due: midnight(nudge.due), State: nudge.state,
    'State since': midnight(nudge.since), 'In words': 'as planned',
  })); // prettier-ignore
  // The order of Settings and of People means something: of two rows the first or the last wins.
  const inOrder = { ...hand, rows: PLAIN.rows };
  return {
    log: grid(headersOf(log, ['Date', 'People']), log, hand),
    settings: grid(['Key', 'Value', 'From'], settingLines(challenge, hand.german), inOrder),
    people: grid(headersOf(people, ['ID', 'Name']), people, inOrder),
    events: grid(headersOf(events, ['Name', 'Size']), events, hand),
    followUps: grid(headersOf(followUps, ['Person', 'Due']), followUps, hand),
  };
}
