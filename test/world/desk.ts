import type { CellView, Emulator, SheetView } from '../../src/workbench/emulator';
import { LANGUAGES, type Language } from '../../src/domain/cells/vocabulary';
import { sheetWords, type SheetWords } from '../../src/domain/words';
import { dayNamed, isoDay } from './local-time';
import { OWNER } from './places';
import type { Tab } from './plan';

/** The tables that Set up makes and this library reads. */
export type Table = 'today' | 'log' | 'people' | 'followUps' | 'settings';
export const TABLES: readonly Table[] = ['today', 'log', 'people', 'followUps', 'settings'];

/** A sheet as it is shown, dates as `yyyy-MM-dd`: texts by row and column, both counted from 0; the first row is the header. */
export type Shown = readonly (readonly string[])[];

/** What was read of a sheet that has not changed since. */
interface Seen {
  readonly version: number;
  readonly locale: string;
  readonly cells: readonly CellView[];
  shown?: Shown;
}

/** A person's view of the spreadsheet: finds tables by the sheet ids noted at Set up, columns by their headers. */
export class Desk {
  readonly words: SheetWords;
  private readonly ids: Readonly<Record<Tab | Table | 'dashboard', number>>;
  private readonly seen = new Map<number, Seen>();

  constructor(
    readonly emulator: Emulator,
    readonly language: Language,
  ) {
    this.words = sheetWords(language);
    const { tabs } = this.words;
    const idOf = (name: string): number => {
      const sheet = emulator.workbook.sheets().find((candidate) => candidate.name === name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      return sheet.id;
    };
    this.ids = {
      today: idOf(tabs.today),
      log: idOf(tabs.log),
      people: idOf(tabs.people),
      followUps: idOf(tabs.followUps),
      settings: idOf(tabs.settings),
      dashboard: idOf(tabs.dashboard),
      own: idOf('Sheet1'),
    };
  }

  idOf(tab: Tab | Table | 'dashboard'): number {
    return this.ids[tab];
  }

  /** Undefined where the person has deleted the tab. */
  sheet(tab: Tab | Table | 'dashboard'): SheetView | undefined {
    return this.emulator.workbook.sheet(this.ids[tab]);
  }

  tableOf(sheetId: number): Table | undefined {
    return TABLES.find((table) => this.ids[table] === sheetId);
  }

  shown(tab: Tab | Table | 'dashboard'): Shown {
    const sheet = this.sheet(tab);
    if (!sheet) return [];
    const seen = this.seenOf(sheet);
    return (seen.shown ??= asShown(sheet, seen));
  }

  /** All cells of a sheet that have content or looks. */
  cells(sheet: SheetView): readonly CellView[] {
    return this.seenOf(sheet).cells;
  }

  private seenOf({ id, version, lastRow, lastColumn }: SheetView): Seen {
    const known = this.seen.get(id);
    const { workbook } = this.emulator;
    const { locale } = workbook;
    if (known?.version === version && known.locale === locale) return known;
    const cells = lastRow === 0 ? [] : workbook.cells(id, 1, 1, lastRow, lastColumn);
    const seen = { version, locale, cells };
    this.seen.set(id, seen);
    return seen;
  }

  /** Positions of a table's columns, from 0, under the headers of either language; a header twice gives two. */
  columns(table: Table): ReadonlyMap<string, readonly number[]> {
    return columnsIn(table, this.shown(table)[0] ?? []);
  }

  /** The one column with this code, undefined where it is missing or stands there twice. */
  column(table: Table, code: string): number | undefined {
    const found = this.columns(table).get(code) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }

  /** The day that a shown cell stands for, as this spreadsheet's locale reads it. */
  dayIn(shown: string): number | undefined {
    return dayNamed(shown.trim(), this.emulator.workbook.locale);
  }

  /** What is shown in a column below its header; no rows where the column is not clear. */
  below(table: Table, code: string): readonly string[] {
    const column = this.column(table, code);
    if (column === undefined) return [];
    return this.shown(table)
      .slice(1)
      .map((cells) => cells[column] ?? '');
  }

  /** Whether whoever is at the keyboard may not write everywhere, because the owner has protected something. */
  isGuarded(): boolean {
    const { signedInAs, workbook } = this.emulator;
    if (signedInAs === OWNER) return false;
    return workbook.sheets().some(({ protections }) => protections.some(({ warningOnly }) => !warningOnly));
  }

  /** Whether a table is gone, or one of its columns is missing or stands there twice, so that Rapport may refuse. */
  isUnclear(): boolean {
    return TABLES.some((table) => {
      if (!this.sheet(table)) return true;
      const columns = this.columns(table);
      return codesOf(table).some((code) => (columns.get(code) ?? []).length !== 1);
    });
  }
}

function asShown({ lastRow, lastColumn }: SheetView, { cells, locale }: Seen): Shown {
  const shown = Array.from({ length: lastRow }, () => new Array<string>(lastColumn).fill(''));
  for (const { row, column, display, kind, input } of cells) {
    const there = shown[row - 1];
    // A date is a date in whatever format: a row put in below the header shows it otherwise.
    if (there) there[column - 1] = kind === 'date' ? isoDay(input, locale) : display;
  }
  return shown;
}

export function codesOf(table: Table): readonly string[] {
  return Object.keys(sheetWords('en').headers[table]);
}

const CODE_OF_HEADER = new Map<Table, ReadonlyMap<string, string>>(
  TABLES.map((table) => [
    table,
    new Map(
      LANGUAGES.flatMap((language) =>
        Object.entries(sheetWords(language).headers[table]).map(([code, header]) => [
          header.toLowerCase(),
          code,
        ]),
      ),
    ),
  ]),
);

/** Positions by code, from 0, in a header row as it is shown. */
export function columnsIn(table: Table, header: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const columns = new Map<string, number[]>();
  header.forEach((text, position) => {
    const code = CODE_OF_HEADER.get(table)?.get(text.trim().toLowerCase());
    if (code === undefined) return;
    const there = columns.get(code);
    if (there) there.push(position);
    else columns.set(code, [position]);
  });
  return columns;
}
