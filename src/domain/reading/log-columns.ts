import { DayCodes } from '../cells/day-codes';
import type { LogRow, PersonMention } from './challenge-data';
import { ONLY_A_DAY, PACKED } from './log-codes';

/**
 * The Log by columns, a place for each row: what runs over all rows runs over numbers, and a row becomes an object
 * only where somebody looks at it.
 */
export interface LogColumns {
  readonly size: number;
  /** Behind the numbers in `days` and `replyDays`. */
  readonly dayCodes: DayCodes;
  readonly days: Int32Array;
  readonly replyDays: Int32Array;
  /** The closed lists of each row, as `PACKED`. */
  readonly codes: Int32Array;
  row(at: number): LogRow;
  /** The ID of a row that names one person, with an ID; '' for any other row. */
  loneId(at: number): string;
  mentions(at: number): readonly PersonMention[];
  /** Whether the row names an event. */
  hasEvent(at: number): boolean;
}

/** Rows, and where they were read from a grid their columns too; a list made of them has none. */
export interface LogRows extends ReadonlyArray<LogRow> {
  readonly columns?: LogColumns;
}

/** The rows of columns; that they have columns is hidden from whoever compares or copies the list. */
export function withColumns(columns: LogColumns): LogRows {
  const rows = Array.from({ length: columns.size }, (_, at) => columns.row(at));
  return Object.defineProperty(rows, 'columns', { value: columns });
}

function packed(row: LogRow): number {
  return (
    (row.onlyADay ? ONLY_A_DAY : 0) |
    PACKED.how.pack(row.how) |
    PACKED.twoWay.pack(row.twoWay) |
    PACKED.aboutWork.pack(row.aboutWork ? 'yes' : 'no') |
    PACKED.outcome.pack(row.outcome) |
    PACKED.kind.pack(row.kind) |
    PACKED.channel.pack(row.channel)
  );
}

/** The columns of any rows. */
export function columnsOf(log: LogRows): LogColumns {
  if (log.columns) return log.columns;
  const dayCodes = new DayCodes();
  const { length: size } = log;
  const mentions = (at: number): readonly PersonMention[] => log[at]?.people ?? [];
  return {
    size,
    row: (at) => log[at] as LogRow,
    dayCodes,
    days: Int32Array.from(log, ({ day }) => dayCodes.codeOf(day)),
    replyDays: Int32Array.from(log, ({ replyDay }) => dayCodes.codeOf(replyDay)),
    codes: Int32Array.from(log, packed),
    loneId: (at) => {
      const [only, more] = mentions(at);
      return only && !more ? only.id : '';
    },
    mentions,
    hasEvent: (at) => log[at]?.event !== '',
  };
}
