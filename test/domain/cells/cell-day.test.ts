import { dayReader } from '../../../src/domain/cells/cell-day';
import type { CellValue } from '../../../src/domain/cells/cells';
import { dateCell, june, utcCellClock } from '../builders';

function read(cell: CellValue, dayStartHours = 0) {
  return dayReader({ clock: utcCellClock, dayStartHours })(cell);
}

describe('a number in a date column', () => {
  it.each([
    [25_568, undefined],
    [25_569, '1970-01-01'],
    [109_574, '2199-12-31'],
    [109_574.99, '2199-12-31'],
    [109_575, undefined],
    [2026, undefined],
  ])('is a day from 1970 to 2199 only: %d', (serial, day) => {
    expect(read(serial)).toBe(day);
  });

  it('belongs to the new day from the minute on at which the day starts', () => {
    const wrong: string[] = [];
    for (let serial = 46_178; serial < 46_578; serial += 1) {
      for (let hour = 1; hour <= 6; hour += 1) {
        const [before, on] = [read(serial + (hour * 60 - 1) / 1440, hour), read(serial + hour / 24, hour)];
        if (before !== read(serial - 1) || on !== read(serial))
          wrong.push(`${String(serial)} ${String(hour)}`);
      }
    }

    expect(wrong).toEqual([]);
    expect(read(46_178.5, 6)).toBe(june(5));
  });

  it('is that very day where it has no time, whenever the day starts', () => {
    expect(read(46_178, 6)).toBe(june(5));
  });
});

describe('a text in a date column', () => {
  it.each([' 2026-06-05', '2026-06-05 ', ' 2026-06-05T10:00:00Z ', '\t5 June 2026'])(
    'may have blanks around it: %j',
    (text) => {
      expect(read(text)).toBe(june(5));
    },
  );
});

describe('the clock of the spreadsheet', () => {
  it('is asked once for each instant, for its answer costs a service call', () => {
    const asked: string[] = [];
    const clock = {
      ...utcCellClock,
      wallClockOf(instant: Date) {
        asked.push(instant.toISOString().slice(0, 10));
        return utcCellClock.wallClockOf(instant);
      },
    };
    const dayOf = dayReader({ clock, dayStartHours: 0 });
    const cells = ['2026-06-05', '2026-06-08', '2026-06-05', '2026-06-05'].map(dateCell);

    expect(cells.map((cell) => dayOf(cell))).toEqual([june(5), june(8), june(5), june(5)]);
    expect(asked).toEqual(['2026-06-05', '2026-06-08']);
  });

  it('is not asked for a date that is none', () => {
    expect(read(new Date(NaN))).toBeUndefined();
  });
});
