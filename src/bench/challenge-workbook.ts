import { COLUMNS, type ColumnTable } from '../domain/cells/tables';
import {
  createEmulator,
  type CellScalar,
  type Emulator,
  type EmulatorOptions,
  type ProjectFiles,
} from '../workbench/emulator';

/** Monday 1 June 2026, ten in the morning in Berlin. */
const NOW = Date.parse('2026-06-01T08:00:00Z');
/** 2025-12-01 as a serial number of the sheet. */
const FIRST_DAY = 45_992;
const DAYS = 180;
/** Rows of the Log for each person, so that People grows along. */
const ROWS_PER_PERSON = 3;

/** A spreadsheet in which Set up was chosen and that many Log rows stand already. */
export function challengeWorkbook(
  project: ProjectFiles,
  logRows: number,
  {
    keepsDashboard = false,
    ...more
  }: { readonly keepsDashboard?: boolean } & Pick<Partial<EmulatorOptions>, 'mailQuota' | 'callCosts'> = {},
): Emulator {
  const emulator = createEmulator({
    project,
    now: NOW,
    user: { email: 'me@example.com', locale: 'en' },
    spreadsheet: { name: 'Benchmark', locale: 'en_US', timeZone: 'Europe/Berlin' },
    seed: 1,
    ...more,
  });
  emulator.open();
  emulator.chooseMenuItem('setUp');
  while (emulator.dialog()) emulator.answerDialog('OK');
  if (!keepsDashboard) emptyDashboard(emulator);
  const people = Math.ceil(logRows / ROWS_PER_PERSON);
  fill(emulator, 'Log', 'log', logRows, (row, column) => logCell(row, column, people));
  fill(emulator, 'People', 'people', people, personCell);
  return emulator;
}

/** The column of names as `getValues` gives it, to the end of the grid: what finding a person moves at the least. */
export function nameColumnBytes({ workbook }: Emulator): number {
  const people = workbook.sheets().find(({ name }) => name === 'People');
  if (!people) throw new Error('Set up made no People');
  const names = new Array<string>(people.rows).fill('');
  const column = COLUMNS.people.indexOf('name') + 1;
  for (const { row, display } of workbook.cells(people.id, 1, column, people.rows, 1))
    names[row - 1] = display;
  return Buffer.byteLength(JSON.stringify(names.map((name) => [name])));
}

/** Google computes the metrics' cells after the call has answered, on its own time: they are not the call's. */
function emptyDashboard(emulator: Emulator): void {
  const { workbook, user } = emulator;
  const dashboard = workbook.sheets().find(({ name }) => name === 'Dashboard');
  if (!dashboard) throw new Error('Set up made no dashboard');
  const metrics = workbook
    .cells(dashboard.id, 1, 1, dashboard.lastRow, dashboard.lastColumn)
    .filter(({ input }) => input.startsWith('='));
  for (const { row, column } of metrics) user.clear(dashboard.id, row, column, 1, 1);
}

/** What stands in a row (0 is the first below the header) and a column of a table. */
export type CellAt = (row: number, column: string) => CellScalar;

/** Puts that many rows below the header row of a table, in the place of what stands there. */
export function fill(
  emulator: Emulator,
  sheetName: string,
  table: ColumnTable,
  rows: number,
  cellAt: CellAt,
): void {
  const { workbook, user } = emulator;
  const sheet = workbook.sheets().find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`Set up made no sheet ${sheetName}`);
  // Inserted rows have the formats of their neighbours; rows that a load adds have none, and hold no dates.
  if (sheet.rows <= rows) user.insertRows(sheet.id, 3, rows + 1 - sheet.rows);
  const headers = workbook.cells(sheet.id, 1, 1, 1, sheet.lastColumn).map(({ display }) => display);
  const columns: readonly string[] = COLUMNS[table];
  const body = Array.from({ length: rows }, (_, row) => columns.map((column) => cellAt(row, column)));
  workbook.load(sheet.id, [headers, ...body]);
}

function nameOf(index: number): string {
  return `Person Number${String(index)}`;
}

function logCell(row: number, column: string, people: number): CellScalar {
  const person = row % people;
  const cells: Readonly<Record<string, CellScalar>> = {
    id: `log-${String(row)}`,
    date: FIRST_DAY + (row % DAYS),
    people: nameOf(person),
    personIds: `p-${String(person)}`,
    kind: 'coffee',
    how: 'in person',
    twoWay: 'yes',
    aboutWork: 'yes',
    notes: 'talked about portfolios',
  };
  return cells[column] ?? '';
}

function personCell(row: number, column: string): CellScalar {
  const cells: Readonly<Record<string, CellScalar>> = {
    id: `p-${String(row)}`,
    name: nameOf(row),
    knewBefore: 'no',
    metOn: FIRST_DAY + (row % DAYS),
  };
  return cells[column] ?? '';
}
