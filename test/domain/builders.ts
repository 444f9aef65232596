import { calendarDay, type CalendarDay } from '../../src/domain/calendar/calendar-day';
import type { CellClock } from '../../src/domain/calendar/cell-clock';
import type { CellGrid, CellValue } from '../../src/domain/cells/cells';
import type {
  ChallengeData,
  EventRow,
  FollowUpRow,
  LogRow,
  PersonRow,
  Settings,
} from '../../src/domain/reading/challenge-data';
import type { Intervals } from '../../src/domain/follow-ups/rule-interval';
import { DEFAULTS } from '../../src/domain/reading/default-settings';

/** A day of June 2026, the month of all worked examples: the 1st is a Monday. */
export function june(dayOfMonth: number): CalendarDay {
  return calendarDay(`2026-06-${String(dayOfMonth).padStart(2, '0')}`);
}

/** June 2026 from its first day, Sundays off, one action a day. */
export function juneSettings(changes: Partial<Settings> = {}): Settings {
  return {
    ...DEFAULTS,
    challengeStarts: [june(1)],
    restWeekdays: [{ from: undefined, value: [7] }],
    ...changes,
  };
}

export function aLogRow(changes: Partial<LogRow> = {}): LogRow {
  return {
    row: 2,
    id: 'e1',
    day: june(1),
    people: [{ id: '', name: 'Ana' }],
    kind: 'coffee',
    how: 'inPerson',
    twoWay: undefined,
    aboutWork: true,
    channel: undefined,
    event: '',
    hours: undefined,
    outcome: undefined,
    replyDay: undefined,
    ownWords: [],
    nextStep: '',
    remindOn: undefined,
    introducedBy: '',
    wouldRemember: false,
    onlyADay: false,
    ...changes,
  };
}

/** Log rows numbered as they would stand below their header row. */
export function aLog(...rows: readonly Partial<LogRow>[]): LogRow[] {
  return rows.map((changes, index) => aLogRow({ row: index + 2, id: `e${String(index + 1)}`, ...changes }));
}

export function aPerson(changes: Partial<PersonRow> = {}): PersonRow {
  return {
    row: 2,
    id: 'p1',
    name: 'Ana',
    emails: [],
    company: '',
    knewBefore: false,
    cadence: undefined,
    lastContact: undefined,
    doNotContact: false,
    language: undefined,
    introducedBy: '',
    promised: '',
    ...changes,
  };
}

export function anEvent(changes: Partial<EventRow> = {}): EventRow {
  return {
    row: 2,
    name: 'Web Summit',
    day: undefined,
    size: 3000,
    hours: undefined,
    repeats: false,
    ...changes,
  };
}

export function aFollowUp(changes: Partial<FollowUpRow> = {}): FollowUpRow {
  return {
    row: 2,
    key: 'p1|reminder|1|2026-06-05',
    person: 'Ana',
    personId: 'p1',
    rule: 'reminder',
    due: june(5),
    state: 'planned',
    hasOwnState: false,
    stateSince: june(3),
    inWords: 'You asked for a reminder: coffee on 3 June 2026',
    thread: '',
    subject: '',
    text: '',
    ...changes,
  };
}

/** For a list of what is due, where nobody has a cadence. */
export const USUAL_INTERVALS: Intervals = { settings: juneSettings(), people: undefined };

export function aChallenge(changes: Partial<ChallengeData> = {}): ChallengeData {
  return {
    log: [],
    people: [],
    events: [],
    followUps: undefined,
    settings: juneSettings(),
    problems: [],
    ...changes,
  };
}

/** An American spreadsheet in UTC: the wall clock of an instant is the one that its ISO text shows. */
export const utcCellClock: CellClock = {
  locale: 'en_US',
  wallClockOf(instant) {
    const iso = instant.toISOString();
    const minutes = Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16));
    return { day: calendarDay(iso.slice(0, 10)), minutes, startsDay: iso.slice(11) === '00:00:00.000Z' };
  },
};

/** A cell that holds a date only, in that spreadsheet. */
export function dateCell(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A grid whose columns are those named in its first line. */
export function grid(headers: readonly string[], ...rows: readonly (readonly CellValue[])[]): CellGrid {
  return [headers, ...rows];
}
