import type { SheetValue } from './cell-writer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A value and its column, counted from 0. */
export interface PlacedCell {
  readonly position: number;
  readonly value: SheetValue;
}

const FIRST_LOOK = 50;

/** `appendRow` finds its place by itself, so that a row typed at the same moment is not written over. */
const ONE_BY_ONE_AT_MOST = 10;

/** Below the sheet's last row with content: a write for each of a few rows, a look and a write for many. */
export function appendPlainly(sheet: Sheet, rows: readonly (readonly PlacedCell[])[]): void {
  const width = 1 + Math.max(...rows.map((row) => Math.max(...row.map((cell) => cell.position))));
  const values = rows.map((row) => spread(row, width));
  if (values.length <= ONE_BY_ONE_AT_MOST) {
    values.forEach((row) => sheet.appendRow(row));
    return;
  }
  const lastRow = sheet.getLastRow();
  makeRoom(sheet, lastRow + values.length);
  sheet.getRange(lastRow + 1, 1, values.length, width).setValues(values);
}

/**
 * For a sheet in which formulas or checkboxes of the user's own stand below our last row: finds the first
 * rows that are free in all our columns and touches nothing but cells that get a value.
 */
export function appendWhereOurColumnsEnd(
  sheet: Sheet,
  ourPositions: readonly number[],
  rows: readonly (readonly PlacedCell[])[],
): void {
  const firstRow = firstFreeRow(sheet, ourPositions);
  makeRoom(sheet, firstRow + rows.length - 1);
  rows.forEach((row, index) => {
    writeRuns(
      sheet,
      firstRow + index,
      row.filter((cell) => cell.value !== ''),
    );
  });
}

/** Writes those cells of a row that hold something else. */
export function writeDiffering(sheet: Sheet, row: number, cells: readonly PlacedCell[]): void {
  const standing = sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
  const differing = cells.filter(({ position, value }) => !holds(standing[position], value));
  writeRuns(sheet, row, differing);
}

/** Rows one below another that hold the same columns: one write for each run of columns side by side. */
export function writeBlock(sheet: Sheet, firstRow: number, rows: readonly (readonly PlacedCell[])[]): void {
  if (rows.length === 0) return;
  makeRoom(sheet, firstRow + rows.length - 1);
  const runs = rows.map((row) => runsOf(row));
  runs[0]?.forEach((run, index) => {
    const [start] = run;
    if (!start) return;
    const values = runs.map((row) => (row[index] ?? []).map(({ value }) => value));
    sheet.getRange(firstRow, start.position + 1, rows.length, run.length).setValues(values);
  });
}

function holds(standing: unknown, value: SheetValue): boolean {
  if (typeof value === 'object') return Number(standing) === value.getTime();
  return typeof value === 'string' ? `'${String(standing)}` === value : standing === value;
}

function writeRuns(sheet: Sheet, row: number, cells: readonly PlacedCell[]): void {
  for (const run of runsOf(cells)) {
    const [start] = run;
    if (!start) continue;
    sheet.getRange(row, start.position + 1, 1, run.length).setValues([run.map(({ value }) => value)]);
  }
}

function spread(row: readonly PlacedCell[], width: number): SheetValue[] {
  const values = new Array<SheetValue>(width).fill('');
  for (const { position, value } of row) values[position] = value;
  return values;
}

function makeRoom(sheet: Sheet, lastRowNeeded: number): void {
  const rows = sheet.getMaxRows();
  if (lastRowNeeded > rows) sheet.insertRowsAfter(rows, lastRowNeeded - rows);
}

/** The row after the last one in which one of our columns says something. */
function firstFreeRow(sheet: Sheet, ourPositions: readonly number[]): number {
  const left = Math.min(...ourPositions);
  const width = Math.max(...ourPositions) - left + 1;
  let bottom = sheet.getLastRow();
  // Twice as far with each look, so that a column filled to row 100,000 costs a dozen reads.
  for (let look = FIRST_LOOK; bottom > 1; look *= 2) {
    const top = Math.max(2, bottom - look + 1);
    const block = sheet.getRange(top, left + 1, bottom - top + 1, width).getValues();
    const last = lastSpeakingRow(block, left, ourPositions);
    if (last !== undefined) return top + last + 1;
    bottom = top - 1;
  }
  return 2;
}

function lastSpeakingRow(
  block: unknown[][],
  left: number,
  ourPositions: readonly number[],
): number | undefined {
  for (let row = block.length - 1; row >= 0; row--) {
    // An unticked checkbox and a formula that shows nothing hold a row open, they do not fill it.
    if (ourPositions.some((position) => isSaying(block[row]?.[position - left]))) return row;
  }
  return undefined;
}

function isSaying(value: unknown): boolean {
  return value !== '' && value !== false && value !== undefined;
}

function runsOf(cells: readonly PlacedCell[]): PlacedCell[][] {
  const runs: PlacedCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.position - b.position)) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && before.position + 1 === cell.position) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
