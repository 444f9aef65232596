import type { LogEntry } from '../../src/addon/use-cases/sidebar-calls';
import type { Desk } from './desk';
import { dayName } from './local-time';
import type { LogAct } from './plan';

const KINDS = ['coffee', 'call', 'pitch', 'message', 'incoming', 'referralAsk'] as const;
const HOWS = ['inPerson', 'phone', 'email', 'video'] as const;
const TWO_WAYS = ['yes', 'no', 'notYet'] as const;

/** What a person has logged, or tried to. Days are counted from 1970-01-01. */
export interface ModelEntry {
  readonly entry: LogEntry;
  readonly day: number;
  readonly remindOn: number | undefined;
  /** The text in Notes by which the row is known whatever becomes of its ID. */
  readonly marker: string;
  /** Whether the sidebar has said "saved". */
  acknowledged: boolean;
}

/** A mail of a script's, by the account that it went out from. */
export interface SentByScript {
  readonly at: number;
  readonly from: string;
  /** Not to the person themselves. */
  readonly isToOthers: boolean;
}

/** How many rows a person expects of each entry, by its marker. */
export type RowCounts = ReadonlyMap<string, number>;

const MARKER = /^note of w\d+$/;

/**
 * What a person would expect to find: kept beside the spreadsheet, from what was done and answered and never from
 * what Rapport wrote, except that a person sees what their own edit has made of the rows.
 */
export class Model {
  readonly entries: ModelEntry[] = [];
  /** Rows by marker, as the person left them. */
  rows: RowCounts = new Map();
  /** Daily mails by local date, and how many of them a kill between sending and noting excuses. */
  readonly mails = new Map<number, number>();
  readonly excused = new Map<number, number>();
  /** What scripts have sent, the oldest first; each has one recipient. */
  readonly sent: SentByScript[] = [];

  newEntry(act: LogAct, today: number): ModelEntry {
    const number = this.entries.length + 1;
    const day = today - act.daysAgo;
    const marker = `note of w${String(number)}`;
    const entry: LogEntry = {
      entryId: `w${String(number)}`,
      again: false,
      people: act.who.map((index) => ({ personId: '', name: personName(index), knewBefore: false })),
      kind: KINDS[act.kind % KINDS.length] ?? 'coffee',
      how: HOWS[act.how % HOWS.length] ?? 'inPerson',
      twoWay: TWO_WAYS[act.twoWay % TWO_WAYS.length] ?? 'yes',
      aboutWork: true,
      channel: '',
      day: dayName(day),
      event: '',
      nextStep: '',
      introducedBy: '',
      notes: marker,
      remindInDays: act.remindInDays,
    };
    const remindOn = act.remindInDays === null ? undefined : day + act.remindInDays;
    const made: ModelEntry = { entry, day, remindOn, marker, acknowledged: false };
    this.entries.push(made);
    return made;
  }

  /** After the person's own edit: what they see is what they expect from now on. */
  accept(desk: Desk): void {
    this.rows = rowsByMarker(desk);
  }

  /** After an answer: this entry has a row now, or may have one where no answer came. */
  expectRow(entry: ModelEntry, seen: RowCounts): void {
    const rows = new Map(this.rows);
    const count = seen.get(entry.marker) ?? 0;
    if (count > 0) rows.set(entry.marker, count);
    this.rows = rows;
  }

  noteMail(day: number): void {
    this.mails.set(day, (this.mails.get(day) ?? 0) + 1);
  }

  noteSent(mail: SentByScript): void {
    this.sent.push(mail);
  }

  excuseMail(day: number): void {
    this.excused.set(day, (this.excused.get(day) ?? 0) + 1);
  }
}

export function personName(index: number): string {
  return `Person ${String.fromCharCode(65 + (index % 26))}`;
}

export function rowsByMarker(desk: Desk): RowCounts {
  const rows = new Map<string, number>();
  for (const cells of desk.shown('log')) {
    for (const text of cells) if (MARKER.test(text)) rows.set(text, (rows.get(text) ?? 0) + 1);
  }
  return rows;
}
