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
  it('goes to the end of what is filled, then to the end of the sheet', () => {
    const once = jumped(B3, DOWN, SHEET, false);

    expect(once.anchor.row).toBe(7);
    expect(jumped(once, DOWN, SHEET, false).anchor.row).toBe(100);
  });

  it('comes back the same way', () => {
    const below = selectionAt({ row: 50, column: 2 });

    expect(jumped(below, { rows: -1, columns: 0 }, SHEET, false).anchor.row).toBe(7);
    expect(jumped(B3, LEFT, SHEET, false).anchor.column).toBe(1);
  });
});

describe('clamped', () => {
  it('keeps a selection inside a sheet that lost rows', () => {
    const all = { anchor: { row: 1, column: 1 }, head: { row: 500, column: 30 } };

    expect(clamped(all, SHEET)).toEqual({ anchor: { row: 1, column: 1 }, head: { row: 100, column: 10 } });
  });
});
