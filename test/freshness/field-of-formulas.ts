import type { Assumptions, ProjectFiles } from '../../src/workbench/emulator';
import { FUNCTION_NAMES, type FunctionName } from '../../src/domain/metrics/metric-names';
import { AddOnSession, type SessionOptions } from '../bundle/add-on-session';

/** How a formula is given its data. */
export const FORMS = ['nothing', 'pulse', 'ranges'] as const;
export type Form = (typeof FORMS)[number];

const WORD_FIRST: Readonly<Partial<Record<FunctionName, string>>> = {
  EXPLAIN: '"ACTIONS"',
  FUNNEL: '"pitch"',
  RESPONSE_RATE: '"referral ask"',
  CHANNELS: '"kind"',
};

const ROWS_EACH = 60;
const COLUMNS_EACH = 8;
const ROWS = ROWS_EACH * FUNCTION_NAMES.length;
const COLUMNS = COLUMNS_EACH * FORMS.length;

/** A cell of the field: what it holds, and where. */
interface Place {
  readonly name: FunctionName;
  readonly form: Form;
  readonly row: number;
  readonly column: number;
}

const PLACES: readonly Place[] = FUNCTION_NAMES.flatMap((name, down) =>
  FORMS.map((form, right) => ({ name, form, row: 1 + ROWS_EACH * down, column: 1 + COLUMNS_EACH * right })),
);

/** What the cells of one formula show, spilled rows included. */
export type Shown = ReadonlyMap<string, string>;

/** The texts of the sheet's language that the formulas need. */
export interface Dialect {
  readonly separator: ',' | ';';
  readonly tabs: readonly string[];
  readonly word: (english: string) => string;
}

const ENGLISH: Dialect = {
  separator: ',',
  tabs: ['Log!A:Z', 'Settings!A:D', 'Events!A:Z', 'People!A:Z', "'Follow-ups'!A:Z"],
  word: (english) => english,
};

function formulaOf({ name, form }: Place, { separator, tabs, word }: Dialect): string {
  const first = WORD_FIRST[name];
  const data = { nothing: [], pulse: ['Rapport_pulse'], ranges: tabs }[form];
  return `=${name}(${[...(first === undefined ? [] : [word(first)]), ...data].join(separator)})`;
}

/** Scripts' own writes fire no trigger: so formulas come and go without anything of the add-on's noticing. */
const PROBES = `
function probeEnter(name, formulas) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  formulas.forEach(function (cell) { sheet.getRange(cell[0], cell[1]).setFormula(cell[2]); });
}
function probeCopy(from, to, cells) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var source = spreadsheet.getSheetByName(from);
  var target = spreadsheet.getSheetByName(to);
  cells.forEach(function (cell) {
    target.getRange(cell[0], cell[1]).setFormula(source.getRange(cell[0], cell[1]).getFormula());
  });
}
function probeClear(name) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getRange(1, 1, ${String(ROWS)}, ${String(COLUMNS)}).clearContent();
}
function probeWrite(name, row, column, value) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getRange(row, column).setValue(value);
}
`;

export interface FieldOptions {
  readonly project: ProjectFiles;
  readonly assumptions?: Partial<Assumptions>;
  readonly dialect?: Dialect;
  /** All where absent. */
  readonly names?: readonly FunctionName[];
  readonly forms?: readonly Form[];
  readonly session?: SessionOptions;
}

/** All functions in all forms on a sheet of the user's own, and a spare sheet to enter them anew. */
export class FieldOfFormulas {
  readonly session: AddOnSession;
  private readonly runs = new Set<number>();
  private readonly dialect: Dialect;
  private readonly places: readonly Place[];

  constructor(options: FieldOptions) {
    const { project, assumptions = {}, dialect = ENGLISH, session = {} } = options;
    const { names = FUNCTION_NAMES, forms = FORMS } = options;
    this.dialect = dialect;
    this.places = PLACES.filter(({ name, form }) => names.includes(name) && forms.includes(form));
    const code = `${project.code}\n${PROBES}`;
    this.session = new AddOnSession({ now: '2026-06-10T08:00:00Z', ...session, assumptions, project: { ...project, code } }); // prettier-ignore
    this.session.setUp();
    this.session.withoutFigures();
    for (const name of ['Field', 'Spare']) this.addSheet(name);
    this.session.emulator.gate.watch({
      before: ({ execution, origin }) => {
        if (origin === 'custom function') this.runs.add(execution);
      },
    });
  }

  /** How often a function was run since this was asked last. */
  recalculations(): number {
    const { size } = this.runs;
    this.runs.clear();
    return size;
  }

  private addSheet(name: string): void {
    const { user } = this.session.emulator;
    const id = user.addSheet(name);
    user.insertRows(id, 1, Math.max(0, ROWS - 1000));
  }

  /** Puts the formulas into the field, as if they had always stood there. */
  sow(): this {
    this.enter('Field', this.places);
    this.runs.clear();
    return this;
  }

  /** Every formula that does not show what a fresh computation shows. */
  stale(): string[] {
    const shown = this.shownIn('Field');
    // As they read by now: references follow their cells. What the pulse gives is what nothing gives.
    const anew = this.places.map((place) => (place.form === 'pulse' ? givenNothing(place) : place));
    const [read = [], written = []] = [true, false].map((isRead) =>
      anew.filter((place) => this.places.includes(place) === isRead),
    );
    this.call(
      'probeCopy',
      'Field',
      'Spare',
      read.map(({ row, column }) => [row, column]),
    );
    this.enter(
      'Spare',
      written.filter(({ name }) => !read.some((other) => other.name === name && other.form === 'nothing')),
    );
    const fresh = this.shownIn('Spare');
    this.call('probeClear', 'Spare');
    this.runs.clear();
    return this.places.flatMap((place, index) => {
      const [is, should] = [slot(shown, place), slot(fresh, anew[index] ?? place)];
      return is === should ? [] : [`${place.name} given ${place.form}: ${is} instead of ${should}`];
    });
  }

  /** What the formulas of one form show, as one text. */
  shownOf(form: Form): string {
    const shown = this.shownIn('Field');
    return this.places.filter((place) => place.form === form).map((place) => slot(shown, place)).join('\n'); // prettier-ignore
  }

  private shownIn(sheet: string): Shown {
    const cells = this.session.emulator.workbook.cells(this.session.sheetId(sheet), 1, 1, ROWS, COLUMNS);
    return new Map(
      cells.map(({ row, column, display, error = '' }) => [
        `${String(row)} ${String(column)}`,
        display + error,
      ]),
    );
  }

  private enter(sheet: string, places: readonly Place[]): void {
    const cells = places.map((place) => [place.row, place.column, formulaOf(place, this.dialect)]);
    this.call('probeEnter', sheet, cells);
  }

  call(name: string, ...args: readonly unknown[]): void {
    const answer = this.session.emulator.callFromSidebar(name, args);
    if (!answer.ok) throw new Error(answer.error);
  }
}

function givenNothing(place: Place): Place {
  return { ...place, form: 'nothing', column: 1 };
}

/** What a formula and its spilled cells show, row by row. */
function slot(shown: Shown, { row, column }: Place): string {
  const texts: string[] = [];
  for (let down = 0; down < ROWS_EACH; down++) {
    for (let right = 0; right < COLUMNS_EACH; right++) {
      const text = shown.get(`${String(row + down)} ${String(column + right)}`);
      if (text !== undefined && text !== '') texts.push(`${String(down)}/${String(right)} ${text}`);
    }
  }
  return texts.join(' | ');
}
