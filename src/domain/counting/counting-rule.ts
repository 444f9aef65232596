import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeData, LogRow } from '../reading/challenge-data';
import { Counting, type Connection } from './counting';
import { exchangeOf, type Exchange } from './exchange';
import { AMBIGUOUS } from './person-numbers';
import type { Reason } from './reasons';

/** What one Log row means for the challenge in which its day lies. */
export interface Verdict {
  readonly row: number;
  readonly id: string;
  readonly day: CalendarDay | undefined;
  /** Within a challenge, not after today, and begun or attended by me. */
  readonly action: boolean;
  readonly connections: readonly Connection[];
  readonly reasons: readonly Reason[];
}

/** Somebody in a row, once however often the row says the name. */
interface Named {
  /** As the row has it, for the sentence. */
  readonly name: string;
  /** `AMBIGUOUS` where the row does not tell who is meant. */
  readonly person: number;
}

const NO_CONNECTIONS: readonly Connection[] = [];
const NO_DAY: readonly Reason[] = [{ code: 'noDay' }];
const NO_CHALLENGE: readonly Reason[] = [{ code: 'noChallenge' }];
const BEFORE_CHALLENGE: readonly Reason[] = [{ code: 'beforeChallenge' }];
const AFTER_CHALLENGE: readonly Reason[] = [{ code: 'afterChallenge' }];
const NOBODY_NAMED: readonly Reason[] = [{ code: 'nobodyNamed' }];

/** Found out when it is asked for: most rows' reasons nobody reads. */
class RowVerdict implements Verdict {
  private known: readonly Reason[] | undefined;

  constructor(
    private readonly counting: Counting,
    private readonly at: number,
  ) {}

  get row(): number {
    return this.logRow.row;
  }
  get id(): string {
    return this.logRow.id;
  }
  get day(): CalendarDay | undefined {
    return this.counting.log.dayCodes.days[this.dayCode];
  }
  get action(): boolean {
    return this.counting.isAction(this.at);
  }

  get connections(): readonly Connection[] {
    const { counting, at } = this;
    if (counting.exchanges[at] === 0) return NO_CONNECTIONS;
    const only = counting.onlyPerson(at);
    if (only !== AMBIGUOUS && !counting.isConnection(at, only)) return NO_CONNECTIONS;
    const connected = this.named().filter(({ person }) => counting.isConnection(at, person));
    return connected.length === 0 ? NO_CONNECTIONS : connected.map(({ person }) => this.connection(person));
  }

  get reasons(): readonly Reason[] {
    return (this.known ??= this.findReasons());
  }

  private get logRow(): LogRow {
    return this.counting.log.row(this.at);
  }

  private get dayCode(): number {
    return this.counting.log.days[this.at] ?? 0;
  }

  private connection(person: number): Connection {
    const { counting } = this;
    return { personKey: counting.people.keyOf(person), day: dayOf(counting, counting.first(person)?.day) };
  }

  private findReasons(): readonly Reason[] {
    const { logRow, counting, day } = this;
    if (day === undefined) return NO_DAY;
    if (counting.order.hasCome[this.dayCode] !== 1) return [{ code: 'stillToCome', day }];
    const people = this.named();
    const exchange = exchangeOf(logRow, day, counting.today);
    const reasons = 'code' in exchange ? [exchange] : people.map((named) => this.reasonFor(exchange, named));
    const outside = this.outside();
    if (outside && !reasons.some(({ code }) => code === 'connected')) return outside;
    return withKind(logRow, people.length === 0 && !logRow.onlyADay ? NOBODY_NAMED : reasons);
  }

  private outside(): readonly Reason[] | undefined {
    const { order, challenges } = this.counting;
    if (order.isInside[this.dayCode] === 1) return undefined;
    if (challenges.length === 0) return NO_CHALLENGE;
    return order.begun[this.dayCode] === 0 ? BEFORE_CHALLENGE : AFTER_CHALLENGE;
  }

  private reasonFor({ how, answered }: Exchange, { name, person }: Named): Reason {
    const { counting, at } = this;
    if (person === AMBIGUOUS) return { code: 'whichOne', name };
    if (counting.people.knewBefore(person)) return { code: 'knewBefore', name };
    const code = counting.countedDay(at, person);
    if (code === 0) return { code: 'crowd', name };
    const first = counting.first(person) ?? { at, day: code };
    const day = dayOf(counting, first.day);
    if (this.isFromBefore(first.day, code)) return { code: 'metBefore', name, day };
    if (first.at !== at) return { code: 'alreadyCounted', name, day };
    if (counting.order.isInside[code] !== 1) return { code: 'endedBefore', name, day };
    return { code: 'connected', name, how, day, answered };
  }

  /** True for a first exchange outside all challenges, before the one that had begun by the day `code`. */
  private isFromBefore(first: number, code: number): boolean {
    const { isInside, begun } = this.counting.order;
    if (this.counting.challenges.length === 0 || isInside[first] === 1) return false;
    return begun[first] === 0 || (begun[first] ?? 0) < (begun[code] ?? 0);
  }

  private named(): readonly Named[] {
    const { log, people } = this.counting;
    const named = log.mentions(this.at).map((mention) => {
      const person = people.numberOf(mention);
      return { person, name: mention.name === '' ? (people.nameOf(person) ?? mention.id) : mention.name };
    });
    return onceEach(named);
  }
}

function dayOf({ log }: Counting, code: number | undefined): CalendarDay {
  return log.dayCodes.days[code ?? 0] as CalendarDay;
}

/** A name that stands twice in one cell is one person; which of several it means is asked every time. */
function onceEach(named: readonly Named[]): readonly Named[] {
  if (named.length < 2) return named;
  const seen = new Set<number>();
  return named.filter(({ person }) => person === AMBIGUOUS || (!seen.has(person) && seen.add(person)));
}

function withKind({ kind }: LogRow, reasons: readonly Reason[]): readonly Reason[] {
  return kind === 'incoming' || kind === 'automatic' ? [...reasons, { code: kind }] : reasons;
}

/** What each row means, in the order of the rows. */
export function verdictsOf(counting: Counting): Verdict[] {
  return Array.from({ length: counting.log.size }, (_, at) => new RowVerdict(counting, at));
}

/**
 * Says of every Log row, as of today, whether it is an action, which connections it brought, and why.
 * Rows are held against each other by their days, whatever their order in the sheet.
 */
export function applyCountingRule(data: ChallengeData, today: CalendarDay): Verdict[] {
  return verdictsOf(new Counting(data, today));
}
