import type { CalendarDay } from './calendar-day';
import type { ChallengeData, DayRange, LogRow, PersonMention } from './challenge-data';
import { challengeRange } from './challenge-days';
import { crowdRule, depthDay } from './crowd';
import { exchangeOf, type Exchange } from './exchange';
import type { Reason } from './reasons';
import { peopleNamedInLog, whoIsWho, type Resolution } from './who-is-who';

/** A person, once per challenge, dated on the day on which the exchange with that person counts. */
export interface Connection {
  readonly personKey: string;
  readonly day: CalendarDay;
}

/** What one Log row means for the challenge. */
export interface Verdict {
  readonly row: number;
  readonly id: string;
  readonly day: CalendarDay | undefined;
  /** Within the challenge, not after today, and begun or attended by me. */
  readonly action: boolean;
  readonly connections: readonly Connection[];
  readonly reasons: readonly Reason[];
}

/** One person in one row with whom there was an exchange, if it holds against the other rows of that person. */
interface Candidate {
  readonly index: number;
  readonly day: CalendarDay;
}

/** A row that is dated in the past or present, with what is known of it before rows are held against each other. */
interface Examined {
  readonly row: LogRow;
  readonly day: CalendarDay;
  readonly crowd: boolean;
  readonly exchange: Exchange | Reason;
  readonly people: readonly { readonly mention: PersonMention; readonly who: Resolution }[];
}

const NO_CONNECTIONS: readonly Connection[] = [];
const NO_DAY: readonly Reason[] = [{ code: 'noDay' }];
const NO_CHALLENGE: readonly Reason[] = [{ code: 'noChallenge' }];
const BEFORE_CHALLENGE: readonly Reason[] = [{ code: 'beforeChallenge' }];
const AFTER_CHALLENGE: readonly Reason[] = [{ code: 'afterChallenge' }];
const INCOMING: Reason = { code: 'incoming' };
const AUTOMATIC: Reason = { code: 'automatic' };
const NOBODY_NAMED: Reason = { code: 'nobodyNamed' };

/** True for what I began or attended: not for an incoming reply, nor for a mail that went out unattended. */
function isMine(row: LogRow): boolean {
  return row.kind !== 'incoming' && row.kind !== 'automatic';
}

function isExchange(found: Exchange | Reason): found is Exchange {
  return 'how' in found && !('code' in found);
}

class CountingRule {
  private readonly examined: (Examined | undefined)[];
  private readonly contacts: ReadonlyMap<string, readonly Candidate[]>;
  private readonly firstByPerson: ReadonlyMap<string, Candidate>;

  constructor(
    private readonly data: ChallengeData,
    today: CalendarDay,
    private readonly range: DayRange | undefined,
  ) {
    const directory = whoIsWho(data.people ?? peopleNamedInLog(data.log));
    const isCrowd = data.events ? crowdRule(data.events) : () => false;
    this.examined = data.log.map((row) => {
      const { day } = row;
      if (day === undefined || day > today) return undefined;
      const people = row.people.map((mention) => ({ mention, who: directory.resolve(mention) }));
      return { row, day, crowd: isCrowd(row), exchange: exchangeOf(row, day, today), people };
    });
    this.contacts = this.contactsOfCrowds();
    this.firstByPerson = this.firstExchanges();
  }

  verdicts(): Verdict[] {
    return this.data.log.map((row, index) => {
      const examined = this.examined[index];
      return examined ? this.judge(examined, index) : this.undated(row);
    });
  }

  private undated(row: LogRow): Verdict {
    const { day } = row;
    const reasons = day === undefined ? NO_DAY : [{ code: 'stillToCome', day } as const];
    return { row: row.row, id: row.id, day, action: false, connections: NO_CONNECTIONS, reasons };
  }

  private judge(examined: Examined, index: number): Verdict {
    const { row, day } = examined;
    const connections: Connection[] = [];
    const reasons: Reason[] = [];
    for (const { mention, who } of examined.people) {
      const reason = this.reasonFor(examined, index, mention, who);
      // A name that stands twice in one cell is one person.
      const twice =
        reason.code === 'connected' && connections.some((there) => keyOf(who) === there.personKey);
      if (reason.code === 'connected' && !twice) connections.push({ personKey: keyOf(who), day: reason.day });
      if (!twice && !reasons.includes(reason)) reasons.push(reason);
    }
    const outside = this.outside(day);
    return {
      row: row.row,
      id: row.id,
      day,
      action: !outside && isMine(row),
      connections: connections.length === 0 ? NO_CONNECTIONS : connections,
      reasons: connections.length === 0 && outside ? outside : this.withRowReasons(row, reasons),
    };
  }

  private withRowReasons(row: LogRow, reasons: Reason[]): readonly Reason[] {
    if (row.people.length === 0) reasons.push(NOBODY_NAMED);
    if (!isMine(row)) reasons.push(row.kind === 'incoming' ? INCOMING : AUTOMATIC);
    return reasons;
  }

  private outside(day: CalendarDay): readonly Reason[] | undefined {
    if (!this.range) return NO_CHALLENGE;
    if (day < this.range.first) return BEFORE_CHALLENGE;
    return day > this.range.last ? AFTER_CHALLENGE : undefined;
  }

  private reasonFor(examined: Examined, index: number, { name }: PersonMention, who: Resolution): Reason {
    const { exchange } = examined;
    if (!isExchange(exchange)) return exchange;
    if (who.kind === 'ambiguous') return { code: 'whichOne', name };
    if (who.kind === 'known' && who.person.knewBefore) return { code: 'knewBefore', name };
    const own = this.countedDay(examined, index, who.key);
    if (own === undefined) return { code: 'crowd', name };
    const first = this.firstByPerson.get(who.key) ?? { index, day: own };
    if (this.range && first.day < this.range.first) return { code: 'metBefore', name, day: first.day };
    if (first.index !== index) return { code: 'alreadyCounted', name, day: first.day };
    if (this.outside(own)) return AFTER_CHALLENGE[0] ?? NOBODY_NAMED;
    return { code: 'connected', name, how: exchange.how, day: own, answered: exchange.answered };
  }

  /** The day on which the exchange counts for the person, undefined while a contact from a crowd lacks depth. */
  private countedDay(examined: Examined, index: number, personKey: string): CalendarDay | undefined {
    const { row, day, crowd, exchange } = examined;
    if (!isExchange(exchange)) return undefined;
    if (!crowd) return exchange.day;
    const others = (this.contacts.get(personKey) ?? []).filter((contact) => contact.index !== index);
    const depth = depthDay(row, day, others.map((contact) => contact.day), this.data.settings); // prettier-ignore
    return depth !== undefined && depth > exchange.day ? depth : depth && exchange.day;
  }

  /** The rows of mine, none of them from a crowd, with each person who was met in one. */
  private contactsOfCrowds(): ReadonlyMap<string, readonly Candidate[]> {
    const contacts = new Map<string, Candidate[]>();
    for (const examined of this.examined) {
      if (examined?.crowd) for (const { who } of examined.people) contacts.set(keyOf(who), []);
    }
    if (contacts.size === 0) return contacts;
    this.examined.forEach((examined, index) => {
      if (!examined || examined.crowd || !isMine(examined.row)) return;
      for (const { who } of examined.people) contacts.get(keyOf(who))?.push({ index, day: examined.day });
    });
    return contacts;
  }

  /** For each person the earliest exchange that counts; of two on one day the one in the upper row. */
  private firstExchanges(): ReadonlyMap<string, Candidate> {
    const first = new Map<string, Candidate>();
    this.examined.forEach((examined, index) => {
      if (!examined || !isExchange(examined.exchange)) return;
      for (const { who } of examined.people) {
        if (who.kind === 'ambiguous') continue;
        const day = this.countedDay(examined, index, who.key);
        const there = first.get(who.key);
        if (day !== undefined && (!there || day < there.day)) first.set(who.key, { index, day });
      }
    });
    return first;
  }
}

function keyOf(who: Resolution): string {
  return who.kind === 'ambiguous' ? '' : who.key;
}

/**
 * Says of every Log row, as of today, whether it is an action, which connections it brought, and why.
 * Rows are held against each other by their days, whatever their order in the sheet.
 */
export function applyCountingRule(data: ChallengeData, today: CalendarDay): Verdict[] {
  return new CountingRule(data, today, challengeRange(data.settings)).verdicts();
}
