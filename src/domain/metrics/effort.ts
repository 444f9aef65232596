import type { ChallengeStanding } from '../challenge/challenge';
import type { Counting } from '../counting/counting';
import { AFTERWARDS } from '../counting/crowd';
import { countingOf } from '../counting/counting-of';
import { oncePer } from '../counting/once-per';
import { PACKED } from '../reading/log-codes';
import { rounded } from '../words/number-words';
import { daysInChallenge } from './challenge-window';
import { EventNames } from './event-names';
import { EventHours } from './event-hours';
import type { Effort } from './yields';

/** The columns of the Log by which effort can be compared. */
export const GROUPINGS = ['channel', 'kind', 'event'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const IS_AFTERWARDS = PACKED.kind.all((kind) => AFTERWARDS.includes(kind));

/** A group while it is added up. */
class GroupTally {
  people = 0;
  hours = 0;
  rows = 0;
  /** Evenings at events: rows of one event on one day are one occasion. */
  readonly evenings = new Set<number>();

  effort(group: string): Effort {
    const { people, rows, evenings } = this;
    return { group, people, hours: rounded(this.hours, 6), occasions: rows + evenings.size };
  }
}

class EffortTally {
  private readonly counting: Counting;
  private readonly isIn: Uint8Array;
  private readonly events = new EventNames();
  private readonly hours: EventHours<GroupTally>;
  /** By the place of the code, or the number of the event. */
  private readonly groups: GroupTally[] = [];

  constructor(
    private readonly grouping: Grouping,
    standing: ChallengeStanding,
  ) {
    this.counting = countingOf(standing.data, standing.today);
    this.isIn = daysInChallenge(standing);
    this.hours = new EventHours(standing.data.events ?? []);
  }

  efforts(): readonly Effort[] {
    this.addPeople();
    this.addSpent();
    for (const { group, hours } of this.hours.unnoted()) group.hours += hours;
    const labels =
      this.grouping === 'event' ? this.events.labels : PACKED[this.grouping].all((code) => code ?? '');
    return this.groups.flatMap((group, place) => group.effort(labels[place] ?? ''));
  }

  private addPeople(): void {
    const { counting, isIn } = this;
    counting.connected.forEach((person) => {
      const first = counting.first(person);
      if (first && isIn[first.day] === 1) this.groupAt(first.at).people += 1;
    });
  }

  private addSpent(): void {
    const { log, inside } = this.counting;
    inside.forEach((at) => {
      if (this.isIn[log.days[at] ?? 0] !== 1 || !this.counting.isAction(at)) return;
      const group = this.groupAt(at);
      const hours = log.hours(at) ?? 0;
      group.hours += hours;
      if (log.events[at] !== 0) this.addEvening(group, at, hours);
      else group.rows += 1;
    });
  }

  private addEvening(group: GroupTally, at: number, hours: number): void {
    const { days, dayCodes, codes } = this.counting.log;
    const dayCode = days[at] ?? 0;
    const name = this.eventAt(at);
    const evening = this.events.numberOf(name) * dayCodes.days.length + dayCode;
    group.evenings.add(evening);
    if (IS_AFTERWARDS[PACKED.kind.placeIn(codes[at] ?? 0)] !== true)
      this.hours.add({ evening, name, day: dayCodes.days[dayCode] }, hours, group);
  }

  private eventAt(at: number): string {
    const { events, eventTexts } = this.counting.log;
    return eventTexts[events[at] ?? 0] ?? '';
  }

  private groupAt(at: number): GroupTally {
    const place = this.placeAt(at);
    return (this.groups[place] ??= new GroupTally());
  }

  private placeAt(at: number): number {
    const { grouping } = this;
    if (grouping === 'event') return this.events.numberOf(this.eventAt(at));
    return PACKED[grouping].placeIn(this.counting.log.codes[at] ?? 0);
  }
}

/**
 * What was spent on each group in the challenge up to today, and the new people of it. Hours and occasions are those of
 * the user's own actions; a person stands in the group of the row that made the connection, and so in one only.
 */
export const effortOf = oncePer((standing: ChallengeStanding) => {
  const known: { [G in Grouping]?: readonly Effort[] } = {};
  return (grouping: Grouping): readonly Effort[] =>
    (known[grouping] ??= new EffortTally(grouping, standing).efforts());
});
