import { localeOf } from '../../../src/workbench/emulator/workbook/locales';
import { formatNumber, isDateFormat } from '../../../src/workbench/emulator/workbook/number-format';

describe('formatNumber', () => {
  it.each([
    [7, '', 'en_US', '7'],
    [0.1 + 0.2, '', 'en_US', '0.3'],
    [1 / 3, '', 'de_DE', '0,3333333333'],
    [1e15, '', 'en_US', '1E+15'],
    [1234.5, '0', 'en_US', '1235'],
    [1234.5, '0.00', 'de_DE', '1234,50'],
    [1234567.891, '#,##0.00', 'en_US', '1,234,567.89'],
    [1234567.891, '#,##0.00', 'de_DE', '1.234.567,89'],
    [0.125, '0%', 'en_US', '13%'],
    [0.125, '0.0%', 'en_US', '12.5%'],
    [-5, '0.00', 'en_US', '-5.00'],
    [-5, '0;(0)', 'en_US', '(5)'],
    [3, '0 "days"', 'en_US', '3 days'],
    [12000, '0.00E+00', 'en_US', '1.20E+04'],
    [46348, 'yyyy-mm-dd', 'en_US', '2026-11-22'],
    [46348, 'dd.MM.yyyy', 'de_DE', '22.11.2026'],
    [46348, 'd. mmmm yyyy', 'de_DE', '22. November 2026'],
    [46348, 'ddd, d mmm yy', 'en_US', 'Sun, 22 Nov 26'],
    [46348.75, 'yyyy-mm-dd hh:mm:ss', 'en_US', '2026-11-22 18:00:00'],
    [46348.75, 'M/d/yyyy h:mm AM/PM', 'en_US', '11/22/2026 6:00 PM'],
    [1.5, '[h]:mm', 'en_US', '36:00'],
    [0, 'yyyy-mm-dd', 'en_US', '1899-12-30'],
  ])('shows %d as %s in %s: %s', (value, format, locale, expected) => {
    expect(formatNumber(value, format, localeOf(locale))).toBe(expected);
  });
});

describe('isDateFormat', () => {
  it.each([
    ['yyyy-mm-dd', true],
    ['[h]:mm', true],
    ['0.00', false],
    ['@', false],
    ['0 "days"', false],
    ['[red]0', false],
    ['', false],
  ])('%j: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});
