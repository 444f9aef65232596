import type { CalendarDay } from '../calendar/calendar-day';

/** Something that is due, as the tab Today shows it. */
export interface TodayItem {
  readonly key: string;
  readonly person: string;
  readonly why: string;
  readonly due: CalendarDay | undefined;
}

/** What a row of the tab holds but for the decision, which is the user's. */
export interface TodayLine extends TodayItem {
  readonly answer: string;
}

/** A row of the tab as it stands; the header row is 1. */
export interface TodayRow extends TodayLine {
  readonly row: number;
  /** In the user's words; '' where nothing is decided, or all that was decided is done. */
  readonly decision: string;
}

export interface TodayWish {
  /** In the order in which they are to be shown, each key once. */
  readonly items: readonly TodayItem[];
  /** On a new day the list is laid out anew; on the same day nobody's row moves from under the mouse. */
  readonly isNewDay: boolean;
  /** What has become of what is not due any more. */
  readonly answerFor: (key: string) => string;
}

const OPEN_AT_MOST = 30;
const BLANK: TodayLine = { key: '', person: '', why: '', due: undefined, answer: '' };

/** A row that the user has typed: it stays as it is. */
function isUsers({ key, person, why, due, answer }: TodayRow): boolean {
  return key === '' && (person !== '' || why !== '' || due !== undefined || answer !== '');
}

class TodayList {
  readonly lines = new Map<number, TodayLine>();
  private readonly placed = new Set<string>();
  private readonly items: ReadonlyMap<string, TodayItem>;

  constructor(
    private readonly rows: readonly TodayRow[],
    private readonly wish: TodayWish,
  ) {
    this.items = new Map(wish.items.map((item) => [item.key, item]));
  }

  lay(): ReadonlyMap<number, TodayLine> {
    for (const row of this.rows) if (this.stays(row)) this.keep(row);
    // A decision that nothing belongs to stays where it is.
    const free = this.rows.filter((row) => !this.lines.has(row.row) && !isUsers(row) && row.decision === '');
    const open = [...this.placed].filter((key) => this.items.has(key)).length;
    const waiting = this.wish.items.filter(({ key }) => !this.placed.has(key));
    const after = this.wish.isNewDay ? 0 : Math.max(0, ...this.lines.keys());
    const places = free.filter(({ row }) => row > after).map(({ row }) => row);
    let next = Math.max(1, ...this.rows.map(({ row }) => row));
    for (const item of waiting.slice(0, Math.max(0, OPEN_AT_MOST - open)))
      this.lines.set(places.shift() ?? (next += 1), { ...item, answer: '' });
    for (const { row } of free) if (!this.lines.has(row)) this.lines.set(row, BLANK);
    return this.lines;
  }

  /** A decision that nobody has heeded yet must never come to stand beside something else. */
  private stays({ key, decision }: TodayRow): boolean {
    return key !== '' && !this.placed.has(key) && (decision !== '' || !this.wish.isNewDay);
  }

  private keep({ row, decision, ...line }: TodayRow): void {
    const { key, person, why, due } = line;
    const item = this.items.get(key);
    const answer = item && decision === '' ? '' : line.answer || (item ? '' : this.wish.answerFor(key));
    this.lines.set(row, { ...(item ?? { key, person, why, due }), answer });
    this.placed.add(key);
  }
}

/**
 * What is to stand in each row of the tab that is not the user's own, by the row's number: at most thirty open items, and on the same day what
 * was decided beside them.
 */
export function todayLines(rows: readonly TodayRow[], wish: TodayWish): ReadonlyMap<number, TodayLine> {
  return new TodayList(rows, wish).lay();
}
