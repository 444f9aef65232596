import { isoWeekdayOf } from '../../support/civil-dates';
import { isSunday, localTime } from '../local-time';
import { ADDRESSED, addressOf, identityOf, nameOf, type Written } from '../outreach';
import type { Invariant, Moment, World } from '../world';
import { cleanRun } from './daily-mail';

/** As Set up writes it into Settings; who changes that changes it on purpose, and the worlds change other rows. */
const SENDS_FROM = 8 * 60;
const SENDS_UNTIL = 18 * 60;
const HOUR = 3_600_000;
/** As Set up writes it as well: the days of the challenge, after which only keeping in touch goes out by itself. */
const LENGTH = 30;

export const NOTHING_GOES_OUT_TWICE: Invariant = {
  id: 'I1',
  says: 'nobody gets a follow-up twice, nor finds two drafts of it, nor a draft again that was thrown away',
  check: ({ outreach }) => {
    for (const one of outreach.fresh) {
      const same = outreach.written.filter((other) => identityOf(other) === identityOf(one));
      const sent = same.filter(({ isDraft }) => !isDraft).length;
      if (sent > 1) return `${one.to} got “${one.text.slice(0, 60)}” ${String(sent)} times`;
      if (outreach.isTouched(one.to)) continue;
      const drafts = same.length - sent;
      if (one.isDraft && drafts > 1) return `${one.to} has ${String(drafts)} drafts of “${one.text.slice(0, 60)}”`;
      if (one.isDraft && outreach.thrownAway.has(identityOf(one)))
        return `the draft for ${one.to} that was thrown away is there again`;
    }
    return null;
  },
}; // prettier-ignore

export const NOTHING_GOES_OUT_AFTER_A_STOP: Invariant = {
  id: 'I8',
  says: 'nothing goes out after an answer, to whom nobody may write, on a rest day, out of hours, or once all is stopped',
  check: (world, moment) => {
    for (const one of world.outreach.fresh) {
      const complaint = stopOf(world, moment, one);
      if (complaint !== null) return `${one.isDraft ? 'a draft' : 'a mail'} for ${one.to}, ${complaint}`;
    }
    return null;
  },
};

function stopOf(world: World, moment: Moment, one: Written): string | null {
  const { outreach } = world;
  if (moment.barred.has('*')) return 'and Settings say that all is stopped';
  if (moment.barred.has(one.to)) return 'whom nobody may write to';
  // By the person's own click it goes out at once.
  if (moment.act?.do !== 'sendSelected') {
    if (world.plan.edition === 'lite') return 'unattended';
    const { day, minutes } = localTime(one.at, moment.zone);
    if (isSunday(day)) return 'on a Sunday';
    if (minutes < SENDS_FROM || minutes >= SENDS_UNTIL) return `at minute ${String(minutes)}`;
    if (isOver(world, day) && !outreach.isTouched(one.to)) return 'after the last day of the challenge';
  }
  if (world.plan.edition === 'lite' || outreach.isTouched(one.to)) return null;
  return isAnswered(world, moment, one.to) ? 'who had answered before' : null;
}

/** Days are those of the spreadsheet's zone of now: by another one a mail may be of the story's own day. */
function isAnswered(world: World, { local, zone }: Moment, address: string): boolean {
  const story = lastStory(world, address);
  const dayOf = (instant: number): number => localTime(instant, zone).day;
  const answers = world.outreach.answers.get(address) ?? [];
  return answers.some(({ at, lastTold }) => {
    return dayOf(at) < local.day && dayOf(at) > story && dayOf(lastTold) >= story;
  });
}

/** The last day on which the Log names that person: an answer before it may be of another story. */
function lastStory({ desk }: World, address: string): number {
  const name = nameOf(address) ?? '';
  const dates = desk.below('log', 'date');
  const days = desk.below('log', 'people').flatMap((people, row) => {
    const day = people.includes(name) ? desk.dayIn(dates[row] ?? '') : undefined;
    return day === undefined ? [] : [day];
  });
  return Math.max(-Infinity, ...days);
}

export const MARKS_SAY_WHAT_HAPPENED: Invariant = {
  id: 'I3',
  says: 'a row says sent, or draft ready, where there is a message to its person, and only there',
  check: (world, moment) => {
    if (!cleanRun(moment) || world.desk.isUnclear()) return null;
    for (let person = 0; person < ADDRESSED; person++) {
      const address = addressOf(person);
      const complaint = world.outreach.isTouched(address) ? null : marksOf(world, address);
      if (complaint !== null) return complaint;
    }
    return null;
  },
};

function marksOf({ outreach, plan }: World, address: string): string | null {
  const rows = outreach.rowsOf(address);
  const written = outreach.written.filter(({ to }) => to === address);
  const isSaid = plan.edition === 'full' && rows.some(({ state }) => state === 'sent');
  const sent = isSaid ? outreach.sentTo(address) : [];
  for (const { key, state, thread } of rows) {
    const isThere = plan.edition === 'lite' || sent.some(({ threadId }) => threadId === thread);
    if (state === 'sent' && (written.length === 0 || !isThere)) return `${key} says sent and nothing was`;
    if (state === 'draftReady' && written.length === 0) return `${key} says that a draft waits and none does`;
  }
  const marked = rows.filter(({ state }) => state !== 'planned' && state !== 'snoozed').length;
  const texts = new Set(written.map(identityOf)).size;
  return texts > marked ? `${String(texts)} messages to ${address}, and ${String(marked)} rows say so` : null;
}

export const NOTHING_GOES_OUT_BEFORE_ITS_DAY: Invariant = {
  id: 'I8',
  says: 'nothing goes out by itself before its day, nor before the day to which it was put off',
  check: ({ outreach, desk }, moment) => {
    if (!cleanRun(moment) || moment.act?.do === 'sendSelected' || desk.isUnclear()) return null;
    const rows = outreach.fresh.length === 0 ? [] : outreach.rows();
    for (const { threadId } of outreach.fresh) {
      const early = rows.filter(({ thread, state }) => thread === threadId && (state === 'sent' || state === 'draftReady'));
      const [row] = early;
      if (early.length === 1 && row?.due !== undefined && row.due > moment.local.day) return `${row.key} was written early`;
    }
    return null;
  },
}; // prettier-ignore

export const WHAT_IS_DUE_IS_WRITTEN: Invariant = {
  id: 'I2',
  says: 'what is due and may go out is prepared or sent by the next undisturbed run',
  check: (world, moment) => {
    const run = cleanRun(moment);
    if (!run || !mayWriteNow(world, moment, run.startedAt)) return null;
    for (let person = 0; person < ADDRESSED; person++) {
      const complaint = leftOut(world, addressOf(person), moment);
      if (complaint !== null) return complaint;
    }
    return null;
  },
};

/** Nobody in these worlds is kept in touch with but by the person's own hand in People. */
function isOver({ firstDay }: World, day: number): boolean {
  return day >= firstDay + LENGTH;
}

function mayWriteNow(world: World, { zone, barred }: Moment, at: number): boolean {
  const { plan, desk, outreach } = world;
  const { day, minutes } = localTime(at, zone);
  if (isOver(world, day)) return false;
  if (plan.edition === 'lite' || plan.mode === 'remind' || plan.mailQuota < 100 || desk.isUnclear()) return false;
  const isOpen = !isSunday(day) && minutes >= SENDS_FROM && minutes < SENDS_UNTIL && !barred.has('*');
  const today = outreach.written.filter((one) => localTime(one.at, zone).day === day).length;
  return isOpen && !barred.has('?') && today < MOST_A_DAY - 1;
} // prettier-ignore

const MOST_A_DAY = 10;
const WRITTEN_RULES = /\|(pitch\|2|referralAsk\|\d|metSomeone\|\d|letMeThink\|\d)\|/;

function leftOut({ outreach }: World, address: string, { local, barred }: Moment): string | null {
  const isQuiet =
    !outreach.isTouched(address) &&
    !barred.has(address) &&
    !outreach.written.some(({ to }) => to === address) &&
    !outreach.answers.has(address);
  if (!isQuiet) return null;
  const due = outreach
    .rowsOf(address)
    .filter((row) => WRITTEN_RULES.test(row.key) && row.due !== undefined && row.due <= local.day);
  const left = due.find(({ state }) => state === 'planned');
  return left ? `${left.key} is due, and nothing was written` : null;
}

export const DAYS_AND_PEOPLE_HAVE_LIMITS: Invariant = {
  id: 'I6',
  says: 'ten messages a day, one a person in five business days',
  check: ({ outreach, plan }, { zone }) => {
    for (const one of outreach.fresh) {
      const { day } = localTime(one.at, zone);
      const known = outreach.written.filter(({ at }) => at <= one.at);
      const today = new Set(known.filter(({ at }) => localTime(at, zone).day === day).map(identityOf)).size;
      if (today > MOST_A_DAY) return `${String(today)} messages on one day`;
      if (plan.edition === 'lite' || one.isDraft || outreach.isTouched(one.to)) continue;
      const before = known.find(
        (other) => !other.isDraft && other !== one && other.to === one.to && one.at - other.at < restAfter(other.at, zone),
      );
      if (before) return `two messages to ${one.to} within five business days`;
    }
    return null;
  },
}; // prettier-ignore

/** Five business days are never less than these, by the weekday on which they begin. */
function restAfter(at: number, zone: string): number {
  const isWeekend = isoWeekdayOf(localTime(at, zone).day) > 5;
  return (isWeekend ? 4 : 6) * 24 * HOUR;
}

export const EACH_PITCH_HAS_ITS_ROW: Invariant = {
  id: 'G2',
  says: 'a pitch that nobody has answered is in the outbox',
  check: (world, moment) => {
    if (!cleanRun(moment) || world.desk.isUnclear() || moment.barred.has('?')) return null;
    for (let person = 0; person < ADDRESSED; person++) {
      const address = addressOf(person);
      if (world.outreach.isTouched(address) || !isPitchedLately(world, address, moment.local.day)) continue;
      const isThere = world.outreach.rowsOf(address).some(({ key }) => key.includes('|pitch|'));
      if (!isThere) return `the pitch of ${nameOf(address) ?? address} is not in the outbox`;
    }
    return null;
  },
};

/** All that the Log says of that person is one pitch of the last days, one-way and not face to face. */
function isPitchedLately({ desk }: World, address: string, today: number): boolean {
  const { kind, how, twoWay } = desk.words.codes;
  const name = nameOf(address) ?? '';
  const people = desk.below('log', 'people');
  const row = people.indexOf(name);
  if (row < 0 || people.filter((there) => there.includes(name)).length > 1) return false;
  const cell = (code: string): string => desk.below('log', code)[row] ?? '';
  const isOneWay = cell('kind') === kind.pitch && cell('how') === how.email && cell('twoWay') !== twoWay.yes;
  const day = desk.dayIn(cell('date'));
  return isOneWay && day !== undefined && day <= today && day >= today - 6;
}
