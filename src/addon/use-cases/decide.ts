import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { ColumnOf } from '../../domain/cells/tables';
import type { Language } from '../../domain/cells/vocabulary';
import { decidedOn, type Choice } from '../../domain/follow-ups/decisions';
import { isOpen } from '../../domain/follow-ups/follow-ups-due';
import type { OutboxMark } from '../../domain/follow-ups/outbox';
import { ScheduleDays } from '../../domain/follow-ups/schedule-days';
import type { FollowUpRow, Settings } from '../../domain/reading/challenge-data';
import { readFollowUps } from '../../domain/reading/read-follow-ups';
import { markOutbox } from './outbox-marks';
import type { ReadingPorts } from './ports';

const READ: readonly ColumnOf<'followUps'>[] = ['key', 'person', 'due', 'state', 'stateSince', 'inWords'];

export interface DecidingWish {
  readonly settings: Settings;
  readonly today: CalendarDay;
  readonly language: Language;
}

/** What has become of decisions. */
export interface DecisionsMade {
  /** By key; one that is not in it could not be heeded for sure and is to be tried again. */
  readonly answers: ReadonlyMap<string, string>;
  /** Whether a row has changed, which figures read. */
  readonly hasMarked: boolean;
}

type DecidingPorts = Pick<ReadingPorts, 'tables' | 'cellClock'>;

/**
 * Writes decisions into the rows of the outbox, found by their keys wherever they stand by now; to be called under the
 * document lock. Once more changes nothing.
 * @throws RapportFault where the outbox, its keys, days or states are not to be told.
 */
export function decide(
  ports: DecidingPorts,
  choices: ReadonlyMap<string, Choice>,
  { settings, today, language }: DecidingWish,
): DecisionsMade {
  if (choices.size === 0) return { answers: new Map(), hasMarked: false };
  const rows = rowsByKey(ports, settings);
  const context = { today, days: new ScheduleDays(settings, today), language };
  const answers = new Map<string, string>();
  const marks = new Map<string, OutboxMark>();
  for (const [key, choice] of choices) {
    const { mark, answer } = decidedOn(rows.get(key), choice, context);
    answers.set(key, answer);
    if (mark) marks.set(key, mark);
  }
  const settled = markOutbox(ports, marks, language);
  for (const key of marks.keys()) if (!settled.has(key)) answers.delete(key);
  return { answers, hasMarked: marks.size > 0 };
}

/** Of two rows with one key a decision in one holds for both. */
function rowsByKey({ tables, cellClock }: DecidingPorts, settings: Settings): Map<string, FollowUpRow> {
  const grid = tables.read('followUps', READ, ['key', 'due', 'state']);
  const byKey = new Map<string, FollowUpRow>();
  const context = { clock: cellClock, dayStartHours: settings.dayStartHours };
  for (const row of readFollowUps(grid, context).rows) {
    const known = byKey.get(row.key);
    if (row.key !== '' && (!known || isOpen(known.state))) byKey.set(row.key, row);
  }
  return byKey;
}
