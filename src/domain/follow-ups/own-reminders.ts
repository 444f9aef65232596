import type { FollowUpRow } from '../reading/challenge-data';
import { followUpKey } from './follow-up-key';
import type { OwnReminder } from './outbox';
import { namelessSubject } from './planning';

/** The ID of whoever is meant by a name or an address; '' where it does not tell. */
export type WhoIsNamed = (name: string) => string;

/** The first step is that of "Remind on": a reminder typed by hand is another one, also for the same person and day. */
const FIRST_STEP = 2;

/** Gives keys to the rows that the user has typed: a person and a day are enough. */
export function ownReminders(
  rows: readonly FollowUpRow[],
  taken: ReadonlySet<string>,
  whoIs: WhoIsNamed,
): readonly OwnReminder[] {
  const known = new Set(taken);
  return rows.flatMap((row) => {
    const { key, due, person } = row;
    if (key !== '' || due === undefined || (person === '' && row.personId === '')) return [];
    const personId = row.personId === '' ? whoIs(person) : row.personId;
    const subject = personId === '' ? namelessSubject(person) : personId;
    let step = FIRST_STEP;
    while (known.has(followUpKey(subject, 'reminder', step, due))) step += 1;
    const own = followUpKey(subject, 'reminder', step, due);
    known.add(own);
    return [{ row: row.row, person, due, key: own, personId, lacksRule: row.rule === undefined }];
  });
}
