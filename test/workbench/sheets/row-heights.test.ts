import { WorkbookUnderTest } from './a-workbook';

function withForcedRows(): WorkbookUnderTest {
  const book = new WorkbookUnderTest();
  book.sheet.setRowHeightsForced(2, 10, 63);
  return book;
}

const heightsIn = (book: WorkbookUnderTest): unknown => book.workbook.sheets()[0]?.rowHeights;

describe('Sheet.setRowHeightsForced', () => {
  it('makes rows as high as that, and no others', () => {
    const { sheet } = withForcedRows();

    expect([1, 2, 11, 12].map((row) => sheet.getRowHeight(row))).toEqual([21, 63, 63, 21]);
  });

  it('gives some of them another height', () => {
    const book = withForcedRows();

    book.sheet.setRowHeightsForced(4, 2, 40);

    expect([3, 4, 5, 6].map((row) => book.sheet.getRowHeight(row))).toEqual([63, 40, 40, 63]);
  });

  it('follows its rows where others are put in above or taken out among them', () => {
    const book = withForcedRows();

    book.workbook.insertRows(0, 1, 2);
    book.workbook.deleteRows(0, 6, 3);

    expect(heightsIn(book)).toEqual([{ first: 4, count: 7, pixels: 63 }]);
  });

  it('stays with its rows where they are moved', () => {
    const book = new WorkbookUnderTest();
    book.sheet.setRowHeightsForced(2, 1, 63);

    book.workbook.moveRows(0, 2, 1, 6);

    expect(heightsIn(book)).toEqual([{ first: 5, count: 1, pixels: 63 }]);
  });

  it('refuses rows that the sheet does not have', () => {
    expect(() => new WorkbookUnderTest().sheet.setRowHeightsForced(1000, 2, 63)).toThrow(
      /outside the dimensions/,
    );
  });
});
