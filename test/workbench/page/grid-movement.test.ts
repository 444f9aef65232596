import { jumped, moved, selectedBox, selectionAt, clamped } from '../../../src/workbench/page/grid/selection';

const SHEET = { rows: 100, columns: 10, lastRow: 7, lastColumn: 4 };
const B3 = selectionAt({ row: 3, column: 2 });
const DOWN = { rows: 1, columns: 0 };
const LEFT = { rows: 0, columns: -1 };

describe('moved', () => {
  it('goes to the next cell', () => {
    expect(moved(B3, DOWN, SHEET, false)).toEqual(selectionAt({ row: 4, column: 2 }));
  });

  it('stops at the edges', () => {
    expect(moved(B3, { rows: -9, columns: -9 }, SHEET, false)).toEqual(selectionAt({ row: 1, column: 1 }));
    expect(moved(B3, { rows: 999, columns: 999 }, SHEET, false)).toEqual(
      selectionAt({ row: 100, column: 10 }),
    );
  });

  it('with shift moves the other corner and keeps the active cell', () => {
    const wide = moved(moved(B3, DOWN, SHEET, true), LEFT, SHEET, true);

    expect(wide.anchor).toEqual(B3.anchor);
    expect(selectedBox(wide)).toEqual({ row: 3, column: 1, rows: 2, columns: 2 });
  });
});

describe('jumped', () => {
  /** Column B holds something in rows 2 to 4 and 7; below row 7 nobody has looked. */
  const filled = ({ row }: { row: number }): boolean | undefined =>
    row > 60 ? undefined : (row >= 2 && row <= 4) || row === 7;
  const UP = { rows: -1, columns: 0 };
  const rowFrom = (row: number, step: typeof UP): number | undefined =>
    jumped({ row, column: 2 }, step, { ...SHEET, rows: 60 }, filled)?.row;

  it('goes to the end of a block, over the gap to the next one, then to the edge of the sheet', () => {
    expect([2, 4, 7, 60].map((row) => rowFrom(row, DOWN))).toEqual([4, 7, 60, 60]);
  });

  it('comes back the same way, and stops at the block that begins beside it', () => {
    expect([60, 7, 4, 2, 1].map((row) => rowFrom(row, UP))).toEqual([7, 4, 2, 1, 1]);
    expect(rowFrom(1, DOWN)).toBe(2);
  });

  it('says nothing where it comes to cells that nobody knows', () => {
    expect(jumped({ row: 7, column: 2 }, DOWN, SHEET, filled)).toBeUndefined();
  });
});

describe('clamped', () => {
  it('keeps a selection inside a sheet that lost rows', () => {
    const all = { anchor: { row: 1, column: 1 }, head: { row: 500, column: 30 } };

    expect(clamped(all, SHEET)).toEqual({ anchor: { row: 1, column: 1 }, head: { row: 100, column: 10 } });
  });
});
