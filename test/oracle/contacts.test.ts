import type { MetricValue } from '../../src/domain/metrics/metric';
import { asCells } from './as-cells';
import { asking } from './asked';
import { groupsOnPaper, ratesOnPaper } from './brute-channels';
import type { Told } from './brute-counting';
import { duesOnPaper, followUpTimeOnPaper } from './brute-follow-ups';
import { intervalBySearch, responsesOnPaper, stagesOnPaper } from './brute-threads';
import { near } from './near';
import type { RandomChallenge } from './random-challenge';
import { CHALLENGES, forEachChallenge, SEED } from './replayed';

type Cells = readonly (readonly unknown[])[];

/** Rows of a table without its header row. */
function body(value: MetricValue): Cells {
  return Array.isArray(value) ? (value as Cells).slice(1) : [];
}

function funnelExpected(challenge: RandomChallenge, kind: string): Cells {
  const [asked = 0, ...later] = stagesOnPaper(challenge, kind);
  const labels = ['Got a reply', 'Led to a call', 'Got a yes'];
  const share = (k: number): readonly unknown[] => [
    asked < 5 ? '' : k / asked,
    ...(asked < 5 || asked >= 30 ? ['', ''] : intervalBySearch(k, asked)),
  ];
  const rows = later.map((k, at) => [labels[at], k, asked === 0 ? '' : `${String(k)} of ${String(asked)}`, ...share(k)]);
  return [['Asked', asked, '', '', '', ''], ...rows];
} // prettier-ignore

function responseExpected(challenge: RandomChallenge, kinds: readonly string[]): Cells {
  const [all = 0, inTime = 0, useful = 0] = responsesOnPaper(challenge, kinds);
  const rate = (k: number): number | string => (all < 5 ? '' : k / all);
  return [[all, inTime, rate(inTime), useful, rate(useful)]];
}

const KNOWN_KINDS = ['coffee', 'call', 'meeting', 'event', 'pitch', 'referral ask', 'message', 'follow-up', 'favour', 'introduction', 'incoming reply', 'automatic mail', 'other']; // prettier-ignore

const GROUPINGS: readonly [choice: string, (row: Told) => string, none: string][] = [
  ['', ({ entry }) => entry.channel, 'no channel noted'],
  ['kind', ({ entry }) => (KNOWN_KINDS.includes(entry.kind) ? entry.kind : ''), 'no kind noted'],
  ['Veranstaltung', ({ entry }) => entry.event.toLowerCase(), 'no event'],
];

/** By name, as the order is looked at by itself; of two spellings the one with capitals comes first in the sheet. */
function channelsExpected(challenge: RandomChallenge, groupOf: (row: Told) => string, none: string): Cells {
  const groups = groupsOnPaper(challenge, groupOf);
  const rates = ratesOnPaper(groups);
  const rows = [...groups].map(([name, { people, hours, occasions }]) => [name === '' ? none : name, people, hours === 0 ? '' : hours, occasions, rates.get(name) ?? '']);
  return byName(rows);
} // prettier-ignore

function byName(rows: Cells): Cells {
  const named = rows.map(([name, ...figures]): [string, ...unknown[]] => [
    String(name).toLowerCase(),
    ...figures,
  ]);
  return named.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The best first; what has no rate, and what is in no group, last. */
function isInOrder(rows: Cells, none: string): boolean {
  const ranks = rows.map(([name, , , , rate]) => (name === none ? -2 : typeof rate === 'number' ? rate : -1));
  return ranks.every((rank, at) => at === 0 || rank <= (ranks[at - 1] ?? Infinity) + 1e-9);
}

/** A table's numbers may differ from those on paper by a rounding: of hours, the sixth digit. */
function agree(actual: unknown, expected: unknown): void {
  expect(near(actual, expected, 1e-5)).toEqual(expected);
}

describe('contact figures of random challenges', () => {
  it(`are those of an oracle on paper, ${String(CHALLENGES)} times (SEED=${String(SEED)})`, () => {
    const seen = { funnels: 0, hourly: 0, dues: 0, waits: 0 };

    forEachChallenge(CHALLENGES, ({ challenge }) => {
      const ask = asking(asCells(challenge), challenge.today);
      for (const kind of ['pitch', 'referral ask']) {
        agree(body(ask('FUNNEL', kind)), funnelExpected(challenge, kind));
      }
      for (const kind of ['pitch', 'referral ask', 'message', 'follow-up']) {
        agree(body(ask('RESPONSE_RATE', kind)), responseExpected(challenge, [kind]));
      }
      agree(body(ask('RESPONSE_RATE')), responseExpected(challenge, ['pitch', 'referral ask']));
      for (const [choice, groupOf, none] of GROUPINGS) {
        const rows = body(ask('CHANNELS', choice));
        agree(byName(rows), channelsExpected(challenge, groupOf, none));
        expect({ choice, inOrder: isInOrder(rows, none) }).toEqual({ choice, inOrder: true });
        seen.hourly += rows.some(([, , hours]) => hours !== '') ? 1 : 0;
      }
      const [dues, wait] = [duesOnPaper(challenge), followUpTimeOnPaper(challenge)];
      agree(body(ask('FOLLOW_UPS_DUE')), dues);
      expect(ask('FOLLOW_UP_TIME')).toBe(wait);
      seen.funnels += (stagesOnPaper(challenge, 'pitch')[0] ?? 0) >= 5 ? 1 : 0;
      seen.dues += dues.length;
      seen.waits += wait === '' ? 0 : 1;
    });

    console.info(`oracle of contacts: ${String(CHALLENGES)} challenges agree (${JSON.stringify(seen)}), SEED=${String(SEED)}`);
  }, 600_000);
}); // prettier-ignore
