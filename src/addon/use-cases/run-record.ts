import { addDays, parseCalendarDay, type CalendarDay } from '../../domain/calendar/calendar-day';
import type { Language } from '../../domain/cells/vocabulary';
import { sheetWords } from '../../domain/words';
import { addOnWords } from '../../domain/words/add-on';
import type { PropertyStore } from './ports';

/** What the hourly run has done and what kept it from it; written under the document lock only. */
export interface RunRecord {
  readonly lastMailDay: CalendarDay | undefined;
  readonly lastRefreshDay: CalendarDay | undefined;
  /** On which the tab Today was laid out. */
  readonly blockDay?: CalendarDay | undefined;
  /** The day on which the mail allowance was used up, until a mail has said so. */
  readonly heldBackOn: CalendarDay | undefined;
  /** The day on which messages to others had to wait for the allowance, until a mail has said so. */
  readonly messagesHeldBackOn?: CalendarDay | undefined;
  /** Triggers of an add-on report no failure by mail, so the next daily mail does. */
  readonly failedOn: CalendarDay | undefined;
  readonly failure: string;
}

const KEY = 'run';

export function readRunRecord(store: PropertyStore): RunRecord {
  const text = store.get(KEY);
  const data = (text === undefined ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>;
  return {
    lastMailDay: dayIn(data['lastMailDay']),
    lastRefreshDay: dayIn(data['lastRefreshDay']),
    blockDay: dayIn(data['blockDay']),
    heldBackOn: dayIn(data['heldBackOn']),
    messagesHeldBackOn: dayIn(data['messagesHeldBackOn']),
    failedOn: dayIn(data['failedOn']),
    failure: typeof data['failure'] === 'string' ? data['failure'] : '',
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
  return [
    ...(run.heldBackOn === undefined ? [] : [words.heldBack(dayInWords(run.heldBackOn))]),
    ...(run.messagesHeldBackOn === undefined
      ? []
      : [words.messagesHeldBack(dayInWords(run.messagesHeldBackOn))]),
    ...(run.failedOn === undefined ? [] : [words.failed(dayInWords(run.failedOn), run.failure)]),
  ];
}

/**
 * That the hourly run has stayed away for a whole day without saying why: its trigger was removed or switched
 * off, of which Google tells nobody.
 */
export function silenceNote(run: RunRecord, today: CalendarDay, language: Language): readonly string[] {
  const last = run.lastRefreshDay;
  if (last === undefined || run.failedOn !== undefined || addDays(last, 2) > today) return [];
  return [addOnWords(language).mail.silent(sheetWords(language).dayInWords(last))];
}

function dayIn(value: unknown): CalendarDay | undefined {
  return typeof value === 'string' ? parseCalendarDay(value) : undefined;
}
