import { fact } from '../../support/fact';
import { WorkbookUnderTest } from './a-workbook';

describe('built-in formulas', () => {
  it('follow the cells that they refer to', () => {
    const book = new WorkbookUnderTest();
    book.type('A1', '2');
    book.type('B1', '=A1*10');
    expect(book.value('B1')).toBe(20);

    book.type('A1', '3');

    expect(book.value('B1')).toBe(30);
  });

  it('see texts as texts, whatever they look like', () => {
    const book = new WorkbookUnderTest();
    book.sheet.getRange('A1:A3').setValues([["'007"], ["'=1+1"], ['\'say "hi\\']]);
    book.sheet.getRange('B1').setFormula('=A1&"|"&A2&"|"&A3&"|""q\\"');

    expect(book.value('B1')).toBe('007|=1+1|say "hi\\|"q\\');
  });

  it.each([
    ['=SUM(A2:A)', 6],
    ['=SUM(A:A)', 6],
    ['=COUNTA(Sheet1!A2:A)', 3],
    ['=COUNTIF(\'Sheet1\'!A2:A,">1")', 2],
    ['=IF(TRUE,"yes","no")', 'yes'],
    ['=SUM(Numbers)', 6],
    ['=MAX(A2:A4)-MIN(A2:A4)', 2],
  ])('%s gives %j', (formula, expected) => {
    const book = new WorkbookUnderTest();
    book.sheet.getRange('A2:A4').setValues([[1], [2], [3]]);
    book.spreadsheet.setNamedRange('Numbers', book.sheet.getRange('A2:A4'));

    book.sheet.getRange('C1').setFormula(formula);

    expect(book.value('C1')).toBe(expected);
  });

  it.each([
    ['=1/0', '#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.'],
    ['=NOSUCH(1)', '#NAME?', "Unknown function: 'NOSUCH'."],
    ['=Nowhere', '#NAME?', "Unknown range name: 'Nowhere'."],
    ['=SUM(', '#ERROR!', 'Formula parse error.'],
    ['=Gone!A1', '#REF!', 'Reference does not exist.'],
    [
      '=C1',
      '#REF!',
      'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
    ],
  ])('%s shows %s and says why', (formula, code, hover) => {
    const book = new WorkbookUnderTest();

    book.type('C1', formula);

    expect(book.display('C1')).toBe(code);
    expect(book.hover('C1')).toBe(hover);
  });

  it('take arguments parted by semicolons too, and give them back parted by commas', () => {
    const book = new WorkbookUnderTest();

    book.sheet.getRange('A1').setFormula('=IF(1=1;"a;b";2)');

    expect(book.sheet.getRange('A1').getFormula()).toBe('=IF(1=1,"a;b",2)');
    expect(book.value('A1')).toBe('a;b');
  });

  it(fact('CE-16'), () => {
    const book = new WorkbookUnderTest({ locale: 'de_DE' });

    book.type('A1', '=RUNDEN(1,25+0,5;1)');

    expect(book.value('A1')).toBe(1.8);
    expect(book.sheet.getRange('A1').getFormula()).toBe('=ROUND(1.25+0.5,1)');
    expect(book.input('A1')).toBe('=RUNDEN(1,25+0,5;1)');
    book.type('B1', '={1\\2;3\\4}');
    expect(book.sheet.getRange('B1:C2').getValues()).toEqual([[1, 2], [3, 4]]); // prettier-ignore
    expect(book.input('B1')).toBe('={1\\2;3\\4}');
  });

  it.each([
    ['de_DE', '=wenn(WAHR;summe(1;2);0)', '=IF(TRUE,SUM(1,2),0)', '=WENN(WAHR;SUMME(1;2);0)', 3],
    ['de_DE', '=IF(TRUE;SUM(1;2);0)', '=IF(TRUE,SUM(1,2),0)', '=WENN(WAHR;SUMME(1;2);0)', 3],
    ['de_DE', '=ANZAHL2({1\\2;3\\4})', '=COUNTA({1,2;3,4})', '=ANZAHL2({1\\2;3\\4})', 4],
    ['fr_FR', '=SI(FAUX;1;MOYENNE(1;4))', '=IF(FALSE,1,AVERAGE(1,4))', '=SI(FAUX;1;MOYENNE(1;4))', 2.5],
    ['es_ES', '=SUMA(1;2)', '=SUM(1,2)', '=SUMA(1;2)', 3],
    ['ja_JP', '=SUM(1,2)', '=SUM(1,2)', '=SUM(1,2)', 3],
    ['de_DE', '=streak()&"WENN("', '=streak()&"WENN("', '=streak()&"WENN("', '9WENN('],
  ])('in %s %s is %s to scripts, and shown as %s', (locale, typed, formula, shown, value) => {
    const book = new WorkbookUnderTest({ locale, functions: { STREAK: () => 9 } });

    book.type('A1', typed);

    expect(book.sheet.getRange('A1').getFormula()).toBe(formula);
    expect(book.input('A1')).toBe(shown);
    expect(book.value('A1')).toBe(value);
  });

  it('of a script have English names in every locale', () => {
    const book = new WorkbookUnderTest({ locale: 'de_DE' });

    book.sheet.getRange('A1').setFormula('=SUMME(1,2)');

    expect(book.display('A1')).toBe('#NAME?');
  });

  it('know the day by the virtual clock in the zone of the spreadsheet', () => {
    const book = new WorkbookUnderTest({ timeZone: 'Pacific/Auckland' });
    book.type('A1', '=TODAY()');
    book.type('A2', '=TODAY()+1');
    expect(book.display('A1')).toBe('11/23/2026');

    book.clock.now += 86_400_000;
    book.workbook.clockMoved();

    expect(book.display('A1')).toBe('11/24/2026');
    expect(book.display('A2')).toBe('11/25/2026');
  });

  it('reckon with a text that is an ISO date, in every locale', () => {
    const book = new WorkbookUnderTest({ locale: 'de_DE' });
    book.sheet.getRange('A1').setValue("'2026-06-01");
    book.sheet.getRange('B1').setFormula('=A1+1');

    expect(book.value('A1')).toBe('2026-06-01');
    expect(book.value('B1')).toEqual(new Date('2026-06-01T22:00:00Z'));
  });

  it('hand on the date format of what they refer to', () => {
    const book = new WorkbookUnderTest({ timeZone: 'Europe/Berlin' });
    book.sheet.getRange('A1:A2').setValues([['2026-01-01'], ['2026-01-03']]);
    book.sheet.getRange('B1:B3').setFormulas([['=A1+7'], ['=A2-A1'], ['=MAX(A1:A2)']]);

    expect(book.display('B1')).toBe('2026-01-08');
    expect(book.value('B2')).toBe(2);
    expect(book.value('B3')).toEqual(new Date('2026-01-02T23:00:00.000Z'));
  });

  it('give days where one date is taken from another', () => {
    const book = new WorkbookUnderTest({ timeZone: 'Europe/Berlin' });
    book.sheet.getRange('A1').setValue('2026-11-20');
    book.sheet
      .getRange('B1:B4')
      .setFormulas([['=TODAY()-A1'], ['=TODAY()-DATE(2026,11,21)'], ['=TODAY()-1'], ['=A1-1']]);

    expect(book.sheet.getRange('B1:B4').getDisplayValues().flat()).toEqual([
      '2',
      '1',
      '11/21/2026',
      '2026-11-19',
    ]);
  });

  it('spread an array over empty cells, and take it back for what stands in the way', () => {
    const book = new WorkbookUnderTest();
    book.sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    book.type('C1', '=ARRAYFORMULA(A1:A3*2)');
    expect(book.sheet.getRange('C1:C3').getValues()).toEqual([[2], [4], [6]]);

    book.type('C3', 'mine');
    expect(book.display('C1')).toBe('#REF!');
    expect(book.hover('C1')).toBe('Array result was not expanded because it would overwrite data in C3.');
    expect(book.display('C2')).toBe('');

    book.workbook.clear(book.sheetId, 3, 3, 1, 1);
    expect(book.sheet.getRange('C1:C3').getValues()).toEqual([[2], [4], [6]]);
  });
});

describe('moving cells', () => {
  function sums(): WorkbookUnderTest {
    const book = new WorkbookUnderTest();
    book.sheet.getRange('A1:B4').setValues([
      ['n', 'twice'],
      [3, '=A2*2'],
      [1, '=A3*2'],
      [2, '=A4*2'],
    ]);
    book.sheet.getRange('D1').setFormula('=SUM($A$2:A4)');
    return book;
  }

  it('puts references after rows that were put in', () => {
    const book = sums();

    book.workbook.insertRows(0, 3, 2);

    expect(book.sheet.getRange('B6').getFormula()).toBe('=A6*2');
    expect(book.sheet.getRange('D1').getFormula()).toBe('=SUM($A$2:A6)');
    expect(book.value('D1')).toBe(6);
  });

  it('shortens ranges by rows that were deleted, and leaves #REF! where all went', () => {
    const book = sums();
    book.sheet.getRange('E1').setFormula('=A3');

    book.workbook.deleteRows(0, 3, 1);

    expect(book.sheet.getRange('D1').getFormula()).toBe('=SUM($A$2:A3)');
    expect(book.sheet.getRange('E1').getFormula()).toBe('=#REF!');
    expect(book.display('E1')).toBe('#REF!');
    expect(book.value('D1')).toBe(5);
  });

  it('follows columns, with widths and drop-downs', () => {
    const book = sums();
    book.sheet.setColumnWidth(2, 240);
    book.sheet
      .getRange('B:B')
      .setDataValidation(
        book.app.newDataValidation().requireValueInList(['a']).setAllowInvalid(true).build(),
      );

    book.workbook.insertColumns(0, 1, 1);

    expect(book.sheet.getRange('C2').getFormula()).toBe('=B2*2');
    expect(book.sheet.getColumnWidth(3)).toBe(240);
    expect(book.workbook.sheets()[0]?.choices[0]?.a1).toBe('C1:C1000');
  });

  it('sorts whole rows below the frozen ones, formulas with them, blanks last', () => {
    const book = sums();
    book.sheet.setFrozenRows(1);
    book.sheet.getRange('A5:C5').setValues([['', '', 'blank']]);

    book.workbook.sort(0, 1, true);

    expect(book.sheet.getRange('A1:C5').getValues()).toEqual([
      ['n', 'twice', ''],
      [1, 2, ''],
      [2, 4, ''],
      [3, 6, ''],
      ['', '', 'blank'],
    ]);
    expect(book.sheet.getRange('B2').getFormula()).toBe('=A2*2');
    book.workbook.sort(0, 1, false);
    expect(book.sheet.getRange('A2:A5').getValues().flat()).toEqual([3, 2, 1, '']);
  });

  it('renames a sheet in the formulas that name it', () => {
    const book = new WorkbookUnderTest();
    const log = book.spreadsheet.insertSheet('Log');
    log.getRange('A1').setValue(5);
    book.sheet.getRange('A1').setFormula('=Log!A1+1');

    book.workbook.renameSheet(log.getSheetId(), 'My log');

    expect(book.sheet.getRange('A1').getFormula()).toBe("='My log'!A1+1");
    expect(book.value('A1')).toBe(6);
    book.workbook.deleteSheet(log.getSheetId());
    expect(book.sheet.getRange('A1').getFormula()).toBe('=#REF!+1');
  });

  it('keeps the number of rows honest and open ranges open', () => {
    const book = sums();
    book.sheet.getRange('E1').setFormula('=COUNT(A2:A)');
    book.workbook.insertRows(0, 2, 1);
    expect(book.sheet.getRange('E1').getFormula()).toBe('=COUNT(A3:A)');
    expect(book.value('E1')).toBe(3);
    expect(book.sheet.getMaxRows()).toBe(1001);
  });
});
