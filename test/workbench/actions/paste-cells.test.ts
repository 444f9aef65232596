import { fact } from '../../support/fact';
import { WorkbookUnderTest } from '../sheets/a-workbook';
import { boxOf, cellAt, fillIn, formulas, sheetOf, shown, takeChanges } from './block-of-cells';

type How = Parameters<WorkbookUnderTest['workbook']['pasteCells']>[2];

const COPY: How = { what: 'all', cut: false };
const CUT: How = { what: 'all', cut: true };

/** Pastes a block of the first sheet at a cell or block of it. */
function paste(book: WorkbookUnderTest, from: string, to: string, how: How): void {
  const { row, column, rows, columns } = boxOf(book, to);
  const place = { sheetId: book.sheetId, row, column, rows, columns };
  book.workbook.pasteCells({ sheetId: book.sheetId, ...boxOf(book, from) }, place, how);
}

describe('copied cells', () => {
  it('bring formulas with shifted references', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1', '=A1+$A$1']]);

    paste(book, 'A1:B1', 'A3', COPY);

    expect(formulas(book, 'A3:B3')).toEqual([['', '=A3+$A$1']]);
    expect(shown(book, 'A3:B3')).toEqual([['1', '2']]);
  });

  it('lose a reference that would lie outside the sheet', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'B2', [['=A1']]);

    paste(book, 'B2', 'A1', COPY);

    expect(formulas(book, 'A1')).toEqual([['=#REF!']]);
  });

  it('bring formats, notes, rules and merges, and clear what was there', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['x', '']]);
    book.workbook.format(0, boxOf(book, 'A1:A30'), { bold: true });
    book.workbook.setNote(0, 1, 1, 'met in May');
    book.workbook.setRule(0, boxOf(book, 'A1'), { type: 'list', values: ['x'], strict: false });
    book.workbook.merge(0, boxOf(book, 'A1:B1'));
    fillIn(book, 'D4', [['old', 'older']]);
    book.workbook.format(0, boxOf(book, 'C1:E30'), { italic: true, numberFormat: '0.00' });

    paste(book, 'A1:B1', 'D4', COPY);

    expect(cellAt(book, 'D4')).toMatchObject({ display: 'x', note: 'met in May', style: { bold: true } });
    expect(cellAt(book, 'D4')?.style?.italic).toBeUndefined();
    expect(cellAt(book, 'D4')?.numberFormat).toBeUndefined();
    expect(cellAt(book, 'E4')?.display ?? '').toBe('');
    expect(sheetOf(book).merges).toEqual([boxOf(book, 'A1:B1'), boxOf(book, 'D4:E4')]);
    expect(sheetOf(book).choices.map(({ a1 }) => a1)).toEqual(['A1', 'D4']);
  });

  it('fill a larger selection with repetitions', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1', '=A1'], ['2']]);

    paste(book, 'A1:B2', 'D1:G4', COPY);

    expect(shown(book, 'D1:G4')).toEqual([
      ['1', '1', '1', '1'],
      ['2', '', '2', ''],
      ['1', '1', '1', '1'],
      ['2', '', '2', ''],
    ]);
  });

  it('come as values alone into cells that keep their looks', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['=1+1', '11/22/2026']]);
    book.workbook.format(0, boxOf(book, 'A1'), { bold: true });
    book.workbook.format(0, boxOf(book, 'D1'), { italic: true });

    paste(book, 'A1:B1', 'D1', { what: 'values', cut: false });

    expect(formulas(book, 'D1:E1')).toEqual([['', '']]);
    expect(shown(book, 'D1:E1')).toEqual([['2', '11/22/2026']]);
    expect(cellAt(book, 'D1')?.style).toEqual({ italic: true });
  });

  it('come as formats alone, without content and notes', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['5', '', '', '7']]);
    book.workbook.format(0, boxOf(book, 'A1'), { bold: true, numberFormat: '0.00' });
    book.workbook.setNote(0, 1, 1, 'source');
    book.workbook.setNote(0, 1, 4, 'target');
    takeChanges(book);

    paste(book, 'A1', 'D1', { what: 'formats', cut: false });

    expect(cellAt(book, 'D1')).toMatchObject({ display: '7.00', style: { bold: true }, note: 'target' });
    expect(takeChanges(book)).toEqual(['FORMAT']);
  });

  it('come as values only where strict rules allow them, else none does', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['yes'], ['maybe']]);
    book.workbook.setRule(0, boxOf(book, 'C1:C9'), { type: 'list', values: ['yes', 'no'], strict: true });

    expect(() => {
      paste(book, 'A1:A2', 'C1', { what: 'values', cut: false });
    }).toThrow('The data you entered in cell C2 violates the data validation rules set on this cell');
    expect(shown(book, 'C1:C2').flat()).toEqual(['', '']);
  });

  it('go to another sheet, where bare references mean its own cells', () => {
    const book = new WorkbookUnderTest();
    const other = book.workbook.addSheet('Other');
    fillIn(book, 'A1', [['1', '=A1', '=Sheet1!A1']]);

    book.workbook.pasteCells(
      { sheetId: 0, ...boxOf(book, 'A1:C1') },
      { sheetId: other, row: 1, column: 1 },
      COPY,
    );

    expect(book.spreadsheet.getSheetByName('Other')?.getRange('A1:C1').getFormulas()).toEqual([
      ['', '=A1', '=Sheet1!A1'],
    ]);
  });

  it('may overlap where they are pasted', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1'], ['2'], ['3']]);

    paste(book, 'A1:A3', 'A2', COPY);

    expect(shown(book, 'A1:A4').flat()).toEqual(['1', '1', '2', '3']);
  });

  it('leave rows out that the filter hides', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['Who'], ['Ada'], ['Bob'], ['Cy']]);
    book.workbook.setFilter(0, boxOf(book, 'A1:A4'));
    book.workbook.filterColumn(0, 1, ['Bob']);

    paste(book, 'A1:A4', 'C1', COPY);

    expect(shown(book, 'C1:C4').flat()).toEqual(['Who', 'Ada', 'Cy', '']);
  });

  it('turn what an array filled into values, unless its formula comes too', () => {
    const book = new WorkbookUnderTest({ functions: { PAIR: () => [[1], [2]] } });
    book.type('A1', '=PAIR()');

    paste(book, 'A2', 'C1', COPY);
    paste(book, 'A1:A2', 'E1', COPY);
    book.workbook.settle();

    expect(formulas(book, 'C1')).toEqual([['']]);
    expect(shown(book, 'C1')).toEqual([['2']]);
    expect(formulas(book, 'E1:E2')).toEqual([['=PAIR()'], ['']]);
    expect(shown(book, 'E1:E2')).toEqual([['1'], ['2']]);
  });

  it('make room at the edge of the sheet', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);

    paste(book, 'A1:B2', 'Z1000', COPY);

    expect(sheetOf(book)).toMatchObject({ rows: 1001, columns: 27 });
    expect(shown(book, 'Z1000:AA1001')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it(fact('CE-65'), () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1'], ['2']]);
    book.workbook.merge(0, boxOf(book, 'C2:C3'));

    expect(() => {
      paste(book, 'A1:A2', 'C1', COPY);
    }).toThrow("You can't perform a paste that partially intersects a merge.");
    expect(shown(book, 'C1:C3').flat()).toEqual(['', '', '']);
    expect(() => {
      fillIn(book, 'C1', [['typed'], ['elsewhere']]);
    }).toThrow("You can't perform a paste that partially intersects a merge.");
  });
});

describe('cut cells', () => {
  it('are followed by the references of all sheets, and keep their own', () => {
    const book = new WorkbookUnderTest();
    const other = book.workbook.addSheet('Other');
    fillIn(book, 'A1', [['1', '=A1', '=B1+A5']]);
    fillIn(book, 'A5', [['10']]);
    fillIn(book, 'A6', [['=SUM(A1:B1)']]);
    book.workbook.type(other, 1, 1, '=Sheet1!B1');

    paste(book, 'A1:C1', 'D9', CUT);

    expect(formulas(book, 'D9:F9')).toEqual([['', '=D9', '=E9+A5']]);
    expect(formulas(book, 'A6')).toEqual([['=SUM(D9:E9)']]);
    expect(book.spreadsheet.getSheetByName('Other')?.getRange('A1').getFormula()).toBe('=Sheet1!E9');
    expect(shown(book, 'A1:C1')).toEqual([['', '', '']]);
    expect(shown(book, 'D9:F9')).toEqual([['1', '1', '11']]);
  });

  it('stay a reference to the sheet that they left', () => {
    const book = new WorkbookUnderTest();
    const other = book.workbook.addSheet('My list');
    fillIn(book, 'A1', [['1'], ['=A1'], ['=A2']]);

    book.workbook.pasteCells(
      { sheetId: 0, ...boxOf(book, 'A2') },
      { sheetId: other, row: 4, column: 2 },
      CUT,
    );

    const moved = book.spreadsheet.getSheetByName('My list')?.getRange('B4');
    expect(moved?.getFormula()).toBe('=Sheet1!A1');
    expect(formulas(book, 'A3')).toEqual([["='My list'!B4"]]);
  });

  it('leave a broken reference to what they overwrite', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1', '2', '=B1', '=SUM(A1:B1)']]);

    paste(book, 'A1', 'B1', CUT);

    expect(formulas(book, 'C1:D1')).toEqual([['=#REF!', '=SUM(A1:B1)']]);
  });

  it('take looks, note, rule, merge, name and protection along', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['x']]);
    book.workbook.format(0, boxOf(book, 'A1'), { bold: true });
    book.workbook.setNote(0, 1, 1, 'kept');
    book.workbook.setRule(0, boxOf(book, 'A1'), { type: 'list', values: ['x'], strict: true });
    book.workbook.merge(0, boxOf(book, 'A1:A2'));
    book.workbook.protect(0, boxOf(book, 'A1:A2'), { description: '', warningOnly: false, editors: [] });
    book.spreadsheet.setNamedRange('Pulse', book.sheet.getRange('A1'));

    paste(book, 'A1:A2', 'C3', CUT);

    expect(cellAt(book, 'A1')).toBeUndefined();
    expect(cellAt(book, 'C3')).toMatchObject({ display: 'x', note: 'kept', style: { bold: true } });
    expect(sheetOf(book)).toMatchObject({ merges: [boxOf(book, 'C3:C4')] });
    expect(sheetOf(book).choices.map(({ a1 }) => a1)).toEqual(['C3']);
    expect(sheetOf(book).protections).toMatchObject([{ box: boxOf(book, 'C3:C4') }]);
    expect(book.spreadsheet.getRangeByName('Pulse')?.getA1Notation()).toBe('C3');
  });

  it('may overlap where they are pasted', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1'], ['=A1'], ['3']]);

    paste(book, 'A1:A3', 'A2', CUT);

    expect(shown(book, 'A1:A4').flat()).toEqual(['', '1', '1', '3']);
    expect(formulas(book, 'A3')).toEqual([['=A2']]);
  });

  it('run no custom function again', () => {
    const book = new WorkbookUnderTest({ functions: { STREAK: () => 9 } });
    book.type('A1', '=STREAK()');

    paste(book, 'A1', 'B7', CUT);
    book.workbook.settle();

    expect(book.value('B7')).toBe(9);
    expect(book.runsOf('STREAK')).toBe(1);
  });

  it('are moved, which is no edit', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1']]);
    takeChanges(book);

    paste(book, 'A1', 'B1', CUT);

    expect(takeChanges(book)).toEqual(['OTHER']);
  });
});
