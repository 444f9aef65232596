import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpState } from '../cells/vocabulary';
import type { FollowUpRow } from '../reading/challenge-data';
import { keyParts, type KeyParts } from './follow-up-key';

/** States in which a row was decided on, the one first that wins where rows of one key disagree. */
const DECIDED = ['sent', 'check', 'done', 'closed', 'cancelled'] as const satisfies readonly FollowUpState[];
type Decided = (typeof DECIDED)[number];

/** A decision, and what the row that it stands in says of it. */
export interface Decision {
  readonly state: Decided;
  readonly stateSince: CalendarDay | undefined;
  readonly inWords: string;
}

/** The open row of a key, as far as it matters what stands in it. */
export interface OpenRow {
  readonly state: FollowUpState | undefined;
  readonly due: CalendarDay | undefined;
  readonly inWords: string;
  /** Whether a message was written or prepared in it. */
  readonly hasText: boolean;
}

/** All rows of one key: one follow-up, however often the user has copied its row. */
export interface RowsOfKey extends KeyParts {
  readonly key: string;
  /** A decision in one of them is one for all. */
  readonly decision: Decision | undefined;
  /** The first that is not decided on; none where the user has written something into one of them that only the user understands. */
  readonly open: OpenRow | undefined;
}

function decisionIn(rows: readonly FollowUpRow[]): Decision | undefined {
  for (const state of DECIDED) {
    const row = rows.find((candidate) => candidate.state === state);
    if (row) return { state, stateSince: row.stateSince, inWords: row.inWords };
  }
  return undefined;
}

function openIn(rows: readonly FollowUpRow[]): OpenRow | undefined {
  if (rows.some(({ hasOwnState }) => hasOwnState)) return undefined;
  const row = rows.find(({ state }) => !(DECIDED as readonly unknown[]).includes(state));
  if (!row) return undefined;
  const { state, due, inWords } = row;
  return { state, due, inWords, hasText: row.subject !== '' || row.text !== '' };
}

/** The rows by their keys; those with a key that Rapport has not written are the user's own. */
export function rowsByKey(rows: readonly FollowUpRow[]): ReadonlyMap<string, RowsOfKey> {
  const found = new Map<string, FollowUpRow[]>();
  for (const row of rows) {
    const there = found.get(row.key);
    if (there) there.push(row);
    else found.set(row.key, [row]);
  }
  const byKey = new Map<string, RowsOfKey>();
  for (const [key, same] of found) {
    const parts = keyParts(key);
    if (parts) byKey.set(key, { ...parts, key, decision: decisionIn(same), open: openIn(same) });
  }
  return byKey;
}
