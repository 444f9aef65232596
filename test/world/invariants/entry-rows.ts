import { rowsByMarker } from '../model';
import type { Desk } from '../desk';
import { cleanRun } from './daily-mail';
import type { Invariant, Try, World } from '../world';

/** One row for each entry that was acknowledged, never two, and never one that nobody logged. */
export const EACH_ENTRY_IS_ONE_ROW: Invariant = {
  id: 'G4',
  says: 'each acknowledged entry is one row, and stays until the person deletes it',
  check: (world, { tries }) => {
    for (const one of tries) {
      const complaint = rowsOfTry(one);
      if (complaint !== null) return complaint;
    }
    const now = rowsByMarker(world.desk);
    for (const [marker, count] of world.model.rows) {
      if (now.get(marker) !== count) return `“${marker}” had ${String(count)} rows and has ${String(now.get(marker) ?? 0)}`;
    }
    const strange = [...now.keys()].find((marker) => !world.model.rows.has(marker));
    return strange === undefined ? null : `a row of “${strange}” appeared`;
  },
}; // prettier-ignore

function rowsOfTry({ logged, answer, before, after, rowsWithId, disturbed }: Try): string | null {
  const { marker } = logged;
  const had = before.get(marker) ?? 0;
  const has = after.get(marker) ?? 0;
  // What the person did to the rows in the middle of it, they see for themselves.
  if (disturbed) return null;
  // An entry whose ID the person has taken out of its row is not found again.
  const least = answer.ok ? Math.max(1, had) : had;
  const most = rowsWithId > 0 ? Math.max(1, had) : had + 1;
  if (has < least)
    return `“${marker}” was answered with ${JSON.stringify(answer)} and has ${String(has)} rows`;
  return has > most ? `“${marker}” has ${String(has)} rows` : null;
}

export const VALUES_STAND_UNDER_THEIR_HEADERS: Invariant = {
  id: 'G4',
  says: 'the values of an entry stand under their headers, its day is the day that was chosen',
  check: (world, { tries, passages }) => {
    // The person may have done something to the row before anybody looks.
    if (passages.some(({ edited }) => edited)) return null;
    for (const one of tries) {
      if (!one.answer.ok || one.rowsWithId > 0) continue;
      const complaint = valuesOf(world, one);
      if (complaint !== null) return complaint;
    }
    return null;
  },
};

function valuesOf({ desk }: World, { logged }: Try): string | null {
  const { entry } = logged;
  const rows = rowsWithId(desk, entry.entryId);
  const [row] = rows;
  if (!row) return `no row has the ID ${entry.entryId}`;
  if (rows.length > 1) return null;
  const { codes } = desk.words;
  const expected: Readonly<Record<string, string>> = {
    date: entry.day,
    people: entry.people.map(({ name }) => name).join('; '),
    kind: entry.kind === '' ? '' : codes.kind[entry.kind],
    how: entry.how === '' ? '' : codes.how[entry.how],
    twoWay: entry.twoWay === '' ? '' : codes.twoWay[entry.twoWay],
    notes: entry.notes,
  };
  for (const [code, text] of Object.entries(expected)) {
    const column = desk.column('log', code);
    const shown = column === undefined ? undefined : row[column];
    if (shown !== text) return `${entry.entryId}: ${code} should be “${text}” and is “${String(shown)}”`;
  }
  return null;
}

function rowsWithId(desk: Desk, id: string): readonly (readonly string[])[] {
  const column = desk.column('log', 'id');
  return column === undefined ? [] : desk.shown('log').filter((row) => row[column] === id);
}

export const EACH_PERSON_IS_ONE_ROW: Invariant = {
  id: 'G4',
  says: 'whoever is logged has a row in People',
  check: ({ desk }, { tries, passages }) => {
    const last = tries.at(-1);
    if (!last?.answer.ok || passages.some(({ edited }) => edited) || desk.isUnclear()) return null;
    const names = desk.below('people', 'name');
    for (const { name } of last.logged.entry.people) {
      if (!names.includes(name)) return `${name} was logged and is not in People`;
    }
    return null;
  },
};

export const OWN_CELLS_STAY: Invariant = {
  id: 'I5',
  says: 'cells of the person’s own stay as they are',
  check: ({ ownCells }, moment) => {
    const [changed] = moment.changedCells;
    if (changed !== undefined) return changed;
    return cleanRun(moment) ? (ownCells.stillParked() ?? null) : null;
  },
};
