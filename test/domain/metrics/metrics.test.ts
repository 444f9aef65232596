import { challengeStanding, type ChallengeStanding } from '../../../src/domain/challenge/challenge';
import type { ChallengeData } from '../../../src/domain/reading/challenge-data';
import { METRIC_NAMES } from '../../../src/domain/metrics/metric-names';
import { COUNTING_COLUMNS } from '../../../src/domain/metrics/counting-columns';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { readChallenge } from '../../../src/domain/reading/read-challenge';
import { standingLine } from '../../../src/domain/metrics/standing-line';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, aLogRow, dateCell, grid, june, juneSettings, utcCellClock } from '../builders';

const en = rulesWords('en');

/** Every day from the 1st on with a new person, but for the day that is left out. */
function aRun(days: number, except?: number): ChallengeData {
  const done = Array.from({ length: days }, (_, index) => index + 1).filter(
    (day) => day !== except && day !== 7,
  );
  return aChallenge({
    log: aLog(...done.map((day) => ({ day: june(day), people: [{ id: '', name: `P${String(day)}` }] }))),
  });
}

describe('the standing of a challenge', () => {
  it('counts actions and connections of the challenge, up to today', () => {
    const log = aLog(
      { day: june(1) },
      { day: june(2) },
      { day: june(3), kind: 'incoming', how: 'email', twoWay: 'yes', people: [{ id: '', name: 'Ben' }] },
      { day: june(20), people: [{ id: '', name: 'Carla' }] },
    );

    expect(challengeStanding(aChallenge({ log }), june(10))).toMatchObject({
      actions: 2,
      connections: 2,
      rowsInChallenge: 3,
    });
  });

  it.each([
    [june(1), 1],
    [june(30), 30],
    ['2026-07-01', 30],
    ['2026-05-31', 0],
  ])('is on %s the day %i of the challenge', (today, day) => {
    expect(challengeStanding(aChallenge(), today as ReturnType<typeof june>).challengeDay).toBe(day);
  });

  it('is nothing without a start, and breaks nothing', () => {
    const data = aChallenge({ log: aLog({}), settings: juneSettings({ challengeStarts: [] }) });

    expect(challengeStanding(data, june(5))).toMatchObject({
      streak: 0,
      challengeDay: 0,
      connections: 0,
      actions: 0,
    });
  });
});

describe('standingLine', () => {
  it.each([
    ['2026-05-30', 'Starts in 2 days'],
    ['2026-05-31', 'Starts tomorrow'],
    ['2026-06-04', 'Day 4 of 30 · streak 3'],
    ['2026-07-01', '30 days complete · best streak 3'],
  ])('says on %s: %s', (today, line) => {
    const standing = challengeStanding(aRun(3), today as ReturnType<typeof june>);

    expect(standingLine(standing, en)).toBe(line);
  });

  it('leaves out a streak of 0', () => {
    expect(standingLine(challengeStanding(aChallenge(), june(4)), en)).toBe('Day 4 of 30');
    expect(standingLine(challengeStanding(aChallenge(), '2026-07-01' as ReturnType<typeof june>), en)).toBe(
      '30 days complete',
    );
  });

  it('asks for a start where there is none', () => {
    const data = aChallenge({ settings: juneSettings({ challengeStarts: [] }) });

    expect(standingLine(challengeStanding(data, june(1)), en)).toBe('No challenge start in Settings yet');
  });

  it('is German in a German spreadsheet', () => {
    expect(standingLine(challengeStanding(aRun(3), june(4)), rulesWords('de'))).toBe(
      'Tag 4 von 30 · Serie 3',
    );
  });
});

describe('explainMetric', () => {
  const standing = challengeStanding(aRun(9, 5), june(9));

  it.each([
    ['STREAK', 'STREAK 7: 7 days done since 1 June, with at least 1 action a day; 1 day off and 1 day kept by a freeze neither added nor broke it.'],
    ['BEST_STREAK', 'BEST_STREAK 7: the longest run was 7 days done, 1 June to 9 June, with at least 1 action a day.'],
    ['FREEZES_LEFT', 'FREEZES_LEFT 1: 1 to begin with, 1 more for every 7 days done (2 at most), 1 used; the next one after 7 more days.'],
    ['CHALLENGE_DAY', 'CHALLENGE_DAY 9: calendar day 9 of 30, counted from 1 June 2026.'],
    ['CONNECTIONS', 'CONNECTIONS 7: 7 new people with an exchange about work, in person or two-way, each counted once; the goal is 30.'],
    ['ACTIONS', 'ACTIONS 7: 7 Log rows in the challenge that you began or attended.'],
  ])('says in one sentence how %s came about', (name, sentence) => {
    expect(explainMetric(name, standing, en)).toBe(sentence);
  }); // prettier-ignore

  it.each(METRIC_NAMES)('explains %s in German, before the start, and without one', (name) => {
    const without = challengeStanding(
      aChallenge({ settings: juneSettings({ challengeStarts: [] }) }),
      june(1),
    );
    const before = challengeStanding(
      aChallenge({ settings: juneSettings({ challengeStarts: [june(20)] }) }),
      june(1),
    );

    expect(explainMetric(name, standing, rulesWords('de'))).toMatch(new RegExp(`^${name}.*: .+\\.$`));
    // What is due is due, whether or not a challenge runs.
    const isDue = name === 'FOLLOW_UPS_DUE';
    expect(explainMetric(name, before, en)).toContain(isDue ? 'nothing is due' : 'starts on 20 June 2026');
    expect(explainMetric(name, without, en)).toContain(isDue ? 'nothing is due' : 'no challenge start');
  });

  it('is kind about a run that has yet to begin', () => {
    const none = challengeStanding(aChallenge(), june(9));

    expect(explainMetric('STREAK', none, en)).toBe(
      'STREAK 0: a run begins with the next day that has at least 1 action.',
    );
  });

  it('speaks of no next day once the challenge has ended', () => {
    const ended = challengeStanding(aChallenge(), '2026-07-05' as ReturnType<typeof june>);

    expect(explainMetric('STREAK', ended, en)).toBe('STREAK 0: the 30 days ended on 30 June 2026.');
  });

  it('is as short about a longest run of one day', () => {
    expect(explainMetric('BEST_STREAK', challengeStanding(aRun(1), june(1)), en)).toBe(
      'BEST_STREAK 1: the longest run was 1 day done, 1 June, with at least 1 action a day.',
    );
  });

  it('says which rows of the challenge are no actions', () => {
    const log = aLog({}, { kind: 'incoming' });

    expect(explainMetric('ACTIONS', challengeStanding(aChallenge({ log }), june(2)), en)).toBe(
      'ACTIONS 1: 1 Log row in the challenge that you began or attended; 1 more came from others or went out unattended.',
    );
  });

  it('names both targets where the target changed within the run', () => {
    const settings = juneSettings({ dailyTargets: [{ from: june(2), value: 2 }] });
    const log = aLog({ day: june(1) }, { day: june(2) }, { day: june(2) });

    expect(explainMetric('STREAK', challengeStanding(aChallenge({ log, settings }), june(2)), en)).toBe(
      'STREAK 2: 2 days done since 1 June, with at least 1 to 2 actions a day.',
    );
  });

  it.each([
    ['en', 'CONNECTIONS', 'CONNECTIONS 0: no new person yet; it takes an exchange about work, in person or two-way; the goal is 30.'],
    ['en', 'ACTIONS', 'ACTIONS 0: nothing yet that you began or attended.'],
    ['de', 'CONNECTIONS', 'CONNECTIONS 0: noch kein neuer Mensch; dazu gehört ein beruflicher Austausch, persönlich oder gegenseitig; das Ziel ist 30.'],
    ['de', 'ACTIONS', 'ACTIONS 0: noch nichts, was du begonnen oder besucht hast.'],
  ] as const)('says in %s of a %s of 0 what it takes', (language, name, sentence) => {
    expect(explainMetric(name, challengeStanding(aChallenge(), june(3)), rulesWords(language))).toBe(sentence);
  }); // prettier-ignore

  it('names the rows that could not be read, a few of them', () => {
    const rows = Array.from({ length: 8 }, () => ['31/02', 'Ana']);
    const data = readChallenge(
      { log: grid(['Date', 'People'], ...rows), settings: grid(['Key', 'Value'], ['Challenge start', dateCell('2026-06-01')]), people: [['Name']], events: [['Name', 'Size']] },
      utcCellClock,
    ); // prettier-ignore

    const sentence = explainMetric('ACTIONS', challengeStanding(data, june(9)), en);

    expect(sentence).toContain('Log row 2: “31/02” is not a date, so not counted yet');
    expect(sentence).toContain('Log row 6:');
    expect(sentence).not.toContain('Log row 7:');
    expect(sentence).toMatch(/and 3 more like this\.$/);
  });

  it('says what was left out without Events or People', () => {
    const data = aChallenge({ events: undefined, people: undefined, log: [aLogRow()] });

    const sentence = explainMetric('CONNECTIONS', challengeStanding(data, june(9)), en);

    expect(sentence).toContain('without the Events sheet, contacts from crowds are not checked for depth');
    expect(sentence).toContain('without the People sheet, nobody is known from before');
  });

  it.each([' streak ', 'STREAK()', '=STREAK()'])('knows a metric by %j', (name) => {
    expect(explainMetric(name, standing, en)).toContain('STREAK 7');
  });

  it.each([
    ['EXPLAIN', /^EXPLAIN: says in one sentence .* it knows STREAK, .* and DAY_STATES\.$/],
    ['', /^EXPLAIN: says/],
    ['challenge_summary', /^CHALLENGE_SUMMARY: every figure as of 9 June 2026, from one reading of the rows\.$/],
    ['CONSISTENCY', /^CONSISTENCY \d+(\.\d)?%: .+\.$/],
    ['DAY_STATES', /^DAY_STATES: /],
    ['FUNNEL("referral ask")', /^FUNNEL referral ask: .+\.$/],
    ['=funnel pitch', /^FUNNEL pitch: .+\.$/],
  ])('answers %j', (asked, sentence) => {
    expect(explainMetric(asked, standing, en)).toMatch(sentence);
  }); // prettier-ignore

  it('lists the choices where a metric is asked for another', () => {
    expect(() => explainMetric('FUNNEL lottery', standing, en)).toThrow(/“lottery”.*pitch, referral ask/);
    expect(() => explainMetric('CHANNELS lottery', standing, rulesWords('de'))).toThrow(
      /„lottery“.*Kanal|Weg/,
    );
  });

  it('says of a metric which table it cannot do without', () => {
    const without = challengeStanding(aChallenge({ people: undefined, followUps: undefined }), june(9));

    expect(explainMetric('FOLLOW_UPS_DUE', without, en)).toMatch(
      /^FOLLOW_UPS_DUE: for this, Follow-ups has to be given as well; without the People sheet/,
    );
  });

  it('throws on a name that is none, listing those that are', () => {
    expect(() => explainMetric('LUCK', standing, en)).toThrow(
      `There is no metric called “LUCK”. These can be explained: ${METRIC_NAMES.join(', ')}.`,
    );
    expect(() => explainMetric('constructor', standing, en)).toThrow(RangeError);
  });
});

/** All that a standing says, without the rows that it was read from. */
function figuresOf({ data: _data, verdicts, ...figures }: ChallengeStanding) {
  const said = verdicts.map(({ row, id, day, action, connections, reasons }) => ({ row, id, day, action, connections, reasons })); // prettier-ignore
  return { ...figures, verdicts: said };
}

describe('COUNTING_COLUMNS', () => {
  it('is enough: with those columns only, every figure is the same', () => {
    const headers = ['ID', 'Date', 'People', 'Kind', 'How', 'Two-way', 'About work', 'Event', 'Outcome', 'Reply date', 'Next step', 'Would remember', 'Notes', 'Hours'];
    const rows = [
      ['1', '2026-06-01', 'Ana', 'event', 'in person', '', '', 'Fair', '', '', '', true, 'n', 2],
      ['2', '2026-06-02', 'Ben', 'message', 'e-mail', 'not yet', '', '', '', '2026-06-03', '', '', 'n', 1],
      ['3', '2026-06-03', 'Cem', 'event', 'in person', '', '', 'Fair', '', '', '', '', 'n', 1],
    ];
    const needed = headers.map((_, index) => index).filter((index) => index < 12);
    const settings = grid(['Key', 'Value'], ['Challenge start', '2026-06-01']);
    const events = grid(['Name', 'Size'], ['Fair', 500]);
    const standingOf = (log: ReturnType<typeof grid>) =>
      challengeStanding(readChallenge({ log, settings, people: undefined, events }, utcCellClock), june(4));
    const whole = standingOf(grid(headers, ...rows));

    const narrow = standingOf(grid(needed.map((i) => headers[i] ?? ''), ...rows.map((row) => needed.map((i) => row[i] ?? ''))));

    expect(COUNTING_COLUMNS.log).toHaveLength(13);
    expect(whole).toMatchObject({ connections: 2, actions: 3 });
    expect(figuresOf(narrow)).toEqual(figuresOf(whole));
  }); // prettier-ignore
});
