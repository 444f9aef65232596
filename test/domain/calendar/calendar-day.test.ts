import fc from 'fast-check';
import {
  addDays,
  calendarDay,
  daysBetween,
  parseCalendarDay,
  weekdayOf,
} from '../../../src/domain/calendar/calendar-day';
import { civilFromDays, daysFromCivil, isoWeekdayOf } from '../../support/civil-dates';

const FIRST = daysFromCivil(2015, 1, 1);
const LAST = daysFromCivil(2035, 12, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('a calendar day', () => {
  it('is the same as in civil arithmetic on every day from 2015 to 2035', () => {
    const wrong: string[] = [];
    let day = calendarDay('2015-01-01');

    for (let count = FIRST; count <= LAST; count += 1) {
      const right = day === civilFromDays(count) && weekdayOf(day) === isoWeekdayOf(count);
      if (!right || daysBetween(calendarDay('2015-01-01'), day) !== count - FIRST) wrong.push(day);
      day = addDays(day, 1);
    }

    expect(wrong).toEqual([]);
    expect(LAST - FIRST + 1).toBe(7670);
  });

  it('moves by any number of days as civil arithmetic does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (count, move) => {
        expect(addDays(calendarDay(civilFromDays(count)), move)).toBe(civilFromDays(count + move));
      }),
    );
  });

  it('is as far from another day as that one is from it', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (first, second) => {
        const between = daysBetween(calendarDay(civilFromDays(first)), calendarDay(civilFromDays(second)));
        expect(between).toBe(second - first);
      }),
    );
  });

  it('sorts as text in the order of the calendar', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (first, second) => {
        expect(civilFromDays(first) < civilFromDays(second)).toBe(first < second);
      }),
    );
  });
});

describe('parseCalendarDay', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-6-1', '2025-02-29', '31/02', '', '2026-06-01T00:00', ' 2026-06-01'])(
    'knows no day %j',
    (text) => {
      expect(parseCalendarDay(text)).toBeUndefined();
    },
  ); // prettier-ignore

  it('reads back every day that it wrote', () => {
    fc.assert(
      fc.property(anyDay, (count) => {
        expect(parseCalendarDay(civilFromDays(count))).toBe(civilFromDays(count));
      }),
    );
  });
});

describe('calendarDay', () => {
  it('throws on a day that is none, and says which', () => {
    expect(() => calendarDay('2026-02-30')).toThrow(RangeError);
    expect(() => calendarDay('2026-02-30')).toThrow('no such day: 2026-02-30');
  });
});
