import { calendarDay } from '../../../src/domain/calendar/calendar-day';
import { challengeStanding, type ChallengeStanding } from '../../../src/domain/challenge/challenge';
import { countsAsConnection, whyInWords } from '../../../src/domain/counting/why-in-words';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import type { MetricTable, MetricValue } from '../../../src/domain/metrics/metric';
import { FUNCTION_NAMES, type MetricName } from '../../../src/domain/metrics/metric-names';
import { METRICS } from '../../../src/domain/metrics/metrics';
import { challengeSummary } from '../../../src/domain/metrics/summary';
import { readChallenge } from '../../../src/domain/reading/read-challenge';
import { rulesWords } from '../../../src/domain/words';
import { utcCellClock } from '../builders';
import {
  gridsOf,
  PAGE,
  pageExamples,
  type PageExample,
  type PageFormula,
  type PageTable,
} from './page-examples';

const words = rulesWords('en');
const EXAMPLES = pageExamples();

function standingOf(example: PageExample, today = example.today): ChallengeStanding {
  return challengeStanding(readChallenge(gridsOf(example), utcCellClock), calendarDay(today));
}

/** What the function gives: `=FUNNEL("pitch")` has a choice, `=STREAK()` has none. */
function answerOf(formula: string, standing: ChallengeStanding): MetricValue | MetricTable {
  const [, name = '', choice = ''] = /^=([A-Z_]+)\("?([^")]*)"?\)$/.exec(formula) ?? [];
  if (name === 'EXPLAIN') return explainMetric(choice, standing, words);
  if (name === 'CHALLENGE_SUMMARY') return challengeSummary(standing, words);
  return METRICS[name as MetricName].value(standing, { words, choice });
}

/** The cell as the page writes it, with as many digits and in the unit that the page has there. */
function asOnPage(cell: unknown, onPage: string): string {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return String(cell.day);
  if (typeof cell !== 'number') return String(cell);
  const digits = /\.(\d+)/.exec(onPage)?.[1]?.length ?? 0;
  if (!onPage.endsWith('%')) return digits > 0 ? cell.toFixed(digits) : String(cell);
  return `${(cell * 100).toFixed(digits)} %`;
}

function tableAsOnPage(value: readonly (readonly unknown[])[], { headers, rows }: PageTable): string[][] {
  const onPage = [headers, ...rows];
  const more = rows[rows.length - 1]?.[0] === '…';
  const shown = more ? value.slice(0, onPage.length - 1) : value;
  const table = shown.map((row, at) => row.map((cell, place) => asOnPage(cell, onPage[at]?.[place] ?? '')));
  return more ? [...table, ['…']] : table;
}

function check(example: PageExample, { today, formula, cell, table }: PageFormula): void {
  const value = answerOf(formula, standingOf(example, today));
  if (table) {
    const rows = value as readonly (readonly unknown[])[];
    expect(tableAsOnPage(rows, table)).toEqual([table.headers, ...table.rows]);
  } else {
    expect(asOnPage(value, cell)).toBe(cell);
  }
}

const LETTERS = {
  done: 'D',
  rest: 'R',
  pending: 'P',
  future: '.',
  frozen: 'F',
  missed: 'M',
  free: '–',
} as const;

describe('an example of docs/metrics.md', () => {
  it.each(EXAMPLES.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const { states, formulas, tables } = example;
    for (const formula of formulas) check(example, formula);
    if (states !== '') {
      const standing = standingOf(example);
      const letters = standing.states.map(({ state }) => LETTERS[state]).join('');
      expect(letters.slice(0, states.length)).toBe(states);
      expect(letters.slice(states.length)).toMatch(/^[.R]*$/);
    }
    const log = tables.get('Log');
    const why = log?.headers.indexOf('Why') ?? -1;
    if (log && why >= 0) {
      const verdicts = Array.from(standingOf(example).verdicts);
      expect(verdicts.map((verdict) => [countsAsConnection(verdict) ? 'yes' : 'no', whyInWords(verdict, words)])).toEqual(
        log.rows.map((row) => [row[log.headers.indexOf('Counts')], row[why]]),
      );
    }
    expect(formulas.length + states.length).toBeGreaterThan(0);
  });
}); // prettier-ignore

describe('docs/metrics.md', () => {
  it('has an example of every function under its own heading', () => {
    for (const name of FUNCTION_NAMES) {
      const section = PAGE.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
      expect({ name, hasExample: section.includes('```example') && section.includes(`=${name}(`) }).toEqual({ name, hasExample: true });
    }
    console.info(`docs/metrics.md: ${String(EXAMPLES.length)} examples with ${String(EXAMPLES.flatMap(({ formulas }) => formulas).length)} formulas`);
  }); // prettier-ignore

  it('names every reason why a row does not count', () => {
    const unnamed = Object.values(words.whyCell).filter((text) => typeof text === 'string' && !PAGE.includes(text));

    expect(unnamed).toEqual([]);
  }); // prettier-ignore

  it('reads all of its examples', () => {
    expect(EXAMPLES).toHaveLength(PAGE.split('```example').length - 1);
  });
});
