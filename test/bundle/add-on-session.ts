import {
  createEmulator,
  type CellView,
  type Emulator,
  type EmulatorOptions,
  type Execution,
} from '../../src/workbench/emulator';
import type {
  Answer,
  EntryMeaning,
  LogEntry,
  LoggedEntry,
  SidebarState,
} from '../../src/addon/use-cases/sidebar-calls';
import { builtProject } from '../support/built-project';

export interface SessionOptions extends Partial<
  Pick<
    EmulatorOptions,
    | 'project'
    | 'scriptTimeZone'
    | 'mailQuota'
    | 'assumptions'
    | 'later'
    | 'others'
    | 'punctuality'
    | 'saved'
    | 'callCosts'
  >
> {
  readonly now?: string;
  readonly locale?: string;
  readonly userLocale?: string;
  readonly timeZone?: string;
}

type EntryChanges = Partial<LogEntry> & { readonly names?: readonly string[] };

/** Somebody at the keyboard of a spreadsheet with the built add-on in it. */
export class AddOnSession {
  readonly emulator: Emulator;
  private entries = 0;

  constructor({
    now = '2026-06-01T08:00:00Z',
    locale = 'en_US',
    userLocale = 'en',
    timeZone = 'Europe/Berlin',
    ...more
  }: SessionOptions = {}) {
    this.emulator = createEmulator({
      project: builtProject(),
      now: Date.parse(now),
      user: { email: 'me@example.org', locale: userLocale },
      spreadsheet: { name: 'My challenge', locale, timeZone },
      seed: 7,
      // The built bundle ends; nobody has to stand by.
      endsByItself: true,
      ...more,
    });
    this.emulator.open();
  }

  /** Answers every dialog of a menu item in turn; OK after the given answers. */
  choose(handler: string, ...answers: ('YES' | 'NO')[]): string[] {
    const messages: string[] = [];
    this.emulator.chooseMenuItem(handler);
    for (let dialog = this.emulator.dialog(); dialog; dialog = this.emulator.dialog()) {
      messages.push(dialog.message);
      this.emulator.answerDialog(dialog.buttons.includes('YES') ? (answers.shift() ?? 'YES') : 'OK');
    }
    return messages;
  }

  setUp(): this {
    this.choose('setUp');
    return this;
  }

  /** Logs a coffee with somebody new, as far as not said otherwise. */
  log(entry: EntryChanges = {}): Answer<LoggedEntry> {
    return this.call('logInteraction', this.entry(entry));
  }

  entry({ names = ['Ana'], ...fields }: EntryChanges = {}): LogEntry {
    this.entries += 1;
    return {
      entryId: `e${String(this.entries)}`,
      again: false,
      people: names.map((name) => ({ personId: '', name, knewBefore: false })),
      kind: 'coffee',
      how: 'inPerson',
      twoWay: 'yes',
      aboutWork: true,
      channel: '',
      day: this.today,
      event: '',
      nextStep: '',
      introducedBy: '',
      notes: '',
      remindInDays: null,
      ...fields,
    };
  }

  explain(entryId: string): Answer<EntryMeaning> {
    return this.call('explainEntry', entryId);
  }

  load(): Answer<SidebarState> {
    return this.call('loadSidebar');
  }

  call<T>(name: string, ...args: readonly unknown[]): Answer<T> {
    const answer = this.emulator.callFromSidebar(name, args);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value as Answer<T>;
  }

  /** The calendar date in the spreadsheet's zone, by `Intl`. */
  get today(): string {
    const { timeZone } = this.emulator.workbook;
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(this.emulator.now);
  }

  sheetId(name: string): number {
    const sheet = this.emulator.workbook.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet.id;
  }

  cell(sheet: string, row: number, column: number): CellView | undefined {
    return this.emulator.workbook.cells(this.sheetId(sheet), row, column, 1, 1)[0];
  }

  /** What is shown below a header, as far down as the sheet goes. */
  column(sheet: string, header: string): string[] {
    const view = this.emulator.workbook.sheets().find(({ name }) => name === sheet);
    const column = this.position(sheet, header);
    const shown = new Array<string>(Math.max(0, (view?.lastRow ?? 1) - 1)).fill('');
    for (const cell of this.emulator.workbook.cells(this.sheetId(sheet), 2, column, shown.length || 1, 1)) {
      if (cell.row - 2 < shown.length) shown[cell.row - 2] = cell.display;
    }
    return shown;
  }

  /** What the dashboard shows beside a figure's label. */
  figure(label: string): string | undefined {
    const cells = this.emulator.workbook.cells(this.sheetId('Dashboard'), 4, 1, 60, 2);
    const row = cells.find(({ column, display }) => column === 1 && display === label)?.row;
    return cells.find((cell) => cell.row === row && cell.column === 2)?.display;
  }

  /** Types the value beside a key of Settings. */
  set(key: string, value: string): this {
    const place = this.column('Settings', 'Key').indexOf(key);
    if (place < 0) throw new Error(`no setting ${key}`);
    this.type('Settings', place + 2, 'Value', value);
    return this;
  }

  /** Takes the dashboard's figures away, which cost an execution with every change. */
  withoutFigures(): this {
    this.emulator.user.clear(this.sheetId('Dashboard'), 4, 1, 1, 1);
    return this;
  }

  /** The column that stands under the header, from 1. */
  position(sheet: string, header: string): number {
    const found = this.emulator.workbook
      .cells(this.sheetId(sheet), 1, 1, 1, 40)
      .find((cell) => cell.display === header);
    if (!found) throw new Error(`no column ${header}`);
    return found.column;
  }

  /** Types a row below the last one, cell by cell. */
  typeRow(sheet: string, cells: Readonly<Record<string, string>>): number {
    const row = (this.emulator.workbook.sheets().find(({ name }) => name === sheet)?.lastRow ?? 0) + 1;
    for (const [header, text] of Object.entries(cells)) this.type(sheet, row, header, text);
    return row;
  }

  type(sheet: string, row: number, header: string, text: string): void {
    this.emulator.user.type(this.sheetId(sheet), row, this.position(sheet, header), text);
  }

  /** Types a formula into a sheet of the user's own and tells what it shows. */
  typeFormula(formula: string, row = 1): void {
    this.emulator.user.type(this.sheetId('Sheet1'), row, 1, formula);
  }

  shown(row = 1): string {
    return this.cell('Sheet1', row, 1)?.display ?? '';
  }

  advance(to: string): this {
    this.emulator.advanceTo(Date.parse(to));
    return this;
  }

  last(handler: string): Execution {
    const found = this.emulator.executions().filter((execution) => execution.handler === handler);
    const last = found[found.length - 1];
    if (!last) throw new Error(`${handler} has not run`);
    return last;
  }

  /** Executions that did not end well. */
  failures(): string[] {
    return this.emulator
      .executions()
      .filter(({ status }) => status !== 'completed')
      .map(({ handler, error }) => `${handler}: ${error ?? ''}`);
  }
}
