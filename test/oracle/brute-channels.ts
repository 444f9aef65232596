import { actionsDone, connectionsMade, tell, type Told } from './brute-counting';
import type { Gathering, RandomChallenge } from './random-challenge';

export interface GroupOnPaper {
  readonly people: number;
  readonly hours: number;
  readonly occasions: number;
}

const folded = (name: string): string => name.trim().toLowerCase();
const KINDS_AFTERWARDS = ['message', 'follow-up', 'call', 'incoming reply', 'automatic mail'];

/** Which gathering a row was at: the only one of its name, else that of its day. */
function gatheringOf({ gatherings }: RandomChallenge, { entry, day }: Told): Gathering | undefined {
  if (entry.event === '' || KINDS_AFTERWARDS.includes(entry.kind)) return undefined;
  const namesakes = gatherings.filter(({ name }) => folded(name) === folded(entry.event));
  return namesakes.length === 1 ? namesakes[0] : namesakes.find(({ date }) => date === day);
}

/** The hours of a row: its own, or its even part of those of a gathering that no row notes any for. */
function hoursOf(challenge: RandomChallenge, actions: readonly Told[], row: Told): number {
  const there = gatheringOf(challenge, row);
  const own = row.entry.hours ?? 0;
  if (there?.hours === undefined) return own;
  const together = actions.filter(
    (other) => gatheringOf(challenge, other) === there && (!there.repeats || other.day === row.day),
  );
  return together.some(({ entry }) => (entry.hours ?? 0) > 0) ? own : there.hours / together.length;
}

/** New people, hours and occasions of each group; a person belongs to the row of the first exchange. */
export function groupsOnPaper(
  challenge: RandomChallenge,
  groupOf: (row: Told) => string,
): ReadonlyMap<string, GroupOnPaper> {
  const actions = actionsDone(challenge);
  const made = connectionsMade(challenge);
  const people = (row: Told): number => made.filter(({ place }) => place === row.place).length;
  const places = new Set(actions.map(({ place }) => place));
  const rows = tell(challenge).filter((row) => places.has(row.place) || people(row) > 0);
  const groups = new Map<string, GroupOnPaper>();
  for (const group of new Set(rows.map(groupOf))) {
    const own = rows.filter((row) => groupOf(row) === group);
    const spent = own.filter(({ place }) => places.has(place));
    const occasions = new Set(spent.map(({ place, entry, day = 0 }) => entry.event === '' ? `row ${String(place)}` : `${String(day)} ${folded(entry.event)}`));
    groups.set(group, {
      people: own.reduce((sum, row) => sum + people(row), 0),
      hours: spent.reduce((sum, row) => sum + hoursOf(challenge, actions, row), 0),
      occasions: occasions.size,
    });
  }
  return groups;
} // prettier-ignore

/** (k + 4g) / (spent + 4), per hour or, where no hour is known at all, per occasion; undefined where nothing was spent. */
export function ratesOnPaper(groups: ReadonlyMap<string, GroupOnPaper>): ReadonlyMap<string, number | undefined> {
  const all = [...groups.values()];
  const hourly = all.some(({ hours }) => hours > 0);
  const spent = (group: GroupOnPaper): number => (hourly ? group.hours : group.occasions);
  let [people, total] = [0, 0];
  for (const group of all) {
    if (spent(group) <= 0) continue;
    people += group.people;
    total += spent(group);
  }
  const g = people / total;
  return new Map([...groups].map(([name, group]) => [name, spent(group) > 0 ? (group.people + 4 * g) / (spent(group) + 4) : undefined]));
} // prettier-ignore
