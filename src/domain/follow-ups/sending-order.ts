import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpRule, FollowUpState, SendMode } from '../cells/vocabulary';
import type { FollowUpRow, Settings } from '../reading/challenge-data';
import type { ModeKey } from '../reading/setting-keys';
import { keyParts } from './follow-up-key';

const MODES: { readonly [R in FollowUpRule]?: ModeKey } = {
  metSomeone: 'metSomeoneMode',
  pitch: 'pitchMode',
  referralAsk: 'referralAskMode',
  letMeThink: 'letMeThinkMode',
  thankIntroducer: 'thankIntroducerMode',
  tellIntroducer: 'tellIntroducerMode',
  keepInTouch: 'keepInTouchMode',
};

/** States in which nobody has decided on a follow-up yet; a snoozed one waits for its day like a planned one. */
const UNDECIDED: ReadonlySet<FollowUpState | undefined> = new Set<FollowUpState | undefined>([
  'planned',
  'snoozed',
  undefined,
]);

/** What becomes of a follow-up on its day; one that no message can do is a reminder. */
export function modeOf({ modes }: Settings, rule: FollowUpRule): SendMode {
  const key = MODES[rule];
  return key === undefined ? 'remind' : modes[key];
}

/** Whether a message to the person can do it; the first step after a pitch is to try somebody else there. */
export function isMessageStep(rule: FollowUpRule, step: number): boolean {
  return MODES[rule] !== undefined && !(rule === 'pitch' && step === 1);
}

export function isUndecided({ state }: Pick<FollowUpRow, 'state'>): boolean {
  return UNDECIDED.has(state);
}

/** Whether the day of a row has come and nobody has decided on it; a key of ours tells that it is one of ours. */
export function isOpenOn(row: FollowUpRow, today: CalendarDay): boolean {
  const { due, key } = row;
  return due !== undefined && due <= today && isUndecided(row) && keyParts(key) !== undefined;
}

/**
 * The rows with a key whose day has come and on which nobody has decided, in the order in which they are written: the
 * oldest day first, of one day in the order of their keys, so that two runs go the same way.
 */
export function openRows(rows: readonly FollowUpRow[], today: CalendarDay): readonly FollowUpRow[] {
  const open = rows.filter((row) => isOpenOn(row, today));
  return open
    .map((row) => ({ row, order: `${String(row.due)} ${row.key}` }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ row }) => row);
}
