import { WorkbookUnderTest } from '../sheets/a-workbook';
import { boxOf, cellAt, fillIn, formulas, shown, takeChanges } from './block-of-cells';

/** What dragging the handle of A1 to `to` makes of a column of typed cells. */
function dragged(typed: readonly string[], cells: number, locale = 'en_US'): string[] {
  const book = new WorkbookUnderTest({ locale });
  fillIn(
    book,
    'A1',
    typed.map((text) => [text]),
  );
  const from = boxOf(book, `A1:A${String(typed.length)}`);
  book.workbook.fill(0, from, { ...from, rows: typed.length + cells });
  return shown(book, `A${String(typed.length + 1)}:A${String(typed.length + cells)}`).flat();
}

describe('the fill handle', () => {
  it.each([
    ['repeats a single number', ['7'], ['7', '7', '7']],
    ['goes on with the step of two numbers', ['2', '4'], ['6', '8', '10']],
    ['keeps decimals exact', ['0.1', '0.2'], ['0.3', '0.4', '0.5']],
    ['repeats numbers without a steady step', ['1', '2', '4'], ['1', '2', '4']],
    ['goes on from a date by days', ['11/29/2026'], ['11/30/2026', '12/1/2026', '12/2/2026']],
    ['goes on with the days between two dates', ['11/22/2026', '11/29/2026'], ['12/6/2026', '12/13/2026']],
    ['goes on with months at their day', ['1/31/2026', '3/31/2026'], ['5/31/2026', '7/31/2026', '9/30/2026']],
    ['goes on from a time by hours', ['9:00:00 AM'], ['10:00:00 AM', '11:00:00 AM']],
    ['goes on with weekdays', ['Saturday'], ['Sunday', 'Monday']],
    ['goes on with short weekdays by their step', ['Mon', 'Wed'], ['Fri', 'Sun', 'Tue']],
    ['goes on with months over the year', ['NOVEMBER'], ['DECEMBER', 'JANUARY']],
    ['counts texts that end in a number', ['Item 1'], ['Item 2', 'Item 3']],
    ['counts with leading noughts', ['P08'], ['P09', 'P10']],
    ['counts by the step of two texts', ['Week 1', 'Week 3'], ['Week 5', 'Week 7']],
    ['repeats other texts', ['a', 'b'], ['a', 'b', 'a']],
    ['repeats what is mixed', ['1', 'x'], ['1', 'x', '1']],
    ['repeats logical values', ['TRUE'], ['TRUE', 'TRUE']],
  ])('%s', (_what, typed, expected) => {
    expect(dragged(typed, expected.length)).toEqual(expected);
  });

  it.each([
    ['de_DE', ['Montag'], ['Dienstag', 'Mittwoch']],
    ['de_DE', ['Sa.'], ['So.', 'Mo.']],
    ['de_DE', ['Mo'], ['Di', 'Mi']],
    ['fr_FR', ['lundi'], ['mardi', 'mercredi']],
    ['fr_FR', ['juin'], ['juillet', 'août']],
    ['ja_JP', ['12月'], ['1月', '2月']],
  ])('knows weekdays and months in the language of %s: %j', (locale, typed, expected) => {
    expect(dragged(typed, expected.length, locale)).toEqual(expected);
  });

  it('shifts the relative references of formulas', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1', '=A1*$A$1'], ['2'], ['3']]);

    book.workbook.fill(0, boxOf(book, 'B1'), boxOf(book, 'B1:B3'));

    expect(formulas(book, 'B1:B3').flat()).toEqual(['=A1*$A$1', '=A2*$A$1', '=A3*$A$1']);
    expect(shown(book, 'B1:B3').flat()).toEqual(['1', '2', '3']);
  });

  it('goes up and to the left, backwards', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'C5', [
      ['10', '20'],
      ['11', '21'],
    ]);

    book.workbook.fill(0, boxOf(book, 'C5:D6'), boxOf(book, 'C3:D6'));
    book.workbook.fill(0, boxOf(book, 'C5:D6'), boxOf(book, 'A5:D6'));

    expect(shown(book, 'C3:D4')).toEqual([
      ['8', '18'],
      ['9', '19'],
    ]);
    expect(shown(book, 'A5:B6')).toEqual([
      ['-10', '0'],
      ['-9', '1'],
    ]);
  });

  it('takes formats and rules along, but no notes', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['x']]);
    book.workbook.format(0, boxOf(book, 'A1'), { bold: true });
    book.workbook.setRule(0, boxOf(book, 'A1'), { type: 'list', values: ['x', 'y'], strict: true });
    book.workbook.setNote(0, 1, 1, 'only here');
    book.workbook.format(0, boxOf(book, 'A2'), { italic: true });

    book.workbook.fill(0, boxOf(book, 'A1'), boxOf(book, 'A1:A3'));

    expect(cellAt(book, 'A2')).toMatchObject({ display: 'x', style: { bold: true } });
    expect(cellAt(book, 'A2')?.style?.italic).toBeUndefined();
    expect(cellAt(book, 'A2')?.note).toBeUndefined();
    expect(book.sheet.getRange('A3').getDataValidation()?.getAllowInvalid()).toBe(false);
  });

  it('leaves out rows that the filter hides', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['Who'], ['Ada'], ['Bob'], ['Ada'], ['Cy']]);
    fillIn(book, 'B2', [['1'], ['keep'], [''], ['']]);
    book.workbook.setFilter(0, boxOf(book, 'A1:B5'));
    book.workbook.filterColumn(0, 1, ['Bob']);

    book.workbook.fill(0, boxOf(book, 'B2'), boxOf(book, 'B2:B5'));

    expect(shown(book, 'B2:B5').flat()).toEqual(['1', 'keep', '1', '1']);
  });

  it('is one edit of the cells that it filled', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1'], ['2']]);
    takeChanges(book);

    book.workbook.fill(0, boxOf(book, 'A1:A2'), boxOf(book, 'A1:A4'));

    expect(book.changes).toEqual([
      { type: 'EDIT', block: { sheetId: 0, row: 3, column: 1, rows: 2, columns: 1 } },
    ]);
  });

  it('does nothing when it is let go where it was taken', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1']]);
    takeChanges(book);

    book.workbook.fill(0, boxOf(book, 'A1'), boxOf(book, 'A1'));

    expect(book.changes).toEqual([]);
  });
});
