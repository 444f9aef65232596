import { METRIC_NAMES, type MetricName } from '../../src/domain/metrics/metric-names';
import type { SeededRandom } from '../domain/seeded-random';
import { asCells, PLAIN } from './as-cells';
import { asking } from './asked';
import { challengesTried, forEachChallenge, SEED } from './replayed';

const TRIED = challengesTried(100);

/** Puts any list into an order of its own. */
function shuffling(random: SeededRandom) {
  const seed = random.whole(1, 1_000_000);
  return <T>(list: readonly T[]): readonly T[] =>
    list
      .map((item, place) => ({ item, rank: (place * 7919 + seed) % 104_729 }))
      .map(({ item, rank }) => ({ item, rank: (rank * seed) % 104_729 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
}

type Ask = ReturnType<typeof asking>;

/** Every figure; of the ones that can be asked for more, everything there is. */
function allOf(ask: Ask): Record<string, unknown> {
  const asked: readonly (readonly [MetricName, string])[] = [
    ...METRIC_NAMES.map((name) => [name, ''] as const),
    ['FUNNEL', 'referral ask'],
    ['RESPONSE_RATE', 'message'],
    ['CHANNELS', 'kind'],
    ['CHANNELS', 'event'],
  ];
  return Object.fromEntries(asked.map(([name, choice]) => [`${name} ${choice}`, ask(name, choice)]));
}

/** The numbers and days only. */
function numbersOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(numbersOf);
  return typeof value === 'string' ? '' : value;
}

/** What goes by the upper of two rows of one day may go to the other one of them; the list of dues may part equals. */
function whateverTheOrder(figures: Record<string, unknown>): unknown {
  return Object.entries(figures)
    .filter(([name]) => !name.startsWith('CHANNELS') && !name.startsWith('FOLLOW_UP_TIME'))
    .map(([name, value]) => [name, name.startsWith('FOLLOW_UPS_DUE') ? (value as unknown[]).map((row) => JSON.stringify(row)).sort() : value]);
} // prettier-ignore

describe('how a challenge is written down', () => {
  it(`changes no figure: columns in another order, blank rows, German words (SEED=${String(SEED)})`, () => {
    forEachChallenge(TRIED, ({ challenge, random }) => {
      const plain = allOf(asking(asCells(challenge), challenge.today));
      const columns = shuffling(random);
      const otherwise = asCells(challenge, { german: true, columns, rows: PLAIN.rows, blankAfter: 2 });

      expect(allOf(asking(otherwise, challenge.today))).toEqual(plain);
      expect(numbersOf(Object.values(allOf(asking(otherwise, challenge.today, 'de'))))).toEqual(
        numbersOf(Object.values(plain)),
      );
    });
  }, 600_000);

  it(`changes no figure: rows in another order (SEED=${String(SEED)})`, () => {
    forEachChallenge(TRIED, ({ challenge, random }) => {
      const plain = allOf(asking(asCells(challenge), challenge.today));
      const sorted = asCells(challenge, { ...PLAIN, rows: shuffling(random) });

      expect(whateverTheOrder(allOf(asking(sorted, challenge.today)))).toEqual(whateverTheOrder(plain));
    });

    console.info(`handwriting: ${String(TRIED)} challenges written three ways, SEED=${String(SEED)}`);
  }, 600_000);
});
