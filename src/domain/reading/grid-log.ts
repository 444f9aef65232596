import type { CalendarDay } from '../calendar/calendar-day';
import { isErrorCell, textOf } from '../cells/cell-text';
import type { CellGrid, CellValue } from '../cells/cells';
import { ANSWER_COLUMNS, mayBeAnswer, type AnswerColumn } from '../cells/not-yet';
import type { DayCodes } from '../cells/day-codes';
import { TextCodes } from '../cells/text-codes';
import type { MentionsReader } from '../cells/people-cell';
import type { ColumnOf } from '../cells/tables';
import type { Channel, How, Kind, Outcome, TwoWay } from '../cells/vocabulary';
import type { LogRow, PersonMention } from './challenge-data';
import { ONLY_A_DAY, PACKED } from './log-codes';
import type { LogColumns } from './log-columns';

export const COLUMNS_READ = [
  'id', 'date', 'people', 'personIds', 'kind', 'how', 'twoWay', 'aboutWork', 'channel', 'event', 'hours', 'outcome',
  'replyDate', 'nextStep', 'remindOn', 'introducedBy', 'wouldRemember',
] as const satisfies readonly ColumnOf<'log'>[]; // prettier-ignore
/** Where the columns are; -1 for those that the grid does not hold. */
export type LogPositions = Readonly<Record<(typeof COLUMNS_READ)[number], number>>;

/** The Log as it stands in a grid: days and closed lists are read, all else is when a row is asked for it. */
export class GridLog implements LogColumns {
  size = 0;
  /** For each row its place in the grid. */
  readonly places: Int32Array;
  readonly days: Int32Array;
  readonly replyDays: Int32Array;
  readonly remindOns: Int32Array;
  readonly codes: Int32Array;
  readonly onlyPersons: Int32Array;
  readonly events: Int32Array;
  readonly eventCodes = new TextCodes();

  constructor(
    private readonly grid: CellGrid,
    readonly positions: LogPositions,
    readonly dayCodes: DayCodes,
    private readonly mentionsIn: MentionsReader,
    readonly hoursIn: (cell: CellValue) => number | undefined,
  ) {
    const most = Math.max(0, grid.length - 1);
    this.places = new Int32Array(most);
    this.days = new Int32Array(most);
    this.replyDays = new Int32Array(most);
    this.remindOns = new Int32Array(most);
    this.codes = new Int32Array(most);
    this.events = new Int32Array(most);
    this.onlyPersons = new Int32Array(most);
  }

  row(at: number): LogRow {
    return new GridLogRow(this, at);
  }

  hours(at: number): number | undefined {
    return this.hoursIn(this.cell(at, this.positions.hours));
  }

  nextStep(at: number): string {
    return this.text(at, this.positions.nextStep);
  }

  /** @param position of the column in the grid */
  cell(at: number, position: number): CellValue {
    return position < 0 ? '' : (this.grid[this.places[at] ?? 0]?.[position] ?? '');
  }

  /** A formula gone wrong says nothing: its `#N/A` is neither a next step nor an ID. */
  text(at: number, position: number): string {
    const cell = this.cell(at, position);
    return cell === '' || isErrorCell(cell) ? '' : textOf(cell);
  }

  mentions(at: number): readonly PersonMention[] {
    const names = this.cell(at, this.positions.people);
    return isErrorCell(names) ? [] : this.mentionsIn(textOf(names), this.text(at, this.positions.personIds));
  }

  get eventTexts(): readonly string[] {
    return this.eventCodes.texts;
  }
}

/** A row that reads its cells when it is asked. Its properties are the class's: `{ ...row }` has none of them. */
class GridLogRow implements LogRow {
  private mentions: readonly PersonMention[] | undefined = undefined;

  constructor(
    private readonly log: GridLog,
    private readonly at: number,
  ) {}

  get row(): number {
    return (this.log.places[this.at] ?? 0) + 1;
  }
  get id(): string {
    return this.log.text(this.at, this.log.positions.id);
  }
  get day(): CalendarDay | undefined {
    return this.dayIn(this.log.days);
  }
  get people(): readonly PersonMention[] {
    return (this.mentions ??= this.log.mentions(this.at));
  }
  get kind(): Kind | undefined {
    return PACKED.kind.of(this.codes);
  }
  get how(): How | undefined {
    return PACKED.how.of(this.codes);
  }
  get twoWay(): TwoWay | undefined {
    return PACKED.twoWay.of(this.codes);
  }
  get aboutWork(): boolean {
    return PACKED.aboutWork.of(this.codes) !== 'no';
  }
  get channel(): Channel | undefined {
    return PACKED.channel.of(this.codes);
  }
  get event(): string {
    return this.log.eventTexts[this.log.events[this.at] ?? 0] ?? '';
  }
  get hours(): number | undefined {
    return this.log.hours(this.at);
  }
  get outcome(): Outcome | undefined {
    return PACKED.outcome.of(this.codes);
  }
  get replyDay(): CalendarDay | undefined {
    return this.dayIn(this.log.replyDays);
  }
  get ownWords(): readonly AnswerColumn[] {
    const { outcome, twoWay, replyDay } = this;
    const read = { outcome, twoWay, replyDate: replyDay };
    const { positions } = this.log;
    return ANSWER_COLUMNS.filter(
      (column) =>
        read[column] === undefined && mayBeAnswer(column, this.log.cell(this.at, positions[column])),
    );
  }
  get nextStep(): string {
    return this.log.nextStep(this.at);
  }
  get remindOn(): CalendarDay | undefined {
    return this.dayIn(this.log.remindOns);
  }
  get introducedBy(): string {
    return this.log.text(this.at, this.log.positions.introducedBy);
  }
  get wouldRemember(): boolean {
    return PACKED.wouldRemember.of(this.codes) === 'yes';
  }
  get onlyADay(): boolean {
    return (this.codes & ONLY_A_DAY) !== 0;
  }

  private get codes(): number {
    return this.log.codes[this.at] ?? 0;
  }

  private dayIn(codes: Int32Array): CalendarDay | undefined {
    return this.log.dayCodes.days[codes[this.at] ?? 0];
  }
}
