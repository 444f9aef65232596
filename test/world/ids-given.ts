import type { Desk, Shown } from './desk';

const SEPARATOR = /\s*[;\n]\s*/;

/**
 * A row of the Log into which a script has just put IDs of other people than the row names. Rows stand still
 * between the two looks.
 */
export function wrongIds(desk: Desk, before: Shown, now: Shown): string | undefined {
  if (before === now) return undefined;
  const ids = desk.column('log', 'personIds');
  const people = desk.column('log', 'people');
  if (ids === undefined || people === undefined) return undefined;
  const names = namesById(desk);
  for (const [index, row] of now.entries()) {
    const given = row[ids] ?? '';
    if (index === 0 || given === '' || given === (before[index]?.[ids] ?? '')) continue;
    const mentioned = folded(row[people] ?? '').split(SEPARATOR);
    // Somebody has typed several things as one ID: then there are more of them than names, and the names decide.
    if (given.split(SEPARATOR).length > mentioned.length) continue;
    const there = (before[index]?.[ids] ?? '').split(SEPARATOR);
    const wrong = given
      .split(SEPARATOR)
      // An ID that was there already may by now be another person's, by the hand of whoever copied it.
      .map((id, place) => (id === there[place] ? mentioned[place] : names.get(id)))
      .find((name, place) => name !== undefined && name !== mentioned[place]);
    if (wrong !== undefined) return `row ${String(index + 1)} names ${mentioned.join()} and got the ID of ${wrong}`;
  }
  return undefined;
} // prettier-ignore

/** Of people whose ID stands in one row only. */
function namesById(desk: Desk): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const twice = new Set<string>();
  const called = desk.below('people', 'name');
  desk.below('people', 'id').forEach((id, row) => {
    if (id === '') return;
    if (names.has(id)) twice.add(id);
    names.set(id, folded(called[row] ?? ''));
  });
  for (const id of twice) names.delete(id);
  return names;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
