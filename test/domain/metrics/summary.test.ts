import { calendarDay } from '../../../src/domain/calendar/calendar-day';
import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { METRIC_NAMES } from '../../../src/domain/metrics/metric-names';
import { METRICS } from '../../../src/domain/metrics/metrics';
import { shownFigure } from '../../../src/domain/metrics/shown-figure';
import { challengeSummary, summaryColumns } from '../../../src/domain/metrics/summary';
import type { ChallengeData } from '../../../src/domain/reading/challenge-data';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june, juneSettings } from '../builders';

const en = rulesWords('en');
const de = rulesWords('de');

/** Done on 1 to 3 June, missed on the 4th but for the freeze; today is the 5th. */
function threeDays(changes: Partial<ChallengeData> = {}): ChallengeData {
  const log = aLog(
    ...[1, 2, 3].map((day) => ({ day: june(day), people: [{ id: '', name: `P${String(day)}` }] })),
  );
  return aChallenge({ log, ...changes });
}

function summary(data: ChallengeData, words = en, today = june(5)) {
  return challengeSummary(challengeStanding(data, today), words);
}

/** The row that begins with this label. */
function rowOf(label: string, ...args: Parameters<typeof summary>) {
  return summary(...args).find(([first]) => first === label);
}

describe('the summary', () => {
  it('is a table of three columns under its headers', () => {
    const [headers, ...rows] = summary(threeDays());

    expect(headers).toEqual(['Figure', 'Now', 'How it came about']);
    expect(rows.every((row) => row.length === 3)).toBe(true);
  });

  it('has the lines of every metric that say something, in the order of their names', () => {
    const standing = challengeStanding(threeDays(), june(5));
    const expected = METRIC_NAMES.flatMap((name) =>
      METRICS[name]
        .lines(standing, { words: en, choice: '' })
        .filter(({ value, how }, place) => place === 0 || value !== '' || how !== undefined)
        .map(({ label }) => label),
    );

    expect(challengeSummary(standing, en).map(([label]) => label)).toEqual(['Figure', ...expected]);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('says in a sentence how each figure came about, on the first of its lines', () => {
    const standing = challengeStanding(threeDays(), june(5));
    const rows = challengeSummary(standing, en);

    for (const name of METRIC_NAMES) {
      const [first, ...others] = METRICS[name].lines(standing, { words: en, choice: '' });
      const how = (label = ''): unknown => rows.find(([known]) => known === label)?.[2];
      expect([name, how(first?.label)]).toEqual([name, expect.stringMatching(/^[\dA-Z“].+\.$/)]);
      const told = others.filter(({ value, how: clause }) => value !== '' && clause === undefined);
      expect(told.map(({ label }) => how(label))).toEqual(told.map(() => ''));
    }
  });

  it('leaves out a further line of a figure that has nothing to say', () => {
    expect(rowOf('Response rate', threeDays())?.[1]).toBe('');
    expect(rowOf('Useful rate', threeDays())).toBeUndefined();
    // Where the challenge is over, nothing is needed any more.
    expect(rowOf('Needed a day', threeDays(), en, june(5))).toBeDefined();
    expect(rowOf('Needed a day', threeDays(), en, calendarDay('2026-07-01'))).toBeUndefined();
  });

  it('asks for what would have come anyway, until it is told', () => {
    expect(rowOf('What I would have done anyway', threeDays())?.slice(1)).toEqual([
      '',
      'A guess is enough; its place is “Without the challenge” in Settings.',
    ]);
    expect(rowOf('Was ich auch so geschafft hätte', threeDays(), de)?.[2]).toBe(
      'Eine Schätzung genügt; sie gehört in „Ohne die Challenge“ in den Einstellungen.',
    );
    const settings = juneSettings({ baselines: [{ from: undefined, value: 4 }] });
    expect(rowOf('What I would have done anyway', threeDays({ settings }))?.slice(1)).toEqual([4, '']);
  });

  it('gives counts as numbers and fractions as percentages in the language of the sheet', () => {
    expect(rowOf('Streak', threeDays())?.[1]).toBe(3);
    expect(rowOf('Consistency', threeDays())?.[1]).toBe('100%');
    expect(rowOf('Beständigkeit', threeDays(), de)?.[1]).toBe('100\u00a0%');
  });

  it('is a kind line and what is due before the challenge begins', () => {
    const settings = juneSettings({ challengeStarts: [june(8)] });

    expect(summary(threeDays({ settings }))).toEqual([
      ['Figure', 'Now', 'How it came about'],
      ['Day of the challenge', 'Starts in 3 days', 'The challenge starts on 8 June 2026.'],
      ['Follow-ups due', 0, expect.stringMatching(/^Nothing is due; well kept/)],
    ]);
  });

  it('asks for a start where Settings name none', () => {
    const settings = juneSettings({ challengeStarts: [] });

    expect(summary(threeDays({ settings }), de)[1]).toEqual([
      'Tag der Challenge',
      'Noch kein Beginn der Challenge in den Einstellungen',
      'In den Einstellungen steht noch kein Beginn der Challenge, also gibt es nichts zu zählen.',
    ]);
  });

  it('leaves a figure empty that lacks its table, and says which', () => {
    const data = threeDays({ people: undefined, followUps: undefined });

    expect(rowOf('Follow-ups due', data)).toEqual([
      'Follow-ups due',
      '',
      'For this, Follow-ups has to be given as well.',
    ]);
  });

  it('ends with what could not be read and what was not given, where there is any', () => {
    const problems = [{ what: 'unreadable', table: 'log', row: 14, column: 'date', text: '31/02' }] as const;
    const last = summary(threeDays({ problems, events: undefined })).at(-1);

    expect(last).toEqual([
      'Worth a look',
      1,
      'Without the Events sheet, contacts from crowds are not checked for depth; Log row 14: “31/02” is not a date, so not counted yet.',
    ]);
    expect(rowOf('Worth a look', threeDays())).toBeUndefined();
  });

  it('says which tables were not given, also where nothing was unreadable', () => {
    expect(rowOf('Worth a look', threeDays({ events: undefined }))?.slice(1)).toEqual([
      '',
      'Without the Events sheet, contacts from crowds are not checked for depth.',
    ]);
  });

  it('is explained with what was not given', () => {
    const standing = challengeStanding(threeDays({ events: undefined }), june(5));

    expect(explainMetric('CHALLENGE_SUMMARY', standing, en)).toBe(
      'CHALLENGE_SUMMARY: every figure as of 5 June 2026, from one reading of the rows; ' +
        'without the Events sheet, contacts from crowds are not checked for depth.',
    );
  });

  it.each(['log', 'people', 'events', 'followUps'] as const)(
    'reads of %s what its metrics read between them, each column once',
    (table) => {
      const columns: readonly string[] = summaryColumns()[table] ?? [];
      const needed = Object.values(METRICS).flatMap(({ reads }): readonly string[] => reads[table] ?? []);

      expect([...columns].sort()).toEqual([...new Set(needed)].sort());
      expect(columns.length).toBeGreaterThan(0);
    },
  );
});

describe('a figure among others', () => {
  it.each([
    [{ value: 13.846153 }, 13.85],
    [{ value: 0.7123, percent: true }, '71.2%'],
    [{ value: { day: june(5) } }, '5 June 2026'],
    [{ value: '3 of 8' }, '3 of 8'],
    [{ value: '', percent: true }, ''],
    [{ value: true }, true],
  ])('shows %j as %j', (line, shown) => {
    expect(shownFigure(line, en)).toBe(shown);
  });
});
