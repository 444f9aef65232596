import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeData } from '../reading/challenge-data';
import { PACKED } from '../reading/log-codes';
import { AFTERWARDS, crowdRule, depthRule, type CrowdRule } from './crowd';
import type { Counting } from './counting';
import { AMBIGUOUS } from './person-numbers';

const SHALLOW = 1;
/** With a next step, or somebody who would remember. */
const DEEP = 2;

/** The rows whose people were met in a crowd, few of them or none, and what gives such a contact its depth. */
export class Crowds {
  private readonly depthOf: ReturnType<typeof depthRule>;
  /** For each row `SHALLOW` or `DEEP` where it is from a crowd; empty where nothing is. */
  private depths = new Uint8Array(0);
  /** For each day the persons from crowds with whom I have another row on it. */
  private readonly contacts = new Map<CalendarDay, Set<number>>();

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
    return (this.depths[at] ?? 0) !== 0;
  }

  /** The number of the day on which the contact got its depth, 0 while it has none. */
  depthDay(at: number, person: number): number {
    const { log } = this.counting;
    const own = log.days[at] ?? 0;
    if (this.depths[at] === DEEP) return own;
    const isContact = (day: CalendarDay): boolean => this.contacts.get(day)?.has(person) === true;
    const day = log.dayCodes.days[own];
    return log.dayCodes.codeOf(day && this.depthOf(day, isContact));
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

  /** Gives 1 for each person who is in one of the rows that have no depth of their own. */
  private markRows(rows: readonly number[]): Uint8Array {
    const { counting } = this;
    const { log } = counting;
    this.depths = new Uint8Array(log.size);
    const persons: number[] = [];
    const keep = (person: number): void => {
      persons.push(person);
    };
    for (const at of rows) {
      const isDeep = PACKED.wouldRemember.of(log.codes[at] ?? 0) === 'yes' || log.nextStep(at) !== '';
      this.depths[at] = isDeep ? DEEP : SHALLOW;
      if (!isDeep) counting.forPersonsAt(at, keep);
    }
    // Only now: whoever is known from the Log alone gets a number when asked for.
    const wanted = new Uint8Array(counting.people.size);
    for (const person of persons) wanted[person] = 1;
    return wanted;
  }

  /** Few persons are from a crowd, so who is in the row is asked before anything else of it. */
  private findContacts(wanted: Uint8Array): void {
    const { counting } = this;
    const { size } = counting.log;
    const note = (person: number, at: number): void => {
      if (wanted[person] === 1) this.note(at, person);
    };
    for (let at = 0; at < size; at += 1) {
      const only = counting.onlyPerson(at);
      if (only !== AMBIGUOUS && wanted[only] === 0) continue;
      if (this.has(at) || !counting.hasCome(at) || !counting.isMine(at)) continue;
      counting.forPersonsAt(at, note);
    }
  }

  private note(at: number, person: number): void {
    const { codes, days, dayCodes } = this.counting.log;
    const day = dayCodes.days[days[at] ?? 0];
    // What came back has reached nobody.
    if (day === undefined || PACKED.outcome.of(codes[at] ?? 0) === 'bounce') return;
    const known = this.contacts.get(day);
    if (known) known.add(person);
    else this.contacts.set(day, new Set([person]));
  }
}
