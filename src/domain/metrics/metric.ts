import type { ChallengeStanding } from '../challenge/challenge';
import type { Challenge } from '../challenge/challenge-days';
import type { NewCell } from '../cells/cells';
import type { ColumnOf } from '../cells/tables';
import type { RulesWords } from '../words';

/** A table that spills: its first row is its header row, and all rows are of one length. */
export type MetricTable = readonly (readonly NewCell[])[];

/** What a custom function shows. A day is a `{ day }`; what is not known is `''`, an empty cell, never 0. */
export type MetricValue = NewCell | MetricTable;

/** What the formula asks for besides the figure. */
export interface Asked {
  readonly words: RulesWords;
  /** The kind or the grouping as it was typed, such as `pitch`; `''` for none. */
  readonly choice: string;
}

/** A line of the summary: a label in the sheet's language, and one cell. */
export interface SummaryLine {
  readonly label: string;
  readonly value: NewCell;
  /** The value is a fraction, to be shown as a percentage. */
  readonly percent?: boolean;
  /** What is to be said beside a line that is not the figure's first; a clause without full stop. */
  readonly how?: string;
}

/** Columns that a metric reads besides those of the counting rule (`COUNTING_COLUMNS`). */
export interface MoreColumns {
  readonly log?: readonly ColumnOf<'log'>[];
  readonly people?: readonly ColumnOf<'people'>[];
  readonly events?: readonly ColumnOf<'events'>[];
  readonly followUps?: readonly ColumnOf<'followUps'>[];
}

/** A figure, and how it came about. */
export interface Metric {
  readonly reads: MoreColumns;
  /** Tables of which it cannot do without all: one of them must be given. */
  readonly needs?: readonly ('followUps' | 'people')[];
  /** @throws MetricQuestion for a choice that it does not know. */
  readonly value: (standing: ChallengeStanding, asked: Asked) => MetricValue;
  /** The figure in one sentence without its full stop; only asked once the challenge has begun. */
  readonly how: (standing: ChallengeStanding, challenge: Challenge, asked: Asked) => string;
  /** The same where no challenge has begun, of a figure that is about more than one. */
  readonly howBefore?: (standing: ChallengeStanding, asked: Asked) => string;
  /** What the summary says of it: most metrics one line, one that is a table its few figures that matter. */
  readonly lines: (standing: ChallengeStanding, asked: Asked) => readonly SummaryLine[];
}

/** A choice that a metric does not have; the message, in the sheet's words, names those it has. */
export class MetricQuestion extends RangeError {}
