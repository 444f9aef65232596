import { defaultSettings } from '../../domain/reading/default-settings';
import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { NewCell } from '../../domain/cells/cells';
import { recogniseHeader, type Header } from '../../domain/cells/table-header';
import { COLUMNS, type ColumnOf, type ColumnTable } from '../../domain/cells/tables';
import type { Language } from '../../domain/cells/vocabulary';
import { defaultTemplateRows } from '../../domain/templates/default-template-rows';
import { sheetWords } from '../../domain/words';
import { addOnWords } from '../../domain/words/add-on';
import { columnLook } from './column-looks';
import { RapportFault } from './fault';
import type { DashboardLayout, TabMaker } from './ports';

// Each of these tells whether it has changed anything.

/**
 * Adds the columns that a tab lacks at its right end, all of them where it is empty; what stands there already
 * is left as it is.
 * @throws RapportFault where two columns have one header, since nothing says which is meant.
 */
export function furnishTable(
  maker: TabMaker,
  tabId: number,
  table: ColumnTable,
  language: Language,
): boolean {
  const header: Header<ColumnTable> = recogniseHeader(table, maker.headerRow(tabId));
  const [twice] = header.duplicates;
  if (twice !== undefined) throw new RapportFault({ kind: 'columnTwice', table, column: twice });
  const missing: readonly string[] = header.missing;
  if (missing.length === 0) return false;
  const words = sheetWords(language);
  const headers: Readonly<Record<string, string>> = words.headers[table];
  const position = maker.filledColumns(tabId);
  // Headers last: where a run is killed before them, the next one still sees that the columns are missing.
  maker.dress(
    tabId,
    position,
    missing.map((column) => columnLook(table, column, words)),
  );
  maker.writeHeaders(
    tabId,
    position,
    missing.map((column) => headers[column] ?? column),
  );
  return true;
}

/** Fills Settings where it has no rows yet. */
export function furnishSettings(
  maker: TabMaker,
  tabId: number,
  language: Language,
  today: CalendarDay,
): boolean {
  return fill(maker, tabId, 'settings', () => defaultSettings(language, today));
}

/** Fills Templates where it has no rows yet: our own words, for the user to make better ones of. */
export function furnishTemplates(maker: TabMaker, tabId: number, language: Language): boolean {
  return fill(maker, tabId, 'templates', () => defaultTemplateRows(language));
}

function fill<T extends ColumnTable>(
  maker: TabMaker,
  tabId: number,
  table: T,
  records: () => readonly Readonly<Record<ColumnOf<T>, NewCell>>[],
): boolean {
  if (maker.filledRows(tabId) > 1) return false;
  const { positions } = recogniseHeader(table, maker.headerRow(tabId));
  const columns: readonly ColumnOf<T>[] = COLUMNS[table];
  const width = 1 + Math.max(...columns.map((column) => positions[column] ?? -1));
  const rows = records().map((record) => {
    const cells = new Array<NewCell>(width).fill('');
    for (const column of columns) {
      const position = positions[column];
      if (position !== undefined) cells[position] = record[column];
    }
    return cells;
  });
  maker.writeRows(tabId, 2, rows);
  return true;
}

/** Lays the dashboard out where its tab is empty or was left half done, and gives the pulse its place. */
export function furnishDashboard(
  maker: TabMaker,
  tabId: number,
  language: Language,
  halfDone: boolean,
): boolean {
  const toLay = halfDone || maker.filledRows(tabId) === 0;
  // Before the formula that refers to it, which would else begin as an error.
  const toPlace = toLay || !maker.hasPulse();
  if (toPlace) maker.placePulse(tabId);
  if (toLay) maker.layDashboard(tabId, dashboardIn(language));
  return toPlace;
}

function dashboardIn(language: Language): DashboardLayout {
  const { title, subtitle, pulseNote } = addOnWords(language).dashboard;
  return { title, subtitle, pulseNote, summary: '=CHALLENGE_SUMMARY(Rapport_pulse)' };
}
