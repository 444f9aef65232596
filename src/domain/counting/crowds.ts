import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeData } from '../reading/challenge-data';
import { PACKED } from '../reading/log-codes';
import { AFTERWARDS, crowdRule, depthRule, type CrowdRule } from './crowd';
import type { Counting } from './counting';
import { AMBIGUOUS } from './person-numbers';

const NO_DAYS: ReadonlySet<CalendarDay> = new Set();

/** The rows whose people were met in a crowd, few of them or none, and what gives such a contact its depth. */
export class Crowds {
  private readonly depthOf: ReturnType<typeof depthRule>;
  /** For each row 1 where it is from a crowd; empty where nothing is. */
  private isFromCrowd = new Uint8Array(0);
  /** For persons from crowds the days of my other rows with them. */
  private readonly contacts = new Map<number, Set<CalendarDay>>();

  constructor(
    private readonly counting: Counting,
    { events, settings }: ChallengeData,
  ) {
    this.depthOf = depthRule(settings);
    const rule = events && crowdRule(events);
    const rows = rule ? this.findRows(rule) : [];
    if (rows.length === 0) return;
    this.findContacts(this.markRows(rows));
  }

  has(at: number): boolean {
    return this.isFromCrowd[at] === 1;
  }

  /** The number of the day on which the contact got its depth, 0 while it has none. */
  depthDay(at: number, person: number): number {
    const { log } = this.counting;
    const row = log.row(at);
    const day = row.day && this.depthOf(row, row.day, this.contacts.get(person) ?? NO_DAYS);
    return log.dayCodes.codeOf(day);
  }

  /** The places of the rows from a crowd. */
  private findRows(rule: CrowdRule): readonly number[] {
    const { counting } = this;
    const { log } = counting;
    const { events, size, codes, days, dayCodes } = log;
    const isOnTheSpot = PACKED.kind.all((kind) => !AFTERWARDS.includes(kind));
    // Asked once for each event and day: rows of a crowd come in crowds.
    const known = new Map<number, boolean>();
    const isFrom = (event: number, day: number): boolean => {
      const evening = event * dayCodes.days.length + day;
      const there = known.get(evening) ?? rule.isCrowd(log.eventTexts[event] ?? '', dayCodes.days[day]);
      known.set(evening, there);
      return there;
    };
    const mayBe = log.eventTexts.map((text) => text !== '' && rule.mayBeCrowd(text));
    const found: number[] = [];
    for (let at = 0; at < size; at += 1) {
      const event = events[at] ?? 0;
      if (event === 0 || mayBe[event] !== true) continue;
      if (!counting.hasCome(at) || isOnTheSpot[PACKED.kind.placeIn(codes[at] ?? 0)] !== true) continue;
      if (isFrom(event, days[at] ?? 0)) found.push(at);
    }
    return found;
  }

  /** Gives 1 for each person who is in one of the rows. */
  private markRows(rows: readonly number[]): Uint8Array {
    const { counting } = this;
    this.isFromCrowd = new Uint8Array(counting.log.size);
    const persons = rows.flatMap((at) => {
      this.isFromCrowd[at] = 1;
      return counting.personsAt(at);
    });
    const wanted = new Uint8Array(counting.people.size);
    for (const person of persons) wanted[person] = 1;
    return wanted;
  }

  /** Few persons are from a crowd, so who is in the row is asked before anything else of it. */
  private findContacts(wanted: Uint8Array): void {
    const { counting } = this;
    const { size } = counting.log;
    for (let at = 0; at < size; at += 1) {
      const only = counting.onlyPerson(at);
      if (only !== AMBIGUOUS && wanted[only] === 0) continue;
      if (this.has(at) || !counting.hasCome(at) || !counting.isMine(at)) continue;
      for (const person of counting.personsAt(at)) if (wanted[person] === 1) this.note(at, person);
    }
  }

  private note(at: number, person: number): void {
    const { day, outcome } = this.counting.log.row(at);
    // What came back has reached nobody.
    if (day === undefined || outcome === 'bounce') return;
    const known = this.contacts.get(person);
    if (known) known.add(day);
    else this.contacts.set(person, new Set([day]));
  }
}
