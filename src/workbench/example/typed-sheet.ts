/** A sheet as somebody at the keyboard sees it: found by its tab, filled by its headers. */
import type { Emulator, SheetView } from '../emulator';
import type { StoryCell, StoryRow } from './story';
import type { ExampleLanguage, Header, Tab } from './sheet-words';
import { HEADERS, TABS, WORD } from './sheet-words';

export class TypedSheet {
  constructor(
    private readonly emulator: Emulator,
    private readonly language: ExampleLanguage,
    private readonly tab: Tab,
  ) {}

  /** Pastes rows below the last one. @throws Error where the sheet lacks a header that the story needs. */
  add(rows: readonly StoryRow[]): void {
    if (rows.length === 0) return;
    const { id, lastRow } = this.sheet();
    const columns = this.columns();
    const block = rows.map((row) => this.line(row, columns));
    this.emulator.user.paste(id, lastRow + 1, 1, block);
  }

  /** Types into the cell beside another one of the same row, which says `key`. */
  set(key: string, value: StoryCell): void {
    const { id, lastRow } = this.sheet();
    const keyColumn = this.columnOf('key');
    const row = this.emulator.workbook
      .cells(id, 1, keyColumn, lastRow, 1)
      .find(({ display }) => display === key)?.row;
    if (row === undefined) throw new Error(`${TABS[this.tab][this.language]} has no row “${key}”.`);
    this.emulator.user.type(id, row, this.columnOf('value'), this.typed(value));
  }

  /** Types into the cell of a column in each row that fits, whose cells are given by their headers: a day as YYYY-MM-DD. */
  setWhere(fits: (cellOf: (header: Header) => string) => boolean, header: Header, value: StoryCell): void {
    const { id, lastRow, lastColumn } = this.sheet();
    const target = this.columnOf(header);
    const rows = new Map<number, Map<number, string>>();
    for (const { row, column, display, kind } of this.emulator.workbook.cells(
      id,
      2,
      1,
      lastRow,
      lastColumn,
    )) {
      const cells = rows.get(row) ?? new Map<number, string>();
      rows.set(row, cells.set(column, kind === 'date' ? civilDayIn(display) : display));
    }
    for (const [row, cells] of rows)
      if (fits((wanted) => cells.get(this.columnOf(wanted)) ?? ''))
        this.emulator.user.type(id, row, target, this.typed(value));
  }

  /** A cell as it looks where it holds that. */
  shown(value: StoryCell): string {
    return this.typed(value);
  }

  activate(): void {
    this.emulator.workbook.activate(this.sheet().id, 1, 1);
  }

  private columnOf(header: Header): number {
    const text = HEADERS[header][this.language];
    const column = this.columns().get(text);
    if (column === undefined) throw new Error(`${TABS[this.tab][this.language]} has no column “${text}”.`);
    return column;
  }

  private line(row: StoryRow, columns: ReadonlyMap<string, number>): readonly string[] {
    const line = new Array<string>(Math.max(...columns.values())).fill('');
    for (const [header, cell] of Object.entries(row) as [Header, StoryCell][]) {
      line[this.columnOf(header) - 1] = this.typed(cell);
    }
    return line;
  }

  private typed(cell: StoryCell): string {
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'number') return this.decimal(cell);
    if ('day' in cell) return cell.day;
    return 'word' in cell ? WORD[cell.word][this.language] : cell[this.language];
  }

  private decimal(figure: number): string {
    return this.language === 'de' ? String(figure).replace('.', ',') : String(figure);
  }

  private columns(): ReadonlyMap<string, number> {
    const { id, lastColumn } = this.sheet();
    const heads = this.emulator.workbook.cells(id, 1, 1, 1, lastColumn);
    return new Map(heads.map(({ display, column }) => [display, column]));
  }

  private sheet(): SheetView {
    const name = TABS[this.tab][this.language];
    const sheet = this.emulator.workbook.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no sheet “${name}”.`);
    return sheet;
  }
}

/** German sheets show 14.11.2026. */
function civilDayIn(shown: string): string {
  return shown.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
}
