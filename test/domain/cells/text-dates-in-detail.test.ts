import { dayReader } from '../../../src/domain/cells/cell-day';
import { utcCellClock } from '../builders';

function read(text: string, locale = 'en_GB', dayStartHours = 0) {
  return dayReader({ clock: { ...utcCellClock, locale }, dayStartHours })(text);
}

describe('a weekday beside a date in text', () => {
  it.each([
    ['ja_JP', '2026年6月5日(金)', '2026-06-05'],
    ['ja_JP', '2026年6月5日金曜日', '2026-06-05'],
    ['ja_JP', '2026年6月8日（月）', '2026-06-08'],
    ['ja_JP', '2026年6月7日 (日)', '2026-06-07'],
    ['ko_KR', '2026년 6월 5일 금요일', '2026-06-05'],
    ['ko_KR', '2026년 6월 7일 (일)', '2026-06-07'],
    ['pl_PL', 'poniedziałek, 8 czerwca 2026', '2026-06-08'],
  ])('stands before or behind it, and is the right one: %s %j', (locale, text, day) => {
    expect(read(text, locale)).toBe(day);
  });

  it.each([
    ['ja_JP', '2026年6月5日(木)'],
    ['ja_JP', '2026年6月5日日曜日'],
    ['ko_KR', '2026년 6월 5일 목요일'],
    ['pl_PL', 'poniedziałek, 9 czerwca 2026'],
  ])('that is another leaves the day open: %s %j', (locale, text) => {
    expect(read(text, locale)).toBeUndefined();
  });
});

describe('the time behind a date in text', () => {
  it.each([
    ['5 June 2026 01:59', '2026-06-04'],
    ['5 June 2026 01:59:59', '2026-06-04'],
    ['5 June 2026 02:00:30', '2026-06-05'],
    ['5 June 2026 02:30', '2026-06-05'],
    ['5 June 2026 1:30 pm', '2026-06-05'],
    ['5 June 2026', '2026-06-05'],
    ['5 June 2026 0:00:00', '2026-06-05'],
  ])('is on the clock to the second where the day starts at 2: %j', (text, day) => {
    expect(read(text, 'en_GB', 2)).toBe(day);
  });

  it.each(['5 June 2026 10:00:60', '5 June 2026 1:60', 'lunch 5 at 1:30', '31/02/2026 1:30'])(
    'makes no day of %j, wherever the day starts',
    (text) => {
      expect([read(text), read(text, 'en_GB', 4)]).toEqual([undefined, undefined]);
    },
  );
});

describe('a date in words', () => {
  it('may be English in a sheet of another language', () => {
    expect(['5 December 2026', '5 March 2026', '5. März 2026'].map((text) => read(text, 'de_DE'))).toEqual([
      '2026-12-05',
      '2026-03-05',
      '2026-03-05',
    ]);
  });

  it('is the first day where only a month is named', () => {
    expect(['June 2026', '6/2026', '2026-06'].map((text) => read(text))).toEqual(
      Array.from({ length: 3 }, () => '2026-06-01'),
    );
  });

  it('has at least three letters of its month', () => {
    expect([read('5. Jan 2026', 'de_DE'), read('5. Ja 2026', 'de_DE')]).toEqual(['2026-01-05', undefined]);
  });

  it('may have any dash and any blanks between its parts', () => {
    expect(['5\u20116\u20112026', '5\u20136\u20132026', '5  June\u3000 2026'].map((text) => read(text))).toEqual([
      '2026-06-05',
      '2026-06-05',
      '2026-06-05',
    ]);
  }); // prettier-ignore

  it('is at most sixty characters long; what is longer is prose', () => {
    const padded = (length: number): string => `5 June${' '.repeat(length - 10)}2026`;

    expect([read(padded(60)), read(padded(61))]).toEqual(['2026-06-05', undefined]);
  });

  it('is of the years 1970 to 2199', () => {
    expect(['1/6/1969', '1/6/1970', '1/6/2199', '1/6/2200'].map((text) => read(text))).toEqual([
      undefined,
      '1970-06-01',
      '2199-06-01',
      undefined,
    ]);
  });
});
