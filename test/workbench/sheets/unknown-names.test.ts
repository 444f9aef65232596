import { WorkbookUnderTest } from './a-workbook';

describe('a custom function whose argument names nothing', () => {
  const bookWith = (formula: string): WorkbookUnderTest => {
    const book = new WorkbookUnderTest({ functions: { SHOWN: (value) => `got ${String(value)}` } });
    book.type('A1', 'one');
    book.type('C1', formula);
    return book;
  };

  it.each([
    ['=SHOWN(pulse)', '#NAME?', "Unknown range name: 'pulse'."],
    ['=SHOWN(NOPE(1))', '#NAME?', "Unknown function: 'NOPE'."],
    ['=SHOWN(Nowhere!A1)', '#REF!', "Unresolved sheet name 'Nowhere'."],
  ])('%s does not run and shows %s', (formula, code, hover) => {
    const book = bookWith(formula);

    expect(book.display('C1')).toBe(code);
    expect(book.hover('C1')).toBe(hover);
    expect(book.runsOf('SHOWN')).toBe(0);
  });

  it('runs once the name is there', () => {
    const book = bookWith('=SHOWN(pulse)');

    book.spreadsheet.setNamedRange('pulse', book.sheet.getRange('A1'));
    book.workbook.settle();

    expect(book.display('C1')).toBe('got one');
  });

  it('is given the code of a cell that holds an error', () => {
    const book = bookWith('=SHOWN(A2)');
    book.type('A2', '=1/0');

    expect(book.display('C1')).toBe('got #DIV/0!');
  });
});

describe('a function that nobody knows', () => {
  it.each([
    ['=NOPE(A:Z,SUM(B:B))', '#NAME?'],
    ['=IFERROR(NOPE(SUM(A:A),{1,2}),"caught")&"!"', 'caught!'],
    ['=IF(TRUE,A1,NOPE((A1)))', 'one'],
  ])('%s shows %s, whatever its arguments are', (formula, shown) => {
    const book = new WorkbookUnderTest();
    book.type('A1', 'one');
    book.type('C1', formula);

    expect(book.display('C1')).toBe(shown);
  });
});
