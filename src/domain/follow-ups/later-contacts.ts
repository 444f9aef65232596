import type { CalendarDay } from '../calendar/calendar-day';
import type { Kind } from '../cells/vocabulary';
import { isAnswer, isAnsweredInOwnWords, isMachineReply } from '../counting/answers';
import type { Counting } from '../counting/counting';
import { AMBIGUOUS } from '../counting/person-numbers';
import { ONLY_A_DAY, PACKED } from '../reading/log-codes';
import { DaysByPlace, type EarlierStand } from './days-by-place';
import type { StopReason } from './plan';

/** What one Log row says of one person that ends a follow-up to what was before it. */
export interface Contact {
  /** The place of the row. */
  readonly at: number;
  readonly day: CalendarDay;
  readonly why: 'replied' | 'wroteYourself' | 'movedOn';
  /** A message or call of the user's own, which follows up even what was on the very same day. */
  readonly isMessage: boolean;
  /** Of an entry without a date, whose day is a guess, where those made before it stand; undefined for one with a date. */
  readonly earlierStand: EarlierStand | undefined;
}

const MESSAGES: readonly (Kind | undefined)[] = ['message', 'followUp', 'call'];
/** Kinds that may be an answer by themselves. */
const ANSWERS: readonly (Kind | undefined)[] = ['incoming', 'coffee', 'call', 'meeting', 'event'];

/** Reads one row at a time: its own day, and that of the answer to it. */
class ContactReader {
  private places: DaysByPlace | undefined;
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
    const isDated = order.hasCome[code] === 1;
    // What has come in is not planned ahead: its day is mistyped.
    const isIncoming = this.isIncoming[PACKED.kind.placeIn(packed)] === true;
    if ((packed & ONLY_A_DAY) !== 0 || !(isDated || code === 0 || isIncoming)) return [];
    const answer = this.answer(at, packed);
    if (this.isUnattended[PACKED.kind.placeIn(packed)] === true || PACKED.outcome.of(packed) === 'bounce')
      return answer;
    const why = this.why(at, code, packed);
    return [...answer, ...(isDated ? this.contact(at, code, why) : this.undated(at, packed, why))];
  }

  private answer(at: number, packed: number): readonly Contact[] {
    const reply = this.counting.log.replyDays[at] ?? 0;
    const isAnswered =
      this.counting.order.hasCome[reply] === 1 && this.isFromMachine[PACKED.outcome.placeIn(packed)] !== true;
    return isAnswered ? this.contact(at, reply, 'replied') : [];
  }

  /** What may be an answer is one though its date cannot be read. */
  private undated(at: number, packed: number, why: Contact['why']): readonly Contact[] {
    if (!this.tellsOfAnswer(at, packed)) return [];
    const { code, earlierStand } = (this.places ??= new DaysByPlace(this.counting)).of(at);
    return this.contact(at, code, why, earlierStand);
  }

  private tellsOfAnswer(at: number, packed: number): boolean {
    const outcome = PACKED.outcome.of(packed);
    if (isMachineReply(outcome)) return false;
    const isTwoWay = PACKED.twoWay.of(packed) === 'yes' || isAnswer(outcome);
    if (isTwoWay || this.mayAnswer[PACKED.kind.placeIn(packed)] === true) return true;
    return isAnsweredInOwnWords(this.counting.log.row(at));
  }

  private why(at: number, code: number, packed: number): Contact['why'] {
    if (this.isIncoming[PACKED.kind.placeIn(packed)] === true) return 'replied';
    return this.counting.exchanges[at] === code ? 'movedOn' : 'wroteYourself';
  }

  private contact(
    at: number,
    code: number,
    why: Contact['why'],
    earlierStand?: EarlierStand,
  ): readonly Contact[] {
    const { log } = this.counting;
    const day = log.dayCodes.days[code];
    const isMessage = why !== 'replied' && this.isMessage[PACKED.kind.placeIn(log.codes[at] ?? 0)] === true;
    return day === undefined ? [] : [{ at, day, why, isMessage, earlierStand }];
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
  const { why, day, earlierStand } = contact;
  if (earlierStand !== undefined) return { why: 'unclear' };
  return why === 'movedOn' ? { why } : { why: why === 'replied' ? 'replyNoted' : why, on: day };
}
