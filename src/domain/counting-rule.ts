import type { CalendarDay } from './calendar-day';
import type { ChallengeData, DayRange, LogRow, PersonMention } from './challenge-data';
import { challengeRange } from './challenge-days';
import { crowdRule, depthRule } from './crowd';
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

/** The place of a row and the day on which its exchange with one person counts. */
interface Candidate {
  readonly index: number;
  readonly day: CalendarDay;
}

const NO_CONNECTIONS: readonly Connection[] = [];
const NO_DAYS: ReadonlySet<CalendarDay> = new Set();
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
  /** For each row its exchange or why there is none; undefined for a row without a day or still to come. */
  private readonly exchanges: readonly (Exchange | Reason | undefined)[];
  /** The places of rows from crowds; there are few of them, or none. */
  private readonly crowds = new Set<number>();
  private readonly depthOf: ReturnType<typeof depthRule>;
  private readonly who: (row: LogRow) => readonly Resolution[];
  private readonly contacts: ReadonlyMap<string, ReadonlySet<CalendarDay>>;
  private readonly firstByPerson: ReadonlyMap<string, Candidate>;

  constructor(
    private readonly data: ChallengeData,
    today: CalendarDay,
    private readonly range: DayRange | undefined,
  ) {
    this.who = resolver(data);
    this.depthOf = depthRule(data.settings);
    this.exchanges = data.log.map((row) =>
      row.day === undefined || row.day > today ? undefined : exchangeOf(row, row.day, today),
    );
    if (data.events) this.findCrowds(crowdRule(data.events));
    this.contacts = this.contactsOfCrowds();
    this.firstByPerson = this.firstExchanges();
  }

  verdicts(): Verdict[] {
    return this.data.log.map((row, index) => {
      const exchange = this.exchanges[index];
      return exchange && row.day !== undefined
        ? this.judge(row, row.day, exchange, index)
        : this.undated(row);
    });
  }

  private undated(row: LogRow): Verdict {
    const { day } = row;
    const reasons = day === undefined ? NO_DAY : [{ code: 'stillToCome', day } as const];
    return { row: row.row, id: row.id, day, action: false, connections: NO_CONNECTIONS, reasons };
  }

  private judge(row: LogRow, day: CalendarDay, exchange: Exchange | Reason, index: number): Verdict {
    const reasons = isExchange(exchange) ? this.reasonsFor(row, exchange, index) : [exchange];
    const connections = this.connectionsOf(row, reasons);
    const outside = this.outside(day);
    return {
      row: row.row,
      id: row.id,
      day,
      action: !outside && isMine(row),
      connections,
      reasons: connections.length === 0 && outside ? outside : withRowReasons(row, reasons),
    };
  }

  private reasonsFor(row: LogRow, exchange: Exchange, index: number): (Reason | undefined)[] {
    const people = this.who(row);
    return people.map((who, place) => {
      // A name that stands twice in one cell is one person.
      const twice =
        people.findIndex((other) => keyOf(other) === keyOf(who)) < place && who.kind !== 'ambiguous';
      return twice ? undefined : this.reasonFor(row, exchange, index, row.people[place]?.name ?? '', who);
    });
  }

  private connectionsOf(row: LogRow, reasons: readonly (Reason | undefined)[]): readonly Connection[] {
    if (!reasons.some((reason) => reason?.code === 'connected')) return NO_CONNECTIONS;
    const people = this.who(row);
    return reasons.flatMap((reason, place) => {
      const who = people[place];
      return reason?.code === 'connected' && who ? [{ personKey: keyOf(who), day: reason.day }] : [];
    });
  }

  private outside(day: CalendarDay): readonly Reason[] | undefined {
    if (!this.range) return NO_CHALLENGE;
    if (this.isBefore(day)) return BEFORE_CHALLENGE;
    return day > this.range.last ? AFTER_CHALLENGE : undefined;
  }

  private isBefore(day: CalendarDay): boolean {
    return this.range !== undefined && day < this.range.first;
  }

  private reasonFor(row: LogRow, exchange: Exchange, index: number, name: string, who: Resolution): Reason {
    if (who.kind === 'ambiguous') return { code: 'whichOne', name };
    if (wasKnownBefore(who)) return { code: 'knewBefore', name };
    const day = this.countedDay(row, exchange, index, who.key);
    if (day === undefined) return { code: 'crowd', name };
    const first = this.firstByPerson.get(who.key) ?? { index, day };
    if (this.isBefore(first.day)) return { code: 'metBefore', name, day: first.day };
    if (first.index !== index) return { code: 'alreadyCounted', name, day: first.day };
    const { how, answered } = exchange;
    return this.outside(day)?.[0] ?? { code: 'connected', name, how, day, answered };
  }

  /** The day on which the exchange counts for the person, undefined while a contact from a crowd lacks depth. */
  private countedDay(
    row: LogRow,
    exchange: Exchange,
    index: number,
    personKey: string,
  ): CalendarDay | undefined {
    if (row.day === undefined || !this.crowds.has(index)) return exchange.day;
    const depth = this.depthOf(row, row.day, this.contacts.get(personKey) ?? NO_DAYS);
    return depth !== undefined && depth > exchange.day ? depth : depth && exchange.day;
  }

  private findCrowds(isCrowd: (row: LogRow) => boolean): void {
    this.data.log.forEach((row, index) => {
      if (this.exchanges[index] && isCrowd(row)) this.crowds.add(index);
    });
  }

  /** The days of my rows, none of them from a crowd, with each person who was met in one. */
  private contactsOfCrowds(): ReadonlyMap<string, ReadonlySet<CalendarDay>> {
    const contacts = new Map<string, Set<CalendarDay>>();
    for (const index of this.crowds) {
      const row = this.data.log[index];
      if (row) for (const who of this.who(row)) contacts.set(keyOf(who), new Set());
    }
    if (contacts.size === 0) return contacts;
    this.data.log.forEach((row, index) => {
      const { day } = row;
      if (day === undefined || !this.exchanges[index] || this.crowds.has(index) || !isMine(row)) return;
      for (const who of this.who(row)) contacts.get(keyOf(who))?.add(day);
    });
    return contacts;
  }

  /** For each person the earliest exchange that counts; of two on one day the one in the upper row. */
  private firstExchanges(): ReadonlyMap<string, Candidate> {
    const first = new Map<string, Candidate>();
    this.data.log.forEach((row, index) => {
      const exchange = this.exchanges[index];
      if (!exchange || !isExchange(exchange)) return;
      for (const who of this.who(row)) {
        if (who.kind === 'ambiguous') continue;
        const day = this.countedDay(row, exchange, index, who.key);
        const there = first.get(who.key);
        if (day !== undefined && (!there || day < there.day)) first.set(who.key, { index, day });
      }
    });
    return first;
  }
}

function wasKnownBefore(who: Resolution): boolean {
  return who.kind === 'known' && who.person.knewBefore;
}

function withRowReasons(row: LogRow, found: readonly (Reason | undefined)[]): readonly Reason[] {
  const reasons =
    row.people.length === 0
      ? [NOBODY_NAMED]
      : found.filter((reason): reason is Reason => reason !== undefined);
  if (!isMine(row)) reasons.push(row.kind === 'incoming' ? INCOMING : AUTOMATIC);
  return reasons;
}

/** Resolves the people of a row; rows that share their mentions share the answer. */
function resolver({ people, log }: ChallengeData): (row: LogRow) => readonly Resolution[] {
  const directory = whoIsWho(people ?? peopleNamedInLog(log));
  const seen = new Map<readonly PersonMention[], readonly Resolution[]>();
  return (row) => {
    const known = seen.get(row.people);
    if (known) return known;
    const people = row.people.map((mention) => directory.resolve(mention));
    seen.set(row.people, people);
    return people;
  };
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
