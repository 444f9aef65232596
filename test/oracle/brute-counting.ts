import { isoWeekdayOf } from '../support/civil-dates';
import { present, rests } from './brute-settings';
import { oncePerChallenge } from './once-per-challenge';
import type { Entry, RandomChallenge } from './random-challenge';

/** A Log row as a whole day, with the people that it means. */
export interface Told {
  readonly place: number;
  readonly entry: Entry;
  /** Undefined where no date can be read. */
  readonly day: number | undefined;
  /** Each person once; '?' and the name for one of several who bear it. */
  readonly persons: readonly string[];
}

export interface Made {
  readonly person: string;
  readonly day: number;
  readonly place: number;
}

const folded = (name: string): string => name.trim().toLowerCase();

/** Who is who, person by person. */
function personOf({ people }: RandomChallenge, name: string, id: string): string {
  for (let row = 0; row < people.length; row += 1) if (id !== '' && people[row]?.id === id) return `row ${String(row)}`;
  const rows = [];
  for (let row = 0; row < people.length; row += 1) if (folded(people[row]?.name ?? '') === folded(name)) rows.push(row);
  return rows.length === 0 ? folded(name) : rows.length === 1 ? `row ${String(rows[0])}` : `?${folded(name)}`;
} // prettier-ignore

/** The rows in the order of the sheet. */
export const tell = oncePerChallenge((challenge): readonly Told[] =>
  challenge.entries.map((entry, place) => {
    const trusted = entry.whoIds.length === entry.who.length;
    const persons = entry.who.map((name, at) => personOf(challenge, name, trusted ? (entry.whoIds[at] ?? '') : ''));
    const { when } = entry;
    const early = when?.minute !== undefined && when.minute < challenge.rules.dayStart * 60;
    const day = when && when.date - (early ? 1 : 0);
    return { place, entry, day, persons: [...new Set(persons)] };
  }),
); // prettier-ignore

/** How many business days lie after `from`, up to and with `to`. */
export function businessDays(challenge: RandomChallenge, from: number, to: number): number {
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) {
    if (isoWeekdayOf(day) <= 5 && !rests(challenge, day)) count += 1;
  }
  return count;
}

const NOTHING = ['who', 'kind', 'how', 'twoWay', 'event', 'outcome', 'nextStep'] as const;

/** Begun or attended by me. */
export function isMine({ entry }: Told): boolean {
  if (entry.kind === 'incoming reply' || entry.kind === 'automatic mail') return false;
  return NOTHING.some((column) => entry[column].length > 0) || entry.reply !== undefined || entry.remember;
}

function isCrowd({ gatherings }: RandomChallenge, { entry, day }: Told): boolean {
  if (entry.event === '') return false;
  if (['message', 'follow-up', 'call', 'incoming reply', 'automatic mail'].includes(entry.kind)) return false;
  const namesakes = gatherings.filter(({ name }) => folded(name) === folded(entry.event));
  const thatDay = namesakes.filter(({ date }) => date === day);
  let largest = 0;
  for (const { size } of thatDay.length > 0 ? thatDay : namesakes) largest = Math.max(largest, size ?? 0);
  return largest > 100;
}

/** True where by the end of `evening` the row was known to be an exchange about work. */
function exchangedBy({ entry, day }: Told, evening: number): boolean {
  if (day === undefined || day > evening || entry.aboutWork === 'no' || entry.how === '') return false;
  if (entry.how === 'in person' || entry.twoWay === 'yes') return true;
  if (entry.outcome === 'bounced' || entry.outcome === 'out of office') return false;
  return entry.reply !== undefined && entry.reply >= day && entry.reply <= evening;
}

/** True where by the end of `evening` a contact from a crowd had gone deeper. */
function deepBy(challenge: RandomChallenge, all: readonly Told[], row: Told, person: string, evening: number): boolean {
  if (row.entry.nextStep !== '' || row.entry.remember) return true;
  const { day: met = 0 } = row;
  return all.some(
    (other) =>
      other.day !== undefined && other.day >= met && other.day <= evening && other.persons.includes(person) &&
      other.entry.outcome !== 'bounced' && isMine(other) && !isCrowd(challenge, other) && followsSoon(challenge, met, other.day),
  );
} // prettier-ignore

/** On or before the second business day: the day before it has not seen two yet. */
function followsSoon(challenge: RandomChallenge, met: number, day: number): boolean {
  return day === met || businessDays(challenge, met, day - 1) < 2;
}

/**
 * Lives through the days from the first row to today, and asks each evening of every person whether there has been an
 * exchange by now. The first evening that says yes is the person's day.
 */
function firstExchange(challenge: RandomChallenge, all: readonly Told[], person: string): Made | undefined {
  const theirs = all.filter(({ persons, day }) => day !== undefined && persons.includes(person));
  const mornings = theirs.map(({ day = 0 }) => day);
  for (let evening = Math.min(...mornings); evening <= challenge.today; evening += 1) {
    for (const row of theirs) {
      if (!exchangedBy(row, evening)) continue;
      if (isCrowd(challenge, row) && !deepBy(challenge, all, row, person, evening)) continue;
      return { person, day: evening, place: row.place };
    }
  }
  return undefined;
}

function knewBefore({ people }: RandomChallenge, person: string): boolean {
  return person.startsWith('row ') && people[Number(person.slice(4))]?.knewBefore === true;
}

/** Every new connection of the present challenge. */
export const connectionsMade = oncePerChallenge((challenge): readonly Made[] => {
  const all = tell(challenge);
  const { first, last } = present(challenge);
  const made: Made[] = [];
  for (const person of new Set(all.flatMap(({ persons }) => persons))) {
    if (person.startsWith('?') || knewBefore(challenge, person)) continue;
    const exchange = firstExchange(challenge, all, person);
    if (exchange && exchange.day >= first && exchange.day <= last) made.push(exchange);
  }
  return made;
});

/** The rows of the present challenge that I began or attended. */
export const actionsDone = oncePerChallenge((challenge): readonly Told[] => {
  const { first, last } = present(challenge);
  const until = Math.min(last, challenge.today);
  return tell(challenge).filter(
    (row) => row.day !== undefined && row.day >= first && row.day <= until && isMine(row),
  );
});
