import type { CellStyle } from '../contract';
import { parametersMismatch } from '../signature';
import type { FormatPatch } from '../workbook/cell-formats';
import { assertSameSize } from './range-checks';
import { alignmentOf, boldOf, colorOf, italicOf, verticalAlignmentOf } from './range-format';
import { RangePlace } from './range-place';
import type { Range } from './spreadsheet-context';

const BLACK = '#000000';
const WHITE = '#ffffff';

/** How a range's cells look. What is not set is black on white, in Google's default size. */
export class RangeLooks extends RangePlace {
  getNumberFormat(): string {
    return this.numberFormatAt(this.block.row, this.block.column);
  }

  getNumberFormats(): string[][] {
    return this.each((row, column) => this.numberFormatAt(row, column));
  }

  getBackground(): string {
    return this.style().background ?? WHITE;
  }

  getBackgrounds(): string[][] {
    return this.each((row, column) => this.styleAt(row, column).background ?? WHITE);
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.style().bold ? 'bold' : 'normal';
  }

  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.style().italic ? 'italic' : 'normal';
  }

  getFontSize(): number {
    return this.style().fontSize ?? 10;
  }

  getWrap(): boolean {
    return this.style().wrap ?? false;
  }

  setNumberFormat(numberFormat: string): Range {
    return this.format({ numberFormat });
  }

  setNumberFormats(numberFormats: string[][]): Range {
    return this.formatEach(numberFormats, 'SpreadsheetApp.Range.setNumberFormats', (numberFormat) => ({
      numberFormat: String(numberFormat),
    }));
  }

  setFontWeight(fontWeight: string | null): Range {
    return this.format(boldOf(fontWeight));
  }

  setFontStyle(fontStyle: string | null): Range {
    return this.format(italicOf(fontStyle));
  }

  setFontSize(size: number): Range {
    if (typeof size !== 'number') throw parametersMismatch('SpreadsheetApp.Range.setFontSize', [size]);
    return this.format({ fontSize: size });
  }

  setFontColor(color: string | null): Range {
    return this.format(withColor('color', color, BLACK));
  }

  setBackground(color: string | null): Range {
    return this.format(withColor('background', color, WHITE));
  }

  setBackgrounds(colors: (string | null)[][]): Range {
    return this.formatEach(colors, 'SpreadsheetApp.Range.setBackgrounds', (color) =>
      withColor('background', color, WHITE),
    );
  }

  setWrap(isWrapEnabled: boolean): Range {
    return this.format({ wrap: isWrapEnabled });
  }

  setHorizontalAlignment(alignment: string | null): Range {
    return this.format(alignmentOf(alignment));
  }

  setVerticalAlignment(alignment: string | null): Range {
    return this.format(verticalAlignmentOf(alignment));
  }

  clearFormat(): Range {
    return this.format({ numberFormat: '', bold: false, italic: false, background: WHITE, color: BLACK });
  }

  protected format(patch: FormatPatch): Range {
    if (Object.keys(patch).length === 0) return this.self();
    const sheet = this.sheetToEdit();
    sheet.formats.apply(this.block, patch);
    sheet.version++;
    return this.self();
  }

  protected each<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.block;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_cell, right) => read(row + down, column + right)),
    );
  }

  private formatEach(data: unknown, method: string, patchOf: (value: unknown) => FormatPatch): Range {
    assertSameSize(data, this.block, method);
    const sheet = this.sheetToEdit();
    data.forEach((values, down) => {
      values.forEach((value, right) => {
        const cell = { row: this.block.row + down, column: this.block.column + right, rows: 1, columns: 1 };
        sheet.formats.apply(cell, patchOf(value));
      });
    });
    sheet.version++;
    return this.self();
  }

  private style(): CellStyle {
    return this.styleAt(this.block.row, this.block.column);
  }

  private styleAt(row: number, column: number): CellStyle {
    return this.sheet().formats.styleAt(row, column) ?? {};
  }

  private numberFormatAt(row: number, column: number): string {
    return this.sheet().formats.numberFormatAt(row, column);
  }
}

/** What is no colour changes nothing. */
function withColor(which: 'color' | 'background', color: unknown, fallback: string): FormatPatch {
  const own = colorOf(color, fallback);
  return own === undefined ? {} : { [which]: own };
}
