import type { CalendarDay } from '../calendar/calendar-day';
import { foldText } from '../cells/folded-text';
import type { EventRow } from '../reading/challenge-data';

/** One day of an event, as rows name it. */
interface Evening {
  /** The same number for all rows of that event and day. */
  readonly evening: number;
  readonly name: string;
  readonly day: CalendarDay | undefined;
}

/** An event that rows were at, or one of its days where it repeats. */
interface Visit<G> {
  readonly hours: number;
  /** How many rows of each group were there. */
  readonly rows: Map<G, number>;
  noted: boolean;
}

/**
 * Tells where the hours in Events stand in for hours that no row notes. An event that repeats takes its hours anew each
 * day; any other takes them once, though it last several days.
 */
export class EventHours<G> {
  private readonly byName = new Map<string, EventRow[]>();
  private readonly visits = new Map<string, Visit<G>>();
  private readonly byEvening = new Map<number, Visit<G> | undefined>();

  constructor(events: readonly EventRow[]) {
    for (const event of events) {
      const key = foldText(event.name);
      const namesakes = this.byName.get(key);
      if (namesakes) namesakes.push(event);
      else this.byName.set(key, [event]);
    }
  }

  /** A row that was at its event. @param noted the row's own hours */
  add({ evening, name, day }: Evening, noted: number, group: G): void {
    const known = this.byEvening.get(evening);
    const visit = known ?? (this.byEvening.has(evening) ? undefined : this.visitOf(name, day));
    if (!known) this.byEvening.set(evening, visit);
    if (!visit) return;
    visit.rows.set(group, (visit.rows.get(group) ?? 0) + 1);
    if (noted > 0) visit.noted = true;
  }

  /** The hours of events of which no row notes any, each event's once, shared evenly among its rows. */
  unnoted(): readonly { readonly group: G; readonly hours: number }[] {
    return [...this.visits.values()]
      .filter(({ noted }) => !noted)
      .flatMap(({ hours, rows }) => {
        const all = [...rows.values()].reduce((sum, count) => sum + count, 0);
        return Array.from(rows, ([group, count]) => ({ group, hours: (hours * count) / all }));
      });
  }

  private visitOf(name: string, day: CalendarDay | undefined): Visit<G> | undefined {
    const event = this.find(name, day);
    if (event?.hours === undefined) return undefined;
    const key = `${String(event.row)} ${event.repeats ? (day ?? '') : ''}`;
    const visit = this.visits.get(key) ?? { hours: event.hours, rows: new Map<G, number>(), noted: false };
    this.visits.set(key, visit);
    return visit;
  }

  /** The only event of that name, else the one of the row's day; none where that is unclear. */
  private find(name: string, day: CalendarDay | undefined): EventRow | undefined {
    const namesakes = this.byName.get(foldText(name)) ?? [];
    return namesakes.length === 1 ? namesakes[0] : namesakes.find((event) => event.day === day);
  }
}
