import { daysFromCivil } from '../support/civil-dates';
import type { SeededRandom } from '../domain/seeded-random';
import { randomEntries } from './random-entries';

/** A date as it stands in a cell: a day counted from 1970-01-01 and, where a time was noted, its minute of the day. */
export interface When {
  readonly date: number;
  readonly minute: number | undefined;
}

/** A Log row in the English words of its cells; '' is an empty cell. */
export interface Entry {
  readonly id: string;
  /** Undefined: the cell is empty, or holds a text that is no date. */
  readonly when: When | undefined;
  readonly unreadable: boolean;
  readonly who: readonly string[];
  readonly whoIds: readonly string[];
  readonly kind: string;
  readonly how: string;
  readonly twoWay: string;
  readonly aboutWork: string;
  readonly channel: string;
  readonly event: string;
  readonly hours: number | undefined;
  readonly outcome: string;
  readonly reply: number | undefined;
  readonly nextStep: string;
  readonly remember: boolean;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly knewBefore: boolean;
  readonly cadence: string;
  readonly lastContact: number | undefined;
  readonly doNotContact: boolean;
}

export interface Gathering {
  readonly name: string;
  readonly date: number | undefined;
  readonly size: number | undefined;
  readonly hours: number | undefined;
  readonly repeats: boolean;
}

export interface Nudge {
  readonly person: string;
  readonly personId: string;
  /** '' for one that was typed by hand. */
  readonly rule: string;
  readonly due: number | undefined;
  readonly state: string;
  readonly since: number | undefined;
}

export interface FromDay<T> {
  readonly from: number | undefined;
  readonly value: T;
}

/** What stands in Settings; rows with a day stand in the order of the sheet, which need not be that of the days. */
export interface Rules {
  readonly starts: readonly number[];
  readonly presets: readonly FromDay<string>[];
  readonly lengths: readonly FromDay<number>[];
  readonly goals: readonly FromDay<number>[];
  readonly baselines: readonly FromDay<number>[];
  readonly basis: 'actions' | 'connections';
  readonly targets: readonly FromDay<number>[];
  readonly quotas: readonly FromDay<number>[];
  readonly quotaPer: 'week' | 'month' | undefined;
  readonly rest: readonly FromDay<readonly number[]>[];
  readonly holidays: readonly number[];
  readonly pauses: readonly { readonly first: number; readonly last: number }[];
  readonly dayStart: number;
}

/** A spreadsheet and the day on which somebody looks at it. */
export interface RandomChallenge {
  readonly today: number;
  readonly rules: Rules;
  readonly entries: readonly Entry[];
  readonly people: readonly Person[];
  readonly gatherings: readonly Gathering[];
  readonly nudges: readonly Nudge[];
}

/** So many things, each made by itself. */
export function several<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function randomWeekdays(random: SeededRandom): number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter(() => random.chance(random.chance(0.5) ? 0.1 : 0.35));
}

export const PRESETS = ['30 days, Sundays off', '30×1 strict', '22 working days', '4×4 a month', 'one a week', 'ten actions a day'] as const; // prettier-ignore

function randomPresets(random: SeededRandom, start: number, span: number): FromDay<string>[] {
  const some = (): string => PRESETS[random.whole(0, PRESETS.length - 1)] ?? '';
  if (random.chance(0.7)) return [];
  const later = random.chance(0.3) ? [{ from: start + random.whole(0, span), value: some() }] : [];
  return [...later, { from: undefined, value: some() }];
}

/** A value since ever or none, and sometimes changes of it; the later rows need not stand below the earlier ones. */
function randomRows<T>(
  random: SeededRandom,
  [first, last]: readonly [number, number],
  value: () => T,
  changes = 0.3,
): FromDay<T>[] {
  const steps = random.chance(changes) ? random.whole(1, 3) : 0;
  const ramp = several(steps, () => ({ from: random.whole(first, last), value: value() }));
  return random.chance(0.6) ? [{ from: undefined, value: value() }, ...ramp] : ramp;
}

function randomRules(random: SeededRandom, starts: readonly number[], span: number): Rules {
  const start = starts[0] ?? 0;
  const days = [start - 3, start + span] as const;
  const pauseFirst = start + random.whole(-3, span);
  const withQuota = random.chance(0.3);
  return {
    starts,
    presets: randomPresets(random, start, span),
    // A challenge without a row for its length has that of its preset, or thirty days.
    lengths: random.chance(0.1) ? [] : starts.map((from) => ({ from, value: random.chance(0.1) ? random.whole(1, 100) : random.whole(3, 40) })),
    goals: randomRows(random, days, () => random.whole(1, 40)),
    baselines: random.chance(0.4) ? [{ from: undefined, value: random.whole(0, 9) }] : [],
    basis: random.chance(0.6) ? 'actions' : 'connections',
    targets: randomRows(random, days, () => random.whole(1, 3)),
    quotas: withQuota ? randomRows(random, days, () => random.whole(0, 4), 0.1) : [],
    quotaPer: random.chance(withQuota ? 0.7 : 0.1) ? (random.chance(0.5) ? 'week' : 'month') : undefined,
    rest: randomRows(random, days, () => randomWeekdays(random)),
    holidays: several(random.whole(0, 2), () => random.whole(...days)),
    pauses: random.chance(0.3) ? [{ first: pauseFirst, last: pauseFirst + random.whole(0, 8) }] : [],
    dayStart: random.chance(0.3) ? random.whole(1, 6) : 0,
  };
} // prettier-ignore

const NAMES = ['Ana', 'ana ', 'Ben', 'Cem', 'Dora', 'Eve', 'Finn', 'Gül', 'GÜL', 'Hana', 'Ivo', 'Jan', 'Kim', 'Lea', 'Mia', 'Noa', 'Otto', 'Pia']; // prettier-ignore

/** Some of those who are named in the Log; two may bear one name, and an ID may stand twice or be missing. */
function randomPeople(random: SeededRandom, today: number): Person[] {
  return several(random.whole(0, 12), (index) => ({
    id: random.chance(0.1) ? '' : `p${String(random.chance(0.05) ? 1 : index)}`,
    name: NAMES[random.whole(0, NAMES.length - 1)] ?? '',
    knewBefore: random.chance(0.15),
    cadence: ['monthly', 'monthly', 'quarterly', 'yearly', 'none', '', '', ''][random.whole(0, 7)] ?? '',
    lastContact: random.chance(0.7) ? undefined : today - random.whole(0, 500),
    doNotContact: random.chance(0.1),
  }));
}

function randomGatherings(random: SeededRandom, start: number, length: number): Gathering[] {
  return several(random.whole(0, 4), () => ({
    name: ['Fair', 'fair', 'Meet-up', 'Summit'][random.whole(0, 3)] ?? '',
    date: random.chance(0.5) ? undefined : start + random.whole(0, length),
    size: random.chance(0.2) ? undefined : [8, 40, 100, 101, 3000][random.whole(0, 4)],
    hours: random.chance(0.4) ? undefined : random.whole(1, 16),
    repeats: random.chance(0.3),
  }));
}

const STATES = [
  'planned',
  'draft ready',
  'snoozed',
  'sent',
  'done',
  'closed',
  'cancelled',
  'check',
  '',
  'hm',
];

const RULES = [
  '', 'your reminder', 'your promise', 'met someone', 'pitch', 'pitch', 'referral ask', 'let me think',
  'thank the introducer', 'tell what came of it', 'keep in touch', 'keep in touch',
]; // prettier-ignore

function randomNudges(random: SeededRandom, today: number, people: readonly Person[]): Nudge[] {
  return several(random.whole(0, 8), () => {
    const due = random.chance(0.1) ? undefined : today + random.whole(-20, 6);
    const id = people[random.whole(0, 11)]?.id ?? '';
    return {
      person: NAMES[random.whole(0, NAMES.length - 1)] ?? '',
      // Rows without an ID go by the name, which is no matter of how much they are overdue.
      personId: id === '' ? 'p77' : id,
      rule: RULES[random.whole(0, RULES.length - 1)] ?? '',
      due,
      state: STATES[random.whole(0, STATES.length - 1)] ?? '',
      since: random.chance(0.3) ? undefined : today + random.whole(-30, 0),
    };
  });
}

/** Diligent and lazy challenges of every shape, seen before, during and after. */
export function randomChallenge(random: SeededRandom): RandomChallenge {
  const start = daysFromCivil(2019, 1, 1) + random.whole(0, 4000);
  const next = start + random.whole(1, 45);
  const starts = random.chance(0.25) ? [next, start, ...(random.chance(0.4) ? [next + 20] : [])] : [start];
  const span = Math.max(...starts) - start + random.whole(3, 50);
  const today = start + random.whole(-2, span + 4);
  const asking = random.chance(0.3) ? 0.6 : 0;
  const notesHours = random.chance(0.8);
  const people = randomPeople(random, today);
  const gatherings = randomGatherings(random, start, span);
  return {
    today,
    rules: randomRules(
      random,
      [...starts].sort((a, b) => a - b),
      span,
    ),
    people,
    gatherings,
    entries: randomEntries(random, { start, today, people, gatherings, asking, notesHours, names: NAMES }),
    nudges: randomNudges(random, today, people),
  };
}
