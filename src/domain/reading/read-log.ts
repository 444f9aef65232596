import { dayReader, type ReadContext } from '../cells/cell-day';
import { isErrorCell, saysNothing } from '../cells/cell-text';
import { cellIn, type CellGrid, type CellValue } from '../cells/cells';
import type { LogRow } from './challenge-data';
import { UNREADABLE, type CodeColumn } from '../cells/code-column';
import { codeColumn } from '../cells/code-of';
import { DayCodes, DayColumn } from '../cells/day-codes';
import { hasSeparator, mentionsReader } from '../cells/people-cell';
import { OpenTable } from '../cells/table-rows';
import { COLUMNS_READ, GridLog, type LogPositions } from './grid-log';
import { hoursReader } from './hours-cell';
import { ONLY_A_DAY, PACKED, type PackedCode } from './log-codes';
import { rowsOf, type LogReading } from './log-columns';
import { peopleColumnsOf, type PeopleColumns } from './people-columns';

type LogColumn = (typeof COLUMNS_READ)[number];

/** The columns of which one at least says that something was done. */
const DOING: readonly LogColumn[] = [
  'people',
  'kind',
  'how',
  'twoWay',
  'event',
  'outcome',
  'replyDate',
  'nextStep',
  'wouldRemember',
];

/** A word of the user's own is no problem in the last three. */
const CODED = {
  how: ['how', true],
  twoWay: ['twoWay', true],
  aboutWork: ['yesNo', true],
  wouldRemember: ['yesNo', true],
  kind: ['kind', false],
  channel: ['channel', false],
  outcome: ['outcome', false],
} as const;
type CodedColumn = keyof typeof CODED;

/** One column of the grid, with what turns its cells into a number, and whether such a number is reported. */
interface PlacedColumn {
  readonly name: LogColumn;
  readonly position: number;
  readonly cells: CodeColumn;
}

function packedColumn(name: CodedColumn): CodeColumn {
  const [vocabulary, strict] = CODED[name];
  const packed: PackedCode<string> = PACKED[name];
  return codeColumn(vocabulary, (code: string) => packed.pack(code), strict);
}

class LogReader {
  private readonly days: DayColumn;
  private readonly coded: readonly PlacedColumn[];
  private readonly doing: readonly number[];
  private readonly log: GridLog;
  private readonly open: OpenTable<'log'>;
  private readonly positions: LogPositions;

  constructor(
    private readonly grid: CellGrid,
    context: ReadContext,
    private readonly people: PeopleColumns,
  ) {
    this.open = new OpenTable('log', grid);
    this.positions = this.open.positions(COLUMNS_READ);
    const codes = new DayCodes();
    this.days = new DayColumn(codes, dayReader(context));
    const mentions = mentionsReader(() =>
      Array.from({ length: people.size }, (_, at) => people.row(at).name),
    );
    this.log = new GridLog(grid, this.positions, codes, mentions, hoursReader(context.clock));
    this.coded = (Object.keys(CODED) as CodedColumn[])
      .map((name) => ({ name, position: this.positions[name], cells: packedColumn(name) }))
      .filter(({ position }) => position >= 0);
    this.doing = DOING.map((column) => this.positions[column]).filter((position) => position >= 0);
  }

  read(): LogReading {
    const { grid, log: columns } = this;
    const { problems } = this.open;
    if (this.open.canBeRead())
      for (let place = 1; place < grid.length; place += 1) this.readRow(grid[place] ?? [], place);
    let rows: readonly LogRow[] | undefined;
    return {
      columns,
      problems,
      get rows() {
        return (rows ??= rowsOf(columns));
      },
    };
  }

  private readRow(cells: readonly CellValue[], place: number): void {
    const { log, positions } = this;
    const date = cells[positions.date] ?? '';
    if (typeof date !== 'object' && this.open.isBlank(cells)) return;
    const at = log.size;
    log.size = at + 1;
    log.places[at] = place;
    log.days[at] = this.day(date, 'date', place);
    log.codes[at] = this.codesOf(cells, place) | this.marksOf(cells, at, place);
    // Most rows have neither, and memory that nobody writes to is never handed out.
    const reply = this.dayAt(cells, 'replyDate', place);
    if (reply !== 0) log.replyDays[at] = reply;
    const remindOn = this.dayAt(cells, 'remindOn', place);
    if (remindOn !== 0) log.remindOns[at] = remindOn;
  }

  /** Looks at what is no closed list: who was it, where, and was anything done at all. */
  private marksOf(cells: readonly CellValue[], at: number, place: number): number {
    const { people, personIds, event } = this.positions;
    const names = cellIn(cells, people);
    if (isErrorCell(names)) this.open.report(place + 1, 'people', names);
    else if (typeof names === 'string' && !hasSeparator(names)) {
      const ids = cellIn(cells, personIds);
      if (typeof ids === 'string') this.log.onlyPersons[at] = this.people.places.onlyPlaceOf(ids) + 1;
    }
    const where = cellIn(cells, event);
    if (where !== '') this.log.events[at] = this.log.eventCodes.codeOf(where);
    return saysNothing(names) && this.isNothingDone(cells) ? ONLY_A_DAY : 0;
  }

  private dayAt(cells: readonly CellValue[], column: 'replyDate' | 'remindOn', place: number): number {
    const cell = cellIn(cells, this.positions[column]);
    return cell === '' ? 0 : this.day(cell, column, place);
  }

  private codesOf(cells: readonly CellValue[], place: number): number {
    let codes = 0;
    for (const column of this.coded) {
      const cell = cells[column.position] ?? '';
      const bits = column.cells.read(cell);
      if (bits === UNREADABLE) this.open.report(place + 1, column.name, cell);
      else codes |= bits;
    }
    const hours = cellIn(cells, this.positions.hours);
    // Whole or broken hours stay in the cell; only whether they can be read is found out here.
    if (hours !== '' && this.log.hoursIn(hours) === undefined && !saysNothing(hours))
      this.open.report(place + 1, 'hours', hours);
    return codes;
  }

  private day(cell: CellValue, column: LogColumn, place: number): number {
    const code = this.days.read(cell);
    if (code !== UNREADABLE) return code;
    this.open.report(place + 1, column, cell);
    return 0;
  }

  private isNothingDone(cells: readonly CellValue[]): boolean {
    return this.doing.every((position) => saysNothing(cells[position] ?? ''));
  }
}

const NOBODY = peopleColumnsOf([]);

/**
 * Reads the Log, header row first. `people` are those whose names may hold a comma.
 * A kind in words of the user's own is no problem: the row is an action all the same.
 */
export function readLog(grid: CellGrid, context: ReadContext, people: PeopleColumns = NOBODY): LogReading {
  return new LogReader(grid, context, people).read();
}
