import type { SettingKey } from '../../src/domain/reading/setting-keys';
import { sheetWords } from '../../src/domain/words';
import type { Emulator } from '../../src/workbench/emulator';

const WORDS = sheetWords('en');

/** The spreadsheet by names of sheets and headers, for somebody who reads and types in it. */
export class Cells {
  constructor(private readonly emulator: Emulator) {}

  /** What is shown below a header, as far down as the sheet goes. */
  column(sheet: string, header: string): string[] {
    const { id, lastRow } = this.sheet(sheet);
    const rows = Math.max(0, lastRow - 1);
    const shown = new Array<string>(rows).fill('');
    const column = this.position(sheet, header);
    if (rows === 0) return shown;
    for (const { row, display } of this.emulator.workbook.cells(id, 2, column, rows, 1))
      shown[row - 2] = display;
    return shown;
  }

  type(sheet: string, row: number, header: string, text: string): void {
    this.emulator.user.type(this.sheet(sheet).id, row, this.position(sheet, header), text);
  }

  /** Types the value beside a key of Settings, and the day from which it holds. */
  set(key: SettingKey, value: string, from?: string): void {
    const place = this.column('Settings', 'Key').indexOf(WORDS.settingKeys[key]);
    if (place < 0) throw new Error(`no setting ${key}`);
    this.type('Settings', place + 2, 'Value', value);
    if (from !== undefined) this.type('Settings', place + 2, 'From', from);
  }

  clear(sheet: string, row: number, columnLetter: string): void {
    this.emulator.user.clear(this.sheet(sheet).id, row, columnLetter.charCodeAt(0) - 64, 1, 1);
  }

  sheet(name: string): { readonly id: number; readonly lastRow: number } {
    const found = this.emulator.workbook.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** From 1. */
  position(sheet: string, header: string): number {
    const headers = this.emulator.workbook.cells(this.sheet(sheet).id, 1, 1, 1, 40);
    const found = headers.find(({ display }) => display === header);
    if (!found) throw new Error(`no column ${header} on ${sheet}`);
    return found.column;
  }
}
