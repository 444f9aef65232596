import { parseCalendarDay, type CalendarDay } from '../../domain/calendar/calendar-day';
import type { Language } from '../../domain/cells/vocabulary';
import { mailWords, sheetWords } from '../../domain/words';
import { addOnWords } from '../../domain/words/add-on';
import type { PropertyStore } from './ports';

/** What the hourly run has done and what kept it from it; written under the document lock only. */
export interface RunRecord {
  readonly lastMailDay: CalendarDay | undefined;
  readonly lastRefreshDay: CalendarDay | undefined;
  /** When the last run ended, in milliseconds. */
  readonly lastRunAt: number | undefined;
  /** On which the tab Today was laid out. */
  readonly blockDay: CalendarDay | undefined;
  /** The day on which the mail allowance was used up, until a mail has said so. */
  readonly heldBackOn: CalendarDay | undefined;
  /** The day on which messages to others had to wait for the allowance, until a mail has said so. */
  readonly messagesHeldBackOn: CalendarDay | undefined;
  /** Triggers of an add-on report no failure by mail, so the next daily mail does. */
  readonly failedOn: CalendarDay | undefined;
  readonly failure: string;
  /** Since when Google wants the owner to allow Rapport anew; undefined where all is allowed. */
  readonly notAllowedSince: CalendarDay | undefined;
  /** The day on which a mail has said so last. */
  readonly notAllowedToldOn: CalendarDay | undefined;
  /** Answers by mail that belonged to no follow-up, until a mail has said so. */
  readonly unclearAnswers: number;
  /** Of the messages that the last mail told of, those of its own day, as short hashes of their keys. */
  readonly toldSent: readonly string[];
}

const KEY = 'run';
const DAYS = ['lastMailDay', 'lastRefreshDay', 'blockDay', 'heldBackOn', 'messagesHeldBackOn', 'failedOn', 'notAllowedSince', 'notAllowedToldOn'] as const satisfies readonly (keyof RunRecord)[]; // prettier-ignore

export function readRunRecord(store: PropertyStore): RunRecord {
  const text = store.get(KEY);
  const data = (text === undefined ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>;
  const days = Object.fromEntries(DAYS.map((name) => [name, dayIn(data[name])]));
  const { lastRunAt, failure, unclearAnswers, toldSent } = data;
  return {
    ...(days as Record<(typeof DAYS)[number], CalendarDay | undefined>),
    lastRunAt: typeof lastRunAt === 'number' ? lastRunAt : undefined,
    failure: typeof failure === 'string' ? failure : '',
    unclearAnswers: typeof unclearAnswers === 'number' ? unclearAnswers : 0,
    toldSent: Array.isArray(toldSent) ? toldSent.map(String) : [],
  };
}

export function saveRunRecord(store: PropertyStore, record: RunRecord): void {
  store.set(KEY, JSON.stringify(record));
}

/** Notes this beside what is noted already. */
export function noteInRunRecord(store: PropertyStore, changes: Partial<RunRecord>): void {
  saveRunRecord(store, { ...readRunRecord(store), ...changes });
}

/** What kept the hourly run from its work, in sentences; none where all went well. */
export function runNotes(run: RunRecord, language: Language): readonly string[] {
  const words = addOnWords(language).mail;
  const { dayInWords } = sheetWords(language);
  const said = (day: CalendarDay | undefined, say: (day: string) => string): readonly string[] =>
    day === undefined ? [] : [say(dayInWords(day))];
  return [
    ...said(run.heldBackOn, words.heldBack),
    ...said(run.messagesHeldBackOn, words.messagesHeldBack),
    ...said(run.failedOn, (day) => words.failed(day, run.failure)),
    ...said(run.notAllowedSince, words.notAllowed),
    ...(run.unclearAnswers === 0 ? [] : [mailWords(language).unclearAnswers(run.unclearAnswers)]),
  ];
}

const HOUR = 3_600_000;
/** A run may come an hour late, and the clock may change. */
const SILENT_HOURS = 25;

/**
 * When the hourly run was at work last; where it has stayed away for more than a day, what to do: its trigger was
 * removed or switched off, of which Google tells nobody. '' before the first run.
 */
export function heartbeat(
  run: RunRecord,
  { now, dayOf }: { readonly now: Date; readonly dayOf: (moment: Date) => CalendarDay },
  language: Language,
): string {
  const words = addOnWords(language).mail;
  const { lastRunAt } = run;
  if (lastRunAt === undefined) return '';
  if (isSilent(run, now)) return words.silent(sheetWords(language).dayInWords(dayOf(new Date(lastRunAt))));
  return words.lastRun(Math.max(0, Math.floor((now.getTime() - lastRunAt) / HOUR)));
}

/** Whether the hourly run has stayed away for longer than it should. */
export function isSilent({ lastRunAt }: RunRecord, now: Date): boolean {
  return lastRunAt !== undefined && now.getTime() - lastRunAt >= SILENT_HOURS * HOUR;
}

function dayIn(value: unknown): CalendarDay | undefined {
  return typeof value === 'string' ? parseCalendarDay(value) : undefined;
}
