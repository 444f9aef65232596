import type { CellValue } from '../../../src/domain/cells/cells';
import { dayReader } from '../../../src/domain/cells/cell-day';
import { utcCellClock } from '../builders';

function read(cell: CellValue, locale = 'en_US', dayStartHours = 0) {
  return dayReader({ clock: { ...utcCellClock, locale }, dayStartHours })(cell);
}

describe('a date in text', () => {
  it.each([
    ['de_DE', '5. Juni 2026 01:30', '2026-06-04'],
    ['de_DE', '5. Juni 2026 04:00', '2026-06-05'],
    ['de_DE', '5. Juni 2026 00:00', '2026-06-05'],
    ['de_DE', '5. Juni 2026 00:00:30', '2026-06-04'],
    ['en_US', '6/5/2026 1:30 AM', '2026-06-04'],
    ['en_US', '6/5/2026 12:30 am', '2026-06-04'],
    ['en_US', 'June 5, 2026 at 1:30 PM', '2026-06-05'],
    ['en_US', 'June 5, 2026, 3am', '2026-06-04'],
    ['en_US', '2026-06-05T01:30', '2026-06-04'],
    ['es_ES', '5 de junio de 2026, 1:30 p. m.', '2026-06-05'],
    ['ja_JP', '2026年6月5日 3時05分', '2026-06-04'],
    ['ja_JP', '2026年6月5日14時', '2026-06-05'],
  ])('obeys a day start of four with the time behind it: %s %j is %s', (locale, text, day) => {
    expect(read(text, locale, 4)).toBe(day);
  });

  it.each([
    ['2026-06-05T01:30:00Z', '2026-06-04'],
    ['2026-06-05T01:30:00.000-05:00', '2026-06-05'],
    ['2026-06-05T00:00:00Z', '2026-06-04'],
    ['2026-06-05T04:00Z', '2026-06-05'],
  ])('is an instant where it names its offset, and goes by the clock on the wall: %j', (text, day) => {
    expect(read(text, 'de_DE', 4)).toBe(day);
  });

  it.each([
    ['en_US', '1st June 2026', '2026-06-01'],
    ['en_US', 'June 2nd, 2026', '2026-06-02'],
    ['en_GB', 'Wed 3rd of June 2026', '2026-06-03'],
    ['en_US', '5June2026', '2026-06-05'],
    ['en_US', '2026 Sept 5', '2026-09-05'],
    ['en', '6/5/2026', '2026-06-05'],
    ['de', '5.6.2026', '2026-06-05'],
    ['de_AT', '5. Jänner 2026', '2026-01-05'],
    ['de_DE', '5. Maerz 2026', '2026-03-05'],
    ['de_DE', 'Sonntag, den 7.6.2026', '2026-06-07'],
    ['de_DE', 'Sonnabend 6. Juni 2026', '2026-06-06'],
    ['de_DE', 'Fr., 5.6.26', '2026-06-05'],
    ['fr_FR', '5 août 2026', '2026-08-05'],
    ['es_ES', '5 de setiembre del 2026', '2026-09-05'],
    ['sv_SE', '1:a maj 2026', '2026-05-01'],
    ['da_DK', 'lørdag den 6. juni 2026', '2026-06-06'],
    ['nb_NO', '5. des. 2026', '2026-12-05'],
    ['cs_CZ', '5. 6. 2026', '2026-06-05'],
    ['zh_TW', '2026年6月5日', '2026-06-05'],
    ['zh_HK', '5/6/2026', '2026-06-05'],
    ['ja_JP', '6/5/2026', '2026-06-05'],
    ['en_CA', '5 Jun 2026', '2026-06-05'],
    ['xx_XX', '2026/6/5', '2026-06-05'],
    ['de_DE', '5.\u00a0Juni\u202f2026', '2026-06-05'],
    ['en_GB', '5 ‑ Jun ‑ 2026', '2026-06-05'],
    ['en_GB', '5/6/29', '2029-06-05'],
    ['en_GB', '5/6/70', '1970-06-05'],
  ])('is read in %s: %j is %s', (locale, text, day) => {
    expect(read(text, locale)).toBe(day);
  });

  it.each([
    ['en_US', 'Mon, June 5, 2026'],
    ['de_DE', 'Sa., 5.6.2026'],
    ['ja_JP', '2026年6月5日(土)'],
    ['en_US', '6.5.2026'],
    ['en_CA', '5/6/2026'],
    ['fr_CA', '5/6/2026'],
    ['en_ZA', '5/6/2026'],
    ['xx_XX', '5/6/2026'],
    ['th_TH', '5/6/70'],
    ['sv_SE', '5/6/2026'],
    ['sv_SE', '05/06/26'],
    ['ja_JP', '13/5/2026'],
    ['ja_JP', '5/6/26'],
    ['ko_KR', '26. 6. 5'],
    ['en_GB', '5/6/30'],
    ['en_GB', '5/6/1969'],
    ['en_GB', '5/6/2200'],
    ['en_GB', '5/6/026'],
    ['en_GB', '5/6/6'],
    ['en_GB', '5/6-2026'],
    ['en_GB', '0/6/2026'],
    ['en_GB', '5/0/2026'],
    ['en_GB', '5 Ju 2026'],
    ['fr_FR', '5 jui 2026'],
    ['de_DE', '5. juin 2026'],
    ['en_GB', 'Lunch 5 June 2026'],
    ['en_GB', '5 June 2026 lunch'],
    ['en_GB', '5 June 2026 24:00'],
    ['en_GB', '5 June 2026 13:00 pm'],
    ['en_GB', '5 June 2026 0:30 am'],
    ['en_GB', '5 June 2026 12:60'],
    ['en_GB', '5–7 June 2026'],
    ['en_GB', '5/6/2026 6/6/2026'],
    ['de_DE', '29. Februar 2027'],
    ['de_DE', 'KW 23 2026'],
    ['de_DE', '30.2.2026 '],
    ['en_US', '2026-06-05T25:00:00Z'],
    ['en_US', '2026'],
    ['en_US', 'Q2 2026'],
    ['en_US', '‮2026/6/5'],
    ['en_US', `${' '.repeat(30)}5 June 2026${' '.repeat(30)}x`],
  ])('is not guessed in %s: %j', (locale, text) => {
    expect(read(text, locale)).toBeUndefined();
  });

  it('asks for the locale only where a text with a digit is no ISO date', () => {
    let asked = 0;
    const clock = {
      ...utcCellClock,
      get locale() {
        asked += 1;
        return 'de_DE';
      },
    };
    const dayOf = dayReader({ clock, dayStartHours: 0 });

    expect(['2026-06-05', 46178, 'soon', '#REF!', true, ''].map((cell) => dayOf(cell))).toEqual([
      '2026-06-05',
      '2026-06-05',
      undefined,
      undefined,
      undefined,
      '',
    ]);
    expect(asked).toBe(0);
    expect([dayOf('5.6.2026'), asked > 0]).toEqual(['2026-06-05', true]);
  });

  it('takes no longer for a long text of digits and blanks than for any other', () => {
    expect(read('1 '.repeat(25_000), 'de_DE')).toBeUndefined();
    expect(read('5 '.repeat(29), 'de_DE')).toBeUndefined();
  });
});
