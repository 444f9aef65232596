import { derivePlans } from '../../../src/domain/follow-ups/derive-plans';
import type { PlannedFollowUp } from '../../../src/domain/follow-ups/plan';
import type { ChallengeData, LogRow, PersonRow, Settings } from '../../../src/domain/reading/challenge-data';
import { aChallenge, aLog, aPerson, juneSettings } from '../builders';
import { ANA, on } from './outbox-walk';

export const MARY = { id: 'p2', name: 'Mary' };
export const BEN = { id: 'p3', name: 'Ben' };

/** People who were known before, so that nobody of them is new. */
export function known(...changes: readonly Partial<PersonRow>[]): readonly PersonRow[] {
  return changes.map((change, at) => aPerson({ row: at + 2, knewBefore: true, ...change }));
}

export const EVERYBODY = known(ANA, MARY, BEN);

/** A mail to Ana that nobody has answered. */
export const MAIL: Partial<LogRow> = { kind: 'message', how: 'email', twoWay: 'notYet', people: [ANA] };

/** What that Log asks for, in an American spreadsheet with Sundays off. */
export function derived(
  log: readonly Partial<LogRow>[],
  today: string,
  {
    settings = {},
    ...more
  }: Partial<Omit<ChallengeData, 'settings'>> & { readonly settings?: Partial<Settings> } = {},
): readonly PlannedFollowUp[] {
  const data = aChallenge({
    log: aLog(...log),
    people: EVERYBODY,
    settings: juneSettings({ challengeStarts: [], ...settings }),
    ...more,
  });
  return derivePlans(data, on(today), () => 'en_US');
}

/** A plan as `person rule step due`, with why it is over; a promise's step is a number for its words. */
export function shownPlan({ person, rule, step, due, ended }: PlannedFollowUp): string {
  const over = ended && [ended.why, ...('on' in ended ? [ended.on.slice(5)] : [])];
  return [person, rule, ...(rule === 'promise' ? [] : [String(step)]), due.slice(5), ...(over ?? [])].join(' '); // prettier-ignore
}
