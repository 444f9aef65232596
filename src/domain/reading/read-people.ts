import type { CalendarDay } from '../calendar/calendar-day';
import { dayReader, type DayReading, type ReadContext } from '../cells/cell-day';
import { isErrorCell, textOf } from '../cells/cell-text';
import { cellIn, type CellGrid, type CellValue } from '../cells/cells';
import { UNREADABLE } from '../cells/code-column';
import { codeColumn, codeOf } from '../cells/code-of';
import { foldText } from '../cells/folded-text';
import { OpenTable, type TableReading } from '../cells/table-rows';
import { CADENCES, YES_NO, type Cadence, type Language } from '../cells/vocabulary';
import type { PersonRow } from './challenge-data';
import { IdPlaces } from './id-places';
import { cadenceCode, type PeopleColumns } from './people-columns';

/** The e-mail addresses in a cell, folded; what is no address is passed over. */
export function emailsIn(text: string): string[] {
  if (!text.includes('@')) return [];
  return text
    .split(/[\s;,<>()"]+/)
    .filter((word) => /^[^@]+@[^@]+\.[^@.]+$/.test(word))
    .map(foldText);
}

const COLUMNS_READ = [
  'id',
  'name',
  'email',
  'otherEmails',
  'company',
  'knewBefore',
  'cadence',
  'lastContact',
  'doNotContact',
  'language',
  'introducedBy',
  'promised',
] as const;
type Positions = Readonly<Record<(typeof COLUMNS_READ)[number], number>>;

const YES = YES_NO.indexOf('yes') + 1;
/** What people write for "no" beside the word. */
const NONE = /^(?:[-–—0n]|false)$/i;

/** People as they stand in a grid: only what may be wrong, or is asked of all, is looked at before a row is asked. */
class GridPeople implements PeopleColumns {
  size = 0;
  ids: string[] = [];
  readonly knewBefore: Uint8Array;
  readonly cadences: Uint8Array;
  readonly yesNo = codeColumn('yesNo', (code) => YES_NO.indexOf(code) + 1);
  readonly cadence = codeColumn('cadence', cadenceCode, false);
  /** For each person the place in the grid. */
  private readonly gridPlaces: Int32Array;
  private knownPlaces: IdPlaces | undefined;

  constructor(
    readonly grid: CellGrid,
    readonly positions: Positions,
    readonly dayOf: ((cell: CellValue) => DayReading) | undefined,
  ) {
    this.knewBefore = new Uint8Array(grid.length);
    this.cadences = new Uint8Array(grid.length);
    this.gridPlaces = new Int32Array(grid.length);
  }

  get places(): IdPlaces {
    return (this.knownPlaces ??= new IdPlaces(this.ids));
  }

  row(at: number): PersonRow {
    return new GridPerson(this, this.gridPlaces[at] ?? 0);
  }

  read(open: OpenTable<'people'>): void {
    this.ids = new Array<string>(this.grid.length);
    for (let place = 1; place < this.grid.length; place += 1)
      this.readRow(this.grid[place] ?? [], place, open);
    this.ids.length = this.size;
  }

  private readRow(cells: readonly CellValue[], place: number, open: OpenTable<'people'>): void {
    const { positions } = this;
    const name = cellIn(cells, positions.name);
    if (name === '' && open.isBlank(cells)) return;
    if (isErrorCell(name)) open.report(place + 1, 'name', name);
    const knew = cellIn(cells, positions.knewBefore);
    const knewBefore = this.yesNo.read(knew);
    if (knewBefore === UNREADABLE) open.report(place + 1, 'knewBefore', knew);
    if (!isSomebody(name) && new GridPerson(this, place).emails.length === 0) return;
    const at = this.size;
    this.size = at + 1;
    this.gridPlaces[at] = place;
    this.ids[at] = textOf(cellIn(cells, positions.id));
    if (knewBefore === YES) this.knewBefore[at] = 1;
    const cadence = this.cadence.read(cellIn(cells, positions.cadence));
    if (cadence > 0) this.cadences[at] = cadence;
  }

  cell(place: number, position: number): CellValue {
    return cellIn(this.grid[place] ?? [], position);
  }

  text(place: number, position: number): string {
    return textOf(this.cell(place, position));
  }
}

function isSomebody(name: CellValue): boolean {
  return !isErrorCell(name) && textOf(name) !== '';
}

/** A row that reads its cells when it is asked. Its properties are the class's: `{ ...person }` has none of them. */
class GridPerson implements PersonRow {
  constructor(
    private readonly people: GridPeople,
    private readonly place: number,
  ) {}

  get row(): number {
    return this.place + 1;
  }
  get id(): string {
    return this.people.text(this.place, this.people.positions.id);
  }
  get name(): string {
    const name = this.people.cell(this.place, this.people.positions.name);
    return isErrorCell(name) ? '' : textOf(name);
  }
  get emails(): readonly string[] {
    const { email, otherEmails } = this.people.positions;
    const [first, others] = [this.people.text(this.place, email), this.people.text(this.place, otherEmails)];
    return first === '' && others === '' ? [] : emailsIn(`${first} ${others}`);
  }
  get company(): string {
    return this.people.text(this.place, this.people.positions.company);
  }
  get knewBefore(): boolean {
    return this.isYes(this.people.positions.knewBefore);
  }
  get cadence(): Cadence | undefined {
    return CADENCES[
      this.people.cadence.read(this.people.cell(this.place, this.people.positions.cadence)) - 1
    ];
  }
  get lastContact(): CalendarDay | undefined {
    const { people, cadence } = this;
    if (cadence === undefined || cadence === 'none') return undefined;
    const day = people.dayOf?.(people.cell(this.place, people.positions.lastContact));
    return day === '' ? undefined : day;
  }
  get doNotContact(): boolean {
    const { people, place } = this;
    const { doNotContact } = people.positions;
    if (people.yesNo.read(people.cell(place, doNotContact)) !== UNREADABLE) return this.isYes(doNotContact);
    // Better no message than one to somebody whom a word of the user's own, or an imported "x", would spare.
    return !NONE.test(people.text(place, doNotContact));
  }
  get language(): Language | undefined {
    return codeOf('language', this.people.cell(this.place, this.people.positions.language));
  }
  get introducedBy(): string {
    return this.people.text(this.place, this.people.positions.introducedBy);
  }
  get promised(): string {
    return this.people.text(this.place, this.people.positions.promised);
  }

  private isYes(position: number): boolean {
    return this.people.yesNo.read(this.people.cell(this.place, position)) === YES;
  }
}

/** People as they were read. Rows are made when somebody asks for them; figures run over the columns. */
interface PeopleReading extends TableReading<PersonRow> {
  readonly columns: PeopleColumns;
}

/**
 * Reads People, header row first. A row without a name is nobody, unless it has an address. Days are read with a
 * `context` only; what is none in "Last contact" is the user's own note.
 */
export function readPeople(grid: CellGrid, context?: ReadContext): PeopleReading {
  const open = new OpenTable('people', grid);
  const columns = new GridPeople(grid, open.positions(COLUMNS_READ), context && dayReader(context));
  if (open.canBeRead()) columns.read(open);
  let rows: readonly PersonRow[] | undefined;
  return {
    columns,
    problems: open.problems,
    get rows() {
      return (rows ??= Array.from({ length: columns.size }, (_, at) => columns.row(at)));
    },
  };
}
