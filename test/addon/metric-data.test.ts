import { metricExplanation, metricValue, wordFirst } from '../../src/addon/use-cases/metric-data';
import { METRIC_NAMES } from '../../src/domain/metrics/metric-names';
import { FakeCalls } from './fake-calls';
import { FakeSpreadsheet } from './fake-ports';

function spreadsheet(): FakeSpreadsheet {
  const sheet = new FakeSpreadsheet();
  sheet.tables.type('settings', { key: 'Challenge start', value: { day: '2026-06-08' } });
  sheet.tables.type('log', { date: '2026-06-09', people: 'Ana', how: 'phone', twoWay: 'yes', event: 'Fair' });
  sheet.tables.type('log', { date: '2026-06-10', people: 'Ben', how: 'in person' });
  sheet.tables.type('events', { name: 'Fair', size: 4000 });
  return sheet;
}

describe('metricValue', () => {
  it.each([
    ['nothing', []],
    ['the pulse', ['e17']],
    ['an empty pulse', ['']],
  ])('reads the sheet for %s', (_, data) => {
    expect(metricValue('ACTIONS', data, spreadsheet().execution(), { language: 'en' })).toBe(2);
  });

  it('reads each table once', () => {
    const calls = new FakeCalls();

    metricValue('STREAK', [], spreadsheet().execution(calls), { language: 'en' });

    expect(calls.names).toEqual(['read settings', 'read log', 'read people', 'read events']);
  });

  it('reads each table once for all figures together', () => {
    const calls = new FakeCalls();

    metricValue('CHALLENGE_SUMMARY', [], spreadsheet().execution(calls), { language: 'en' });

    expect(calls.names).toEqual([
      'read settings',
      'read log',
      'read people',
      'read events',
      'read followUps',
    ]);
  });

  it('reads Follow-ups only for the figures that look at them', () => {
    const reading = METRIC_NAMES.filter((name) => {
      const calls = new FakeCalls();
      metricValue(name, [], spreadsheet().execution(calls), { language: 'en' });
      return calls.names.includes('read followUps');
    });

    expect(reading).toEqual(['FOLLOW_UPS_DUE']);
  });

  it('asks for no column that the figure has no use for', () => {
    const execution = spreadsheet().execution();
    const asked = new Map<string, readonly string[] | 'all'>();
    const read = execution.tables.read.bind(execution.tables);
    jest.spyOn(execution.tables, 'read').mockImplementation((table, columns, required) => {
      asked.set(table, columns);
      return read(table, columns, required);
    });

    metricValue('STREAK', [], execution, { language: 'en' });
    const forStreak = new Map(asked);
    metricValue('CHANNELS', [], execution, { language: 'en' });

    expect(forStreak.get('log')).not.toEqual(expect.arrayContaining(['hours']));
    expect(forStreak.get('people')).not.toEqual(expect.arrayContaining(['cadence']));
    expect(asked.get('log')).toEqual(expect.arrayContaining(['hours', 'channel']));
    expect(asked.get('log')).not.toEqual(expect.arrayContaining(['notes']));
  });

  it('takes ranges in any order, and then reads no cell', () => {
    const sheet = spreadsheet();
    const calls = new FakeCalls();
    const range = (table: 'log' | 'settings' | 'events') => sheet.tables.grids.get(table);

    const value = metricValue(
      'CONNECTIONS',
      [range('events'), range('settings'), range('log')],
      sheet.execution(calls),
      { language: 'en' },
    );

    expect([value, calls.names]).toEqual([1, []]);
  });

  it('counts without the Events what it cannot check, and says so', () => {
    const sheet = spreadsheet();
    const data = [sheet.tables.grids.get('log'), sheet.tables.grids.get('settings')];

    expect(metricValue('CONNECTIONS', data, sheet.execution(), { language: 'en' })).toBe(2);
    expect(metricExplanation('CONNECTIONS', data, sheet.execution(), 'en')).toMatch(
      /without the Events sheet/,
    );
  });

  it('stops where a figure cannot do without a table, whether ranges or tabs lack it', () => {
    const sheet = spreadsheet();
    const ranges = [sheet.tables.grids.get('settings'), sheet.tables.grids.get('log')];
    const execution = sheet.execution();
    jest.spyOn(execution.tables, 'has').mockReturnValue(false);
    const due = (data: readonly unknown[]) => () =>
      metricValue('FOLLOW_UPS_DUE', data, execution, { language: 'en' });

    expect(due(ranges)).toThrow('rangeMissing');
    expect(due([])).toThrow('tabMissing');
  });

  it.each([
    ['rangeUnknown', [[['a', 'b']]]],
    ['rangeMissing', [[['Date', 'People', 'Counts', 'Why']]]],
    ['rangeTwice', [[['Date', 'People', 'Why']], [['Date', 'People', 'Why']]]],
  ])('stops with %s rather than guess', (kind, data) => {
    expect(() => metricValue('STREAK', data, spreadsheet().execution(), { language: 'en' })).toThrow(kind);
  });

  it('lists the names where the one to explain is unknown', () => {
    expect(() => metricExplanation('STREEK', [], spreadsheet().execution(), 'en')).toThrow(/BEST_STREAK/);
  });
});

describe('wordFirst', () => {
  const range = [['Date']];

  it.each([
    ['a word', 'pitch', ['♥ e17'], { word: 'pitch', data: ['♥ e17'] }],
    ['nothing', undefined, [undefined], { word: '', data: [undefined, undefined] }],
    ['the pulse', '♥ e17', [], { word: '', data: ['♥ e17'] }],
    ['a pulse before its first beat', '', [range], { word: '', data: [range] }],
    ['a range', range, [range], { word: '', data: [range, range] }],
    ['a cell with a number', 17, [], { word: '', data: [17] }],
  ])('knows %s', (_, first, more, expected) => {
    expect(wordFirst(first, more)).toEqual(expected);
  });
});
