import type { Box, SheetView, UserActions } from '../../src/workbench/emulator';
import { ServiceError } from '../../src/workbench/emulator';
import type { Desk, Table } from './desk';
import { dayName, localTime } from './local-time';
import { OTHER_LOCALES, OTHER_ZONES } from './places';
import type { UserAct, UserActName } from './plan';

/** What an act works on: the sheet as it is now, and its numbers brought into that sheet. */
interface Hand {
  readonly desk: Desk;
  readonly user: UserActions;
  readonly act: UserAct;
  readonly sheet: SheetView;
  /** A row with content below the header, from 2; and a column with content, from 1. */
  readonly row: number;
  readonly column: number;
  /** Rows from `row` on, 1 to 3. */
  readonly count: number;
  /** Another row and another column of the same sheet. */
  readonly toRow: number;
  readonly toColumn: number;
  /** To be called before each edit of several. */
  readonly edits: () => void;
}

type Perform = (hand: Hand) => void;

/** What people type anywhere: numbers, dates in several orders, texts that look like something else. */
const TYPED = [
  'ok', '12', '3.5', '50%', 'TRUE', '2026-03-15', "'2026-04-01", '3/4/2026', '4.3.2026', 'next week', "'007", '-',
  'Ana; Ben', 'done', 'coffee', '  ', 'é 漢 🙂', '=1+1', '=A1',
] as const; // prettier-ignore

const TEXT_DATES = ["'2026-03-12", '2026-03-14', "'12 March", '3/9/2026', 'tomorrow', "'31.3.2026"] as const;

const TAB_NAMES = ['Notebook', 'Log (old)', 'People', 'Mein Protokoll', 'Log 2'] as const;

function box({ row, column, count }: Pick<Hand, 'row' | 'column' | 'count'>, columns = 1): Box {
  return { row, column, rows: count, columns };
}

function wholeRows({ sheet, row, count }: Hand): Box {
  return { row, column: 1, rows: count, columns: Math.max(1, sheet.lastColumn) };
}

/** The table's column with this code, from 1; otherwise any. */
function columnOf({ desk, act, column }: Hand, table: Table, code: string): number {
  const found = act.tab === table ? desk.column(table, code) : undefined;
  return found === undefined ? column : found + 1;
}

function idColumn(hand: Hand): number {
  const { tab } = hand.act;
  return tab === 'own' ? hand.column : columnOf(hand, tab, tab === 'followUps' ? 'key' : 'id');
}

/** A row of the Log typed by hand, from the date to the reminder. */
function typeRow({ desk, user, act }: Hand): void {
  const { emulator, words } = desk;
  const sheet = desk.sheet('log');
  const date = desk.column('log', 'date');
  if (!sheet || date === undefined) return;
  const today = localTime(emulator.now, emulator.workbook.timeZone).day;
  const texts: Readonly<Record<string, string>> = {
    date: act.yes ? dayName(today - (act.count % 3)) : pick(TEXT_DATES, act.text),
    people: `Typed ${String(act.to % 9)}`,
    kind: words.codes.kind.call,
    how: words.codes.how.phone,
    twoWay: act.row % 2 === 0 ? words.codes.twoWay.yes : words.codes.twoWay.notYet,
    remindOn: act.column % 3 === 0 ? dayName(today + 1 + (act.count % 4)) : '',
  };
  const places = Object.entries(texts).flatMap(([code, text]) => {
    const column = desk.column('log', code);
    return column === undefined ? [] : [{ column, text }];
  });
  const first = Math.min(...places.map(({ column }) => column));
  const row = new Array<string>(Math.max(...places.map(({ column }) => column)) - first + 1).fill('');
  for (const { column, text } of places) row[column - first] = text;
  user.paste(sheet.id, sheet.lastRow + 1, first + 1, [row]);
}

/** Types into the outbox, in a row with content. */
function typeInOutbox(
  { desk, user, act, edits }: Hand,
  texts: Readonly<Record<string, string>>,
  below = false,
): void {
  const sheet = desk.sheet('followUps');
  if (!sheet || (!below && sheet.lastRow < 2)) return;
  const row = below ? sheet.lastRow + 1 : 2 + (act.row % (sheet.lastRow - 1));
  for (const [code, text] of Object.entries(texts)) {
    const column = desk.column('followUps', code);
    if (column === undefined) continue;
    edits();
    user.type(sheet.id, row, column + 1, text);
  }
}

function inDays({ desk }: Hand, days: number): string {
  const { emulator } = desk;
  return dayName(localTime(emulator.now, emulator.workbook.timeZone).day + days);
}

function typeSetting({ desk, user }: Hand, key: 'stopSending', text: string): void {
  const sheet = desk.sheet('settings');
  const column = desk.column('settings', 'value');
  const row = desk.below('settings', 'key').indexOf(desk.words.settingKeys[key]);
  if (sheet && column !== undefined && row >= 0) user.type(sheet.id, row + 2, column + 1, text);
}

const STATES = ['planned', 'cancelled', 'done', 'closed', 'sent'] as const;
const DECISIONS = ['done', 'snooze1', 'snooze3', 'snooze7', 'open'] as const;

const PERFORM: Readonly<Record<UserActName, Perform>> = {
  setState: (hand) => {
    typeInOutbox(hand, { state: hand.desk.words.codes.followUpState[pick(STATES, hand.act.text)] });
  },
  snooze: (hand) => {
    const { snoozed } = hand.desk.words.codes.followUpState;
    typeInOutbox(hand, { due: inDays(hand, 1 + (hand.act.count % 5)), state: snoozed });
  },
  typeMessage: (hand) => {
    typeInOutbox(hand, {
      text: `My own words ${String(hand.act.text)} of ${String(hand.desk.emulator.now)}`,
    });
  },
  ownReminder: (hand) => {
    typeInOutbox(
      hand,
      { person: `Person ${hand.act.yes ? 'A' : 'Q'}`, due: inDays(hand, hand.act.count % 4) },
      true,
    );
  },
  doNotContact: ({ desk, user, act }) => {
    const sheet = desk.sheet('people');
    const column = desk.column('people', 'doNotContact');
    if (!sheet || column === undefined || sheet.lastRow < 2) return;
    const { yes, no } = desk.words.codes.yesNo;
    user.type(sheet.id, 2 + (act.row % (sheet.lastRow - 1)), column + 1, act.count % 4 === 0 ? no : yes);
  },
  stopSending: (hand) => {
    const { yes, no } = hand.desk.words.codes.yesNo;
    typeSetting(hand, 'stopSending', hand.act.count % 2 === 0 ? no : yes);
  },
  decideToday: ({ desk, user, act }) => {
    const sheet = desk.sheet('today');
    const column = desk.column('today', 'decision');
    if (!sheet || column === undefined || sheet.lastRow < 2) return;
    const word = desk.words.codes.decision[pick(DECISIONS, act.text)];
    user.type(sheet.id, 2 + (act.row % (sheet.lastRow - 1)), column + 1, word);
  },
  type: ({ user, sheet, row, column, act }) => {
    user.type(sheet.id, row, column, pick(TYPED, act.text));
  },
  typeRow,
  pasteTextDates: (hand) => {
    const column = columnOf(hand, 'log', 'date');
    const texts = Array.from({ length: hand.count }, (_, index) => [pick(TEXT_DATES, hand.act.text + index)]);
    hand.user.paste(hand.sheet.id, hand.row, column, texts);
  },
  clear: (hand) => {
    hand.user.clear(hand.sheet.id, hand.row, hand.column, hand.count, hand.act.yes ? 1 : 4);
  },
  insertRows: ({ user, sheet, row, count }) => {
    user.insertRows(sheet.id, row, count);
  },
  deleteRows: ({ user, sheet, row, count }) => {
    user.deleteRows(sheet.id, row, count);
  },
  insertColumns: ({ user, sheet, column }) => {
    user.insertColumns(sheet.id, column, 1);
  },
  deleteColumns: ({ user, sheet, column }) => {
    user.deleteColumns(sheet.id, column, 1);
  },
  moveRows: ({ user, sheet, row, count, toRow }) => {
    user.moveRows(sheet.id, row, count, toRow);
  },
  moveColumns: ({ user, sheet, column, toColumn }) => {
    user.moveColumns(sheet.id, column, 1, toColumn);
  },
  sort: ({ user, sheet, column, act }) => {
    user.sort(sheet.id, column, act.yes);
  },
  sortRange: (hand) => {
    const { row, rows, column, columns } = { ...wholeRows(hand), rows: hand.count + 4 };
    hand.user.sortRange(hand.sheet.id, { row, rows, column, columns }, hand.column, hand.act.yes);
  },
  duplicateRow: (hand) => {
    const { sheet, toRow, act, user } = hand;
    const from = { ...wholeRows(hand), rows: 1, sheetId: sheet.id };
    const row = act.yes ? sheet.lastRow + 1 : toRow;
    user.pasteCells(from, { sheetId: sheet.id, row, column: 1 }, { what: 'all', cut: false });
  },
  cutRow: (hand) => {
    const { sheet, user } = hand;
    const from = { ...wholeRows(hand), rows: 1, sheetId: sheet.id };
    const to = { sheetId: sheet.id, row: sheet.lastRow + 1, column: 1 };
    user.pasteCells(from, to, { what: 'all', cut: true });
  },
  fill: (hand) => {
    const from = box({ ...hand, count: 1 });
    hand.user.fill(hand.sheet.id, from, { ...from, rows: hand.count + 1 });
  },
  setFilter: ({ user, sheet }) => {
    user.setFilter(sheet.id, { row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn });
  },
  filterColumn: ({ user, sheet, column, desk, row }) => {
    if (!sheet.filter) return;
    const hidden = desk.emulator.workbook
      .filterValues(sheet.id, column)
      .filter((_, at) => at % 2 === row % 2);
    user.filterColumn(sheet.id, column, hidden);
  },
  removeFilter: ({ user, sheet }) => {
    user.removeFilter(sheet.id);
  },
  hideRows: ({ user, sheet, row, count }) => {
    user.hideRows(sheet.id, row, count);
  },
  showRows: ({ user, sheet }) => {
    user.showRows(sheet.id, 1, sheet.rows);
  },
  hideColumns: ({ user, sheet, column }) => {
    user.hideColumns(sheet.id, column, 1);
  },
  showColumns: ({ user, sheet }) => {
    user.showColumns(sheet.id, 1, sheet.columns);
  },
  merge: (hand) => {
    hand.user.merge(hand.sheet.id, { ...box(hand), columns: 2 });
  },
  unmerge: (hand) => {
    hand.user.unmerge(hand.sheet.id, {
      row: 1,
      column: 1,
      rows: hand.sheet.rows,
      columns: hand.sheet.columns,
    });
  },
  format: (hand) => {
    hand.user.format(hand.sheet.id, box(hand), { bold: hand.act.yes, background: '#fff2cc' });
  },
  setNote: ({ user, sheet, row, column, act }) => {
    user.setNote(sheet.id, row, column, act.yes ? 'remember' : '');
  },
  setColumnWidth: ({ user, sheet, column, count }) => {
    user.setColumnWidth(sheet.id, column, 1, 60 * count);
  },
  freezeRows: ({ user, sheet }) => {
    user.freezeRows(sheet.id, 1);
  },
  setRule: (hand) => {
    const rule = { type: 'list', values: ['one', 'two'], strict: false } as const;
    hand.user.setRule(hand.sheet.id, box(hand), hand.act.yes ? rule : null);
  },
  protect: (hand) => {
    const how = { description: 'mine', warningOnly: hand.act.yes, editors: [] };
    hand.user.protect(hand.sheet.id, box(hand), how);
  },
  unprotect: ({ user, sheet }) => {
    const [first] = sheet.protections;
    if (first) user.unprotect(sheet.id, first.id);
  },
  renameHeader: ({ user, sheet, column, act }) => {
    user.type(sheet.id, 1, column, `Mine ${String(act.text)}`);
  },
  duplicateHeader: ({ user, sheet, column, toColumn, desk, act }) => {
    user.type(sheet.id, 1, toColumn, desk.shown(act.tab)[0]?.[column - 1] ?? '');
  },
  clearIds: (hand) => {
    hand.user.clear(hand.sheet.id, hand.row, idColumn(hand), hand.count, 1);
  },
  copyIds: (hand) => {
    const column = idColumn(hand);
    const text = hand.desk.shown(hand.act.tab)[hand.row - 1]?.[column - 1] ?? '';
    hand.user.type(hand.sheet.id, hand.toRow, column, text);
  },
  markDone: (hand) => {
    const sheet = hand.desk.sheet('followUps');
    const column = hand.desk.column('followUps', 'state');
    if (!sheet || column === undefined || sheet.lastRow < 2) return;
    const row = 2 + (hand.act.row % (sheet.lastRow - 1));
    hand.user.type(sheet.id, row, column + 1, hand.desk.words.codes.followUpState.done);
  },
  addTab: ({ user }) => {
    user.addSheet();
  },
  renameTab: ({ user, sheet, act }) => {
    user.renameSheet(sheet.id, pick(TAB_NAMES, act.text));
  },
  duplicateTab: ({ user, sheet }) => {
    user.duplicateSheet(sheet.id);
  },
  deleteCopiedTab: ({ user, desk }) => {
    const copy = desk.emulator.workbook.sheets().find(({ name }) => name.startsWith('Copy of '));
    if (copy) user.deleteSheet(copy.id);
  },
  moveTab: ({ user, sheet, count }) => {
    user.moveSheet(sheet.id, count);
  },
  hideTab: ({ user, sheet }) => {
    user.hideSheet(sheet.id);
  },
  showTab: ({ user, sheet }) => {
    user.showSheet(sheet.id);
  },
  setTimeZone: ({ user, act }) => {
    user.setTimeZone(pick(OTHER_ZONES, act.text));
  },
  setLocale: ({ user, act }) => {
    user.setLocale(pick(OTHER_LOCALES, act.text));
  },
  renameSpreadsheet: ({ user, act }) => {
    user.renameSpreadsheet(`Challenge ${String(act.text)}`);
  },
  undo: ({ user, desk }) => {
    if (desk.emulator.workbook.canUndo) user.undo();
  },
  redo: ({ user, desk }) => {
    if (desk.emulator.workbook.canRedo) user.redo();
  },
};

/** Does it as a person would. @returns what Sheets said where it refused, such as for a protected cell. */
export function performUserAct(desk: Desk, act: UserAct, edits: () => void): string | undefined {
  const sheet = desk.sheet(act.tab);
  if (!sheet) return 'The tab is gone.';
  const rows = Math.max(1, sheet.lastRow - 1);
  const columns = Math.max(1, sheet.lastColumn);
  const row = 2 + (act.row % rows);
  try {
    PERFORM[act.do]({
      desk,
      act,
      sheet,
      user: desk.emulator.user,
      row,
      column: 1 + (act.column % columns),
      count: 1 + (act.count % 3),
      toRow: 2 + (act.to % rows),
      toColumn: 1 + (act.to % columns),
      edits,
    });
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError) return error.message;
    throw error;
  }
}

function pick<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index % list.length] ?? list[0];
}
