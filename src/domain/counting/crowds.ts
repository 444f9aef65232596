import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeData } from '../reading/challenge-data';
import { crowdRule, depthRule, type CrowdRule } from './crowd';
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
    if (rule && this.findRows(rule)) this.findContacts();
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

  private findRows(rule: CrowdRule): boolean {
    const { log } = this.counting;
    const mayBe = log.eventTexts.map((text) => text !== '' && rule.mayBeCrowd(text));
    const found = new Uint8Array(log.size);
    let isAny = false;
    for (let at = 0; at < log.size; at += 1) {
      const event = log.events[at] ?? 0;
      if (event === 0 || mayBe[event] !== true || !this.counting.hasCome(at)) continue;
      if (!rule.isCrowd(log.row(at))) continue;
      found[at] = 1;
      isAny = true;
    }
    if (isAny) this.isFromCrowd = found;
    return isAny;
  }

  private findContacts(): void {
    const { counting, contacts } = this;
    const { log } = counting;
    this.isFromCrowd.forEach((found, at) => {
      if (found === 1) for (const person of counting.personsAt(at)) contacts.set(person, new Set());
    });
    contacts.delete(AMBIGUOUS);
    const wanted = new Uint8Array(counting.people.size);
    for (const person of contacts.keys()) wanted[person] = 1;
    for (let at = 0; at < log.size; at += 1) {
      if (this.has(at) || !counting.hasCome(at) || !counting.isMine(at)) continue;
      const only = counting.onlyPerson(at);
      if (only === AMBIGUOUS) for (const person of counting.personsAt(at)) this.note(at, person);
      else if (wanted[only] === 1) this.note(at, only);
    }
  }

  private note(at: number, person: number): void {
    const { days, dayCodes } = this.counting.log;
    const day = dayCodes.days[days[at] ?? 0];
    if (day !== undefined) this.contacts.get(person)?.add(day);
  }
}
