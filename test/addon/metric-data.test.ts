import { metricExplanation, metricValue } from '../../src/addon/use-cases/metric-data';
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
