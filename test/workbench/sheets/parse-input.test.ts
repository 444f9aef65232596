import { parseInput } from '../../../src/workbench/emulator/workbook/parse-input';
import { localeOf } from '../../../src/workbench/emulator/workbook/locales';
import { formatNumber } from '../../../src/workbench/emulator/workbook/number-format';

/** 2026-11-22 as a serial number. */
const TODAY = 46348;

function parsed(text: string, locale: string): unknown {
  const input = parseInput(text, localeOf(locale), TODAY);
  if (input.formula !== undefined) return `formula ${input.formula}`;
  if (typeof input.value !== 'number' || !/[ymdhs]/i.test(input.numberFormat ?? '')) return input.value;
  return formatNumber(input.value, 'yyyy-mm-dd hh:mm:ss', localeOf('en_US')).replace(' 00:00:00', '');
}

describe('parseInput in every locale', () => {
  it.each([
    ["'007", '007'],
    ["''tis", "'tis"],
    ["'=1+1", '=1+1'],
    ['=1+1', 'formula =1+1'],
    ['=', '='],
    ['-foo', 'formula =-foo'],
    ['+foo', 'formula =+foo'],
    ['-', '-'],
    ['+', '+'],
    ['@here', '@here'],
    ['007', 7],
    ['-5', -5],
    ['(5)', -5],
    ['12%', 0.12],
    ['1e3', 1000],
    ['TRUE', true],
    ['false', false],
    ['2026-03-29', '2026-03-29'],
    ['2026-3-9', '2026-03-09'],
    ['2026-02-30', '2026-02-30'],
    ['2026-03-29 14:05', '2026-03-29 14:05:00'],
    [' 7 ', 7],
    [' hello ', ' hello '],
    ['', ''],
    ['1 2', '1 2'],
    ['\t=1+1', '\t=1+1'],
    ['＝1+1', '＝1+1'],
    ['5 Jan 2026', '2026-01-05'],
  ])('reads %j as %j', (text, expected) => {
    for (const locale of ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'ja_JP']) {
      expect([locale, parsed(text, locale)]).toEqual([locale, expected]);
    }
  });
});

describe('parseInput by locale', () => {
  it.each([
    ['en_US', '1/2/2026', '2026-01-02'],
    ['en_GB', '1/2/2026', '2026-02-01'],
    ['de_DE', '1.2.2026', '2026-02-01'],
    ['de_DE', '01.02.26', '2026-02-01'],
    ['fr_FR', '01/02/2026', '2026-02-01'],
    ['ja_JP', '2026/2/1', '2026-02-01'],
    ['ja_JP', '2026年2月1日', '2026-02-01'],
    ['en_US', '13/2/2026', '13/2/2026'],
    ['en_US', '1/2', '2026-01-02'],
    ['de_DE', '1.2', '2026-02-01'],
    ['de_DE', '1.2.', '2026-02-01'],
    ['en_US', '1.2', 1.2],
    ['en_US', '1.2.2026', '1.2.2026'],
    ['en_US', '1/2/30', '1930-01-02'],
    ['en_US', '1/2/29', '2029-01-02'],
    ['en_US', '1,234.5', 1234.5],
    ['en_US', '1,23', '1,23'],
    ['de_DE', '1.234,5', 1234.5],
    ['de_DE', '1,5', 1.5],
    ['fr_FR', '1 234,5', 1234.5],
    ['de_CH', '1’234.5', 1234.5],
    ['de_DE', 'WAHR', true],
    ['de_DE', 'falsch', false],
    ['en_US', 'WAHR', 'WAHR'],
    ['fr_FR', 'VRAI', true],
    ['en_US', '$1,200.50', 1200.5],
    ['de_DE', '12,50 €', 12.5],
    ['en_US', '2:30 PM', '1899-12-30 14:30:00'],
    ['de_DE', '14:30', '1899-12-30 14:30:00'],
    ['de_DE', '5. März 2026', '2026-03-05'],
    ['en_US', 'March 5, 2026', '2026-03-05'],
    ['en_US', 'Mar 5', '2026-03-05'],
    ['en_US', 'Mary 5', 'Mary 5'],
    ['en_US', 'May', 'May'],
  ])('%s reads %j as %j', (locale, text, expected) => {
    expect(parsed(text, locale)).toEqual(expected);
  });

  it('refuses a locale that it does not know', () => {
    expect(() => localeOf('xx_XX')).toThrow('does not know the locale');
  });
});
