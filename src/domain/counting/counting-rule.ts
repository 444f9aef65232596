import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeData, DayRange, LogRow, PersonMention } from '../reading/challenge-data';
import { challengeAt } from '../challenge/challenge-days';
import { crowdRule, depthRule } from './crowd';
import { exchangeOf, type Exchange } from './exchange';
import type { Reason } from './reasons';
import { directoryOf, type WhoIsWho } from './who-is-who';

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

/** Somebody in a row, once however often the row says the name. */
interface Named {
  /** As the row has it, for the sentence. */
  readonly name: string;
  /** '' where the row does not tell who is meant. */
  readonly key: string;
  readonly knewBefore: boolean;
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
const NOBODY_NAMED: readonly Reason[] = [{ code: 'nobodyNamed' }];

/**
 * True for what I began or attended: not for an incoming reply, nor for a mail that went out unattended, nor for a
 * date alone.
 */
function isMine(row: LogRow): boolean {
  return row.kind !== 'incoming' && row.kind !== 'automatic' && !row.onlyADay;
}

function isExchange(found: Exchange | Reason): found is Exchange {
  return !('code' in found);
}

class CountingRule {
  /** For each row its exchange or why there is none; undefined for a row without a day or still to come. */
  private readonly exchanges: readonly (Exchange | Reason | undefined)[];
  private readonly people: readonly (readonly Named[])[];
  /** The places of rows from crowds; there are few of them, or none. */
  private readonly crowds = new Set<number>();
  private readonly depthOf: ReturnType<typeof depthRule>;
  private readonly contacts: ReadonlyMap<string, ReadonlySet<CalendarDay>>;
  private readonly firstByPerson: ReadonlyMap<string, Candidate>;

  constructor(
    private readonly data: ChallengeData,
    today: CalendarDay,
    private readonly range: DayRange | undefined,
  ) {
    const { log, events, settings } = data;
    this.people = log.map(peopleReader(data));
    this.depthOf = depthRule(settings);
    this.exchanges = log.map((row) =>
      row.day === undefined || row.day > today ? undefined : exchangeOf(row, row.day, today),
    );
    if (events) this.findCrowds(crowdRule(events));
    this.contacts = this.contactsOfCrowds();
    this.firstByPerson = this.firstExchanges();
  }

  verdicts(): Verdict[] {
    return this.data.log.map((row, index) => {
      const exchange = this.exchanges[index];
      return exchange && row.day !== undefined ? this.judge(row, row.day, exchange, index) : undated(row);
    });
  }

  private judge(row: LogRow, day: CalendarDay, exchange: Exchange | Reason, index: number): Verdict {
    const people = this.people[index] ?? [];
    const reasons = isExchange(exchange)
      ? people.map((person) => this.reasonFor(row, exchange, index, person))
      : [exchange];
    const connections = connectionsAmong(people, reasons);
    const outside = this.outside(day);
    return {
      row: row.row,
      id: row.id,
      day,
      action: !outside && isMine(row),
      connections,
      reasons:
        connections.length === 0 && outside
          ? outside
          : withKind(row, people.length === 0 && !row.onlyADay ? NOBODY_NAMED : reasons),
    };
  }

  private outside(day: CalendarDay): readonly Reason[] | undefined {
    if (!this.range) return NO_CHALLENGE;
    if (day < this.range.first) return BEFORE_CHALLENGE;
    return day > this.range.last ? AFTER_CHALLENGE : undefined;
  }

  private reasonFor(
    row: LogRow,
    exchange: Exchange,
    index: number,
    { name, key, knewBefore }: Named,
  ): Reason {
    if (key === '') return { code: 'whichOne', name };
    if (knewBefore) return { code: 'knewBefore', name };
    const day = this.countedDay(row, exchange, index, key);
    if (day === undefined) return { code: 'crowd', name };
    const first = this.firstByPerson.get(key) ?? { index, day };
    if (this.range && first.day < this.range.first) return { code: 'metBefore', name, day: first.day };
    if (first.index !== index) return { code: 'alreadyCounted', name, day: first.day };
    if (this.outside(day)) return { code: 'endedBefore', name, day };
    return { code: 'connected', name, how: exchange.how, day, answered: exchange.answered };
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
      for (const { key } of this.people[index] ?? []) if (key !== '') contacts.set(key, new Set());
    }
    if (contacts.size === 0) return contacts;
    this.data.log.forEach((row, index) => {
      const { day } = row;
      if (day === undefined || !this.exchanges[index] || this.crowds.has(index) || !isMine(row)) return;
      for (const { key } of this.people[index] ?? []) contacts.get(key)?.add(day);
    });
    return contacts;
  }

  /** For each person the earliest exchange that counts; of two on one day the one in the upper row. */
  private firstExchanges(): ReadonlyMap<string, Candidate> {
    const first = new Map<string, Candidate>();
    this.data.log.forEach((row, index) => {
      const exchange = this.exchanges[index];
      if (!exchange || !isExchange(exchange)) return;
      for (const { key } of this.people[index] ?? []) {
        if (key === '') continue;
        const day = this.countedDay(row, exchange, index, key);
        const there = first.get(key);
        if (day !== undefined && (!there || day < there.day)) first.set(key, { index, day });
      }
    });
    return first;
  }
}

function undated({ row, id, day }: LogRow): Verdict {
  const reasons = day === undefined ? NO_DAY : [{ code: 'stillToCome', day } as const];
  return { row, id, day, action: false, connections: NO_CONNECTIONS, reasons };
}

/** `reasons` stand at the places of the people that they are about. */
function connectionsAmong(people: readonly Named[], reasons: readonly Reason[]): readonly Connection[] {
  if (!reasons.some(({ code }) => code === 'connected')) return NO_CONNECTIONS;
  return people.flatMap(({ key }, place) => {
    const reason = reasons[place];
    return reason?.code === 'connected' ? [{ personKey: key, day: reason.day }] : [];
  });
}

function withKind({ kind }: LogRow, reasons: readonly Reason[]): readonly Reason[] {
  return kind === 'incoming' || kind === 'automatic' ? [...reasons, { code: kind }] : reasons;
}

/** Tells who is named in a row. */
function peopleReader(data: ChallengeData): (row: LogRow) => readonly Named[] {
  const directory = directoryOf(data);
  return ({ people: mentions }) => onceEach(mentions.map((mention) => namedBy(mention, directory)));
}

function namedBy(mention: PersonMention, directory: WhoIsWho): Named {
  const who = directory.resolve(mention);
  const person = who.kind === 'known' ? who.person : undefined;
  return {
    name: mention.name === '' ? (person?.name ?? mention.id) : mention.name,
    key: who.kind === 'ambiguous' ? '' : who.key,
    knewBefore: person?.knewBefore ?? false,
  };
}

/** A name that stands twice in one cell is one person; which of several it means is asked every time. */
function onceEach(named: readonly Named[]): readonly Named[] {
  if (named.length < 2) return named;
  const keys = new Set<string>();
  return named.filter(({ key }) => key === '' || (!keys.has(key) && keys.add(key)));
}

/**
 * Says of every Log row, as of today, whether it is an action, which connections it brought, and why.
 * Rows are held against each other by their days, whatever their order in the sheet.
 */
export function applyCountingRule(data: ChallengeData, today: CalendarDay): Verdict[] {
  return new CountingRule(data, today, challengeAt(data.settings, today)).verdicts();
}
