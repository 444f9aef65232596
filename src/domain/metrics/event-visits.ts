import type { CalendarDay } from '../calendar/calendar-day';
import { foldText } from '../cells/folded-text';
import type { EventRow } from '../reading/challenge-data';

/** Gathers which Log rows were at which event, to know where the hours in Events stand in for hours not noted. */
export interface EventVisits<G> {
  add(event: string, day: CalendarDay | undefined, noted: number, group: G): void;
  /** The hours of events of which no row notes any, each event's once, shared evenly among its rows. */
  unnoted(): readonly { readonly group: G; readonly hours: number }[];
}

interface Visit<G> {
  readonly hours: number;
  readonly groups: G[];
  noted: boolean;
}

/** The event meant by a row: the only one of that name, else the one of the row's day; none where that is unclear. */
function eventFinder(events: readonly EventRow[]) {
  const byName = new Map<string, EventRow[]>();
  for (const event of events) {
    const key = foldText(event.name);
    const namesakes = byName.get(key);
    if (namesakes) namesakes.push(event);
    else byName.set(key, [event]);
  }
  return (name: string, day: CalendarDay | undefined): EventRow | undefined => {
    const namesakes = byName.get(foldText(name)) ?? [];
    return namesakes.length === 1 ? namesakes[0] : namesakes.find((event) => event.day === day);
  };
}

/** An event that repeats takes its hours anew each day; any other takes them once, though it last several days. */
export function eventVisits<G>(events: readonly EventRow[]): EventVisits<G> {
  const find = eventFinder(events);
  const visits = new Map<string, Visit<G>>();
  const byRow = new Map<string, Visit<G> | undefined>();
  const visitOf = (name: string, day: CalendarDay | undefined): Visit<G> | undefined => {
    const event = find(name, day);
    if (event?.hours === undefined) return undefined;
    const key = `${String(event.row)} ${event.repeats ? (day ?? '') : ''}`;
    const visit = visits.get(key) ?? { hours: event.hours, groups: [], noted: false };
    visits.set(key, visit);
    return visit;
  };
  return {
    add(name, day, noted, group) {
      const key = `${day ?? ''} ${name}`;
      const visit = byRow.has(key) ? byRow.get(key) : visitOf(name, day);
      byRow.set(key, visit);
      visit?.groups.push(group);
      if (visit && noted > 0) visit.noted = true;
    },
    unnoted: () =>
      [...visits.values()]
        .filter(({ noted }) => !noted)
        .flatMap(({ hours, groups }) => groups.map((group) => ({ group, hours: hours / groups.length }))),
  };
}
