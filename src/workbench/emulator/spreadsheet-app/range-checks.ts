import { ServiceError } from '../service';
import { parametersMismatch } from '../signature';
import type { Rect } from '../workbook/a1';
import { rectOf, sameName } from '../workbook/formulas/references';
import { SCRIPT_SYNTAX, tokenize, type Reference } from '../workbook/formulas/tokens';
import type { SheetModel } from '../workbook/sheet-model';

/** @throws ServiceError in Google's words for a block that is no part of the sheet. */
export function assertWithin(sheet: SheetModel, rect: Rect): void {
  if (rect.row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (rect.column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rect.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (rect.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (rect.row + rect.rows - 1 > sheet.rows || rect.column + rect.columns - 1 > sheet.columns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** The block that `getRange`'s arguments name by numbers. Google cuts decimals off. */
export function rectOfNumbers(args: readonly unknown[], method: string): Rect {
  if (
    args.length < 2 ||
    args.length > 4 ||
    !args.every((value) => typeof value === 'number' && !Number.isNaN(value))
  ) {
    throw parametersMismatch(method, args);
  }
  const [row = 0, column = 0, rows = 1, columns = 1] = args.map((value) => Math.trunc(value as number));
  return { row, column, rows, columns };
}

/** The reference that an A1 notation is, or undefined for anything else. */
export function referenceOf(a1: string): Reference | undefined {
  const tokens = tokenize(`=${a1.trim()}`, SCRIPT_SYNTAX);
  return tokens.length === 1 ? tokens[0]?.reference : undefined;
}

/** The block that an A1 notation means in a sheet. @throws ServiceError for what is none. */
export function rectOfA1(a1: string, sheet: SheetModel): Rect {
  const reference = referenceOf(a1);
  if (!reference || (reference.sheet !== undefined && !sameName(reference.sheet, sheet.name))) {
    throw new ServiceError('Range not found');
  }
  const rect = rectOf(reference, sheet);
  assertWithin(sheet, rect);
  return rect;
}

/** @throws ServiceError unless the data has exactly the block's rows and columns. */
export function assertSameSize(data: unknown, rect: Rect, method: string): asserts data is unknown[][] {
  if (!Array.isArray(data) || !data.every((row) => Array.isArray(row)))
    throw parametersMismatch(method, [data]);
  if (data.length !== rect.rows) throw sizeMismatch('rows', data.length, rect.rows);
  const wrong = (data as unknown[][]).find((row) => row.length !== rect.columns);
  if (wrong) throw sizeMismatch('columns', wrong.length, rect.columns);
}

function sizeMismatch(what: 'rows' | 'columns', has: number, wants: number): ServiceError {
  return new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${String(has)} but the range has ${String(wants)}.`,
  );
}
