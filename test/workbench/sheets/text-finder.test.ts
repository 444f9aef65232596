import { WorkbookUnderTest } from './a-workbook';

function filled(): WorkbookUnderTest {
  const book = new WorkbookUnderTest({ functions: { STREAK: () => 9 } });
  book.sheet.getRange('A1:C2').setValues([
    ['id-1', 'Ana', '=STREAK()'],
    ['id-10', 'ana', '=IF(STREAK()>6,1,0)'],
  ]);
  book.spreadsheet.insertSheet('Other').getRange('B2').setValue("'=STREAK()");
  book.workbook.settle();
  return book;
}

const found = (ranges: GoogleAppsScript.Spreadsheet.Range[]): string[] =>
  ranges.map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`);

describe('TextFinder', () => {
  it('finds displayed text regardless of case, sheet by sheet, row by row', () => {
    expect(found(filled().spreadsheet.createTextFinder('ana').findAll())).toEqual(['Sheet1!B1', 'Sheet1!B2']);
  });

  it('finds an entire cell in its case', () => {
    const { sheet } = filled();

    expect(sheet.createTextFinder('ana').matchCase(true).findNext()?.getA1Notation()).toBe('B2');
    expect(sheet.getRange('A:A').createTextFinder('id-1').matchEntireCell(true).findAll()).toHaveLength(1);
    expect(sheet.getRange('B:B').createTextFinder('id-1').findNext()).toBeNull();
  });

  it('goes on from match to match', () => {
    const finder = filled().sheet.createTextFinder('id-1');

    expect(finder.findNext()?.getA1Notation()).toBe('A1');
    expect(finder.findNext()?.getA1Notation()).toBe('A2');
    expect(finder.findNext()).toBeNull();
  });

  it('finds formulas by a regular expression, and text that only looks like one', () => {
    const { spreadsheet } = filled();
    const finder = spreadsheet
      .createTextFinder('STREAK\\(\\)')
      .useRegularExpression(true)
      .matchFormulaText(true);

    expect(found(finder.findAll())).toEqual(['Sheet1!C1', 'Sheet1!C2', 'Other!B2']);
  });

  it('does not look into formulas unless told', () => {
    expect(found(filled().spreadsheet.createTextFinder('STREAK').findAll())).toEqual(['Other!B2']);
  });
});

describe('TextFinder.replaceAllWith', () => {
  it('counts what it replaced, in cells of text only, and reads the result as typed', () => {
    const { sheet } = filled();

    expect(sheet.createTextFinder('id-1').replaceAllWith('7')).toBe(2);
    expect(sheet.getRange('A1:A2').getValues().flat()).toEqual([7, 70]);
    expect(sheet.createTextFinder('9').replaceAllWith('x')).toBe(0);
    expect(sheet.getRange('C1').getFormula()).toBe('=STREAK()');
  });

  it('replaces within formulas where told, and a pattern by what it found', () => {
    const { sheet } = filled();

    sheet
      .createTextFinder('STREAK\\((\\))')
      .useRegularExpression(true)
      .matchFormulaText(true)
      .replaceAllWith('MAX(5$1');

    expect(sheet.getRange('C1:C2').getFormulas().flat()).toEqual(['=MAX(5)', '=IF(MAX(5)>6,1,0)']);
  });

  it('takes what only looks like a pattern as it is', () => {
    const { sheet } = filled();
    sheet.getRange('A5').setValue('a.b $1');

    sheet.createTextFinder('a.b').replaceAllWith('$1');

    expect(sheet.getRange('A5').getValue()).toBe('$1 $1');
  });

  it('replaces in the current match alone', () => {
    const { sheet } = filled();
    const finder = sheet.createTextFinder('ana');
    finder.findNext();

    expect(finder.replaceWith('Eva')).toBe(1);
    expect(sheet.getRange('B1:B2').getValues().flat()).toEqual(['Eva', 'ana']);
  });
});
