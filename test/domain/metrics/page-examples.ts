import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../src/domain/cells/cells';

/** A table of the page: cells as text, below their headers. */
export interface PageTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A formula with what the page says it shows: one cell, or a table; `…` as a last row stands for more rows. */
export interface PageFormula {
  readonly today: string;
  readonly formula: string;
  readonly cell: string;
  readonly table: PageTable | undefined;
}

/** An ```example block of docs/metrics.md. */
export interface PageExample {
  readonly name: string;
  readonly tables: ReadonlyMap<string, PageTable>;
  /** Days of June 2026 with one action, or one new person, each; a day may stand there twice. */
  readonly done: readonly number[] | undefined;
  readonly met: readonly number[] | undefined;
  readonly states: string;
  readonly formulas: readonly PageFormula[];
  readonly today: string;
}

export const PAGE = readFileSync(join(__dirname, '../../../docs/metrics.md'), 'utf8');

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

/** `1–3, 5` */
function daysIn(text: string): number[] {
  if (text === 'none') return [];
  return text.split(',').flatMap((part) => {
    const [first = NaN, last = first] = part.trim().split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Takes the lines of a table away from the front. */
function takeTable(lines: string[]): PageTable {
  const taken: string[] = [];
  while (lines[0]?.includes('|') === true || lines[0] === '…') taken.push(lines.shift() ?? '');
  const [headers = [], ...rows] = taken.map(cellsOf);
  return { headers, rows };
}

class Reading {
  readonly tables = new Map<string, PageTable>();
  readonly formulas: PageFormula[] = [];
  private readonly said = new Map<string, string>();

  constructor(private readonly lines: string[]) {
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) this.take(line);
  }

  text(key: string): string | undefined {
    return this.said.get(key);
  }

  days(key: string): readonly number[] | undefined {
    const text = this.text(key);
    return text === undefined ? undefined : daysIn(text);
  }

  private take(line: string): void {
    const [, key, text] = /^([A-Z][\w-]*):\s*(.*)$/.exec(line) ?? [];
    if (line.startsWith('=')) this.takeFormula(line);
    else if (key !== undefined && text === '') this.tables.set(key, takeTable(this.lines));
    else if (key !== undefined) this.said.set(key, text ?? '');
    else throw new Error(`docs/metrics.md: an example says “${line}”`);
  }

  private takeFormula(line: string): void {
    const [formula = '', cell = ''] = line.split('→').map((part) => part.trim());
    const table = this.lines[0]?.includes('|') === true ? takeTable(this.lines) : undefined;
    this.formulas.push({ today: this.text('Today') ?? '', formula, cell, table });
  }
}

/** Every example of the page, in its order. */
export function pageExamples(): PageExample[] {
  return [...PAGE.matchAll(/^```example (.+)\n([^`]*)^```$/gm)].map(([, name = '', body = '']) => {
    const reading = new Reading(body.trimEnd().split('\n'));
    return {
      name,
      tables: reading.tables,
      formulas: reading.formulas,
      done: reading.days('Done'),
      met: reading.days('Met'),
      states: reading.text('States') ?? '',
      today: reading.text('Today') ?? '',
    };
  });
}

/** A cell of the page as somebody types it into the sheet: numbers are numbers, the rest is text. */
function typed(text: string): CellValue {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function gridOf({ headers, rows }: PageTable): CellValue[][] {
  return [[...headers], ...rows.map((row) => row.map(typed))];
}

const JUNE: readonly (readonly CellValue[])[] = [
  ['Key', 'Value', 'From'],
  ['Challenge start', '2026-06-01', ''],
  ['Challenge length', 30, ''],
  ['Rest weekdays', 'Sunday', ''],
  ['Daily target', 1, ''],
  ['Result goal', 30, ''],
];

const date = (day: number): string => `2026-06-${String(day).padStart(2, '0')}`;

/** The Log, without the columns that the page only expects; a column `Rows` says how often a row stands there. */
function logOf({ tables, done, met }: PageExample): CellValue[][] {
  const table = tables.get('Log');
  if (!table)
    return [
      ['Date', 'People', 'Kind', 'How'],
      ...(done ?? []).map((day) => [date(day), '', 'favour', '']),
      ...(met ?? []).map((day, index) => [date(day), `Somebody ${String(index)}`, 'coffee', 'in person']),
    ];
  const grid = gridOf(table);
  const [headers = []] = grid;
  const kept = headers.flatMap((header, at) => (['Rows', 'Counts', 'Why'].includes(String(header)) ? [] : [at]));
  const times = headers.indexOf('Rows');
  const copies = grid.flatMap((row, index) => new Array<CellValue[]>(index === 0 || times < 0 ? 1 : Number(row[times])).fill(row));
  return copies.map((row) => kept.map((at) => row[at] ?? ''));
} // prettier-ignore

/**
 * The ranges of an example. June's settings stand above those of the example itself, which win; a challenge start of
 * its own takes the place of that of June, unless the example is about several challenges.
 */
export function gridsOf(example: PageExample) {
  const table = (name: string): CellValue[][] => gridOf(example.tables.get(name) ?? { headers: ['Name'], rows: [] });
  const own = table('Settings').slice(1);
  const follows = example.tables.get('Follow-ups');
  const starts = (row: readonly CellValue[]): boolean => row[0] === 'Challenge start';
  const kept = own.some(starts) && !example.name.includes('second challenge') ? JUNE.filter((row) => !starts(row)) : JUNE;
  return {
    log: logOf(example),
    settings: [...kept, ...own.map((row) => [0, 1, 2].map((at) => row[at] ?? ''))],
    people: table('People'),
    events: table('Events'),
    followUps: follows ? gridOf(follows) : [['Person', 'Due']],
  };
} // prettier-ignore
