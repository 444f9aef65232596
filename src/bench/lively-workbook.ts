import type { CellScalar, Emulator, ProjectFiles } from '../workbench/emulator';
import { challengeWorkbook, fill } from './challenge-workbook';

/** 2025-12-04 as a serial number of the sheet; the workbook's today is 180 days later. */
const FIRST_DAY = 45_995;
const DAYS = 180;
/** A Monday three weeks before today. */
const CHALLENGE_START = '2026-05-11';
const ROWS_PER_PERSON = 3;
const EVENTS = 60;
const CROWD = 3000;
const ROUND = 40;

/** What a row of each kind holds; a Log of any size goes round and round. */
const SORTS: readonly Readonly<Record<string, CellScalar>>[] = [
  { kind: 'coffee', how: 'in person', channel: 'referral', hours: 1 },
  { kind: 'message', how: 'e-mail', twoWay: 'not yet', channel: 'online' },
  { kind: 'event', how: 'in person', channel: 'event', nextStep: 'send slides' },
  { kind: 'pitch', how: 'e-mail', twoWay: 'no', channel: 'pitch', outcome: 'silence' },
  { kind: 'call', how: 'phone', twoWay: 'yes', channel: 'referral', hours: 0.5 },
  { kind: 'follow-up', how: 'e-mail', twoWay: 'yes', channel: 'event' },
  { kind: 'referral ask', how: 'chat', twoWay: 'yes', channel: 'referral', outcome: 'yes' },
  { kind: 'pitch', how: 'e-mail', twoWay: 'yes', channel: 'pitch', outcome: 'call' },
  { kind: 'event', how: 'in person', channel: 'conference', hours: 3 },
  { kind: 'meeting', how: 'video', twoWay: 'yes', channel: 'other' },
];

/**
 * A spreadsheet whose Log has that many rows of all kinds, in the order of their days, with people, events, crowds and
 * follow-ups to match, and no formula on its dashboard.
 */
export function livelyWorkbook(project: ProjectFiles, logRows: number): Emulator {
  const emulator = challengeWorkbook(project, 1);
  const people = Math.ceil(logRows / ROWS_PER_PERSON);
  fill(emulator, 'Log', 'log', logRows, (row, column) => logCell(row, column, logRows));
  fill(emulator, 'People', 'people', people, personCell);
  fill(emulator, 'Events', 'events', EVENTS, eventCell);
  fill(emulator, 'Follow-ups', 'followUps', Math.ceil(logRows / 50), followUpCell);
  beginChallenge(emulator);
  return emulator;
}

/** As a person types it: a date in Settings is a date because it was typed as one. */
function beginChallenge({ user, workbook }: Emulator): void {
  const sheet = workbook.sheets().find(({ name }) => name === 'Settings');
  if (!sheet) throw new Error('Set up made no Settings');
  const start = workbook
    .cells(sheet.id, 1, 1, sheet.lastRow, 1)
    .find(({ display }) => display === 'Challenge start');
  if (!start) throw new Error('Settings have no Challenge start');
  user.type(sheet.id, start.row, 2, CHALLENGE_START);
}

function logCell(row: number, column: string, logRows: number): CellScalar {
  // Every third row somebody new, else one of those before, near or far.
  const person =
    row % ROWS_PER_PERSON === 0 ? row / ROWS_PER_PERSON : (row * 7919) % Math.ceil(row / ROWS_PER_PERSON);
  const sort = SORTS[row % SORTS.length] ?? {};
  const day = FIRST_DAY + Math.floor((row * DAYS) / logRows);
  const cells: Readonly<Record<string, CellScalar>> = {
    id: `log-${String(row)}`,
    date: day,
    people: `Person Number${String(person)}`,
    personIds: `p-${String(person)}`,
    aboutWork: 'yes',
    event: sort['kind'] === 'event' ? `Meet-up ${String(row % EVENTS)}` : '',
    replyDate: sort['kind'] === 'message' && row % 4 === 1 ? day + 2 : '',
    notes: 'talked about portfolios',
    ...sort,
  };
  return cells[column] ?? '';
}

function personCell(row: number, column: string): CellScalar {
  const cells: Readonly<Record<string, CellScalar>> = {
    id: `p-${String(row)}`,
    name: `Person Number${String(row)}`,
    knewBefore: row % 50 === 0 ? 'yes' : 'no',
    cadence: row % 20 === 0 ? 'monthly' : '',
  };
  return cells[column] ?? '';
}

function eventCell(row: number, column: string): CellScalar {
  const cells: Readonly<Record<string, CellScalar>> = {
    id: `e-${String(row)}`,
    name: `Meet-up ${String(row)}`,
    size: row % 15 === 2 ? CROWD : ROUND,
    hours: 2,
    repeats: 'yes',
  };
  return cells[column] ?? '';
}

function followUpCell(row: number, column: string): CellScalar {
  const cells: Readonly<Record<string, CellScalar>> = {
    key: `p-${String(row)}|reminder|1|2026-05-28`,
    person: `Person Number${String(row)}`,
    personId: `p-${String(row)}`,
    due: FIRST_DAY + (row % (DAYS + 20)),
    state: row % 10 === 0 ? 'planned' : 'done',
    stateSince: FIRST_DAY,
    inWords: 'You asked for a reminder: coffee',
  };
  return cells[column] ?? '';
}
