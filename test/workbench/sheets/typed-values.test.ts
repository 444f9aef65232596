import { WorkbookUnderTest } from './a-workbook';

/** What was typed; what the cell shows, holds (a date as its serial number) and has as its number format then. */
type Row = readonly [typed: string, display: string, value: unknown, format: string];

/** 22 November 2026 is serial number 46348. */
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  en_US: [
    ['1/2/2026', '1/2/2026', 46024, 'M/d/yyyy'],
    ['1-2-2026', '1/2/2026', 46024, 'M/d/yyyy'],
    ['2026-01-02', '2026-01-02', 46024, 'yyyy-mm-dd'],
    ['2026/1/2', '2026/01/02', 46024, 'yyyy/mm/dd'],
    ['1/2/29', '1/2/2029', 47120, 'M/d/yyyy'],
    ['1/2/30', '1/2/1930', 10960, 'M/d/yyyy'],
    ['13/2/2026', '13/2/2026', '13/2/2026', ''],
    ['1/2', '1/2', 46024, 'M/d'],
    ['3/4', '3/4', 46085, 'M/d'],
    ['5/2026', '5/2026', 46143, 'M/yyyy'],
    ['2026-05', '2026-05', 46143, 'yyyy-mm'],
    ['Jan 2, 2026', 'Jan 2, 2026', 46024, 'mmm d, yyyy'],
    ['January 2, 2026', 'January 2, 2026', 46024, 'mmmm d, yyyy'],
    ['2 Jan 2026', '2 Jan 2026', 46024, 'd mmm yyyy'],
    ['02-Jan-26', '02-Jan-26', 46024, 'dd-mmm-yy'],
    ['Jan 2', 'Jan 2', 46024, 'mmm d'],
    ['Jan 2026', 'Jan 2026', 46023, 'mmm yyyy'],
    ['Friday, January 2, 2026', 'Friday, January 2, 2026', 46024, 'dddd, mmmm d, yyyy'],
    ['May', 'May', 'May', ''],
    ['2:30 PM', '2:30 PM', 0.6041666666666666, 'h:mm AM/PM'],
    ['14:30', '14:30', 0.6041666666666666, 'HH:mm'],
    ['9:05', '9:05', 0.3784722222222222, 'H:mm'],
    ['26:30', '26:30', 1.1041666666666667, '[h]:mm'],
    ['1/2/2026 2:30 PM', '1/2/2026 2:30 PM', 46024.604166666664, 'M/d/yyyy h:mm AM/PM'],
    ['2026-01-02T14:30', '2026-01-02T14:30', '2026-01-02T14:30', ''],
    ['12%', '12%', 0.12, '0%'],
    ['12.5%', '12.50%', 0.125, '0.00%'],
    ['$1,200.50', '$1,200.50', 1200.5, '"$"#,##0.00'],
    ['-$5', '-$5', -5, '"$"#,##0'],
    ['$-5', '-$5', -5, '"$"#,##0'],
    ['($5)', '-$5', -5, '"$"#,##0'],
    ['€5', '€5', 5, '[$€]#,##0'],
    ['£5.50', '£5.50', 5.5, '[$£]#,##0.00'],
    ['1,234', '1,234', 1234, '#,##0'],
    ['1,234.5', '1,234.50', 1234.5, '#,##0.00'],
    ['1,23', '1,23', '1,23', ''],
    ['(5)', '-5', -5, ''],
    ['.5', '0.5', 0.5, ''],
    ['1.5', '1.5', 1.5, ''],
    ['1e3', '1.00E+03', 1000, '0.00E+00'],
    ['TRUE', 'TRUE', true, ''],
    ['WAHR', 'WAHR', 'WAHR', ''],
    ['１２', '１２', '１２', ''],
    ['1 1/2', '1 1/2', '1 1/2', ''],
  ],
  en_GB: [
    ['1/2/2026', '01/02/2026', 46054, 'dd/MM/yyyy'],
    ['13/2/2026', '13/02/2026', 46066, 'dd/MM/yyyy'],
    ['2/13/2026', '2/13/2026', '2/13/2026', ''],
    ['1/2', '01/02', 46054, 'dd/MM'],
    ['2026-02-01', '2026-02-01', 46054, 'yyyy-mm-dd'],
    ['1 February 2026', '1 February 2026', 46054, 'd mmmm yyyy'],
    ['£12.50', '£12.50', 12.5, '"£"#,##0.00'],
    ['$12', '$12', 12, '[$$]#,##0'],
    ['1.5', '1.5', 1.5, ''],
    ['1/2/2026 14:30', '01/02/2026 14:30', 46054.604166666664, 'dd/MM/yyyy HH:mm'],
  ],
  de_DE: [
    ['1.2.2026', '01.02.2026', 46054, 'dd.MM.yyyy'],
    ['01.02.26', '01.02.2026', 46054, 'dd.MM.yyyy'],
    ['1/2/2026', '01.02.2026', 46054, 'dd.MM.yyyy'],
    ['1.2.', '01.02', 46054, 'dd.MM'],
    ['1.5', '01.05', 46143, 'dd.MM'],
    ['2026-02-01', '2026-02-01', 46054, 'yyyy-mm-dd'],
    ['5. März 2026', '5. März 2026', 46086, 'd. mmm yyyy'],
    ['5. Januar 2026', '5. Januar 2026', 46027, 'd. mmmm yyyy'],
    ['5. Jan 2026', '5. Jan. 2026', 46027, 'd. mmm yyyy'],
    ['5 December 2026', '5 Dezember 2026', 46361, 'd mmmm yyyy'],
    ['So., 22. November 2026', 'So., 22. November 2026', 46348, 'ddd, d. mmmm yyyy'],
    ['14:30', '14:30', 0.6041666666666666, 'HH:mm'],
    ['1.2.2026 14:30', '01.02.2026 14:30', 46054.604166666664, 'dd.MM.yyyy HH:mm'],
    ['1,5', '1,5', 1.5, ''],
    ['1.234,5', '1.234,50', 1234.5, '#,##0.00'],
    ['1.234', '1.234', 1234, '#,##0'],
    ['12,5 %', '12,50%', 0.125, '0.00%'],
    ['12,50 €', '12,50 €', 12.5, '#,##0.00 "€"'],
    ['€12', '12 €', 12, '#,##0 "€"'],
    ['12 $', '12 $', 12, '#,##0 [$$]'],
    ['WAHR', 'WAHR', true, ''],
    ['true', 'WAHR', true, ''],
  ],
  fr_FR: [
    ['1/2/2026', '01/02/2026', 46054, 'dd/MM/yyyy'],
    ['1.5', '01.05', 46143, 'dd.MM'],
    ['5 mars 2026', '5 mars 2026', 46086, 'd mmm yyyy'],
    ['5 févr. 2026', '5 févr. 2026', 46058, 'd mmm yyyy'],
    ['5 février 2026', '5 février 2026', 46058, 'd mmmm yyyy'],
    ['1 234,5', '1\u202f234,50', 1234.5, '#,##0.00'],
    ['12,50 €', '12,50 €', 12.5, '#,##0.00 "€"'],
    ['VRAI', 'VRAI', true, ''],
    ['faux', 'FAUX', false, ''],
    ['14:30:05', '14:30:05', (14 * 3600 + 30 * 60 + 5) / 86_400, 'HH:mm:ss'],
  ],
  ja_JP: [
    ['2026/2/1', '2026/02/01', 46054, 'yyyy/mm/dd'],
    ['26/2/1', '2026/02/01', 46054, 'yyyy/MM/dd'],
    ['2/1/2026', '2026/02/01', 46054, 'yyyy/MM/dd'],
    ['2026年2月1日', '2026年2月1日', 46054, 'yyyy"年"M"月"d"日"'],
    ['2月1日', '2月1日', 46054, 'M"月"d"日"'],
    ['14時30分', '14時30分', 0.6041666666666666, 'H"時"mm"分"'],
    ['２０２６／２／１', '2026/02/01', 46054, 'yyyy/mm/dd'],
    ['１２％', '12%', 0.12, '0%'],
    ['￥１，２００', '¥1,200', 1200, '"¥"#,##0'],
    ['１２', '12', 12, ''],
    ['＝1+1', '＝1+1', '＝1+1', ''],
    ['¥1,200', '¥1,200', 1200, '"¥"#,##0'],
    ['TRUE', 'TRUE', true, ''],
  ],
  es_ES: [
    ['5 de enero de 2026', '5 de enero de 2026', 46027, 'd "de" mmmm "de" yyyy'],
    ['VERDADERO', 'VERDADERO', true, ''],
  ],
  it_IT: [['5 gennaio 2026', '5 gennaio 2026', 46027, 'd mmmm yyyy']],
  nl_NL: [
    ['5 mrt 2026', '5 mrt 2026', 46086, 'd mmm yyyy'],
    ['€ 12,50', '€ 12,50', 12.5, '"€" #,##0.00'],
  ],
  de_CH: [['CHF 12.50', 'CHF 12.50', 12.5, '"CHF" #,##0.00']],
};

/** Typed alike in every locale. */
const EVERYWHERE: readonly Row[] = [
  ['007', '7', 7, ''],
  ["'007", '007', '007', ''],
  [' 7 ', '7', 7, ''],
  [' hello ', ' hello ', ' hello ', ''],
  ['+5', '5', 5, ''],
  ['-5', '-5', -5, ''],
  ['2026-02-30', '2026-02-30', '2026-02-30', ''],
  ['@here', '@here', '@here', ''],
];

describe.each(Object.entries(TABLES))('typed into a spreadsheet of %s', (locale, rows) => {
  it.each([...rows, ...EVERYWHERE])('%j is shown as %j, and is %j with the format %j', (...row) => {
    const [typed, display, value, format] = row;
    const book = new WorkbookUnderTest({ locale });

    book.type('B2', typed);

    const cell = book.sheet.getRange('B2');
    expect(cell.getNumberFormat()).toBe(format);
    expect(cell.getDisplayValue()).toBe(display);
    expect(cell.setNumberFormat(format === '' ? '' : '0.0').getValue()).toEqual(value);
  });
});

describe('typed again from the formula bar', () => {
  it.each(Object.entries(TABLES).map(([locale, rows]) => [locale, rows] as const))(
    'every value of %s stays what it is',
    (locale, rows) => {
      for (const [typed] of rows) {
        const book = new WorkbookUnderTest({ locale });
        book.type('B2', typed);
        const before: unknown = book.sheet.getRange('B2').setNumberFormat('0.0').getValue();
        book.sheet.getRange('B2').setNumberFormat('');
        book.type('B2', typed);

        book.type('C2', book.input('B2') ?? '');

        expect([typed, book.sheet.getRange('C2').setNumberFormat('0.0').getValue()]).toEqual([typed, before]);
      }
    },
  );
});

describe('a locale that is not listed', () => {
  it.each([
    ['de_LU', '1.2.2026', '01.02.2026'],
    ['en_ZA', '1/2/2026', '01/02/2026'],
    ['fr_BE', '1/2/2026', '01/02/2026'],
    ['en', '1/2/2026', '1/2/2026'],
  ])('%s has the rules of its language: %s is shown as %s', (locale, typed, display) => {
    const book = new WorkbookUnderTest({ locale });

    book.type('A1', typed);

    expect(book.display('A1')).toBe(display);
    expect(book.spreadsheet.getSpreadsheetLocale()).toBe(locale);
  });

  it('of an unknown language is refused with the list of those that are known, and nothing changes', () => {
    const book = new WorkbookUnderTest({ locale: 'de_DE' });

    expect(() => {
      book.workbook.setLocale('xx_XX');
    }).toThrow(/does not know the locale xx_XX; nothing was changed\. It knows en_US, /);
    expect(book.workbook.locale).toBe('de_DE');
  });
});
