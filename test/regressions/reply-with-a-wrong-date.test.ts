import { Outreach } from '../follow-ups/outreach';

describe('a reply that is noted with a date that cannot be', () => {
  it('ends the follow-up all the same', () => {
    const dates = ['2025-06-03', '31/02/2026', '2026', 'not yet', '-'];
    const world = Outreach.onTheDay({ due: dates.length, mode: 'send' });
    for (const [place, date] of dates.entries()) world.cells.type('Log', place + 2, 'Reply date', date);
    world.runHourly();

    for (const n of [1, 2, 3])
      expect(world.row(n)).toMatchObject({
        state: 'cancelled',
        inWords:
          'An answer seems to be noted, in words of your own or with a date that cannot be right. If there was none, clear it in Log, and this comes back.',
      });
    expect([...world.written('sent').keys()].sort()).toEqual([4, 5]);
  });
});
