import { WorkbookUnderTest } from './a-workbook';

const at = (iso: string): Date => new Date(iso);

describe('dates in cells', () => {
  it.each([
    ['Pacific/Auckland', '2026-09-27', '2026-09-26T12:00:00.000Z'],
    ['Pacific/Auckland', '2026-09-28', '2026-09-27T11:00:00.000Z'],
    ['Pacific/Auckland', '2026-04-05', '2026-04-04T11:00:00.000Z'],
    ['Pacific/Auckland', '2026-04-06', '2026-04-05T12:00:00.000Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
    ['America/New_York', '2026-11-02', '2026-11-02T05:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00.000Z'],
  ])('in %s %s is read as %s', (timeZone, day, instant) => {
    const book = new WorkbookUnderTest({ timeZone });
    book.sheet.getRange('A1').setValue(day);

    expect(book.value('A1')).toEqual(at(instant));
  });

  it('reads a day whose midnight was skipped as its first instant', () => {
    const book = new WorkbookUnderTest({ timeZone: 'America/Havana' });
    book.sheet.getRange('A1').setValue('2026-03-08');

    expect(book.value('A1')).toEqual(at('2026-03-08T05:00:00.000Z'));
    expect(book.display('A1')).toBe('2026-03-08');
  });

  it('shows a written instant by the clock of the spreadsheet', () => {
    const book = new WorkbookUnderTest({ timeZone: 'Pacific/Auckland' });

    book.sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm');
    book.sheet.getRange('A1').setValue(at('2026-01-01T00:30:00.000Z'));

    expect(book.display('A1')).toBe('2026-01-01 13:30');
    expect(book.value('A1')).toEqual(at('2026-01-01T00:30:00.000Z'));
  });

  it('gives a written date the format of the locale where the cell has none', () => {
    const book = new WorkbookUnderTest({ locale: 'de_DE', timeZone: 'Europe/Berlin' });

    book.sheet.getRange('A1').setValue(at('2026-01-31T23:00:00.000Z'));
    book.sheet.getRange('A2').setValue(at('2026-01-31T23:15:00.000Z'));

    expect(book.display('A1')).toBe('01.02.2026');
    expect(book.display('A2')).toBe('01.02.2026 00:15:00');
  });

  it('keeps the date format of the column', () => {
    const book = new WorkbookUnderTest({ locale: 'en_US' });
    book.sheet.getRange('B:B').setNumberFormat('yyyy-mm-dd');

    book.sheet.getRange('B2').setValue('1/2/2026');

    expect(book.display('B2')).toBe('2026-01-02');
  });

  it('reads the same wall clock after the zone of the spreadsheet changed', () => {
    const book = new WorkbookUnderTest({ timeZone: 'Europe/Berlin' });
    book.sheet.getRange('A1').setValue('2026-01-01');

    book.workbook.setTimeZone('America/New_York');

    expect(book.display('A1')).toBe('2026-01-01');
    expect(book.value('A1')).toEqual(at('2026-01-01T05:00:00.000Z'));
  });

  it('reads a number without a date format as a number', () => {
    const book = new WorkbookUnderTest();
    book.sheet.getRange('A1').setValue('2026-01-01').setNumberFormat('0');

    expect(book.value('A1')).toBe(46023);
  });
});
