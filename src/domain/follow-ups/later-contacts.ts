import type { CalendarDay } from '../calendar/calendar-day';
import type { Kind } from '../cells/vocabulary';
import { isMachineReply } from '../counting/answers';
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
}

const MESSAGES: readonly (Kind | undefined)[] = ['message', 'followUp', 'call'];

/** Reads one row at a time: its own day, and that of the answer to it. */
class ContactReader {
  private readonly isMessage = PACKED.kind.all((kind) => MESSAGES.includes(kind));
  private readonly isIncoming = PACKED.kind.all((kind) => kind === 'incoming');
  private readonly isUnattended = PACKED.kind.all((kind) => kind === 'automatic');
  private readonly isFromMachine = PACKED.outcome.all((outcome) => isMachineReply(outcome));

  constructor(private readonly counting: Counting) {}

  of(at: number): readonly Contact[] {
    const { log, order } = this.counting;
    const code = log.days[at] ?? 0;
    const packed = log.codes[at] ?? 0;
    if (order.hasCome[code] !== 1 || (packed & ONLY_A_DAY) !== 0) return [];
    const reply = log.replyDays[at] ?? 0;
    const isAnswered =
      order.hasCome[reply] === 1 && this.isFromMachine[PACKED.outcome.placeIn(packed)] !== true;
    const answer = isAnswered ? this.contact(at, reply, 'replied') : [];
    if (this.isUnattended[PACKED.kind.placeIn(packed)] === true || PACKED.outcome.of(packed) === 'bounce')
      return answer;
    return [...answer, ...this.contact(at, code, this.why(at, code, packed))];
  }

  private why(at: number, code: number, packed: number): Contact['why'] {
    if (this.isIncoming[PACKED.kind.placeIn(packed)] === true) return 'replied';
    return this.counting.exchanges[at] === code ? 'movedOn' : 'wroteYourself';
  }

  private contact(at: number, code: number, why: Contact['why']): readonly Contact[] {
    const { log } = this.counting;
    const day = log.dayCodes.days[code];
    const isMessage = why !== 'replied' && this.isMessage[PACKED.kind.placeIn(log.codes[at] ?? 0)] === true;
    return day === undefined ? [] : [{ at, day, why, isMessage }];
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
  const { why, day } = contact;
  return why === 'movedOn' ? { why } : { why: why === 'replied' ? 'replyNoted' : why, on: day };
}
