import { fact } from '../../support/fact';
import { WorkbookUnderTest } from '../sheets/a-workbook';
import { boxOf, cellAt, fillIn, sheetOf, shown, takeChanges } from './block-of-cells';

describe('formats', () => {
  it('change what they name and leave the rest', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['0.5']]);

    book.workbook.format(0, boxOf(book, 'A1'), { bold: true, numberFormat: '0%' });
    book.workbook.format(0, boxOf(book, 'A1'), { italic: true });

    expect(cellAt(book, 'A1')).toMatchObject({
      display: '50%',
      numberFormat: '0%',
      style: { bold: true, italic: true },
    });
  });

  it('become automatic again by an empty number format', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['50%']]);

    book.workbook.format(0, boxOf(book, 'A1'), { numberFormat: '' });

    expect(cellAt(book, 'A1')).toEqual({
      ...{ row: 1, column: 1 },
      ...{ display: '0.5', input: '0.5', kind: 'number', value: 0.5 },
    });
  });

  it('are a change of their own kind, no edit', () => {
    const book = new WorkbookUnderTest();

    book.workbook.format(0, boxOf(book, 'A1:B9'), { background: '#ffee00' });

    expect(takeChanges(book)).toEqual(['FORMAT']);
  });
});

describe('notes', () => {
  it('are put on a cell, changed, moved with it, and taken away by an empty text', () => {
    const book = new WorkbookUnderTest();
    book.workbook.setNote(0, 2, 1, 'call');
    book.workbook.setNote(0, 2, 1, 'mail');
    book.workbook.insertRows(0, 1, 1);
    expect(cellAt(book, 'A3')?.note).toBe('mail');

    book.workbook.setNote(0, 3, 1, '');

    expect(cellAt(book, 'A3')).toBeUndefined();
    expect(takeChanges(book)).toEqual(['OTHER', 'OTHER', 'INSERT_ROW', 'OTHER']);
  });

  it('stay when the cell is emptied', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['x']]);
    book.workbook.setNote(0, 1, 1, 'kept');

    book.workbook.clear(0, 1, 1, 1, 1);

    expect(cellAt(book, 'A1')).toMatchObject({ display: '', note: 'kept' });
  });

  it('are refused when they are longer than a cell holds', () => {
    const book = new WorkbookUnderTest();

    expect(() => {
      book.workbook.setNote(0, 1, 1, 'x'.repeat(50_001));
    }).toThrow('A note can have at most 50000 characters.');
  });
});

describe('data validation', () => {
  it('marks values that do not obey, whether the rule is strict or warns', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['maybe', 'x', 'soon', 'no']]);

    book.workbook.setRule(0, boxOf(book, 'A1'), { type: 'list', values: ['yes', 'no'], strict: true });
    book.workbook.setRule(0, boxOf(book, 'B1'), { type: 'number', strict: false });
    book.workbook.setRule(0, boxOf(book, 'C1'), { type: 'date', strict: false });
    book.workbook.setRule(0, boxOf(book, 'D1:E1'), { type: 'list', values: ['yes', 'no'], strict: true });

    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((a1) => cellAt(book, a1)?.invalid)).toEqual([
      'Input must be an item on the specified list',
      'Input must be a number',
      'Input must be a valid date',
      undefined,
      undefined,
    ]);
  });

  it('refuses what is typed against a strict rule only', () => {
    const book = new WorkbookUnderTest();
    book.workbook.setRule(0, boxOf(book, 'A1'), { type: 'list', values: ['yes'], strict: true });
    book.workbook.setRule(0, boxOf(book, 'B1'), { type: 'list', values: ['yes'], strict: false });

    expect(() => {
      book.type('A1', 'no');
    }).toThrow('The data you entered in cell A1 violates the data validation rules set on this cell.');
    book.type('B1', 'no');

    expect(shown(book, 'A1:B1')).toEqual([['', 'no']]);
  });

  it(fact('CE-66'), () => {
    const book = new WorkbookUnderTest();
    book.workbook.setRule(0, boxOf(book, 'A1:A3'), { type: 'list', values: ['yes', 'no'], strict: true });
    const refused =
      'The data you entered in cell A2 violates the data validation rules set on this cell. ' +
      'Please enter one of the following values: yes, no.';

    expect(() => book.sheet.getRange('A1:A2').setValues([['yes'], ['perhaps']])).toThrow(refused);
    expect(book.sheet.getRange('A1').getValue()).toBe('');
  });

  it(fact('CE-68'), () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['text']]);

    book.workbook.setRule(0, boxOf(book, 'A1:A3'), { type: 'checkbox', strict: true });

    expect(book.sheet.getRange('A1:A3').getValues()).toEqual([['text'], [false], [false]]);
    expect(book.sheet.getLastRow()).toBe(3);
    expect(cellAt(book, 'A1')?.invalid).toBe('Input must be a checkbox value');
  });

  it('is taken away from a part of its cells, and stays so after a restart', () => {
    const book = new WorkbookUnderTest();
    book.workbook.setRule(0, boxOf(book, 'A1:A9'), { type: 'number', strict: true });

    book.workbook.setRule(0, boxOf(book, 'A3:A4'), null);

    const saved: unknown = JSON.parse(JSON.stringify(book.workbook.save()));
    const again = new WorkbookUnderTest({ saved });
    expect(sheetOf(book).choices.map(({ a1 }) => a1)).toEqual(['A1:A2', 'A5:A9']);
    expect(sheetOf(again).choices).toEqual(sheetOf(book).choices);
  });

  it('needs items for a drop-down', () => {
    const book = new WorkbookUnderTest();

    expect(() => {
      book.workbook.setRule(0, boxOf(book, 'A1'), { type: 'list', values: [' '], strict: false });
    }).toThrow('A drop-down needs at least one item.');
  });
});
