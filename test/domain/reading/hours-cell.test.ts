import type { CellValue } from '../../../src/domain/cells/cells';
import { calendarDay } from '../../../src/domain/calendar/calendar-day';
import type { CellClock } from '../../../src/domain/calendar/cell-clock';
import { hoursReader } from '../../../src/domain/reading/hours-cell';
import { readEvents } from '../../../src/domain/reading/read-events';
import { readLog } from '../../../src/domain/reading/read-log';
import { dateCell, grid, utcCellClock } from '../builders';

const CONTEXT = { clock: utcCellClock, dayStartHours: 0 };

/** As Sheets hands over a cell that shows a duration. */
function duration(hours: number, minutes: number): Date {
  return new Date(Date.UTC(1899, 11, 30, hours, minutes));
}

describe('hoursReader', () => {
  it.each<readonly [CellValue, number]>([
    [1.5, 1.5],
    ['1,5', 1.5],
    ['1.5 h', 1.5],
    ['2h', 2],
    ['1:30', 1.5],
    ['12:30', 12.5],
    ['12,25', 12.25],
    ['0:20:00', 1 / 3],
    [duration(1, 30), 1.5],
    [duration(26, 15), 26.25],
    [duration(0, 0), 0],
    // Berlin's clocks were 6 minutes and 32 seconds behind in 1899.
    [duration(1, 23), 1.5],
    [duration(0, -7), 0],
    [1000, 1000],
  ])('reads %p as %d', (cell, hours) => {
    expect(hoursReader(utcCellClock)(cell)).toBe(hours);
  });

  it.each<CellValue>([-2, 1001, '-2', '1:75', 'x1:30', '1:30x', 'two', '', ' ', true, '#REF!', dateCell('2026-06-05'), new Date(NaN)])(
    'does not take %p for hours',
    (cell) => {
      expect(hoursReader(utcCellClock)(cell)).toBeUndefined();
    },
  ); // prettier-ignore

  it('asks the clock once for equal durations', () => {
    const asked: Date[] = [];
    const clock: CellClock = {
      locale: 'en_US',
      wallClockOf(instant) {
        asked.push(instant);
        return { day: calendarDay('1899-12-30'), minutes: 60, startsDay: false };
      },
    };
    const hoursOf = hoursReader(clock);

    expect([duration(1, 0), duration(1, 0), duration(1, 0)].map(hoursOf)).toEqual([1, 1, 1]);
    expect(asked).toHaveLength(1);
  }); // prettier-ignore
});

describe('a cell for hours', () => {
  it('is a duration in the Log and in Events', () => {
    const log = readLog(grid(['Date', 'Hours'], ['2026-06-05', duration(1, 30)]), CONTEXT);
    const events = readEvents(grid(['Name', 'Hours'], ['Fair', duration(2, 15)]), CONTEXT);

    expect([log.rows[0]?.hours, log.problems]).toEqual([1.5, []]);
    expect([events.rows[0]?.hours, events.problems]).toEqual([2.25, []]);
  });

  it('is reported where it holds something else, a date as the instant that it is', () => {
    const cells = [dateCell('2026-06-05'), -2] as const;
    const log = readLog(grid(['Date', 'Hours'], ...cells.map((cell) => ['2026-06-05', cell])), CONTEXT);
    const events = readEvents(grid(['Name', 'Hours'], ...cells.map((cell) => ['Fair', cell])), CONTEXT);
    const texts = ['2026-06-05 00:00 UTC', '-2'];

    expect(log.problems.map(({ text }) => text)).toEqual(texts);
    expect(events.problems.map(({ text }) => text)).toEqual(texts);
  });
});

describe('a formula gone wrong', () => {
  it.each(['Kind', 'Channel', 'Outcome', 'How', 'Two-way', 'About work'])('is reported in %s', (header) => {
    const { problems } = readLog(grid(['Date', header], ['2026-06-05', '#REF!'], ['2026-06-05', '']), CONTEXT);

    expect(problems.map(({ row, text }) => [row, text])).toEqual([[2, '#REF!']]);
  }); // prettier-ignore
});
