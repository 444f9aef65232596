import type { CellValue, NewCell } from '../../../src/domain/cells/cells';
import { defaultSettings, DEFAULTS } from '../../../src/domain/reading/default-settings';
import { readSettings } from '../../../src/domain/reading/read-settings';
import { dailyTargetOn, restWeekdaysOn } from '../../../src/domain/challenge/rest-days';
import { dateCell, grid, june, utcCellClock } from '../builders';

const context = { clock: utcCellClock, dayStartHours: 0 };

function read(...rows: readonly (readonly CellValue[])[]) {
  return readSettings(grid(['Key', 'Value', 'From', 'What it does'], ...rows), context);
}

function asCell(cell: NewCell): CellValue {
  return typeof cell === 'object' ? dateCell(cell.day) : cell;
}

describe('readSettings', () => {
  it('reads back in either language what Set up writes', () => {
    for (const language of ['en', 'de'] as const) {
      const rows = defaultSettings(language, june(1)).map(({ key, value, from }) =>
        [key, value, from].map(asCell),
      );
      const headers = language === 'en' ? ['Key', 'Value', 'From'] : ['Schlüssel', 'Wert', 'Ab'];

      const { settings, problems } = readSettings(grid(headers, ...rows), context);

      expect(problems).toEqual([]);
      expect(settings).toEqual({
        ...DEFAULTS,
        language,
        challengeStarts: [june(1)],
        presets: [{ from: undefined, value: 'sundaysOff' }],
        remindInDays: 2,
      });
    }
  });

  it('applies a dated row from its day on, never backwards, wherever it stands', () => {
    const { settings } = read(
      ['Daily target', 3, dateCell('2026-06-20')],
      ['Daily target', 1, ''],
      ['Tagesziel', 2, '2026-06-10'],
    );

    expect([1, 9, 10, 19, 20].map((day) => dailyTargetOn(settings, june(day)))).toEqual([1, 1, 2, 2, 3]);
  });

  it('gathers the starts of several challenges, in the order of their days and none twice', () => {
    const { settings, problems } = read(
      ['Challenge start', '2026-09-01', ''],
      ['Beginn der Challenge', dateCell('2026-06-01'), ''],
      ['Challenge start', '2026-09-01', ''],
    );

    expect(problems).toEqual([]);
    expect(settings.challengeStarts).toEqual([june(1), '2026-09-01']);
  });

  it.each([
    ['Challenge length', 20, 'challengeLengths'],
    ['Result goal', 12, 'resultGoals'],
    ['Quota', 4, 'quotas'],
    ['Pensum', 0, 'quotas'],
    ['Without the challenge', 0, 'baselines'],
    ['Ohne die Challenge', 5, 'baselines'],
  ] as const)('keeps %s in dated rows', (key, value, rows) => {
    const { settings, problems } = read([key, value, ''], [key, value + 1, '2026-06-10']);

    expect(problems).toEqual([]);
    expect(settings[rows]).toEqual([
      { from: undefined, value },
      { from: june(10), value: value + 1 },
    ]);
  });

  it.each([
    ['30×1 strict', 'strict'],
    ['30x1 Strict', 'strict'],
    ['30 × 1 streng', 'strict'],
    ['4 x 4 a month', 'fourByFour'],
    ['4×4 im Monat', 'fourByFour'],
    ['22 Arbeitstage', 'workingDays'],
    ['22 working days', 'workingDays'],
    ['One a week', 'oneAWeek'],
    ['zehn Aktionen am Tag', 'tenADay'],
    ['30 days, Sundays off', 'sundaysOff'],
  ])('knows the preset %j', (text, preset) => {
    expect(read(['Preset', text, '']).settings.presets).toEqual([{ from: undefined, value: preset }]);
  });

  it('reads what a quota is for', () => {
    expect(read(['Quota per', 'Month', '']).settings.quotaPer).toBe('month');
    expect(read(['Pensum je', 'Woche', '']).settings.quotaPer).toBe('week');
  });

  it('lets the later of two rows of one day win', () => {
    const { settings } = read(['Daily target', 2, '2026-06-10'], ['Daily target', 4, '2026-06-10']);

    expect(dailyTargetOn(settings, june(10))).toBe(4);
  });

  it.each([
    ['Sunday', [7]],
    ['Sat, Sun', [6, 7]],
    ['Sundays', [7]],
    ['samstags und Sonntags', [6, 7]],
    ['So', [7]],
    ['Samstag und Sonntag', [6, 7]],
    ['sonnabend; MO.', [1, 6]],
    ['none', []],
    ['keine', []],
  ])('reads %j as rest weekdays %j', (text, weekdays) => {
    const { settings, problems } = read(['Rest weekdays', text, '']);

    expect(problems).toEqual([]);
    expect(restWeekdaysOn(settings, june(1))).toEqual(weekdays);
  });

  it('gathers repeated holidays and pauses', () => {
    const { settings } = read(
      ['Holiday', dateCell('2026-06-04'), ''],
      ['Feiertag', '2026-06-15', ''],
      ['Pause until', dateCell('2026-06-12'), dateCell('2026-06-10')],
    );

    expect(settings.holidays).toEqual([june(4), june(15)]);
    expect(settings.pauses).toEqual([{ first: june(10), last: june(12) }]);
  });

  it.each([
    ['Daily target', 0, ''],
    ['Daily target', 1.5, ''],
    ['Daily target', 'many', ''],
    ['Challenge length', -3, ''],
    ['Challenge start', 'soon', ''],
    ['Preset', '31×1', ''],
    ['Quota', -1, ''],
    ['Quota', 1.5, ''],
    ['Quota per', 'year', ''],
    ['Result goal', 0, ''],
    ['Without the challenge', 'few', ''],
    ['Challenge length', 3661, ''],
    ['Streak runs on', 'luck', ''],
    ['Rest weekdays', 'Sunday, Funday', ''],
    ['Rest weekdays', 7, ''],
    ['Holiday', '24/12', ''],
    ['Pause until', '2026-06-12', ''],
    ['Pause until', '2026-06-10', '2026-06-12'],
    ['Day starts at', 7, ''],
    ['Mail hour', 24, ''],
    ['Remind in days', 0, ''],
    ['Daily target', 2, 'next week'],
  ])('reports %s %j from %j and passes it over', (key, value, from) => {
    const { settings, problems } = read([key, value, from]);

    expect(problems).toMatchObject([{ what: 'unreadable', table: 'settings', row: 2 }]);
    expect(settings).toEqual(DEFAULTS);
  });

  it.each([
    [7, 7], ['7', 7], ['07:00', 7], ['7 Uhr', 7], ['18 h', 18], [7 / 24, 7], [0, 0],
    [new Date('1899-12-30T07:00:28Z'), 7],
  ])('reads the mail hour %p as %p', (value, hour) => {
    expect(read(['Mail hour', value, '']).settings.mailHour).toBe(hour);
  }); // prettier-ignore

  it('leaves unknown keys and empty values alone', () => {
    const { settings, problems } = read(['my own', 'x', ''], ['Daily target', '', ''], ['', '', '']);

    expect(problems).toEqual([]);
    expect(settings).toEqual(DEFAULTS);
  });

  it('is German where the header is and no row says otherwise', () => {
    expect(readSettings(grid(['Schlüssel', 'Wert']), context).settings.language).toBe('de');
    expect(readSettings(grid(['Key', 'Value'], ['Language', 'Deutsch']), context).settings.language).toBe(
      'de',
    );
  });
});
