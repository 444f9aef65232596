import { isWithin, rectsAround, type Rect } from './a1';
import type { CellContent } from './cell-input';
import type { CellExtra } from './cell-value';
import { seriesOf, type Series } from './fill-series';
import { copyBy } from './formulas/moved-references';
import { visibleBlocks } from './filter';
import { assertPastable } from './merges';
import type { SheetModel } from './sheet-model';
import type { UserDesk } from './user-desk';

/** Drags the fill handle from a block over a larger one, down or up, then right or left. */
export function fillCells(desk: UserDesk, sheetId: number, from: Rect, to: Rect): void {
  const whole = around(from, to);
  const sheet = desk.sheetWith(sheetId, whole);
  const tall: Rect = { ...from, row: whole.row, rows: whole.rows };
  const parts = [
    ...rectsAround(tall, from).map((target) => ({ source: from, target })),
    ...rectsAround(whole, tall).map((target) => ({ source: tall, target })),
  ];
  if (parts.length === 0) return;
  for (const { target } of parts) assertPastable(sheet.layout.merges, target);
  desk.model.calculation.recalculate();
  for (const { source, target } of parts) fillPart(desk, sheet, source, target);
  const [only, another] = parts;
  desk.changes.edited(sheet, only && !another ? only.target : whole);
}

function around(one: Rect, other: Rect): Rect {
  if (isWithin(one, other)) return other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

function fillPart(desk: UserDesk, sheet: SheetModel, source: Rect, target: Rect): void {
  const vertical = source.column === target.column && source.columns === target.columns;
  const lines = vertical ? source.columns : source.rows;
  const plans = Array.from({ length: lines }, (_, line) => {
    const origin = lineOf(source, line, vertical);
    return { origin, destination: lineOf(target, line, vertical), cells: linePlan(desk, sheet, origin) };
  });
  for (const { origin, destination, cells } of plans) fillLine(desk, sheet, origin, destination, cells);
}

function lineOf(rect: Rect, line: number, vertical: boolean): Rect {
  return vertical
    ? { ...rect, column: rect.column + line, columns: 1 }
    : { ...rect, row: rect.row + line, rows: 1 };
}

/** What the cells of one line come to at any place, read before anything is written. */
interface LinePlan {
  readonly series: Series;
  readonly sources: readonly SourceCell[];
}

interface SourceCell {
  readonly formula: string | undefined;
  readonly numberFormat: string;
  readonly style: CellExtra['style'];
  readonly rule: ReturnType<SheetModel['validations']['at']>;
}

function linePlan(desk: UserDesk, sheet: SheetModel, origin: Rect): LinePlan {
  const places = cellsOf(origin);
  const cells = places.map(({ row, column }) => ({
    value: sheet.grid.get(row, column),
    numberFormat: sheet.numberFormatAt(row, column),
  }));
  const sources = places.map(({ row, column }) => ({
    formula: sheet.grid.extra(row, column)?.formula?.text,
    numberFormat: sheet.formats.numberFormatAt(row, column),
    style: sheet.formats.styleAt(row, column),
    rule: sheet.validations.at(row, column),
  }));
  const mixed = sources.some(({ formula }) => formula !== undefined);
  const series: Series = mixed
    ? (index) => cells[modulo(index, cells.length)]?.value ?? ''
    : seriesOf(cells, desk.model.locale);
  return { series, sources };
}

function fillLine(desk: UserDesk, sheet: SheetModel, origin: Rect, target: Rect, plan: LinePlan): void {
  const before = target.row < origin.row || target.column < origin.column;
  const places = visibleBlocks(sheet, target).flatMap(cellsOf);
  if (before) places.reverse();
  const origins = cellsOf(origin);
  layLooks(sheet, target, plan.sources);
  places.forEach((place, step) => {
    const index = before ? -1 - step : origins.length + step;
    const which = modulo(index, origins.length);
    const source = plan.sources[which];
    const first = origins[which];
    if (!source || !first) return;
    if (plan.sources.length > 1) putLooks(sheet, place, source);
    const content: CellContent =
      source.formula === undefined
        ? { value: plan.series(index) }
        : { formula: copyBy(source.formula, place.row - first.row, place.column - first.column) };
    desk.model.write(sheet, place.row, place.column, content);
  });
}

/** One cell's looks are stretched over the whole line; those of several are put into each cell. */
function layLooks(sheet: SheetModel, target: Rect, sources: readonly SourceCell[]): void {
  const [only, another] = sources;
  if (!only) return;
  for (const { row, column } of cellsOf(target)) dropLooks(sheet, row, column);
  sheet.formats.replaceLayers(target, []);
  sheet.validations.set(target, another ? undefined : only.rule);
  if (another) return;
  const patch = { ...only.style, ...(only.numberFormat === '' ? {} : { numberFormat: only.numberFormat }) };
  if (Object.keys(patch).length > 0) sheet.formats.apply(target, patch);
}

function putLooks(sheet: SheetModel, { row, column }: Place, source: SourceCell): void {
  const cell = { row, column, rows: 1, columns: 1 };
  const patch = {
    ...source.style,
    ...(source.numberFormat === '' ? {} : { numberFormat: source.numberFormat }),
  };
  if (Object.keys(patch).length > 0) sheet.formats.apply(cell, patch);
  if (source.rule) sheet.validations.set(cell, source.rule);
}

function dropLooks(sheet: SheetModel, row: number, column: number): void {
  const extra = sheet.grid.extra(row, column);
  if (!extra?.numberFormat && !extra?.style) return;
  const { numberFormat: _numberFormat, style: _style, ...rest } = extra;
  sheet.grid.setExtra(row, column, rest);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function cellsOf({ row, column, rows, columns }: Rect): Place[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

function modulo(index: number, length: number): number {
  return ((index % length) + length) % length;
}
