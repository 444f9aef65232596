import { createEmulator, type Emulator } from '../../src/workbench/emulator';
import {
  gridsOf,
  pageExamples,
  type PageExample,
  type PageFormula,
  type PageTable,
} from '../domain/metrics/page-examples';
import { builtProject } from '../support/built-project';

/** Below and beside everything that an example needs. */
const ANSWER = { row: 1, column: 20 };

interface Placed {
  readonly range: string;
  readonly row: number;
  readonly cells: readonly (readonly string[])[];
}

function letters(columns: number): string {
  return String.fromCharCode(64 + columns);
}

/** The tables of an example one below the other, each with the range that it then has. */
function placed(example: PageExample): Placed[] {
  const { log, settings, people, events, followUps } = gridsOf(example);
  const all: Placed[] = [];
  let row = 1;
  for (const grid of [log, settings, people, events, followUps]) {
    const cells = grid.map((line) => line.map(String));
    if (grid !== log && grid.length === 1) continue;
    all.push({ row, cells, range: `A${String(row)}:${letters(cells[0]?.length ?? 1)}${String(row + cells.length - 1)}` });
    row += cells.length + 1;
  }
  return all;
} // prettier-ignore

/** `=FUNNEL("pitch")` of these ranges: a choice comes first. */
function withRanges(formula: string, tables: readonly Placed[]): string {
  const ranges = tables.map(({ range }) => range).join(', ');
  return formula.replace(
    /\((.*)\)$/,
    (_, choice: string) => `(${choice === '' ? '' : `${choice}, `}${ranges})`,
  );
}

function spreadsheetOn(day: string): Emulator {
  return createEmulator({
    project: builtProject(),
    now: Date.parse(`${day}T12:00:00Z`),
    user: { email: 'me@example.org', locale: 'en' },
    spreadsheet: { name: 'Examples', locale: 'en_GB', timeZone: 'Europe/London' },
    seed: 7,
    endsByItself: true,
  });
}

/** What the cells show, as the page writes it: with its digits, and fractions as percentages where it has these. */
function asOnPage(shown: string, onPage: string): string {
  const number = Number(shown);
  if (shown === '' || Number.isNaN(number)) return shown;
  const digits = /\.(\d+)/.exec(onPage)?.[1]?.length ?? 0;
  if (onPage.endsWith('%')) return `${(100 * number).toFixed(digits)} %`;
  return digits > 0 ? number.toFixed(digits) : shown;
}

function expectedCells({ cell, table }: PageFormula): readonly (readonly string[])[] {
  return table ? rowsOf(table) : [[cell]];
}

const rowsOf = ({ headers, rows }: PageTable): readonly (readonly string[])[] =>
  [headers, ...rows].filter(([first]) => first !== '…');

function shownFor(example: PageExample, asked: PageFormula): unknown {
  const emulator = spreadsheetOn(asked.today);
  const sheet = emulator.workbook.sheets()[0]?.id ?? 0;
  const tables = placed(example);
  for (const { row, cells } of tables) emulator.user.paste(sheet, row, 1, cells);
  emulator.user.type(sheet, ANSWER.row, ANSWER.column, withRanges(asked.formula, tables));
  return expectedCells(asked).map((line, down) =>
    line.map((onPage, across) => {
      const [cell] = emulator.workbook.cells(sheet, ANSWER.row + down, ANSWER.column + across, 1, 1);
      return asOnPage(cell?.display ?? '', onPage);
    }),
  );
}

/** Sentences say which tables were not given; here only those that an example needs are. */
const IN_CELLS = pageExamples().flatMap((example) =>
  example.formulas
    .filter(({ formula }) => !/EXPLAIN|SUMMARY/.test(formula))
    .map((asked) => [`${example.name}: ${asked.formula}`, example, asked] as const),
);

describe('an example of docs/metrics.md, typed into cells', () => {
  it.each(IN_CELLS)('%s', (_name, example, asked) => {
    expect(shownFor(example, asked)).toEqual(expectedCells(asked));
  });
});
