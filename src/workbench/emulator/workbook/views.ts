import type { CellStyle, CellView, SheetView } from '../contract';
import { a1Of, type Rect } from './a1';
import { displayText, inputText, kindOf } from './cell-text';
import { CellError, type StoredValue } from './cell-value';
import type { SheetLocale } from './locales';
import type { SheetLayout } from './sheet-layout';
import type { SheetModel } from './sheet-model';
import { joined } from './stretches';
import { obeys, type ValidationRule } from './validation';

export function sheetView(sheet: SheetModel, locale: SheetLocale): SheetView {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheet.rows,
    columns: sheet.columns,
    frozenRows: sheet.frozenRows,
    columnWidths: sheet.columnWidths,
    ...layoutView(sheet.layout),
    lastRow: sheet.grid.lastRow(),
    lastColumn: sheet.grid.lastColumn(),
    version: sheet.version,
    choices: sheet.validations.all().map(({ rect, rule }) => ({
      a1: a1Of(rect),
      box: rect,
      checkbox: rule.type === 'checkbox',
      values: rule.type === 'checkbox' ? [locale.trueWord, locale.falseWord] : rule.values,
      strict: rule.strict,
    })),
  };
}

function layoutView(
  layout: SheetLayout,
): Pick<SheetView, 'hiddenRows' | 'hiddenColumns' | 'rowHeights' | 'merges' | 'protections' | 'filter'> {
  const { hiddenRows, hiddenColumns, rowHeights, merges, protections, filter } = layout;
  return {
    hiddenRows: joined([...hiddenRows, ...(filter?.hidden ?? [])]),
    hiddenColumns,
    rowHeights,
    merges,
    protections,
    ...(filter ? { filter: { box: filter.box, hiddenValues: filter.hiddenValues } } : {}),
  };
}

/** The cells of a block that have content or looks, in reading order. */
export function cellViews(sheet: SheetModel, block: Rect, locale: SheetLocale): CellView[] {
  const columnsByRow = new Map<number, Set<number>>();
  const mark = (row: number, column: number): void => {
    const columns = columnsByRow.get(row) ?? new Set<number>();
    columnsByRow.set(row, columns.add(column));
  };
  sheet.grid.visit(block, (row, column, value, extra) => {
    const isNothing = value === '' && extra?.emptyText && Object.keys(extra).length === 1;
    if (!isNothing) mark(row, column);
  });
  for (const rect of sheet.formats.styledBlocks(block)) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) mark(row, column);
    }
  }
  return [...columnsByRow]
    .sort(([first], [second]) => first - second)
    .flatMap(([row, columns]) =>
      [...columns]
        .sort((first, second) => first - second)
        .map((column) => cellView(sheet, row, column, locale)),
    );
}

function cellView(sheet: SheetModel, row: number, column: number, locale: SheetLocale): CellView {
  const value = sheet.grid.get(row, column);
  const style = styleView(sheet.formats.styleAt(row, column));
  const extra = sheet.grid.extra(row, column);
  const numberFormat = sheet.formats.numberFormatAt(row, column);
  const invalid = invalidText(sheet, row, column);
  return {
    row,
    column,
    display: displayText(sheet, row, column, locale),
    input: extra?.spilledFrom ? '' : inputText(sheet, row, column, locale),
    ...valueView(value, sheet.numberFormatAt(row, column)),
    ...(value instanceof CellError ? { error: value.message } : {}),
    ...(style ? { style } : {}),
    ...(numberFormat === '' ? {} : { numberFormat }),
    ...(extra?.note === undefined ? {} : { note: extra.note }),
    ...(invalid === undefined ? {} : { invalid }),
  };
}

function styleView(style: CellStyle | undefined): CellStyle | undefined {
  if (style?.align !== 'auto') return style;
  const { align: _align, ...rest } = style;
  return rest;
}

function valueView(value: StoredValue, format: string): Pick<CellView, 'kind' | 'value'> {
  const kind = kindOf(value, format);
  return kind === 'number' && typeof value === 'number' ? { kind, value } : { kind };
}

/** What stands in the corner of a cell whose value does not obey its rule. */
function invalidText(sheet: SheetModel, row: number, column: number): string | undefined {
  const rule = sheet.validations.at(row, column);
  if (!rule || obeys(rule, sheet.grid.get(row, column), sheet.isDateAt(row, column))) return undefined;
  return rule.helpText === '' ? INVALID[rule.type] : rule.helpText;
}

const INVALID: Readonly<Record<ValidationRule['type'], string>> = {
  list: 'Input must be an item on the specified list',
  checkbox: 'Input must be a checkbox value',
  date: 'Input must be a valid date',
  number: 'Input must be a number',
};
