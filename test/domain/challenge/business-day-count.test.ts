import { addDays, type CalendarDay } from '../../../src/domain/calendar/calendar-day';
import { businessDayCount } from '../../../src/domain/challenge/business-day-count';
import { isBusinessDay } from '../../../src/domain/challenge/business-days';
import { daysOf } from '../../../src/domain/challenge/challenge-days';
import { june, juneSettings } from '../builders';

describe('the count of business days', () => {
  const count = (after: CalendarDay, upTo: CalendarDay) =>
    businessDayCount(settings, june(1), june(30))(after, upTo);
  const settings = juneSettings({ holidays: [june(11)], pauses: [{ first: june(16), last: june(17) }] });

  it.each([
    [5, 9, 2],
    [5, 7, 0],
    [5, 5, 0],
    [1, 2, 1],
    [10, 12, 1],
    [15, 18, 1],
    [29, 30, 1],
  ])('is from %i to %i June %i', (after, upTo, days) => {
    expect(count(june(after), june(upTo))).toBe(days);
  });

  it('is what looking at each day finds, from any day to any other', () => {
    const days = daysOf({ first: june(1), last: june(30) });
    for (const after of days) {
      for (const upTo of days.filter((day) => day >= after)) {
        const between = after < upTo ? daysOf({ first: addDays(after, 1), last: upTo }) : [];
        const found = between.filter((day) => isBusinessDay(settings, day)).length;
        expect([after, upTo, count(after, upTo)]).toEqual([after, upTo, found]);
      }
    }
  });
});
