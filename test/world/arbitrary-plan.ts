import fc from 'fast-check';
import { PLACES } from './places';
import { TABS, type Act, type LogAct, type MailAct, type Meanwhile, type Step, type TriggerRun, type UserAct, type UserActName, type WorldPlan } from './plan'; // prettier-ignore

const DAY_MINUTES = 1440;
const small = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });

export function arbitraryLog(): fc.Arbitrary<LogAct> {
  return fc.record({
    do: fc.constant('log' as const),
    who: fc.uniqueArray(small(11), { minLength: 1, maxLength: 2 }),
    kind: small(5),
    how: small(3),
    twoWay: small(2),
    daysAgo: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: small(3) }),
    remindInDays: fc.option(fc.integer({ min: 1, max: 6 })),
    again: fc.boolean(),
    explain: fc.boolean(),
  });
}

/** @param acts those that may happen, each as often as it is named. */
export function arbitraryUserAct(acts: readonly UserActName[]): fc.Arbitrary<UserAct> {
  return fc.record({
    do: fc.constantFrom(...acts),
    tab: fc.constantFrom(...TABS),
    row: small(60),
    column: small(25),
    count: small(8),
    to: small(60),
    text: small(20),
    yes: fc.boolean(),
  });
}

function arbitraryFault(): fc.Arbitrary<Meanwhile['event']> {
  return fc.record({
    do: fc.constantFrom('kill' as const, 'kill' as const, 'fail' as const, 'failFromHere' as const),
    when: fc.constantFrom('before' as const, 'after' as const),
  });
}

/** @param events what may happen at a service call. */
export function arbitraryMeanwhile(events: fc.Arbitrary<Meanwhile['event']>): fc.Arbitrary<Meanwhile> {
  // Most scripts make fewer than forty calls; a refresh makes about a hundred.
  const call = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) }, fc.integer({ min: 1, max: 110 }));
  return fc.record({ call, event: events });
} // prettier-ignore

export interface PlanOptions {
  readonly days: number;
  /** What a person may do between two steps, and between two calls of a running script. */
  readonly acts: readonly UserActName[];
  readonly actsMeanwhile: readonly UserActName[];
  readonly stepsAtMost: number;
}

export function arbitraryMailAct(): fc.Arbitrary<MailAct> {
  return fc.oneof(
    fc.record({
      do: fc.constant('answer' as const),
      message: small(12),
      how: fc.constantFrom('reply' as const, 'reply' as const, 'outOfOffice' as const, 'bounce' as const),
      elsewhere: fc.boolean(),
    }),
    fc.record({
      do: fc.constant('handleDraft' as const),
      draft: small(6),
      what: fc.constantFrom('send' as const, 'change' as const, 'remove' as const),
    }),
    fc.record({ do: fc.constant('writeMail' as const), person: small(11) }),
  );
}

function arbitraryAct(acts: readonly UserActName[]): fc.Arbitrary<Act> {
  return fc.oneof(
    { weight: 8, arbitrary: arbitraryLog() },
    { weight: 9, arbitrary: arbitraryUserAct(acts) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('runHourly' as const), times: fc.integer({ min: 1, max: 2 }) }) },
    { weight: 1, arbitrary: fc.constant({ do: 'openSidebar' as const }) },
    { weight: 3, arbitrary: arbitraryMailAct() },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('sendSelected' as const), row: small(30), count: small(8) }) },
    { weight: 1, arbitrary: fc.constant({ do: 'changePerson' as const }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('copyFile' as const), days: fc.integer({ min: 1, max: 2 }) }) },
    { weight: 2, arbitrary: fc.constant({ do: 'retry' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'setUpAgain' as const }) },
  );
} // prettier-ignore

/** Steps of a person's days, with what goes wrong meanwhile. */
export function arbitrarySteps({ days, acts, actsMeanwhile, stepsAtMost }: PlanOptions): fc.Arbitrary<Step[]> {
  const events = fc.oneof(
    { weight: 3, arbitrary: arbitraryFault() },
    { weight: 2, arbitrary: arbitraryUserAct(actsMeanwhile) },
    { weight: 1, arbitrary: arbitraryLog() },
  );
  const meanwhile = fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(arbitraryMeanwhile(events), { minLength: 1, maxLength: 2 }) },
  );
  const step = fc.record({ minute: small(days * DAY_MINUTES - 1), act: arbitraryAct(acts), meanwhile });
  return fc.array(step, { maxLength: stepsAtMost, size: 'max' });
} // prettier-ignore

/** Most days see one run, some none or two, a few all of the day, late or twice. */
export function arbitraryTriggerDays(days: number): fc.Arbitrary<(readonly TriggerRun[])[]> {
  const run = fc.record({
    hour: small(23),
    lateMinutes: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: small(1800) }),
    twice: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  });
  const allDay = fc.constant(
    Array.from({ length: 8 }, (_, index) => ({ hour: 3 * index, lateMinutes: 0, twice: false })),
  );
  const day = fc.oneof(
    { withCrossShrink: true },
    { weight: 60, arbitrary: fc.array(run, { maxLength: 2, size: 'max' }) },
    { weight: 1, arbitrary: allDay },
  );
  return fc.array(day, { minLength: days, maxLength: days });
} // prettier-ignore

export function arbitraryPlan(options: PlanOptions): fc.Arbitrary<WorldPlan> {
  return fc.record({
    seed: fc.integer({ min: 1, max: 0x7fffffff }),
    place: small(PLACES.length - 1),
    mailQuota: fc.constantFrom(100, 100, 100, 7, 2, 0),
    edition: fc.constantFrom('full' as const, 'full' as const, 'lite' as const),
    mode: fc.constantFrom('draft' as const, 'send' as const, 'send' as const, 'remind' as const),
    newMailFoundBySearch: fc.boolean(),
    identicalFormulaRecalculates: fc.boolean(),
    unflushedWritesOutliveAKill: fc.boolean(),
    // Each costs an execution after every change.
    figures: fc.constantFrom([], [], [], [4], [10], [8]),
    bareFormula: fc.constantFrom(false, false, false, true),
    triggerDays: arbitraryTriggerDays(options.days),
    steps: arbitrarySteps(options),
  });
}
