import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cells/cells';
import { CodeColumn, UNREADABLE } from '../../../src/domain/cells/code-column';
import { codeColumn, codeOf } from '../../../src/domain/cells/code-of';
import { DayCodes, DayColumn } from '../../../src/domain/cells/day-codes';
import { TextCodes } from '../../../src/domain/cells/text-codes';
import { KINDS } from '../../../src/domain/cells/vocabulary';
import { dateCell, june } from '../builders';

describe('a column of few distinct cells', () => {
  it('reads each as `codeOf` does, whatever came before it', () => {
    const cell: fc.Arbitrary<CellValue> = fc.oneof(
      fc.constantFrom<CellValue>(...KINDS, 'Kaffee', 'COFFEE', 'brunch', '', ' ', true, false, 7),
      fc.string({ maxLength: 3 }),
    );

    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const column = codeColumn('kind', (code) => KINDS.indexOf(code) + 1, false);
        expect(cells.map((one) => KINDS[column.read(one) - 1])).toEqual(
          cells.map((one) => (one === '' ? undefined : codeOf('kind', one))),
        );
      }),
    );
  });

  it('reads a cell that repeats once', () => {
    let asked = 0;
    const column = new CodeColumn(() => (asked += 1), true);

    expect(['a', 'a', 'a'].map((cell) => column.read(cell))).toEqual([1, 1, 1]);
  });

  it('tells a word that is not in the list from nothing at all', () => {
    const column = codeColumn('how', () => 1);

    expect(['pigeon', ' ', '', false].map((cell) => column.read(cell))).toEqual([UNREADABLE, 0, 0, 0]);
  });
});

describe('a column of days', () => {
  const column = new DayColumn(new DayCodes(), (cell) =>
    cell === 46_178 || typeof cell === 'object' ? june(5) : undefined,
  );

  it('has one number for one day, however the cells hold it', () => {
    expect([dateCell('2026-06-05'), 46_178, dateCell('2026-06-05')].map((cell) => column.read(cell))).toEqual(
      [1, 1, 1],
    );
  });

  it('knows what is no day again', () => {
    expect([47_202, 47_202, '31/02'].map((cell) => column.read(cell))).toEqual([
      UNREADABLE,
      UNREADABLE,
      UNREADABLE,
    ]);
  });

  it('tells a serial number from an instant of the same value', () => {
    const days = new DayCodes();
    const both = new DayColumn(days, (cell) => (typeof cell === 'number' ? june(1) : june(2)));

    expect([new Date(46_178), 46_178].map((cell) => days.days[both.read(cell)])).toEqual([june(2), june(1)]);
  });
});

describe('a column of texts', () => {
  it('has one number for one text, and none for blanks and errors', () => {
    const codes = new TextCodes();

    expect(['Fair', ' Fair ', '', '  ', '#N/A', 'fair'].map((cell) => codes.codeOf(cell))).toEqual([
      1, 1, 0, 0, 0, 2,
    ]);
    expect(codes.texts).toEqual(['', 'Fair', 'fair']);
  });
});
