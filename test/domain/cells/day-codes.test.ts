import { addDays } from '../../../src/domain/calendar/calendar-day';
import type { CellValue } from '../../../src/domain/cells/cells';
import { UNREADABLE } from '../../../src/domain/cells/code-column';
import { DayCodes, DayColumn } from '../../../src/domain/cells/day-codes';
import { dayReader } from '../../../src/domain/cells/cell-day';
import { dateCell, june, utcCellClock } from '../builders';

/** A column beside the cells that had to be read. */
function column() {
  const read: CellValue[] = [];
  const days = new DayCodes();
  const dayOf = dayReader({ clock: utcCellClock, dayStartHours: 0 });
  const column = new DayColumn(days, (cell) => {
    read.push(cell);
    return dayOf(cell);
  });
  return { read, days, codeOf: (cell: CellValue) => column.read(cell) };
}

const YEAR = Array.from({ length: 366 }, (_, index) => addDays(june(1), index));

describe('numbers for days', () => {
  it('come in the order in which the days do', () => {
    const days = new DayCodes();

    expect([june(5), june(1), june(5), june(3)].map((day) => days.codeOf(day))).toEqual([1, 2, 1, 3]);
    expect(days.days).toEqual([undefined, june(5), june(1), june(3)]);
  });

  it('are 0 for no day, whether it is blank or unreadable, and leave no day behind', () => {
    const days = new DayCodes();

    expect([days.codeOf(''), days.codeOf(undefined), days.days]).toEqual([0, 0, [undefined]]);
  });
});

describe('a column of a hundred thousand days', () => {
  it.each([
    ['dates', YEAR.map((day) => dateCell(day))],
    ['serial numbers', YEAR.map((_, index) => 46_174 + index)],
  ])('reads each of %s once, however the days of a year are mixed', (_name, cells) => {
    const { read, days, codeOf } = column();
    const mixed = [...cells, ...[...cells].reverse(), ...cells];

    expect(mixed.map((cell) => days.days[codeOf(cell)])).toEqual([...YEAR, ...[...YEAR].reverse(), ...YEAR]);
    expect(read).toHaveLength(366);
  });

  it('tells the times of one day from each other where the day starts between them', () => {
    const dayOf = dayReader({ clock: utcCellClock, dayStartHours: 4 });
    const days = new DayCodes();
    const column = new DayColumn(days, dayOf);
    const cells = [46_178.1, 46_178.5, 46_178.1, new Date('2026-06-05T03:00Z'), new Date('2026-06-05T05:00Z')];

    expect(cells.map((cell) => days.days[column.read(cell)])).toEqual([
      june(4), june(5), june(4), june(4), june(5),
    ]);
  }); // prettier-ignore

  it('does not so much as look at an empty cell', () => {
    const { read, codeOf } = column();

    expect([codeOf(''), codeOf(''), read]).toEqual([0, 0, []]);
  });

  it('takes blanks and an unticked box for empty, and anything else for no day', () => {
    const { codeOf, days } = column();

    expect(['  ', false, true, 'soon', 2026, '#N/A'].map(codeOf)).toEqual([
      0, 0, UNREADABLE, UNREADABLE, UNREADABLE, UNREADABLE,
    ]);
    expect(days.days).toEqual([undefined]);
  }); // prettier-ignore
});
