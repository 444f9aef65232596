import { civilFromDays } from '../support/civil-dates';
import { businessDays, connectionsMade, tell, type Made, type Told } from './brute-counting';
import { rests } from './brute-settings';
import type { Nudge, Person, RandomChallenge } from './random-challenge';

interface Waited {
  readonly days: number;
  readonly open: boolean;
}

const MESSAGES = ['message', 'follow-up', 'call', 'automatic mail'];

/** From the exchange with somebody new to the first message afterwards, or to today while there is none. */
function waited(challenge: RandomChallenge, { person, day, place }: Made): Waited {
  const all = tell(challenge);
  const met = all[place];
  const onItsDay = met?.entry.how === 'in person' || met?.entry.twoWay === 'yes';
  const since = onItsDay ? (met.day ?? day) : day;
  for (let evening = since; evening <= challenge.today; evening += 1) {
    for (const row of all) {
      if (row.day !== evening || row.place === place || !row.persons.includes(person)) continue;
      if (MESSAGES.includes(row.entry.kind) && row.entry.outcome !== 'bounced')
        return { days: businessDays(challenge, since, evening), open: false };
    }
  }
  return { days: businessDays(challenge, since, challenge.today), open: true };
}

/** The middle wait: the one with as many before it as behind it, or the mean of the two that share the middle. */
export function followUpTimeOnPaper(challenge: RandomChallenge): number | string {
  const waits = connectionsMade(challenge).map((made) => waited(challenge, made));
  // An open wait is longer than the closed ones of as many days.
  const length = ({ days, open }: Waited): number => days + (open ? 0.25 : 0);
  const middle = waits.filter((wait) => {
    const shorter = waits.filter((other) => length(other) < length(wait)).length;
    const same = waits.filter((other) => length(other) === length(wait)).length;
    return 2 * shorter <= waits.length && 2 * (shorter + same) >= waits.length;
  });
  if (middle.length === 0) return '';
  const lowest = middle.reduce((low, wait) => (length(wait) < length(low) ? wait : low));
  const highest = middle.reduce((high, wait) => (length(wait) > length(high) ? wait : high));
  const days = (lowest.days + highest.days) / 2;
  return lowest.open || highest.open ? `longer than ${String(days)}` : days;
}

export type DueLine = readonly [
  who: string,
  why: string,
  due: { readonly day: string },
  days: number,
  overdue: number,
];

function line(who: string, why: string, due: number, today: number, interval: number): DueLine {
  return [who, why, { day: civilFromDays(due) }, today - due, (today - due) / interval];
}

const OVER = ['sent', 'done', 'closed', 'cancelled', 'check'];

const DAYS: Readonly<Record<string, number>> = { monthly: 30, quarterly: 90, yearly: 365 };

const RULE_DAYS: Readonly<Record<string, number>> = {
  'met someone': 1, pitch: 7, 'referral ask': 5, 'let me think': 7, 'thank the introducer': 1, 'tell what came of it': 5,
}; // prettier-ignore

/** What a rule has for its interval; undefined for the user's own reminders and promises, and for nobody's cadence. */
function usualDays({ people }: RandomChallenge, { rule, personId }: Nudge): number | undefined {
  if (rule !== 'keep in touch') return RULE_DAYS[rule];
  for (const { id, cadence } of people) if (id === personId) return DAYS[cadence];
  return undefined;
}

function planned(challenge: RandomChallenge): DueLine[] {
  const { nudges, today } = challenge;
  const lines: DueLine[] = [];
  for (const nudge of nudges) {
    const { person, due, state, since } = nudge;
    if (due === undefined || due > today || OVER.includes(state)) continue;
    const own = since === undefined ? 7 : Math.max(1, due - since);
    lines.push(line(person.trim(), 'as planned', due, today, usualDays(challenge, nudge) ?? own));
  }
  return lines;
}

/** What was sent is a contact, and so is a turn of keeping in touch that is done. */
function isContact({ state, rule }: Nudge): boolean {
  return state === 'sent' || (state === 'done' && rule === 'keep in touch');
}

/** The day on which a row was last a contact; undefined for none. */
function contactOn({ entry, day }: Told, today: number): number | undefined {
  if (day === undefined || day > today || entry.kind === 'automatic mail' || entry.outcome === 'bounced')
    return undefined;
  const answer = entry.outcome === 'out of office' ? undefined : entry.reply;
  return answer !== undefined && answer <= today ? Math.max(day, answer) : day;
}

function inTouch(challenge: RandomChallenge, person: Person, place: number): DueLine[] {
  const { today } = challenge;
  const every = DAYS[person.cadence];
  if (every === undefined || person.doNotContact) return [];
  let last = person.lastContact ?? -Infinity;
  for (const row of tell(challenge)) {
    if (row.persons.includes(`row ${String(place)}`)) last = Math.max(last, contactOn(row, today) ?? -Infinity);
  }
  const theirs = challenge.nudges.filter(({ personId }) => personId === person.id);
  for (const nudge of theirs) if (isContact(nudge)) last = Math.max(last, nudge.since ?? -Infinity);
  const turns = theirs.filter(({ rule }) => rule === 'keep in touch');
  for (let due = last + every; due <= today; due += 1) {
    if (due > -Infinity && !rests(challenge, due) && turns.some((turn) => !OVER.includes(turn.state) || (turn.due ?? 0) >= due)) return [];
    if (due > -Infinity && !rests(challenge, due)) return [line(person.name.trim(), `keep in touch, ${person.cadence}`, due, today, every)];
    if (due === -Infinity) return [];
  }
  return [];
} // prettier-ignore

/** What is due, the most overdue first, planned follow-ups before people of the same delay. */
export function duesOnPaper(challenge: RandomChallenge): DueLine[] {
  const lines = [...planned(challenge), ...challenge.people.flatMap((person, place) => inTouch(challenge, person, place))];
  const before = (one: DueLine, other: DueLine): boolean => one[4] > other[4] || (one[4] === other[4] && one[3] > other[3]);
  const inOrder: DueLine[] = [];
  for (const next of lines) {
    const place = inOrder.findIndex((there) => before(next, there));
    inOrder.splice(place < 0 ? inOrder.length : place, 0, next);
  }
  return inOrder;
} // prettier-ignore
