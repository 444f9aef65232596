import type { CellValue } from '../../domain/cells/cells';
import { recogniseHeader } from '../../domain/cells/table-header';
import { COLUMNS, TABLES, type ColumnTable, type TableName } from '../../domain/cells/tables';
import { LANGUAGES, type Language } from '../../domain/cells/vocabulary';
import { sheetWords } from '../../domain/words';
import { addOnWords } from '../../domain/words/add-on';
import type { Tab, TabIds, TabMaker } from './ports';

/** Where a table will stand: in a tab that is ours already, in an empty one, or in a new one. */
export interface PlannedTab {
  readonly table: TableName;
  readonly tabId: number | undefined;
  /** The new tab's name. */
  readonly name: string;
  /** The tab of somebody else's that has our name and keeps it. */
  readonly taken: string | undefined;
}

/** Decides without changing anything, so that the user can be asked first. */
export function planTabs(
  maker: TabMaker,
  noted: TabIds | undefined,
  language: Language,
): readonly PlannedTab[] {
  const tabs = maker.tabs();
  return TABLES.map((table) => planTab(table, { maker, tabs, noted, language }));
}

interface Situation {
  readonly maker: TabMaker;
  readonly tabs: readonly Tab[];
  readonly noted: TabIds | undefined;
  readonly language: Language;
}

function planTab(table: TableName, { maker, tabs, noted, language }: Situation): PlannedTab {
  const name = sheetWords(language).tabs[table];
  const found =
    tabs.find((tab) => tab.id === noted?.[table]) ?? tabs.find((tab) => isOurs(table, tab, maker));
  if (found) return { table, tabId: found.id, name: found.name, taken: undefined };
  const namesake = tabs.find((tab) => sameName(tab.name, name));
  if (!namesake) return { table, tabId: undefined, name, taken: undefined };
  if (maker.filledRows(namesake.id) === 0)
    return { table, tabId: namesake.id, name: namesake.name, taken: undefined };
  return {
    table,
    tabId: undefined,
    name: freeName(`${addOnWords(language).name} ${name}`, tabs),
    taken: namesake.name,
  };
}

/** A tab that an earlier Set up made: our name, over every one of our columns. A header row less full is the user's. */
function isOurs(table: TableName, tab: Tab, maker: TabMaker): boolean {
  const names = LANGUAGES.flatMap((language) => ownNames(table, language));
  if (!names.some((name) => sameName(tab.name, name))) return false;
  const headerRow = maker.headerRow(tab.id);
  return table === 'dashboard' ? isDashboard(headerRow) : isWhole(table, headerRow);
}

/** The names that Set up gives to a new tab: the second where somebody else's tab has the first. */
export function ownNames(table: TableName, language: Language): string[] {
  const name = sheetWords(language).tabs[table];
  return [name, `${addOnWords(language).name} ${name}`];
}

function isWhole(table: ColumnTable, headerRow: readonly CellValue[]): boolean {
  const { missing, duplicates } = recogniseHeader(table, headerRow);
  return COLUMNS[table].length > 0 && missing.length === 0 && duplicates.length === 0;
}

function isDashboard(headerRow: readonly CellValue[]): boolean {
  return LANGUAGES.some((language) => headerRow[0] === addOnWords(language).dashboard.title);
}

// Sheets takes two names that differ in case only for the same.
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function freeName(wish: string, tabs: readonly Tab[]): string {
  let name = wish;
  for (let number = 2; tabs.some((tab) => sameName(tab.name, name)); number++)
    name = `${wish} ${String(number)}`;
  return name;
}
