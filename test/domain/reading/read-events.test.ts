import type { CellValue } from '../../../src/domain/cells/cells';
import { readEvents } from '../../../src/domain/reading/read-events';
import { dateCell, grid, june, utcCellClock } from '../builders';

const CONTEXT = { clock: utcCellClock, dayStartHours: 0 };

function read(...rows: readonly (readonly CellValue[])[]) {
  return readEvents(grid(['Name', 'Date', 'Size', 'Hours'], ...rows), CONTEXT);
}

describe('a row of Events', () => {
  it('has a name and, where they are known, a day and a size', () => {
    const { rows, problems } = read([' Fair ', dateCell('2026-06-05'), 3000, 8], ['Lunch', '', '', '']);

    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { row: 2, name: 'Fair', day: june(5), size: 3000, hours: 8, repeats: false },
      { row: 3, name: 'Lunch', day: undefined, size: undefined, hours: undefined, repeats: false },
    ]);
  });

  it('is none without a name; an error for a name is reported', () => {
    const { rows, problems } = read(
      ['', '2026-06-05', 5, ''],
      [' ', 'soon', '', ''],
      ['#REF!', 'soon', '', ''],
    );

    expect(rows).toEqual([]);
    expect(problems).toEqual([
      { what: 'unreadable', table: 'events', row: 4, column: 'name', text: '#REF!' },
    ]);
  });

  it('keeps its name where its date is none, which is reported', () => {
    const { rows, problems } = read(['Fair', '31/02', '', '']);

    expect(rows).toMatchObject([{ name: 'Fair', day: undefined }]);
    expect(problems).toMatchObject([{ row: 2, column: 'date', text: '31/02' }]);
  });

  it.each<readonly [CellValue, number]>([
    [0, 0],
    [120, 120],
    ['120', 120],
    [' 12 ', 12],
  ])('has with %p people a size of %d', (cell, size) => {
    const { rows, problems } = read(['Fair', '', cell, '']);

    expect([rows[0]?.size, problems]).toEqual([size, []]);
  });

  it.each<CellValue>([-1, 'about 120', '120+', '1,200', '1234567890', true])(
    'has no size with %p people, which is reported',
    (cell) => {
      const { rows, problems } = read(['Fair', '', cell, '']);

      expect(rows[0]?.size).toBeUndefined();
      expect(problems).toMatchObject([{ row: 2, column: 'size', text: String(cell) }]);
    },
  );

  it('reports hours that are none, and no empty ones', () => {
    const { problems } = read(['Fair', '', '', 'all day'], ['Lunch', '', '', '']);

    expect(problems).toMatchObject([{ row: 2, column: 'hours', text: 'all day' }]);
  });
});
