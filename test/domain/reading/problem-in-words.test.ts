import { problemInWords } from '../../../src/domain/reading/problem-in-words';
import { rulesWords } from '../../../src/domain/words';

function said(text: string, column = 'date', language: 'en' | 'de' = 'en'): string {
  return problemInWords({ what: 'unreadable', table: 'log', row: 14, column, text }, rulesWords(language));
}

describe('a date that cannot be read, in words', () => {
  it.each(['31/02', '13/13', 'soon', 'true', '2026', '46', '14:30', 'Q2', '#REF!', '30.2.2026', ''])(
    'is no date: %j',
    (text) => {
      expect(said(text)).toBe(`Log row 14: “${text}” is not a date, so not counted yet`);
    },
  );

  it.each(['5.6.', '5/6', '13/5', '5-6', '29.2.', '5.6', 'June 5', '5 June', '5. Juni', 'Jun. 5', '6月5日'])(
    'lacks its year: %j',
    (text) => {
      expect(said(text)).toBe(`Log row 14: “${text}” has no year, so not counted yet`);
    },
  );

  it('is told in German, too', () => {
    expect(said('5.6.', 'date', 'de')).toBe(
      'Protokoll, Zeile 14: „5.6.“ hat kein Jahr, zählt also noch nicht',
    );
  });

  it('of another column is named with its header', () => {
    expect(said('5.6.', 'replyDate')).toBe('Log row 14: “5.6.” cannot be read as “Reply date”');
  });
});

describe('what else cannot be read, in words', () => {
  const words = rulesWords('en');

  it.each([
    [{ what: 'missingColumn', table: 'people', row: 1, column: 'name', text: '' }, words.problems.missingColumn('People', 'Name')],
    [{ what: 'duplicateColumn', table: 'log', row: 1, column: 'date', text: '' }, words.problems.duplicateColumn('Log', 'Date')],
    [{ what: 'unreadable', table: 'settings', row: 3, column: 'dailyTarget', text: 'x' }, words.problems.unreadableSetting('Settings', 3, 'Daily target', 'x')],
    [{ what: 'unreadable', table: 'settings', row: 3, column: 'from', text: 'x' }, words.problems.unreadableSetting('Settings', 3, 'From', 'x')],
    [{ what: 'unreadable', table: 'events', row: 3, column: 'date', text: 'x' }, words.problems.unreadable('Events', 3, 'Date', 'x')],
  ] as const)('is told of %j', (problem, sentence) => {
    expect(problemInWords(problem, words)).toBe(sentence);
  }); // prettier-ignore
});
