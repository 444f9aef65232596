import { CADENCES } from '../cells/vocabulary';
import type { PersonRow } from './challenge-data';
import { IdPlaces } from './id-places';

/** People by columns, a place for each person; a person becomes an object only where somebody looks at one. */
export interface PeopleColumns {
  readonly size: number;
  /** '' for those who have none. */
  readonly ids: readonly string[];
  /** Of the persons, by their IDs. */
  readonly places: IdPlaces;
  /** 1 for those whom the user knew before. */
  readonly knewBefore: Uint8Array;
  /** As `cadenceCode`. */
  readonly cadences: Uint8Array;
  row(at: number): PersonRow;
}

/** The cadence's place in `CADENCES` and 1, so that 0 is left for where nothing is chosen. */
export function cadenceCode(cadence: PersonRow['cadence']): number {
  return cadence === undefined ? 0 : CADENCES.indexOf(cadence) + 1;
}

/** The columns of any people. */
export function peopleColumnsOf(people: readonly PersonRow[]): PeopleColumns {
  const ids = people.map(({ id }) => id);
  return {
    size: people.length,
    ids,
    places: new IdPlaces(ids),
    knewBefore: Uint8Array.from(people, ({ knewBefore }) => Number(knewBefore)),
    cadences: Uint8Array.from(people, ({ cadence }) => cadenceCode(cadence)),
    row: (at) => people[at] as PersonRow,
  };
}
