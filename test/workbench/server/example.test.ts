import { createEmulator, type Emulator } from '../../../src/workbench/emulator';
import { challengeDays } from '../../../src/workbench/example/challenge-days';
import { exampleStart, exampleSteps } from '../../../src/workbench/example/example-loader';
import { builtProject } from '../../support/built-project';

const BERLIN = 'Europe/Berlin';
/** A whole week of todays, Monday 16 to Sunday 22 November 2026, in the afternoon. */
const WEEK = [16, 17, 18, 19, 20, 21, 22].map((day) => Date.UTC(2026, 10, day, 14, 30));
const WEDNESDAY = Date.UTC(2026, 10, 18, 14, 30);

function told(now: number, locale: string, timeZone = BERLIN): Emulator {
  const moment = { now, timeZone, locale };
  const emulator = createEmulator({
    project: builtProject(),
    now: exampleStart(moment),
    user: { email: 'you@example.com', locale: locale.slice(0, 2) },
    spreadsheet: { name: 'Example', locale, timeZone },
    seed: 1,
  });
  emulator.open();
  for (const step of exampleSteps(emulator, moment)) step();
  return emulator;
}

let englishOne: Emulator | undefined;

/** Told once: it takes its time. */
function english(): Emulator {
  englishOne ??= told(WEDNESDAY, 'en_US');
  return englishOne;
}

/** A sheet as rows of what is displayed, header first. */
function table(emulator: Emulator, name: string): readonly (readonly string[])[] {
  const sheet = emulator.workbook.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const rows = Array.from({ length: sheet.lastRow }, () => new Array<string>(sheet.lastColumn).fill(''));
  for (const cell of emulator.workbook.cells(sheet.id, 1, 1, sheet.lastRow, sheet.lastColumn)) {
    const row = rows[cell.row - 1];
    if (row) row[cell.column - 1] = cell.display;
  }
  return rows;
}

function column(rows: readonly (readonly string[])[], header: string): readonly string[] {
  const at = rows[0]?.indexOf(header) ?? -1;
  if (at < 0) throw new Error(`no column ${header}`);
  return rows.slice(1).map((row) => row[at] ?? '');
}

function rowsWhere(
  rows: readonly (readonly string[])[],
  header: string,
  value: string,
): readonly (readonly string[])[] {
  const cells = column(rows, header);
  return [rows[0] ?? [], ...rows.slice(1).filter((_row, index) => cells[index] === value)];
}

/** @param day as a sheet shows it: 2026-11-14, or 14.11.2026 */
function weekday(day: string): string {
  const civil = day.split('.').reverse().join('-');
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(civil));
}

describe('the days of the example', () => {
  it.each(WEEK)('end yesterday or today, on weekdays that fit the story (today is %d)', (now) => {
    const days = challengeDays(new Date(now).toISOString().slice(0, 10));

    expect([30, 31]).toContain(days.today);
    expect(weekday(days.civil(days.firstFriday))).toBe('Friday');
    expect(days.firstFriday).toBeGreaterThan(1);
    expect(days.firstFriday).toBeLessThanOrEqual(7);
    expect(days.workday(15)).toBe(15);
    expect(weekday(days.civil(days.conference))).toBe('Thursday');
    // Two business days after its Saturday are still within the challenge.
    expect(days.conference + 5).toBeLessThanOrEqual(30);
  });

  it('follow the calendar over a change of the clocks', () => {
    expect(challengeDays('2026-04-01').civil(30)).toBe('2026-03-31');
    expect(challengeDays('2026-11-04').civil(1)).toBe('2026-10-05');
  });
});

describe.each([
  ['en_US', 'Dashboard', 'Log', 'Date', 'Kind', 'Counts', 'Why', 'yes'],
  ['de_DE', 'Übersicht', 'Protokoll', 'Datum', 'Art', 'Zählt', 'Warum', 'ja'],
] as const)('the example in %s', (locale, dashboard, log, date, kind, counts, why, yes) => {
  let emulator: Emulator;
  beforeAll(() => {
    emulator = locale === 'en_US' ? english() : told(WEDNESDAY, locale);
  });

  it('runs without a failure, up to the real time', () => {
    const failed = emulator.executions().filter(({ status }) => status !== 'completed');
    expect(failed).toEqual([]);
    expect(emulator.now).toBe(WEDNESDAY);
    expect(emulator.dialog()).toBeUndefined();
  });

  it('makes about half of the thirty connections, with many more actions', () => {
    const figures = table(emulator, dashboard)
      .slice(4, 10)
      .map((row) => Number(row[1]));
    expect(figures).toEqual([5, 13, 0, 30, 16, 36]);
  });

  it('has something to show for every figure', () => {
    const figures = table(emulator, dashboard).slice(4);
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter(([, shown]) => shown === '')).toEqual([]);
  });

  it('leaves every Sunday off', () => {
    expect(column(table(emulator, log), date).map(weekday)).not.toContain('Sunday');
  });

  it('explains every row', () => {
    const rows = table(emulator, log);
    expect(column(rows, why)).not.toContain('');
    expect(new Set(column(rows, counts)).size).toBe(2);
  });

  it('has eight pitches that led to three calls', () => {
    const pitches = rowsWhere(
      table(emulator, log),
      kind,
      'pitch'.replace(/^p/, locale === 'de_DE' ? 'P' : 'p'),
    );
    expect(pitches).toHaveLength(1 + 8);
    expect(column(pitches, counts).filter((verdict) => verdict === yes)).toHaveLength(3);
  });

  it('brings a daily mail of a few lines while something is due, an answer, an own draft and a prepared one', () => {
    const mail = emulator.mailbox();
    const daily = mail.filter(({ folder, fromName }) => folder === 'inbox' && fromName === 'Rapport');
    expect(daily.length).toBeGreaterThanOrEqual(2);
    expect(mail.filter(({ folder, from }) => folder === 'inbox' && from === 'noor@example.com')).toHaveLength(
      1,
    );
    expect(daily.map(({ subject }) => Number(/^\d+/.exec(subject)?.[0]))).toEqual([3, 3, 6, 7]);
    expect(mail.filter(({ folder }) => folder === 'drafts').map(({ to }) => to)).toEqual([
      ['mary@example.com'],
      ['rosa@example.com'],
    ]);
  });
});

describe('the story', () => {
  let emulator: Emulator;
  beforeAll(() => {
    emulator = english();
  });
  const whyOf = (people: string): string | undefined => {
    const rows = rowsWhere(table(emulator, 'Log'), 'People', people);
    return column(rows, 'Why')[0];
  };

  it('knows Karen from before, and Mary from day 15', () => {
    expect(whyOf('Karen')).toContain('known before the challenge');
    const mary = rowsWhere(table(emulator, 'Log'), 'People', 'Mary Blalock');
    expect(column(mary, 'Date')).toEqual([challengeDays('2026-11-18').civil(15)]);
    expect(column(mary, 'Counts')).toEqual(['yes']);
  });

  it('lets the rushed contacts of the conference fail, and the one that was followed up count', () => {
    expect(whyOf('Walter Boyd; Kim Lasko')).toContain('more than 100 people');
    expect(whyOf('Irene Falk; Doug Petty; Meg Sorensen')).toContain('more than 100 people');
    expect(whyOf('Amara Nwosu')).toContain('in person, new');
  });

  it('says in a note of each old or described person what is invented', () => {
    const people = table(emulator, 'People');
    const described = column(people, 'Notes').filter((note) => note !== '');
    expect(described.length).toBeGreaterThanOrEqual(13);
    expect(described.every((note) => /invented|from the article/i.test(note))).toBe(true);
  });

  it('has follow-ups behind it, due now, and still to come', () => {
    const followUps = table(emulator, 'Follow-ups');
    const due = column(followUps, 'Due');
    expect(column(followUps, 'State')).toEqual(expect.arrayContaining(['done', 'closed', 'planned']));
    expect(due.filter((day) => day > '2026-11-18').length).toBeGreaterThan(0);
    expect(due.filter((day) => day <= '2026-11-18').length).toBeGreaterThan(0);
  });
});

// The other way round: day 30 is today, and the challenge began on a Saturday.
it.each(WEEK.slice(-1))('brings the same figures on any day (%d)', (now) => {
  const emulator = told(now, 'en_US', 'America/Los_Angeles');

  expect(emulator.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
  const figures = table(emulator, 'Dashboard').slice(4, 10);
  expect(figures.slice(3).map((row) => row[1])).toEqual(['30', '16', '36']);
});
