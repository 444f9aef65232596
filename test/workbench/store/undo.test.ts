import { WorkbookUnderTest } from '../sheets/a-workbook';

describe('undo', () => {
  it('takes a typed value back, and redo brings it again', () => {
    const book = new WorkbookUnderTest();
    book.type('A1', 'Karen');
    book.type('A1', 'Mary');

    book.workbook.undo();
    const undone = book.value('A1');
    book.workbook.redo();

    expect([undone, book.value('A1')]).toEqual(['Karen', 'Mary']);
    expect([book.workbook.canUndo, book.workbook.canRedo]).toEqual([true, false]);
  });

  it('brings a deleted row back with its formulas, formats and rules', () => {
    const book = new WorkbookUnderTest();
    book.type('A1', '2');
    book.type('A2', '3');
    book.type('B1', '=A1*A2');
    book.workbook.format(book.sheetId, { row: 2, column: 1, rows: 1, columns: 1 }, { bold: true });
    const before = book.workbook.save();

    book.workbook.deleteRows(book.sheetId, 2, 1);
    const broken = book.display('B1');
    book.workbook.undo();

    expect(broken).toBe('#REF!');
    expect(book.display('B1')).toBe('6');
    expect(book.workbook.save()).toEqual(before);
  });

  it('leaves what a script wrote meanwhile to other cells', () => {
    const book = new WorkbookUnderTest();
    book.type('A1', 'mine');
    book.sheet.getRange('C3').setValue('a script');

    book.workbook.undo();

    expect([book.value('A1'), book.value('C3')]).toEqual(['', 'a script']);
  });

  it('finds its cells again where a script put in rows and columns meanwhile', () => {
    const book = new WorkbookUnderTest();
    book.type('B2', 'old');
    book.type('B2', 'new');
    book.sheet.insertRowsBefore(1, 2);
    book.sheet.insertColumnsAfter(1, 1);

    book.workbook.undo();

    expect(book.value('C4')).toBe('old');
    expect(book.value('B2')).toBe('');
  });

  it('takes an inserted row back where a script wrote below it meanwhile', () => {
    const book = new WorkbookUnderTest();
    book.type('A1', 'first');
    book.type('A2', 'second');
    book.workbook.insertRows(book.sheetId, 2, 1);
    book.sheet.appendRow(['third']);

    book.workbook.undo();

    expect(['A1', 'A2', 'A3', 'A4'].map((a1) => book.value(a1))).toEqual(['first', 'second', 'third', '']);
  });

  it('takes a sort back where a script wrote into a sorted row meanwhile', () => {
    const book = new WorkbookUnderTest();
    ['c', 'a', 'b'].forEach((text, index) => {
      book.type(`A${String(index + 1)}`, text);
    });
    book.workbook.sort(book.sheetId, 1, true);
    book.sheet.getRange('B1').setValue('about a');

    book.workbook.undo();

    expect(['A1', 'A2', 'A3'].map((a1) => book.value(a1))).toEqual(['c', 'a', 'b']);
    expect(book.value('B2')).toBe('about a');
  });

  it('brings a deleted sheet back under its id, and the formulas that referred to it', () => {
    const book = new WorkbookUnderTest();
    const other = book.workbook.addSheet('Log');
    book.workbook.type(other, 1, 1, '7');
    book.type('A1', '=Log!A1+1');
    book.workbook.deleteSheet(other);
    const broken = book.display('A1');

    book.workbook.undo();

    expect(broken).toBe('#REF!');
    expect(book.display('A1')).toBe('8');
    expect(book.workbook.sheets().map(({ id, name }) => [id, name])).toContainEqual([other, 'Log']);
  });

  it('spreads an array again whose room was taken', () => {
    const book = new WorkbookUnderTest({ functions: { THREE: () => [[1], [2], [3]] } });
    book.type('A1', '=THREE()');
    book.type('A3', 'in the way');
    const blocked = book.display('A1');

    book.workbook.undo();

    expect(blocked).toBe('#REF!');
    expect(['A1', 'A2', 'A3'].map((a1) => book.display(a1))).toEqual(['1', '2', '3']);
    expect(book.runsOf('THREE')).toBe(1);
  });

  it('runs only the custom functions whose arguments it changes', () => {
    const book = new WorkbookUnderTest({ functions: { TWICE: (x) => Number(x) * 2 } });
    book.type('A1', '1');
    book.type('B1', '=TWICE(A1)');
    book.type('B2', '=TWICE(A2)');
    book.type('A1', '5');
    const runs = book.runs.length;

    book.workbook.undo();
    book.workbook.settle();

    expect(book.display('B1')).toBe('2');
    expect(book.runs).toHaveLength(runs + 1);
  });

  it('goes back a hundred steps and forth again', () => {
    const book = new WorkbookUnderTest();
    for (let step = 1; step <= 100; step++) book.type('A1', String(step));

    for (let step = 0; step < 99; step++) book.workbook.undo();
    const first = book.value('A1');
    for (let step = 0; step < 99; step++) book.workbook.redo();

    expect([first, book.value('A1')]).toEqual([1, 100]);
  });

  it('takes names, zone, locale and widths back', () => {
    const book = new WorkbookUnderTest();
    const before = book.workbook.save();
    const { workbook, sheetId } = book;

    workbook.setTimeZone('Asia/Tokyo');
    workbook.setLocale('de_DE');
    workbook.renameSpreadsheet('Other');
    workbook.renameSheet(sheetId, 'Log');
    workbook.setColumnWidth(sheetId, 2, 2, 300);
    workbook.freezeRows(sheetId, 1);
    workbook.merge(sheetId, { row: 3, column: 1, rows: 2, columns: 2 });
    const changed = workbook.save();
    while (workbook.canUndo) workbook.undo();

    expect(changed).not.toEqual(before);
    expect(workbook.save()).toEqual(before);
  });

  it('reports cells as an edit and moved rows as another change', () => {
    const book = new WorkbookUnderTest();
    book.type('B2', 'x');
    book.workbook.insertRows(book.sheetId, 1, 1);
    book.changes.length = 0;

    book.workbook.undo();
    book.workbook.undo();

    expect(book.changes).toEqual([
      { type: 'OTHER' },
      { type: 'EDIT', block: { sheetId: book.sheetId, row: 2, column: 2, rows: 1, columns: 1 } },
    ]);
  });

  it('leaves nothing of an action that is refused half-way', () => {
    const book = new WorkbookUnderTest();
    book.workbook.setRule(
      book.sheetId,
      { row: 2, column: 1, rows: 1, columns: 1 },
      { type: 'number', strict: true },
    );
    const before = book.workbook.save();

    expect(() => {
      book.workbook.paste(book.sheetId, 1, 1, [['fine'], ['no number']]);
    }).toThrow();

    expect(book.workbook.save()).toEqual(before);
  });
});

describe('writes that a kill loses', () => {
  it('vanish since the last flush, with what formulas made of them', () => {
    const book = new WorkbookUnderTest();
    book.type('B1', '=A1*2');
    book.workbook.buffer.begin();
    book.sheet.getRange('A1').setValue(4);
    book.workbook.buffer.flushed();
    book.sheet.getRange('A1').setValue(9);
    book.sheet.insertRowsBefore(1, 1);

    book.workbook.buffer.lose();
    book.workbook.buffer.end();

    expect([book.value('A1'), book.value('B1')]).toEqual([4, 8]);
  });

  it('leave a person’s own changes in between where they are', () => {
    const book = new WorkbookUnderTest();
    book.workbook.buffer.begin();
    book.sheet.getRange('A1').setValue('lost');
    book.workbook.type(book.sheetId, 2, 1, 'mine');
    book.workbook.insertRows(book.sheetId, 1, 1);
    book.sheet.getRange('A9').setValue('lost too');

    book.workbook.buffer.lose();
    book.workbook.buffer.end();

    expect(['A2', 'A3', 'A9'].map((a1) => book.value(a1))).toEqual(['', 'mine', '']);
    book.workbook.undo();
    book.workbook.undo();
    expect(book.value('A2')).toBe('');
  });

  it('are those of the innermost execution alone', () => {
    const book = new WorkbookUnderTest();
    const { buffer } = book.workbook;
    buffer.begin();
    book.sheet.getRange('A1').setValue('outer');
    buffer.begin();
    book.sheet.getRange('A2').setValue('inner');
    buffer.lose();
    buffer.end();
    const afterInner = [book.value('A1'), book.value('A2')];
    buffer.lose();
    buffer.end();

    expect(afterInner).toEqual(['outer', '']);
    expect(book.value('A1')).toBe('');
  });
});
