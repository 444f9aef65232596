import { addDays, calendarDay, type CalendarDay } from '../../../src/domain/calendar/calendar-day';
import { derivePlans } from '../../../src/domain/follow-ups/derive-plans';
import type { Ledger, OutboxChanges, OutboxMark } from '../../../src/domain/follow-ups/outbox';
import { outboxChanges } from '../../../src/domain/follow-ups/outbox-changes';
import { planInWords } from '../../../src/domain/follow-ups/plan-in-words';
import { whoIsWho } from '../../../src/domain/counting/who-is-who';
import type {
  ChallengeData,
  EventRow,
  FollowUpRow,
  LogRow,
  PersonRow,
  Settings,
} from '../../../src/domain/reading/challenge-data';
import { aChallenge, aFollowUp, aLog, aPerson, juneSettings } from '../builders';

export const ANA = { id: 'p1', name: 'Ana' };

/** A day of 2026, as `06-05`. */
export function on(monthAndDay: string): CalendarDay {
  return calendarDay(`2026-${monthAndDay}`);
}

/** A pitch by mail to Ana of which no answer is known. */
export function pitchOn(monthAndDay: string, changes: Partial<LogRow> = {}): Partial<LogRow> {
  return { day: on(monthAndDay), people: [ANA], kind: 'pitch', how: 'email', twoWay: 'notYet', ...changes };
}

function marked(row: FollowUpRow, mark: OutboxMark | undefined): FollowUpRow {
  if (!mark) return row;
  const { moved, ...cells } = mark;
  return { ...row, ...cells, ...moved };
}

/** A spreadsheet whose outbox is kept day by day, without a sheet. */
export class OutboxWalk {
  log: readonly LogRow[] = [];
  people: readonly PersonRow[] = [aPerson({ ...ANA, knewBefore: true })];
  rows: readonly FollowUpRow[] = [];
  events: readonly EventRow[] = [];
  ledger: Ledger = new Map();
  settings: Settings;

  constructor(log: readonly Partial<LogRow>[] = [], settings: Partial<Settings> = {}) {
    this.settings = juneSettings({ challengeStarts: [], ...settings });
    this.logs(...log);
  }

  logs(...log: readonly Partial<LogRow>[]): this {
    this.log = aLog(...log);
    return this;
  }

  data(): ChallengeData {
    const { log, people, events, rows: followUps, settings } = this;
    return aChallenge({ log, people, events, followUps, settings });
  }

  changes(today: CalendarDay): OutboxChanges {
    const { people, rows, ledger } = this;
    const plans = derivePlans(this.data(), today, () => 'en_US');
    const whoIs = (name: string): string => {
      const who = whoIsWho(people).resolve({ id: '', name });
      return who.kind === 'known' ? who.person.id : '';
    };
    return outboxChanges({ plans, rows, ledger, today, people, whoIs, language: 'en', mayTakeBack: true });
  }

  /** As the hourly run of that day does. */
  keep(today: CalendarDay): OutboxChanges {
    const changes = this.changes(today);
    const own = new Map(changes.own.map((each) => [each.row, each]));
    const kept = this.rows.map((row) => {
      const { key = row.key, personId = row.personId } = own.get(row.row) ?? {};
      return marked({ ...row, key, personId }, changes.marks.get(row.key));
    });
    const added = changes.added.map((plan) =>
      aFollowUp({
        key: plan.key,
        person: plan.person,
        personId: plan.personId,
        rule: plan.rule,
        due: plan.due,
        state: 'planned',
        stateSince: today,
        inWords: planInWords(plan, 'en'),
      }),
    );
    this.rows = [...kept, ...added].map((row, index) => ({ ...row, row: index + 2 }));
    this.ledger = changes.ledger;
    return changes;
  }

  /** Keeps it on every day of a range, both included. */
  walk(from: CalendarDay, to: CalendarDay): this {
    for (let day = from; day <= to; day = addDays(day, 1)) this.keep(day);
    return this;
  }

  /** Lets the user change the one row, or the row at that place. */
  edit(changes: Partial<FollowUpRow>, place = 0): this {
    this.rows = this.rows.map((row, index) => (index === place ? { ...row, ...changes } : row));
    return this;
  }

  /** Each row as `rule step due state`. */
  shown(): readonly string[] {
    return this.rows.map(({ key, due = '', state = '', rule = '' }) => {
      const step = key.split('|')[2] ?? '';
      return [rule, rule === 'promise' ? '' : step, due.slice(5), state]
        .filter((part) => part !== '')
        .join(' ');
    });
  }

  /** On which days of the range something is due, first and last. */
  firstRows(from: CalendarDay, to: CalendarDay): Readonly<Record<string, CalendarDay>> {
    const seen: Record<string, CalendarDay> = {};
    for (let day = from; day <= to; day = addDays(day, 1)) {
      this.keep(day);
      for (const shown of this.shown()) seen[shown] ??= day;
    }
    return seen;
  }
}
