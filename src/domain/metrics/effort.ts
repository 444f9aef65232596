import type { CalendarDay } from '../calendar/calendar-day';
import { foldText } from '../cells/folded-text';
import type { ChallengeStanding } from '../challenge/challenge';
import { AFTERWARDS } from '../counting/crowd';
import { oncePer } from '../counting/once-per';
import type { DayRange, LogRow } from '../reading/challenge-data';
import { rounded } from '../words/number-words';
import { challengeWindow, isWithin } from './challenge-window';
import { eventVisits, type EventVisits } from './event-visits';
import type { Effort } from './yields';

/** The columns of the Log by which effort can be compared. */
export const GROUPINGS = ['channel', 'kind', 'event'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A group while it is added up. */
class GroupTally {
  people = 0;
  hours = 0;
  private rows = 0;
  private readonly evenings = new Set<string>();

  constructor(private label: string) {}

  /** Rows of one event on one day are one occasion. */
  addOccasion({ event, day }: LogRow): void {
    if (event === '') this.rows += 1;
    else this.evenings.add(`${day ?? ''} ${foldText(event)}`);
  }

  /** Of several spellings the one that comes first in the alphabet, whatever the order of the rows. */
  spelt(label: string): void {
    if (label < this.label) this.label = label;
  }

  effort(): Effort {
    const { label: group, people, rows, evenings } = this;
    return { group, people, hours: rounded(this.hours, 6), occasions: rows + evenings.size };
  }
}

class EffortTally {
  private readonly groups = new Map<string, GroupTally>();
  private readonly visits: EventVisits<GroupTally>;
  private readonly folded = new Map<string, string>();

  constructor(
    private readonly grouping: Grouping,
    private readonly standing: ChallengeStanding,
  ) {
    this.visits = eventVisits(standing.data.events ?? []);
  }

  efforts(): readonly Effort[] {
    const window = challengeWindow(this.standing);
    if (window) this.addAll(window);
    for (const { group, hours } of this.visits.unnoted()) group.hours += hours;
    return [...this.groups.values()].map((group) => group.effort());
  }

  private addAll(window: DayRange): void {
    const { data, verdicts } = this.standing;
    data.log.forEach((row, index) => {
      const verdict = verdicts[index];
      if (!verdict) return;
      const { connections } = verdict;
      const people =
        connections.length === 0 ? 0 : connections.filter(({ day }) => isWithin(window, day)).length;
      const spends = verdict.action && isWithin(window, row.day);
      if (!spends && people === 0) return;
      const group = this.groupOf(row);
      group.people += people;
      if (spends) this.spend(group, row, row.day);
    });
  }

  private spend(group: GroupTally, row: LogRow, day: CalendarDay | undefined): void {
    const hours = row.hours ?? 0;
    group.hours += hours;
    group.addOccasion(row);
    if (row.event !== '' && !AFTERWARDS.includes(row.kind)) this.visits.add(row.event, day, hours, group);
  }

  private groupOf(row: LogRow): GroupTally {
    const label = row[this.grouping] ?? '';
    const key = this.grouping === 'event' ? this.fold(label) : label;
    const known = this.groups.get(key);
    if (known) {
      if (this.grouping === 'event') known.spelt(label);
      return known;
    }
    const group = new GroupTally(label);
    this.groups.set(key, group);
    return group;
  }

  private fold(text: string): string {
    const known = this.folded.get(text);
    if (known !== undefined) return known;
    const folded = foldText(text);
    this.folded.set(text, folded);
    return folded;
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made = made ?? { value: make() }).value;
}

/**
 * What was spent on each group in the challenge up to today, and the new people of it. Hours and occasions are those of
 * the user's own actions; a person stands in the group of the row that made the connection, and so in one only.
 */
export const effortOf = oncePer(
  (standing: ChallengeStanding): Readonly<Record<Grouping, () => readonly Effort[]>> => {
    const by = (grouping: Grouping) => lazily(() => new EffortTally(grouping, standing).efforts());
    return { channel: by('channel'), kind: by('kind'), event: by('event') };
  },
);
