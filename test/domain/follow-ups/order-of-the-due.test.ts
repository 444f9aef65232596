import { dueFollowUps, isOpen } from '../../../src/domain/follow-ups/follow-ups-due';
import { mostOverdueFirst, overdueBy } from '../../../src/domain/follow-ups/overdue';
import { aFollowUp, june } from '../builders';

describe('the order of what is due', () => {
  it('is that of the rows where two are late by the same', () => {
    const rows = [5, 3, 4].map((row) => aFollowUp({ row }));

    expect(dueFollowUps(rows, june(6)).map(({ row }) => row.row)).toEqual([3, 4, 5]);
  });

  it('puts first what was due earlier where two are late by the same share of their interval', () => {
    const rows = [
      aFollowUp({ row: 2, stateSince: june(4), due: june(5) }),
      aFollowUp({ row: 3, stateSince: june(2), due: june(4) }),
    ];

    expect(dueFollowUps(rows, june(6)).map(({ row, daysPastDue }) => [row.row, daysPastDue])).toEqual([
      [3, 2],
      [2, 1],
    ]);
  });

  it('goes by the share of the interval, not by the days', () => {
    const yearly = overdueBy(june(1), 20, 365);
    const reminder = overdueBy(june(19), 2, 2);

    expect([yearly, reminder].sort(mostOverdueFirst)).toEqual([reminder, yearly]);
  });

  it('takes a row without the day on which it was planned for one of a week', () => {
    const [found] = dueFollowUps([aFollowUp({ due: june(5), stateSince: undefined })], june(12));

    expect(found).toMatchObject({ due: june(5), daysPastDue: 7, overdue: 1 });
  });

  it('takes a row planned on its own day for one of a day', () => {
    const [found] = dueFollowUps([aFollowUp({ due: june(5), stateSince: june(5) })], june(8));

    expect(found).toMatchObject({ daysPastDue: 3, overdue: 3 });
  });
});

describe('a follow-up', () => {
  it('is open while nobody has decided on it', () => {
    const states = ['planned', 'draftReady', 'snoozed', undefined, 'sent', 'done', 'cancelled', 'closed', 'check'] as const; // prettier-ignore

    expect(states.filter(isOpen)).toEqual(['planned', 'draftReady', 'snoozed', undefined]);
  });
});
