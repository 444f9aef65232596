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
