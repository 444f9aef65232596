import type { CalendarDay } from '../calendar/calendar-day';
import { challengesOf, type Challenge } from '../challenge/challenge-days';
import type { ChallengeData } from '../reading/challenge-data';
import type { LogColumns } from '../reading/log-columns';
import { columnsIn } from '../reading/noted-columns';
import { ONLY_A_DAY, PACKED } from '../reading/log-codes';
import { Crowds } from './crowds';
import { DayOrder } from './day-order';
import { ExchangeDays } from './exchange-kinds';
import { AMBIGUOUS, PersonNumbers } from './person-numbers';
import { directoryOf } from './who-is-who';

/** A person, once over all challenges, dated on the day on which the exchange with that person counts. */
export interface Connection {
  readonly personKey: string;
  readonly day: CalendarDay;
}

/** Where a person became known: the place of the row, and the number of the day. */
export interface First {
  readonly at: number;
  readonly day: number;
}

const MINE = PACKED.kind.all((kind) => kind !== 'incoming' && kind !== 'automatic');

/**
 * The counting rule over all rows, in numbers: rows by their place, days by their number in the Log's list, persons by
 * theirs. What it means in words is found out row by row, by whoever asks.
 */
export class Counting {
  readonly log: LogColumns;
  readonly order: DayOrder;
  readonly people: PersonNumbers;
  readonly challenges: readonly Challenge[];
  /** For each row the day on which its exchange came about; 0 for none. */
  readonly exchanges: Int32Array;
  private readonly crowds: Crowds;
  /** The places of rows in any challenge, up to today. For `forEach`: `for … of` makes an object for each number. */
  readonly inside: Int32Array;
  /** The persons who are connections, of any challenge. */
  readonly connected: Int32Array;
  /** For each person the place of the first exchange that counts plus 1, and its day. */
  private firstRows: Int32Array;
  private firstDays: Int32Array;

  constructor(
    readonly data: ChallengeData,
    readonly today: CalendarDay,
  ) {
    this.log = columnsIn(data);
    this.challenges = challengesOf(data.settings, today);
    this.order = new DayOrder(this.log.dayCodes.days, this.challenges, today);
    this.people = new PersonNumbers(directoryOf(data));
    const { exchanges, inside } = new ExchangeDays(this.log, this.order, today).all();
    this.exchanges = exchanges;
    this.inside = inside;
    this.firstRows = new Int32Array(this.people.size);
    this.firstDays = new Int32Array(this.people.size);
    this.crowds = new Crowds(this, data);
    this.findFirsts();
    this.connected = this.personsConnected();
  }

  /** The number of who is named in the row, if it is one person with an ID that People has; else `AMBIGUOUS`, which is -1. */
  onlyPerson(at: number): number {
    return (this.log.onlyPersons[at] ?? 0) - 1;
  }

  first(person: number): First | undefined {
    const row = this.firstRows[person] ?? 0;
    return row === 0 ? undefined : { at: row - 1, day: this.firstDays[person] ?? 0 };
  }

  /** The day on which the row's exchange counts for the person, 0 while a contact from a crowd lacks depth. */
  countedDay(at: number, person: number): number {
    const exchange = this.exchanges[at] ?? 0;
    if (!this.crowds.has(at)) return exchange;
    const depth = this.crowds.depthDay(at, person);
    const { order } = this;
    return depth !== 0 && (order.rank[depth] ?? 0) < (order.rank[exchange] ?? 0) ? exchange : depth;
  }

  /** True where the row lies in a challenge, not after today, and was begun or attended by me. */
  isAction(at: number): boolean {
    return this.isInChallenge(at) && this.isMine(at);
  }

  /** True where this row made the person one whom I know, and that is a connection. */
  isConnection(at: number, person: number): boolean {
    return this.firstRows[person] === at + 1 && this.isConnected(person);
  }

  /** How many rows, actions and connections are dated on each numbered day of a challenge, up to today. */
  perDay(): Readonly<Record<'rows' | 'actions' | 'connections', Int32Array>> {
    const { log } = this;
    const { length } = log.dayCodes.days;
    const counts = {
      rows: new Int32Array(length),
      actions: new Int32Array(length),
      connections: new Int32Array(length),
    };
    this.inside.forEach((at) => {
      addOne(counts.rows, log.days[at] ?? 0);
      if (this.isMine(at)) addOne(counts.actions, log.days[at] ?? 0);
    });
    this.connected.forEach((person) => {
      addOne(counts.connections, this.firstDays[person] ?? 0);
    });
    return counts;
  }

  /** True where the row has a day, up to today. */
  hasCome(at: number): boolean {
    return this.order.hasCome[this.log.days[at] ?? 0] === 1;
  }

  /** Not so for an incoming reply, a mail that went out unattended, or a date alone. */
  isMine(at: number): boolean {
    const codes = this.log.codes[at] ?? 0;
    return (codes & ONLY_A_DAY) === 0 && MINE[PACKED.kind.placeIn(codes)] === true;
  }

  /** Whoever is named in the row, `AMBIGUOUS` for those who are not to be told. */
  personsAt(at: number): readonly number[] {
    return this.log.mentions(at).map((mention) => this.people.numberOf(mention));
  }

  /** Looks at whoever is named in the row, as `personsAt`, without a list: most rows name one person. */
  forPersonsAt(at: number, look: (person: number, at: number) => void): void {
    const only = this.onlyPerson(at);
    if (only !== AMBIGUOUS) look(only, at);
    else for (const person of this.personsAt(at)) look(person, at);
  }

  private isInChallenge(at: number): boolean {
    return this.order.isInside[this.log.days[at] ?? 0] === 1 && this.hasCome(at);
  }

  private personsConnected(): Int32Array {
    const { size } = this.people;
    const persons = new Int32Array(size);
    let count = 0;
    for (let person = 0; person < size; person += 1) if (this.isConnected(person)) persons[count++] = person;
    return persons.subarray(0, count);
  }

  private isConnected(person: number): boolean {
    return this.order.isInside[this.firstDays[person] ?? 0] === 1 && !this.people.knewBefore(person);
  }

  /** For each person the earliest exchange that counts; of two on one day the one in the upper row. */
  private findFirsts(): void {
    const { exchanges, crowds } = this;
    const others: number[] = [];
    for (let at = 0; at < this.log.size; at += 1) {
      const day = exchanges[at] ?? 0;
      if (day === 0) continue;
      const person = this.onlyPerson(at);
      if (person === AMBIGUOUS || crowds.has(at)) others.push(at);
      else this.keepFirst(at, person, day);
    }
    const note = (person: number, at: number): void => {
      if (person !== AMBIGUOUS) this.note(at, person);
    };
    for (const at of others) this.forPersonsAt(at, note);
  }

  private note(at: number, person: number): void {
    const day = this.countedDay(at, person);
    if (day === 0) return;
    if (person >= this.firstRows.length) this.makeRoom();
    this.keepFirst(at, person, day);
  }

  private keepFirst(at: number, person: number, day: number): void {
    const known = this.firstRows[person] ?? 0;
    if (known !== 0 && !this.isEarlier(at, day, known - 1, this.firstDays[person] ?? 0)) return;
    this.firstRows[person] = at + 1;
    this.firstDays[person] = day;
  }

  private isEarlier(at: number, day: number, thanAt: number, thanDay: number): boolean {
    const { rank } = this.order;
    const later = (rank[day] ?? 0) - (rank[thanDay] ?? 0);
    return later < 0 || (later === 0 && at < thanAt);
  }

  private makeRoom(): void {
    const { firstRows, firstDays } = this;
    const length = Math.max(64, 2 * this.people.size);
    this.firstRows = new Int32Array(length);
    this.firstRows.set(firstRows);
    this.firstDays = new Int32Array(length);
    this.firstDays.set(firstDays);
  }
}

function addOne(counts: Int32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
