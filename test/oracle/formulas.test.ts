import type { MetricValue } from '../../src/domain/metrics/metric';
import { asCells } from './as-cells';
import { asking } from './asked';
import { FormulaSheet, simpler } from './formula-sheet';
import { near } from './near';
import { challengesTried, forEachChallenge, SEED } from './replayed';

const TRIED = challengesTried(50);
const CHANNELS = ['referral', 'event', 'pitch', 'conference', 'online', 'other'];

function column(value: MetricValue, at: number): unknown[] {
  return Array.isArray(value) ? value.slice(1).map((row: readonly unknown[]) => row[at]) : [];
}

/** New people, hours and rows of each channel that has any of them, by its name; of rows without one what is left over. */
function channelsBy(ask: (formula: string) => unknown): Map<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  const sums = ['[isNew]', '[hours]', '[action]'];
  const rest = sums.map((what) => Number(ask(`SUMIFS(${what},[action],1)`)));
  // A reply within the challenge to a row from before it is somebody new, though the row is no action.
  rest[0] = Number(ask('SUM([isNew])'));
  const note = (name: string, [people = 0, hours = 0, rows = 0]: readonly number[]): void => {
    if (people > 0 || rows > 0) found.set(name, [people, hours === 0 ? '' : hours, rows]);
  };
  for (const channel of CHANNELS) {
    const own = sums.map((what, at) => Number(ask(`SUMIFS(${what},[channel],"${channel}"${at === 0 ? '' : ',[action],1'})`)));
    note(channel, own);
    own.forEach((sum, at) => (rest[at] = (rest[at] ?? 0) - sum));
  }
  note('no channel noted', rest);
  return found;
} // prettier-ignore

describe('counts of random challenges', () => {
  it(`are those of native formulas in HyperFormula, ${String(TRIED)} times (SEED=${String(SEED)})`, () => {
    const sheet = new FormulaSheet();
    const ask = (formula: string): unknown => sheet.ask(formula);
    forEachChallenge(TRIED, ({ challenge }) => {
      const simple = simpler(challenge);
      const metric = asking(asCells(simple), simple.today);
      sheet.fill(simple);

      expect(metric('CONNECTIONS')).toBe(ask('SUM([isNew])'));
      expect(metric('ACTIONS')).toBe(ask('SUM([action])'));
      for (const kind of ['pitch', 'referral ask']) {
        const stages = [0, 1, 2, 3].map((stage) =>
          ask(`COUNTIFS([kind],"${kind}",[action],1,[stage],">=${String(stage)}")`),
        );
        expect(column(metric('FUNNEL', kind), 1)).toEqual(stages);
        const counted = `[kind],"${kind}",[action],1,[counted],1`;
        const rates = metric('RESPONSE_RATE', kind);
        expect([column(rates, 0), column(rates, 1), column(rates, 3)].flat()).toEqual([
          ask(`COUNTIFS(${counted})`),
          ask(`COUNTIFS(${counted},[inTime],1)`),
          ask(`COUNTIFS(${counted},[stage],">=2")`),
        ]);
      }
      const rows = metric('CHANNELS') as readonly (readonly unknown[])[];
      const figures = channelsBy(ask);
      const answers = new Map(rows.slice(1).map(([name, ...more]) => [String(name), more.slice(0, 3)]));
      for (const [name, expected] of figures) answers.set(name, near(answers.get(name), expected, 1e-6) as unknown[]);
      expect(answers).toEqual(figures);
    });

    console.info(`formulas: ${String(TRIED)} challenges agree with HyperFormula, SEED=${String(SEED)}`);
  }, 1_200_000);
}); // prettier-ignore
