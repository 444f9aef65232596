import type { CalendarDay } from '../calendar/calendar-day';
import type { Basis, How } from '../cells/vocabulary';
import { calendarEn } from './calendar.en';
import { challengeMetricsEn } from './challenge-metrics.en';
import { contactMetricsEn } from './contact-metrics.en';
import { metricLabelsEn } from './metric-labels.en';
import { decimal, percent } from './number-words';
import { sheetEn } from './sheet.en';

const { dayAndMonth, fullDay, list } = calendarEn;

function count(n: number, one: string, many: string): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

const days = (n: number): string => count(n, 'day', 'days');

const connected: Readonly<Record<How, string>> = {
  inPerson: 'in person, new',
  video: 'two-way by video, new',
  phone: 'two-way by phone, new',
  email: 'two-way by e-mail, new',
  chat: 'two-way by chat, new',
};

const target: Readonly<Record<Basis, (n: number) => string>> = {
  actions: (n) => count(n, 'action', 'actions'),
  connections: (n) => count(n, 'new connection', 'new connections'),
};

const whyCell = () => ({
  connected: (how: How): string => connected[how],
  connectedLater: (how: How, day: CalendarDay): string => `${connected[how]}; counts on ${dayAndMonth(day)}`,
  answered: (how: How, day: CalendarDay): string =>
    `${connected[how]}; the reply came on ${dayAndMonth(day)}`,
  noDay: 'no date that can be read',
  noChallenge: 'Settings name no challenge start yet',
  beforeChallenge: 'before the challenge began',
  afterChallenge: 'after the challenge ended',
  stillToCome: (day: CalendarDay): string => `still to come: dated ${dayAndMonth(day)}`,
  incoming: 'came from them, so no action of yours',
  automatic: 'went out unattended, so no action of yours',
  onlyADay: 'only a date so far; who was it, or what was it?',
  nobodyNamed: 'nobody is named',
  notAboutWork: 'not about work',
  howMissing: 'does not say how: in person, video, phone, e-mail or chat',
  twoWayMissing: 'does not say whether it was two-way',
  waitingForReply: 'one-way: waiting for a reply',
  oneWay: 'one-way',
  replyDateMissing: 'an answer is noted; its reply date is still missing',
  replyBeforeMessage: 'the reply is dated before the row itself',
  knewBefore: 'known before the challenge',
  whichOne: (name: string): string => `which ${name}? Several people have this name`,
  crowd:
    'met among more than 100 people: a next step, a follow-up within two business days or “would remember” makes it count',
  metBefore: (day: CalendarDay): string => `an exchange on ${fullDay(day)}, before the challenge, so not new`,
  endedBefore: (day: CalendarDay): string =>
    `an exchange only on ${dayAndMonth(day)}, after the challenge ended`,
  alreadyCounted: (day: CalendarDay): string => `already counted on ${dayAndMonth(day)}`,
  countsAsAction: 'counts as an action',
  /** Puts the names before the reason where a row names several people. */
  about: (names: readonly string[], reason: string): string => `${list(names)}: ${reason}`,
  more: (n: number): string => `${String(n)} more`,
});

const explain = () => ({
  noChallenge: 'Settings name no challenge start yet, so there is nothing to count',
  notStarted: (start: CalendarDay): string => `the challenge starts on ${fullDay(start)}`,
  target: (basis: Basis, n: number): string => target[basis](n),
  /** `least` where the target changed; `most` is said with its unit. */
  perDay: (most: string, least?: number): string =>
    `with at least ${least === undefined ? '' : `${String(least)} to `}${most} a day`,
  streak: (s: { streak: number; since: CalendarDay; rule: string; rest: number; frozen: number }): string => {
    const transparent = [
      ...(s.rest > 0 ? [days(s.rest) + ' off'] : []),
      ...(s.frozen > 0 ? [`${days(s.frozen)} kept by a freeze`] : []),
    ];
    const skipped = transparent.length === 0 ? '' : `; ${list(transparent)} neither added nor broke it`;
    return `${days(s.streak)} done since ${dayAndMonth(s.since)}, ${s.rule}${skipped}`;
  },
  noStreak: (target: string): string => `a run begins with the next day that has at least ${target}`,
  bestStreak: (best: number, first: CalendarDay, last: CalendarDay, rule: string): string =>
    `the longest run was ${days(best)} done, ${dayAndMonth(first)}${first === last ? '' : ` to ${dayAndMonth(last)}`}, ${rule}`,
  freezes: (f: { left: number; used: number; untilNext: number }): string =>
    `1 to begin with, 1 more for every 7 days done (2 at most), ${f.used === 0 ? 'none' : String(f.used)} used; ` +
    (f.left === 2
      ? 'as many as can be held'
      : `the next one after ${count(f.untilNext, 'more day', 'more days')}`),
  challengeDay: (day: number, length: number, start: CalendarDay): string =>
    `calendar day ${String(day)} of ${String(length)}, counted from ${fullDay(start)}`,
  ended: (length: number, end: CalendarDay): string => `the ${days(length)} ended on ${fullDay(end)}`,
  connections: (made: number, goal: number): string =>
    (made === 0
      ? 'no new person yet; it takes an exchange about work, in person or two-way'
      : `${count(made, 'new person', 'new people')} with an exchange about work, in person or two-way, each counted once`) +
    `; the goal is ${String(goal)}`,
  actions: (made: number, others: number): string =>
    (made === 0
      ? 'nothing yet that you began or attended'
      : `${count(made, 'Log row', 'Log rows')} in the challenge that you began or attended`) +
    (others === 0 ? '' : `; ${String(others)} more came from others or went out unattended`),
  leftOut: {
    people: 'without the People sheet, nobody is known from before',
    events: 'without the Events sheet, contacts from crowds are not checked for depth',
  },
  problems: (texts: readonly string[], more: number): string =>
    texts.join('; ') + (more > 0 ? `; and ${String(more)} more like this` : ''),
  /** Before a table that a figure cannot do without. */
  lacks: (tab: string): string => `for this, ${tab} has to be given as well`,
  summary: (day: CalendarDay): string => `every figure as of ${fullDay(day)}, from one reading of the rows`,
  explain: (names: readonly string[]): string =>
    `says in one sentence how a figure came about; it knows ${list(names)}`,
  unknownMetric: (name: string, names: readonly string[]): string =>
    `There is no metric called “${name}”. These can be explained: ${names.join(', ')}.`,
});

const problems = () => ({
  unreadableDate: (sheet: string, row: number, text: string): string =>
    `${sheet} row ${String(row)}: “${text}” is not a date, so not counted yet`,
  dateWithoutYear: (sheet: string, row: number, text: string): string =>
    `${sheet} row ${String(row)}: “${text}” has no year, so not counted yet`,
  unreadable: (sheet: string, row: number, column: string, text: string): string =>
    `${sheet} row ${String(row)}: “${text}” cannot be read as “${column}”`,
  unreadableSetting: (sheet: string, row: number, key: string, text: string): string =>
    `${sheet} row ${String(row)}: “${text}” does not fit “${key}”; the row is passed over`,
  missingColumn: (sheet: string, column: string): string => `${sheet} has no column “${column}”`,
  duplicateColumn: (sheet: string, column: string): string =>
    `${sheet} has two columns called “${column}”; rename one of them`,
});

const standing = () => ({
  noChallenge: 'No challenge start in Settings yet',
  startsIn: (n: number): string => (n === 1 ? 'Starts tomorrow' : `Starts in ${days(n)}`),
  day: (day: number, length: number): string => `Day ${String(day)} of ${String(length)}`,
  ended: (length: number): string => `${days(length)} complete`,
  streak: (n: number): string => `streak ${String(n)}`,
  bestStreak: (n: number): string => `best streak ${String(n)}`,
});

const meaning = () => ({
  counts: (why: string): string => `Counts: ${why}.`,
  action: (why: string): string => `Counts as an action, not as a new connection (${why}).`,
  nothing: (why: string): string => `Logged. Does not count: ${why}.`,
  streak: (n: number): string => `Streak ${String(n)}.`,
});

const summary = () => ({
  headers: ['Figure', 'Now', 'How it came about'] as readonly string[],
  /** The line on cells that could not be read and tables that were not given. */
  toLookAt: 'Worth a look',
});

/** What the rules say in words: Why cells, `EXPLAIN`, the standing line, cells that could not be read. */
export const rulesEn = () => ({
  whyCell: whyCell(),
  explain: explain(),
  problems: problems(),
  standing: standing(),
  meaning: meaning(),
  summary: summary(),
  figures: {
    fraction: (share: number): string => percent(share, 'en'),
    number: (n: number): string => decimal(n, 2, 'en'),
  },
  fullDay: calendarEn.fullDay,
  labels: metricLabelsEn(),
  challenge: challengeMetricsEn(),
  contacts: contactMetricsEn(),
  tabs: sheetEn.tabs,
  headers: sheetEn.headers,
  settingKeys: sheetEn.settingKeys,
});

export type RulesWords = ReturnType<typeof rulesEn>;
