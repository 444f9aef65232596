import { WorkbookUnderTest } from '../workbench/sheets/a-workbook';

function restarted(book: WorkbookUnderTest): WorkbookUnderTest {
  return new WorkbookUnderTest({ saved: JSON.parse(JSON.stringify(book.workbook.save())) as unknown });
}

describe('arrays that collide with what is typed', () => {
  it('leave nothing behind where they stood, neither at once nor after a restart', () => {
    const book = new WorkbookUnderTest();
    book.type('B1', '=SEQUENCE(2,2)');
    book.type('A2', '=Sheet1!C2&"x"');

    book.type('B2', '0');

    expect(book.display('A2')).toBe('x');
    expect(restarted(book).display('A2')).toBe('x');
  });

  it('do not get into a formula in their way', () => {
    const book = new WorkbookUnderTest();
    book.type('A1', '=B:B');
    book.type('A2', '=$B$2+1');
    book.type('B2', 'Monday');
    const before = book.display('A2');

    book.type('B1', '0');

    expect(book.display('A2')).toBe(before);
    expect(restarted(book).display('A2')).toBe(before);
  });
});

describe('arrays of built-in functions', () => {
  it('come in the size that their values tell', () => {
    const book = new WorkbookUnderTest();
    book.type('D1', '2');
    book.type('A1', '=SEQUENCE(D1)');

    book.type('D1', '3');

    expect(book.sheet.getRange('A1:A4').getDisplayValues().flat()).toEqual(['1', '2', '3', '']);
  });

  it('show a block as it is', () => {
    const book = new WorkbookUnderTest();
    book.sheet.getRange('B1:B2').setValues([['Ada'], ['Bob']]);
    book.type('D1', '=ARRAYFORMULA(B1:B2)');

    expect(book.sheet.getRange('D1:D2').getDisplayValues().flat()).toEqual(['Ada', 'Bob']);
  });

  it('are circular where they would stand in what they look at', () => {
    const book = new WorkbookUnderTest();
    book.type('A1', '=ARRAYFORMULA(B1+A2:A3)');

    expect(book.display('A1')).toBe('#REF!');
    expect(book.hover('A1')).toMatch(/^Circular dependency/);
  });

  it('have their cells in reading order, whichever was entered first', () => {
    const book = new WorkbookUnderTest();
    book.type('A2', '=SEQUENCE(1,3)');
    book.type('B1', '=SEQUENCE(2)');

    expect(book.display('B2')).toBe('2');
    expect(book.display('A2')).toBe('#REF!');
    expect(restarted(book).display('A2')).toBe('#REF!');

    book.type('B1', 'free');
    expect(book.sheet.getRange('A2:C2').getDisplayValues().flat()).toEqual(['1', '2', '3']);
  });

  it('give way to nobody who could not be shown himself', () => {
    const book = new WorkbookUnderTest();
    book.type('A2', '=SEQUENCE(1,3)');
    book.type('B3', 'mine');

    book.type('B1', '=SEQUENCE(3)');

    expect(book.display('B1')).toBe('#REF!');
    expect(book.sheet.getRange('A2:C2').getDisplayValues().flat()).toEqual(['1', '2', '3']);
  });
});
