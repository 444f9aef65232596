import type { CalendarDay } from '../calendar/calendar-day';
import { dayReader, type DayReading, type ReadContext } from '../cells/cell-day';
import { isErrorCell, textOf } from '../cells/cell-text';
import type { CellGrid, CellValue } from '../cells/cells';
import { UNREADABLE } from '../cells/code-column';
import { codeColumn, codeOf, codeReader } from '../cells/code-of';
import { foldText } from '../cells/folded-text';
import { OpenTable, type TableReading } from '../cells/table-rows';
import { YES_NO, type Cadence, type Language } from '../cells/vocabulary';
import type { PersonRow } from './challenge-data';

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

/** People as they stand in a grid: only what may be wrong is looked at before a row is asked. */
class GridPeople {
  readonly knewBefore = codeColumn('yesNo', (code) => YES_NO.indexOf(code) + 1);
  readonly yesNoOf = codeReader('yesNo');
  readonly cadenceOf = codeReader('cadence');

  constructor(
    readonly grid: CellGrid,
    readonly positions: Positions,
    readonly dayOf: ((cell: CellValue) => DayReading) | undefined,
  ) {}

  cell(place: number, position: number): CellValue {
    return position < 0 ? '' : (this.grid[place]?.[position] ?? '');
  }

  text(place: number, position: number): string {
    const cell = this.cell(place, position);
    return cell === '' ? cell : textOf(cell);
  }
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
  get knewBefore(): boolean {
    const { knewBefore, positions } = this.people;
    return knewBefore.read(this.people.cell(this.place, positions.knewBefore)) === YES;
  }
  get cadence(): Cadence | undefined {
    return this.people.cadenceOf(this.people.cell(this.place, this.people.positions.cadence));
  }
  get lastContact(): CalendarDay | undefined {
    const { people, cadence } = this;
    if (cadence === undefined || cadence === 'none') return undefined;
    const day = people.dayOf?.(people.cell(this.place, people.positions.lastContact));
    return day === '' ? undefined : day;
  }
  get doNotContact(): boolean {
    return this.people.yesNoOf(this.people.cell(this.place, this.people.positions.doNotContact)) === 'yes';
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
}

/**
 * Reads People, header row first. A row without a name is nobody, unless it has an address. Days are read with a
 * `context` only; what is none in "Last contact" is the user's own note.
 */
export function readPeople(grid: CellGrid, context?: ReadContext): TableReading<PersonRow> {
  const open = new OpenTable('people', grid);
  const people = new GridPeople(grid, open.positions(COLUMNS_READ), context && dayReader(context));
  const { problems } = open;
  const rows: PersonRow[] = [];
  if (!open.canBeRead()) return { rows, problems };
  for (let place = 1; place < grid.length; place += 1) {
    if (people.cell(place, people.positions.name) === '' && open.isBlank(grid[place] ?? [])) continue;
    reportUnreadable(people, place, open);
    const person = new GridPerson(people, place);
    if (person.name !== '' || person.emails.length > 0) rows.push(person);
  }
  return { rows, problems };
}

function reportUnreadable(people: GridPeople, place: number, open: OpenTable<'people'>): void {
  const { positions, knewBefore } = people;
  const name = people.cell(place, positions.name);
  if (isErrorCell(name)) open.report(place + 1, 'name', name);
  const knew = people.cell(place, positions.knewBefore);
  if (knewBefore.read(knew) === UNREADABLE) open.report(place + 1, 'knewBefore', knew);
}
