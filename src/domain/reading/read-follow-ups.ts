import type { CalendarDay } from '../calendar/calendar-day';
import { dayReader, type ReadContext } from '../cells/cell-day';
import { isDate, quotedText, textOf } from '../cells/cell-text';
import type { CellGrid, CellValue } from '../cells/cells';
import { UNREADABLE, type CodeColumn } from '../cells/code-column';
import { codeColumn } from '../cells/code-of';
import { DayCodes, DayColumn } from '../cells/day-codes';
import { OpenTable, type TableReading } from '../cells/table-rows';
import {
  FOLLOW_UP_RULES,
  FOLLOW_UP_STATES,
  type FollowUpRule,
  type FollowUpState,
} from '../cells/vocabulary';
import type { FollowUpRow } from './challenge-data';

const COLUMNS_READ = [
  'key',
  'person',
  'personId',
  'rule',
  'due',
  'state',
  'stateSince',
  'inWords',
  'thread',
  'subject',
  'text',
] as const;
type Column = (typeof COLUMNS_READ)[number];

/** The outbox as it stands in a grid: only what may be wrong is looked at before a row is asked. */
class GridFollowUps {
  readonly rules = codeColumn('followUpRule', (code) => FOLLOW_UP_RULES.indexOf(code) + 1);
  readonly states = codeColumn('followUpState', (code) => FOLLOW_UP_STATES.indexOf(code) + 1);
  readonly dayCodes = new DayCodes();
  readonly days: DayColumn;

  constructor(
    private readonly grid: CellGrid,
    private readonly positions: Readonly<Record<Column, number>>,
    context: ReadContext,
  ) {
    this.days = new DayColumn(this.dayCodes, dayReader(context));
  }

  cell(place: number, column: Column): CellValue {
    const position = this.positions[column];
    return position < 0 ? '' : (this.grid[place]?.[position] ?? '');
  }

  text(place: number, column: Column): string {
    return textOf(this.cell(place, column));
  }

  /** The user's words, also where Sheets has taken them for a date. */
  words(place: number, column: Column): string {
    const cell = this.cell(place, column);
    return isDate(cell) ? (this.day(place, column) ?? quotedText(cell)) : textOf(cell);
  }

  day(place: number, column: Column): CalendarDay | undefined {
    const code = this.days.read(this.cell(place, column));
    return code === UNREADABLE ? undefined : this.dayCodes.days[code];
  }

  code<C extends string>(
    place: number,
    column: Column,
    cells: CodeColumn,
    codes: readonly C[],
  ): C | undefined {
    const bits = cells.read(this.cell(place, column));
    return bits > 0 ? codes[bits - 1] : undefined;
  }
}

/** A row that reads its cells when it is asked. Its properties are the class's: `{ ...row }` has none of them. */
class GridFollowUp implements FollowUpRow {
  constructor(
    private readonly table: GridFollowUps,
    private readonly place: number,
  ) {}

  get row(): number {
    return this.place + 1;
  }
  get key(): string {
    return this.table.text(this.place, 'key');
  }
  get person(): string {
    return this.table.text(this.place, 'person');
  }
  get personId(): string {
    return this.table.text(this.place, 'personId');
  }
  get rule(): FollowUpRule | undefined {
    return this.table.code(this.place, 'rule', this.table.rules, FOLLOW_UP_RULES);
  }
  get due(): CalendarDay | undefined {
    return this.table.day(this.place, 'due');
  }
  get state(): FollowUpState | undefined {
    return this.table.code(this.place, 'state', this.table.states, FOLLOW_UP_STATES);
  }
  get hasOwnState(): boolean {
    return this.table.states.read(this.table.cell(this.place, 'state')) === UNREADABLE;
  }
  get stateSince(): CalendarDay | undefined {
    return this.table.day(this.place, 'stateSince');
  }
  get inWords(): string {
    return this.table.text(this.place, 'inWords');
  }
  get thread(): string {
    return this.table.text(this.place, 'thread');
  }
  get subject(): string {
    return this.table.words(this.place, 'subject');
  }
  get text(): string {
    return this.table.words(this.place, 'text');
  }
}

/** Reads the outbox, header row first. A state that is not one of ours is reported, and the row stays open. */
export function readFollowUps(grid: CellGrid, context: ReadContext): TableReading<FollowUpRow> {
  const open = new OpenTable('followUps', grid);
  const table = new GridFollowUps(grid, open.positions(COLUMNS_READ), context);
  const { problems } = open;
  const rows: FollowUpRow[] = [];
  if (!open.canBeRead()) return { rows, problems };
  for (let place = 1; place < grid.length; place += 1) {
    if (open.isBlank(grid[place] ?? [])) continue;
    const [due, state] = [table.cell(place, 'due'), table.cell(place, 'state')];
    if (table.days.read(due) === UNREADABLE) open.report(place + 1, 'due', due);
    if (table.states.read(state) === UNREADABLE) open.report(place + 1, 'state', state);
    rows.push(new GridFollowUp(table, place));
  }
  return { rows, problems };
}
