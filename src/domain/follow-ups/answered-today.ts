import { codeOf } from '../cells/code-of';
import type { TodayRow } from './today-list';

/** The two cells of a row of the tab Today in which decision and answer stand. */
export type AnsweredCells = Pick<TodayRow, 'decision' | 'answer'>;

/** Decisions that were heeded, and where their answers belong: rows may be sorted while they are written. */
export class AnsweredToday {
  private readonly decided = new Set<string>();
  private readonly before = new Map<string, TodayRow>();
  private readonly ours: ReadonlySet<string>;

  /**
   * @param heeded the rows as they stood when the decisions were taken from them
   * @param answers by key, of those that were heeded
   * @param unknown what is said to a word that stands for no decision
   */
  constructor(
    heeded: readonly TodayRow[],
    private readonly answers: ReadonlyMap<string, string>,
    private readonly unknown: string,
  ) {
    for (const row of heeded) {
      this.decided.add(decisionOf(row));
      this.before.set(row.key, row);
    }
    this.ours = new Set([...answers.values(), unknown]);
  }

  /** What those rows are to hold that hold something else, by row. */
  wrongIn(rows: readonly TodayRow[]): ReadonlyMap<number, AnsweredCells> {
    const cells = new Map<number, AnsweredCells>();
    for (const row of rows) {
      const right = row.key === '' ? undefined : this.rightFor(row);
      if (right && (right.decision !== row.decision || right.answer !== row.answer))
        cells.set(row.row, right);
    }
    return cells;
  }

  private rightFor(row: TodayRow): AnsweredCells | undefined {
    const answer = this.answers.get(row.key);
    const before = this.before.get(row.key);
    if (answer !== undefined) {
      const isHeeded = row.decision === '' || this.decided.has(decisionOf(row));
      return isHeeded ? { decision: '', answer } : undefined;
    }
    const isUnknown = row.decision !== '' && codeOf('decision', row.decision) === undefined;
    if (isUnknown) return { decision: row.decision, answer: this.unknown };
    if (!before || !this.isAstray(row, before)) return undefined;
    return { decision: before.decision, answer: before.answer };
  }

  /** Whether what belongs to another row was written here. */
  private isAstray({ decision, answer }: TodayRow, before: TodayRow): boolean {
    return (
      this.ours.has(answer) && answer !== before.answer && (decision === '' || decision === before.decision)
    );
  }
}

function decisionOf({ key, decision }: Pick<TodayRow, 'key' | 'decision'>): string {
  return `${decision}\n${key}`;
}
