import type { SheetView } from '../../../src/workbench/protocol';
import { fillTarget } from '../../../src/workbench/page/grid/fill';
import { mergeAt, withMerges } from '../../../src/workbench/page/grid/merges';
import { Offsets } from '../../../src/workbench/page/grid/offsets';
import { pasteSize, repeated } from '../../../src/workbench/page/grid/paste-size';
import { selectionAt } from '../../../src/workbench/page/grid/selection';
import { CellCache } from '../../../src/workbench/page/state/cell-cache';
import { leap, stepped } from '../../../src/workbench/page/grid/walking';

const MERGE = { row: 2, column: 2, rows: 2, columns: 2 };
const SHEET = {
  rows: 20,
  columns: 8,
  lastRow: 10,
  lastColumn: 5,
  hiddenRows: [{ first: 5, count: 2 }],
  hiddenColumns: [{ first: 8, count: 1 }],
  merges: [MERGE],
} as unknown as SheetView;

describe('hidden rows', () => {
  const rows = new Offsets(100_000, 21, new Map([[3, 42]]), [{ first: 4, count: 99_990 }]);

  it('take no room', () => {
    expect([rows.sizeOf(3), rows.sizeOf(4), rows.startOf(4), rows.startOf(99_994)]).toEqual([42, 0, 84, 84]);
    expect(rows.total).toBe(84 + 7 * 21);
  });

  it('are not at any pixel', () => {
    expect([rows.at(83), rows.at(84), rows.at(84 + 21)]).toEqual([3, 99_994, 99_995]);
  });

  it('are left out of what is seen, however many there are', () => {
    expect(rows.seen(2, 99_995)).toEqual([2, 3, 99_994, 99_995]);
    expect([rows.nextSeen(3, 1), rows.nextSeen(99_994, -1)]).toEqual([99_994, 3]);
  });
});

describe('arrow keys', () => {
  const from = (row: number, column: number): ReturnType<typeof selectionAt> => selectionAt({ row, column });
  const DOWN = { rows: 1, columns: 0 };
  const RIGHT = { rows: 0, columns: 1 };

  it('step over hidden rows', () => {
    expect(stepped(from(4, 1), DOWN, SHEET, false)).toEqual(from(7, 1));
    expect(stepped(from(7, 1), { rows: -1, columns: 0 }, SHEET, false)).toEqual(from(4, 1));
  });

  it('stay where only hidden columns follow', () => {
    expect(stepped(from(1, 7), RIGHT, SHEET, false)).toEqual(from(1, 7));
  });

  it('enter a merged cell at its upper left and leave it at its far side', () => {
    expect(stepped(from(3, 1), RIGHT, SHEET, false)).toEqual(from(2, 2));
    expect(stepped(from(2, 2), RIGHT, SHEET, false)).toEqual(from(2, 4));
    expect(stepped(from(2, 2), DOWN, SHEET, false)).toEqual(from(4, 2));
  });

  it('with shift move only the far corner', () => {
    const wide = stepped(from(1, 1), DOWN, SHEET, true);

    expect(wide).toEqual({ anchor: { row: 1, column: 1 }, head: { row: 2, column: 1 } });
  });

  it('with control never end on what is hidden', () => {
    const cells = new CellCache(
      () => Promise.resolve({ version: 1, cells: [] }),
      () => undefined,
    );
    const then = jest.fn();
    leap({ selection: from(11, 5), step: RIGHT, sheet: SHEET, extend: false }, cells, then);

    expect(then.mock.calls).toEqual([[from(11, 7)]]);
  });
});

describe('merged cells', () => {
  it('are found at any of their cells', () => {
    expect(mergeAt([MERGE], { row: 3, column: 3 })).toBe(MERGE);
    expect(mergeAt([MERGE], { row: 4, column: 3 })).toBeUndefined();
  });

  it('are never cut by a selection, one leading to the next', () => {
    const next = { row: 3, column: 4, rows: 3, columns: 1 };
    const selected = { row: 1, column: 3, rows: 3, columns: 2 };

    expect(withMerges([MERGE, next], selected)).toEqual({ row: 1, column: 2, rows: 5, columns: 3 });
  });
});

describe('fillTarget', () => {
  const from = { row: 5, column: 3, rows: 2, columns: 2 };

  it.each([
    [
      { row: 9, column: 3 },
      { row: 5, column: 3, rows: 5, columns: 2 },
    ],
    [
      { row: 2, column: 4 },
      { row: 2, column: 3, rows: 5, columns: 2 },
    ],
    [
      { row: 5, column: 9 },
      { row: 5, column: 3, rows: 2, columns: 7 },
    ],
    [
      { row: 6, column: 1 },
      { row: 5, column: 1, rows: 2, columns: 4 },
    ],
    [
      { row: 8, column: 9 },
      { row: 5, column: 3, rows: 2, columns: 7 },
    ],
  ])('to %j is %j', (cell, box) => {
    expect(fillTarget(from, cell)).toEqual(box);
  });

  it('is nothing over the dragged cells', () => {
    expect(fillTarget(from, { row: 6, column: 4 })).toBeUndefined();
  });
});

describe('pasteSize', () => {
  const block = { rows: 2, columns: 1 };

  it.each([
    [
      { rows: 4, columns: 3 },
      { rows: 4, columns: 3 },
    ],
    [
      { rows: 3, columns: 3 },
      { rows: 2, columns: 3 },
    ],
    [
      { rows: 1, columns: 1 },
      { rows: 2, columns: 1 },
    ],
    [
      { rows: 100_000, columns: 26 },
      { rows: 2, columns: 1 },
    ],
  ])('over %j is %j', (selection, size) => {
    expect(pasteSize(block, selection)).toEqual(size);
  });

  it('tells each repetition how far it has moved', () => {
    const told = repeated(
      [['a', 'b']],
      { rows: 2, columns: 4 },
      (text, down, right) => `${text}${down}${right}`,
    );

    expect(told).toEqual([
      ['a00', 'b00', 'a02', 'b02'],
      ['a10', 'b10', 'a12', 'b12'],
    ]);
  });
});
