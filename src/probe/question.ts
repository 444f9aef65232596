import type { FactId } from '../platform-facts';

/** What a question is about: a fact that is known, or something that nobody has written down. */
export type About = { readonly fact: FactId } | { readonly assumption: string };

export interface Question {
  /** Never given again, for results of years must stay comparable. */
  readonly id: string;
  readonly about: About;
  readonly asks: string;
  /** What the emulator gives. For an assumption: what it gives as it is set. */
  readonly expected: string;
}

/** Asked by calling it. */
export interface CallQuestion extends Question {
  ask(): unknown;
}

/** Asked by a formula in a cell, and answered by what the cell comes to show. */
export interface CellQuestion extends Question {
  /** `{cell}` stands for the cell itself, `{row}` for its row. */
  readonly formula: string;
  /** Typed into the two cells to the right before. */
  readonly beside?: readonly [unknown, unknown];
  readonly reads?: 'display' | 'value' | 'right';
}

/** One question with what the platform answered. */
export interface Answered extends Question {
  readonly seen: string;
}

/** Runs what may be refused: a refusal is an answer, too. */
export function answered(question: CallQuestion): Answered {
  const { id, about, asks, expected } = question;
  return { id, about, asks, expected, seen: outcomeOf(() => question.ask()) };
}

export function outcomeOf(action: () => unknown): string {
  try {
    return described(action());
  } catch (error) {
    return `throws ${messageOf(error)}`;
  }
}

/** Without the class, which one realm's errors show and another's do not. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

/** A value with its type, so that 5 and "5" differ. */
export function described(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value)) return `[${value.map(described).join(', ')}]`;
  return typeof value === 'object' && value !== null ? describedObject(value) : String(value);
}

/** Realms have classes of their own, so that `instanceof` would not know a Date. */
function describedObject(value: object): string {
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (kind === 'Date') return `Date ${new Date(Number(value)).toISOString()}`;
  return kind === 'Object' ? JSON.stringify(value) : kind;
}
