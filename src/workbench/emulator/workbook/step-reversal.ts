import { differingCells } from './cell-differences';
import { isSameSheet, putBack, restoreSheet, sharesAll, type Checkpoint } from './checkpoint';
import { shiftReferences } from './formulas/references';
import { inversesOf, movesBetween, placesAfter, type Move } from './line-history';
import { SheetGrid } from './sheet-grid';
import type { SheetCheckpoint, SheetModel, SheetState } from './sheet-model';
import type { WorkbookModel, WorkbookSettings } from './workbook-model';

/** What somebody did between two moments. */
export interface Step {
  readonly before: Checkpoint;
  readonly after: Checkpoint;
}

interface SheetStep {
  readonly sheet: SheetModel;
  readonly before: SheetCheckpoint;
  readonly after: SheetCheckpoint;
}

/**
 * Takes a step back: what others did since to other cells stays. Where nobody touched a sheet since, it becomes
 * exactly what it was; else moves are taken back and then each cell that the step had changed, where it stands now.
 */
export function takeBack(model: WorkbookModel, { before, after }: Step): void {
  takeBackSettings(model, before.settings, after.settings);
  takeBackSheetList(model, before, after);
  for (const step of sheetSteps(before, after)) {
    if (!model.sheets.includes(step.sheet)) continue;
    const movesBack = inversesOf(movesBetween(step.before.cells.mark, step.after.cells.mark));
    if (isSameSheet(step.sheet.checkpoint(), step.after))
      restoreSheet(model, step.sheet, step.before, movesBack);
    else mergeBack(model, step);
  }
}

/** The sheets that a step changed and that were there before and after it. */
export function sheetSteps(before: Checkpoint, after: Checkpoint): SheetStep[] {
  return before.sheets.flatMap((former) => {
    const later = after.sheets.find(({ sheet }) => sheet === former.sheet);
    const changed =
      later &&
      (later.state !== former.state ||
        later.cells.mark !== former.cells.mark ||
        !sharesAll(later.cells.chunks, former.cells.chunks));
    return changed ? [{ sheet: former.sheet, before: former, after: later }] : [];
  });
}

function takeBackSettings(model: WorkbookModel, before: WorkbookSettings, after: WorkbookSettings): void {
  const changed = fieldsThatDiffer(before, after);
  if (Object.keys(changed).length > 0) model.changeSettings(changed);
}

function takeBackSheetList(model: WorkbookModel, before: Checkpoint, after: Checkpoint): void {
  const former = before.sheets.map(({ sheet }) => sheet);
  const later = after.sheets.map(({ sheet }) => sheet);
  if (former.length === later.length && former.every((sheet, index) => sheet === later[index])) return;
  // What others added since stays, at the end.
  const others = model.sheets.filter((sheet) => !later.includes(sheet) && !former.includes(sheet));
  const present = former.filter((sheet) => model.sheets.includes(sheet) || !later.includes(sheet));
  for (const { sheet, state, cells } of before.sheets) {
    if (later.includes(sheet)) continue;
    sheet.state = state;
    sheet.grid.restore(cells.chunks);
    sheet.version++;
  }
  model.arrangeSheets([...present, ...others]);
}

function mergeBack(model: WorkbookModel, { sheet, before, after }: SheetStep): void {
  const since = movesBetween(after.cells.mark, sheet.grid.checkpoint().mark);
  const own = movesBetween(before.cells.mark, after.cells.mark);
  for (const move of inversesOf(own)) moveBack(model, sheet, move, since);
  const fields = fieldsThatDiffer(before.state, after.state);
  const { rows: _rows, columns: _columns, ...looks } = fields;
  if (Object.keys(looks).length > 0) {
    sheet.change(looks);
    model.calculation.structureChanged();
  }
  const place = placesAfter(since);
  for (const { row, column, first } of differingCells(before.cells.chunks, unmoved(after, own))) {
    const target = place({ row, column });
    if (target) {
      putBack(
        model,
        sheet,
        target.row,
        target.column,
        first,
        movedText(first.extra?.formula?.text, sheet, since),
      );
    }
  }
}

/** The rows after a step, at the places where they stood before it. */
function unmoved(
  after: SheetCheckpoint,
  own: readonly Move[],
): ReturnType<SheetGrid['checkpoint']>['chunks'] {
  const grid = new SheetGrid();
  grid.restore(after.cells.chunks);
  for (const move of inversesOf(own)) if (move.kind !== 'load') grid.apply(move);
  return grid.checkpoint().chunks;
}

function movedText(text: string | undefined, sheet: SheetModel, since: readonly Move[]): string | undefined {
  let moved = text;
  for (const move of since) {
    if (moved !== undefined && move.kind === 'shift')
      moved = shiftReferences(moved, sheet.name, sheet.name, move.axis, move.at, move.count);
  }
  return moved;
}

function moveBack(model: WorkbookModel, sheet: SheetModel, move: Move, since: readonly Move[]): void {
  if (move.kind === 'load') return;
  const place = placesAfter(since);
  const now = (line: number): number | undefined =>
    place({ row: 1, column: 1, [move.axis]: line })?.[move.axis];
  if (move.kind === 'order') model.reorderLines(sheet, move.axis, orderedNow(move, now));
  else if (move.count > 0) model.shift(sheet, move.axis, lineNear(move.at, now), move.count);
  else {
    const lines = Array.from({ length: -move.count }, (_, index) => now(move.at + index));
    const present = lines.filter((line) => line !== undefined).sort((one, other) => other - one);
    for (const [at, count] of runsOf(present)) model.shift(sheet, move.axis, at, -count);
  }
}

/** Where a line stands now, or, if it is gone, the one that took its place. */
function lineNear(line: number, now: (line: number) => number | undefined): number {
  for (let above = line; above > 0; above--) {
    const found = now(above);
    if (found !== undefined) return found + (line - above > 0 ? 1 : 0);
  }
  return 1;
}

/** The order in the lines' present places; those that came in between stay. */
function orderedNow(
  { first, order }: Extract<Move, { kind: 'order' }>,
  now: (line: number) => number | undefined,
): { readonly first: number; readonly order: readonly number[] } {
  // `order[i]` is the line that has to come to stand at the i-th of the places that are left.
  const lines = order.flatMap((line) => now(line) ?? []);
  const places = [...lines].sort((one, other) => one - other);
  const start = places[0] ?? first;
  const end = places[places.length - 1] ?? start - 1;
  const result = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  places.forEach((place, index) => (result[place - start] = lines[index] ?? place));
  return { first: start, order: result };
}

/** Parts lines that count down into blocks: first line and length, the lowest block first. */
function runsOf(lines: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last?.[0] === line + 1) runs[runs.length - 1] = [line, last[1] + 1];
    else runs.push([line, 1]);
  }
  return runs;
}

function fieldsThatDiffer<T extends SheetState | WorkbookSettings>(before: T, after: T): Partial<T> {
  const keys = (Object.keys(before) as (keyof T)[]).filter((key) => before[key] !== after[key]);
  return Object.fromEntries(keys.map((key) => [key, before[key]])) as unknown as Partial<T>;
}
