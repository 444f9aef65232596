import { DayCodes } from '../cells/day-codes';
import { TextCodes } from '../cells/text-codes';
import type { LogRow, PersonMention, ReadingProblem } from './challenge-data';
import { ONLY_A_DAY, PACKED } from './log-codes';
import type { PeopleColumns } from './people-columns';

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
  /** Undefined where none are noted. */
  hours(at: number): number | undefined;
  /** For each row the place in People, and 1, of the only person it names, if People has the ID; else 0. */
  readonly onlyPersons: Int32Array;
  nextStep(at: number): string;
  /** For each row the number of its Event text in `eventTexts`; 0 for none. */
  readonly events: Int32Array;
  readonly eventTexts: readonly string[];
  mentions(at: number): readonly PersonMention[];
}

/** The Log as it was read. Its rows are made when somebody asks for them; figures run over the columns. */
export interface LogReading {
  readonly rows: readonly LogRow[];
  readonly columns: LogColumns;
  readonly problems: readonly ReadingProblem[];
}

/** The rows of `columns` as a list. */
export function rowsOf(columns: LogColumns): readonly LogRow[] {
  return Array.from({ length: columns.size }, (_, at) => columns.row(at));
}

function packed(row: LogRow): number {
  return (
    (row.onlyADay ? ONLY_A_DAY : 0) |
    PACKED.how.pack(row.how) |
    PACKED.twoWay.pack(row.twoWay) |
    PACKED.aboutWork.pack(row.aboutWork ? 'yes' : 'no') |
    PACKED.outcome.pack(row.outcome) |
    PACKED.kind.pack(row.kind) |
    PACKED.channel.pack(row.channel) |
    PACKED.wouldRemember.pack(row.wouldRemember ? 'yes' : undefined)
  );
}

/** The columns of any rows, `people` being those whose places their persons have. */
export function columnsOf(log: readonly LogRow[], people?: PeopleColumns): LogColumns {
  const dayCodes = new DayCodes();
  const events = new TextCodes();
  const { length: size } = log;
  const mentions = (at: number): readonly PersonMention[] => log[at]?.people ?? [];
  return {
    size,
    row: (at) => log[at] as LogRow,
    hours: (at) => log[at]?.hours,
    dayCodes,
    days: Int32Array.from(log, ({ day }) => dayCodes.codeOf(day)),
    replyDays: Int32Array.from(log, ({ replyDay }) => dayCodes.codeOf(replyDay)),
    codes: Int32Array.from(log, packed),
    onlyPersons: Int32Array.from(log, ({ people: [only, more] }) =>
      only && !more && people ? people.places.onlyPlaceOf(only.id) + 1 : 0,
    ),
    nextStep: (at) => log[at]?.nextStep ?? '',
    mentions,
    events: Int32Array.from(log, ({ event }) => events.codeOf(event)),
    eventTexts: events.texts,
  };
}
