import type { CalendarDay } from '../calendar/calendar-day';
import type { Kind } from '../cells/vocabulary';
import { isAnswer, isMachineReply } from '../counting/answers';
import type { Counting } from '../counting/counting';
import { AMBIGUOUS } from '../counting/person-numbers';
import { ONLY_A_DAY, PACKED } from '../reading/log-codes';
import type { StopReason } from './plan';

/** What one Log row says of one person that ends a follow-up to what was before it. */
export interface Contact {
  /** The place of the row. */
  readonly at: number;
  readonly day: CalendarDay;
  readonly why: 'replied' | 'wroteYourself' | 'movedOn';
  /** A message or call of the user's own, which follows up even what was on the very same day. */
  readonly isMessage: boolean;
  /** Of an entry without a date the place of the one that it follows, whose day it then has. */
  readonly follows: number | undefined;
}

const MESSAGES: readonly (Kind | undefined)[] = ['message', 'followUp', 'call'];
/** Kinds that may be an answer by themselves. */
const ANSWERS: readonly (Kind | undefined)[] = ['incoming', 'coffee', 'call', 'meeting', 'event'];

interface Neighbours {
  /** For each row, and for the end of the Log, the dated one next above it; -1 for none. */
  readonly above: Int32Array;
  /** For each row the dated one next below it; the number of rows for none. */
  readonly below: Int32Array;
}

/** All at once: a block of undated rows is walked through twice, however long it is. */
function datedNeighbours(counting: Counting): Neighbours {
  const { size } = counting.log;
  const above = new Int32Array(size + 1);
  const below = new Int32Array(size);
  for (let at = 0, last = -1; at <= size; at += 1) {
    above[at] = last;
    if (counting.hasCome(at)) last = at;
  }
  for (let at = size - 1, next = size; at >= 0; at -= 1) {
    below[at] = next;
    if (counting.hasCome(at)) next = at;
  }
  return { above, below };
}

/** Reads one row at a time: its own day, and that of the answer to it. */
class ContactReader {
  private neighbours: Neighbours | undefined;
  private readonly isMessage = PACKED.kind.all((kind) => MESSAGES.includes(kind));
  private readonly mayAnswer = PACKED.kind.all((kind) => ANSWERS.includes(kind));
  private readonly isIncoming = PACKED.kind.all((kind) => kind === 'incoming');
  private readonly isUnattended = PACKED.kind.all((kind) => kind === 'automatic');
  private readonly isFromMachine = PACKED.outcome.all((outcome) => isMachineReply(outcome));

  constructor(private readonly counting: Counting) {}

  of(at: number): readonly Contact[] {
    const { log, order } = this.counting;
    const code = log.days[at] ?? 0;
    const packed = log.codes[at] ?? 0;
    if ((packed & ONLY_A_DAY) !== 0 || (code !== 0 && order.hasCome[code] !== 1)) return [];
    const answer = this.answer(at, packed);
    if (this.isUnattended[PACKED.kind.placeIn(packed)] === true || PACKED.outcome.of(packed) === 'bounce')
      return answer;
    const why = this.why(at, code, packed);
    return [...answer, ...(code === 0 ? this.undated(at, packed, why) : this.contact(at, code, why))];
  }

  private answer(at: number, packed: number): readonly Contact[] {
    const reply = this.counting.log.replyDays[at] ?? 0;
    const isAnswered =
      this.counting.order.hasCome[reply] === 1 && this.isFromMachine[PACKED.outcome.placeIn(packed)] !== true;
    return isAnswered ? this.contact(at, reply, 'replied') : [];
  }

  /** What may be an answer is one though its date cannot be read. */
  private undated(at: number, packed: number, why: Contact['why']): readonly Contact[] {
    if (!this.tellsOfAnswer(packed)) return [];
    const follows = this.before(at);
    return this.contact(at, this.counting.log.days[follows] ?? 0, why, follows);
  }

  private tellsOfAnswer(packed: number): boolean {
    const outcome = PACKED.outcome.of(packed);
    if (isMachineReply(outcome)) return false;
    const isTwoWay = PACKED.twoWay.of(packed) === 'yes' || isAnswer(outcome);
    return isTwoWay || this.mayAnswer[PACKED.kind.placeIn(packed)] === true;
  }

  /** Of the dated entries on either side the earlier one, which was there before, whether the newest stand below or above. */
  private before(at: number): number {
    const { log, order } = this.counting;
    const { above, below } = (this.neighbours ??= datedNeighbours(this.counting));
    const [upper = -1, lower = log.size] = [above[at], below[at]];
    if (lower === log.size) return upper;
    const isLater = (one: number, other: number): boolean =>
      order.isLater(log.days[one] ?? 0, log.days[other] ?? 0);
    // At the top stands what came last, or what came before all others.
    const isNewestFirst = upper < 0 ? !isLater(above[log.size] ?? -1, lower) : isLater(upper, lower);
    return isNewestFirst ? lower : upper;
  }

  private why(at: number, code: number, packed: number): Contact['why'] {
    if (this.isIncoming[PACKED.kind.placeIn(packed)] === true) return 'replied';
    return this.counting.exchanges[at] === code ? 'movedOn' : 'wroteYourself';
  }

  private contact(at: number, code: number, why: Contact['why'], follows?: number): readonly Contact[] {
    const { log } = this.counting;
    const day = log.dayCodes.days[code];
    const isMessage = why !== 'replied' && this.isMessage[PACKED.kind.placeIn(log.codes[at] ?? 0)] === true;
    return day === undefined ? [] : [{ at, day, why, isMessage, follows }];
  }
}

/** All that the Log says of these persons up to today, in the order of the days; an answer before what else there was, then of the rows. */
export function contactsWith(
  counting: Counting,
  persons: ReadonlySet<number>,
): ReadonlyMap<number, readonly Contact[]> {
  const reader = new ContactReader(counting);
  const found = new Map<number, Contact[]>();
  for (const person of persons) found.set(person, []);
  found.delete(AMBIGUOUS);
  if (found.size === 0) return found;
  for (let at = 0; at < counting.log.size; at += 1) {
    const only = counting.onlyPerson(at);
    if (only !== AMBIGUOUS) found.get(only)?.push(...reader.of(at));
    else for (const person of new Set(counting.personsAt(at))) found.get(person)?.push(...reader.of(at));
  }
  for (const contacts of found.values()) contacts.sort(earlierFirst);
  return found;
}

function earlierFirst(one: Contact, other: Contact): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return Number(other.why === 'replied') - Number(one.why === 'replied');
}

/** As the reason for which something is over. */
export function endBy(contact: Contact | undefined): StopReason | undefined {
  if (!contact) return undefined;
  const { why, day, follows } = contact;
  if (follows !== undefined) return { why: 'answered' };
  return why === 'movedOn' ? { why } : { why: why === 'replied' ? 'replyNoted' : why, on: day };
}
