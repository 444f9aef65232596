import type { CalendarDay } from '../calendar/calendar-day';
import { answerDay, isAnsweredInOwnWords, isMachineReply } from '../counting/answers';
import type { ChallengeData, LogRow, PersonRow } from '../reading/challenge-data';
import { PACKED } from '../reading/log-codes';
import { endBy, type Contact } from './later-contacts';
import type { PlannedFollowUp, StopReason } from './plan';
import { nameOf, planned, type Planning, type Story } from './planning';

/** The situations in which somebody owes an answer. */
const ASK_RULES = ['pitch', 'referralAsk', 'letMeThink'] as const;
type AskRule = (typeof ASK_RULES)[number];

/** One of them, with one person. */
interface Ask {
  readonly rule: AskRule;
  readonly row: LogRow;
  /** The place of the row. */
  readonly at: number;
  readonly to: number;
  readonly person: PersonRow;
  readonly since: CalendarDay;
}

function closesAfter({ schedule }: ChallengeData['settings'], rule: AskRule): number {
  return schedule[`${rule}Closes`];
}

/** Before what it answers, or still to come. */
function isNoDayOfReply(replyDay: CalendarDay | undefined, since: CalendarDay, today: CalendarDay): boolean {
  return replyDay !== undefined && (replyDay < since || replyDay > today);
}

/** What the entry itself says of its end. A reply is one in whatever words, and though its date is wrong. */
function ownEnd({ rule, row, since }: Ask, { today }: Planning): StopReason | undefined {
  if (rule === 'letMeThink') return undefined;
  const { outcome, replyDay } = row;
  if (outcome === 'bounce') return { why: 'bounced', on: replyDay ?? since };
  const answered = answerDay(row, since, today);
  if (answered) return { why: 'replyNoted', on: answered };
  if (answered === '') return { why: 'answered' };
  const isUnclear = isNoDayOfReply(replyDay, since, today) || isAnsweredInOwnWords(row);
  return isUnclear && !isMachineReply(outcome) ? { why: 'unclear' } : undefined;
}

/**
 * An answer ends it on the very day: better no follow-up than one after a reply. What else there was on that day may
 * have come before it. "Let me think" is itself an answer of its day. What has no date does where it was noted after
 * the ask, as far as its place tells.
 */
function endsBy({ rule, row, at, since }: Ask, { day, why, earlierStand, ...contact }: Contact): boolean {
  if (earlierStand === undefined)
    return day > since || (day === since && why === 'replied' && rule !== 'letMeThink');
  const asked = row.day ?? since;
  const isEarlier = earlierStand === 'anywhere' || earlierStand === (at < contact.at ? 'above' : 'below');
  return day > asked || (day === asked && isEarlier);
}

function asksAt(planning: Planning, at: number, rule: AskRule): readonly Ask[] {
  const { counting, today } = planning;
  const row = counting.log.row(at);
  const { day } = row;
  if (day === undefined || day > today) return [];
  const answered = rule === 'letMeThink' ? answerDay(row, day, today) || day : day;
  return [...new Set(counting.personsAt(at))].flatMap((to) => {
    const person = planning.person(to);
    return person ? { rule, row, at, to, person, since: answered } : [];
  });
}

/** What came on a later day than a talk or a chat may have come by mail all the same. */
function begunBy({ rule, row: { how, day }, since }: Ask): PlannedFollowUp['begunBy'] {
  if (how !== undefined && how !== 'email' && day === since) return 'noMail';
  return rule === 'letMeThink' ? 'theirs' : 'mine';
}

function steps(ask: Ask, planning: Planning, ended: StopReason | undefined): readonly PlannedFollowUp[] {
  const { rule, row, person, since } = ask;
  const { days, settings } = planning;
  const { schedule } = settings;
  const closing = closesAfter(settings, rule);
  const common = {
    personId: person.id,
    person: nameOf(person),
    rule,
    since,
    begunBy: begunBy(ask),
    closes: days.after(since, closing),
    latest: days.after(since, closing - 1),
    ended,
    why: { kind: row.kind, about: '', nextStep: row.nextStep },
  };
  const entry = row.id === '' ? since : row.id;
  const message = (step: number, due: CalendarDay): PlannedFollowUp =>
    planned({ ...common, step, due, isMessage: true }, entry);
  if (rule !== 'pitch') return [message(1, days.after(since, schedule[`${rule}After`]))];
  const second = days.after(since, schedule.pitchAfter);
  const due = days.after(since, schedule.pitchElsewhereAfter);
  const latest = days.after(since, Math.max(schedule.pitchElsewhereAfter, schedule.pitchAfter - 1));
  const first = planned({ ...common, step: 1, due, latest, isMessage: false }, entry);
  return [first, { ...message(2, second), parent: first.key }];
}

function storyOf(ask: Ask, planning: Planning): Story {
  return {
    to: ask.to,
    plans: (contacts) => {
      const after = contacts.find((contact) => endsBy(ask, contact));
      return steps(ask, planning, ownEnd(ask, planning) ?? endBy(after));
    },
  };
}

/** Finds the entries that wait for an answer, as far back as it is still waited for. */
class AskFinder {
  private readonly reach: Readonly<Record<AskRule, CalendarDay>>;

  constructor(private readonly planning: Planning) {
    const { days, settings } = planning;
    const reach = ASK_RULES.map((rule) => [rule, days.reach(closesAfter(settings, rule))]);
    this.reach = Object.fromEntries(reach) as Record<AskRule, CalendarDay>;
  }

  all(): readonly Ask[] {
    const { log } = this.planning.counting;
    const byKind = PACKED.kind.all((kind) => ASK_RULES.find((rule) => rule === kind));
    const asks: Ask[] = [];
    for (let at = 0; at < log.size; at += 1) {
      const packed = log.codes[at] ?? 0;
      this.find(byKind[PACKED.kind.placeIn(packed)], at, asks);
      if (PACKED.outcome.of(packed) === 'letMeThink') this.find('letMeThink', at, asks);
    }
    return asks;
  }

  private find(rule: AskRule | undefined, at: number, asks: Ask[]): void {
    if (rule === undefined || !this.mayMatter(rule, at)) return;
    for (const ask of asksAt(this.planning, at, rule)) {
      if (ask.since >= this.reach[rule] || this.planning.hasOpenRow(rule, ask.person.id)) asks.push(ask);
    }
  }

  /** To look at a person takes longer than at a day. */
  private mayMatter(rule: AskRule, at: number): boolean {
    const { log } = this.planning.counting;
    const isRecent = (code: number | undefined): boolean =>
      (log.dayCodes.days[code ?? 0] ?? '') >= this.reach[rule];
    return isRecent(log.days[at]) || isRecent(log.replyDays[at]) || this.planning.hasOpenRows(rule);
  }
}

/** Pitches, asks for a referral, and what somebody wanted to think about; the last takes the place of the others. */
export function askStories(planning: Planning): readonly Story[] {
  return new AskFinder(planning).all().map((ask) => storyOf(ask, planning));
}
