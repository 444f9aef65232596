import fc from 'fast-check';
import { addDays, type CalendarDay } from '../../../src/domain/calendar/calendar-day';
import {
  CADENCES,
  FOLLOW_UP_STATES,
  HOWS,
  KINDS,
  OUTCOMES,
  TWO_WAYS,
} from '../../../src/domain/cells/vocabulary';
import type { LogRow, PersonRow } from '../../../src/domain/reading/challenge-data';
import { aPerson } from '../builders';
import { on, OutboxWalk } from './outbox-walk';

/** How many stories are told; more with FOLLOW_UP_STORIES. */
const STORIES = Number(process.env['FOLLOW_UP_STORIES'] ?? 80);
/** Which stories; others with SEED. */
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const FIRST = on('06-01');
const NAMES = ['Ana', 'Ben', 'Mary'];

const dayArb = fc.integer({ min: 0, max: 60 }).map((days) => addDays(FIRST, days));
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

const rowArb: fc.Arbitrary<Partial<LogRow>> = fc.record({
  day: maybe(dayArb),
  people: fc.subarray(NAMES).map((names) => names.map((name) => ({ id: `id-${name}`, name }))),
  kind: maybe(fc.constantFrom(...KINDS)),
  how: maybe(fc.constantFrom(...HOWS)),
  twoWay: maybe(fc.constantFrom(...TWO_WAYS)),
  outcome: maybe(fc.constantFrom(...OUTCOMES)),
  replyDay: maybe(dayArb),
  remindOn: maybe(dayArb),
  introducedBy: fc.constantFrom('', '', 'Mary', 'Karen'),
  nextStep: fc.constantFrom('', 'send slides'),
});

const peopleArb: fc.Arbitrary<readonly PersonRow[]> = fc
  .tuple(...NAMES.map(() => fc.record({
    cadence: maybe(fc.constantFrom(...CADENCES)),
    doNotContact: fc.boolean().map((no) => no),
    promised: fc.constantFrom('', 'slides', 'slides by 2026-06-20'),
    knewBefore: fc.boolean(),
    lastContact: maybe(dayArb),
  })))
  .chain((all) => fc.subarray(all.map((each, index) => aPerson({ ...each, row: index + 2, id: `id-${NAMES[index] ?? ''}`, name: NAMES[index] ?? '' })))); // prettier-ignore

/** What happens between two runs. */
type Happening = (walk: OutboxWalk, today: CalendarDay) => void;

const placeArb = fc.nat(30);
const happeningArb: fc.Arbitrary<Happening> = fc.oneof(
  fc.array(rowArb, { maxLength: 6 }).map((rows): Happening => (walk) => void walk.logs(...rows)),
  peopleArb.map((people): Happening => (walk) => void (walk.people = people)),
  dayArb.map((day): Happening => (walk) => {
    walk.settings = { ...walk.settings, holidays: [...walk.settings.holidays, day] };
  }),
  fc.tuple(placeArb, fc.constantFrom(...FOLLOW_UP_STATES)).map(([place, state]): Happening => (walk, today) => void walk.edit({ state, stateSince: today }, place)),
  fc.tuple(placeArb, dayArb).map(([place, due]): Happening => (walk) => void walk.edit({ due, state: 'snoozed' }, place)),
  fc.tuple(placeArb, dayArb).map(([place, due]): Happening => (walk) => void walk.edit({ due }, place)),
  placeArb.map((place): Happening => (walk) => void walk.edit({ text: 'my own words' }, place)),
  placeArb.map((gone): Happening => (walk) => { walk.rows = walk.rows.filter((_, place) => place !== gone); }),
  placeArb.map((twice): Happening => (walk) => { walk.rows = [...walk.rows, ...walk.rows.slice(twice, twice + 1)]; }),
  fc.constant<Happening>((walk) => { walk.rows = [...walk.rows].reverse(); }),
  fc.constant<Happening>((walk) => { walk.ledger = new Map(); }),
); // prettier-ignore

const storyArb = fc.record({
  log: fc.array(rowArb, { maxLength: 8 }),
  people: peopleArb,
  happenings: fc.array(fc.tuple(fc.nat(9), happeningArb), { maxLength: 12 }),
});

/** How many rows have a key that another one has: only the user copies rows. */
function copiesIn({ rows }: OutboxWalk): number {
  return rows.length - new Set(rows.map(({ key }) => key)).size;
}

describe('the outbox', () => {
  it('asks for nothing more once it is kept: any number of runs a day are one', () => {
    let runs = 0;
    fc.assert(
      fc.property(storyArb, ({ log, people, happenings }) => {
        const walk = new OutboxWalk(log);
        walk.people = people;
        let today = FIRST;
        for (const [later, happen] of happenings) {
          today = addDays(today, later);
          happen(walk, today);
          walk.keep(today);
          runs += 1;
          const { added, marks, own, ledger } = walk.changes(today);
          expect({ added, marks: [...marks], own }).toEqual({ added: [], marks: [], own: [] });
          // What it is too late for by now may be forgotten.
          expect(walk.ledger).toEqual(new Map([...walk.ledger, ...ledger]));
        }
      }),
      { numRuns: STORIES, seed: SEED },
    );
    console.info(`outbox: ${String(STORIES)} stories, ${String(runs)} runs repeated, 0 changes`);
    expect(runs).toBeGreaterThan(STORIES);
  });

  it('makes no second row of a key, and opens none that was decided on', () => {
    fc.assert(
      fc.property(storyArb, ({ log, people, happenings }) => {
        const walk = new OutboxWalk(log);
        walk.people = people;
        let today = FIRST;
        for (const [later, happen] of happenings) {
          today = addDays(today, later);
          happen(walk, today);
          const final = new Set(walk.rows.filter(({ state }) => state === 'sent' || state === 'done' || state === 'check').map(({ key }) => key)); // prettier-ignore
          const copies = copiesIn(walk);
          const { added, marks } = walk.keep(today);
          for (const key of final)
            expect(['sent', 'done', 'check', undefined]).toContain(marks.get(key)?.state);
          expect(copiesIn(walk)).toBeLessThanOrEqual(copies);
          for (const { key } of added) expect(final).not.toContain(key);
        }
      }),
      { numRuns: STORIES, seed: SEED },
    );
  });
});
