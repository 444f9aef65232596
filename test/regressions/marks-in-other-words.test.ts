import { readPeople } from '../../src/domain/reading/read-people';
import { Outreach } from '../follow-ups/outreach';

describe('"Do not contact"', () => {
  it('holds in whatever words it is set', () => {
    const marks = ['yes', 'x', 'TRUE', 'please not', '1', '✓'];
    const world = Outreach.onTheDay({ due: marks.length + 1, mode: 'send' });
    for (const [place, mark] of marks.entries())
      world.cells.type('People', place + 2, 'Do not contact', mark);
    world.runHourly();

    expect([...world.written('sent').keys()]).toEqual([marks.length + 1]);
    for (const [place] of marks.entries())
      expect(world.row(place + 1)).toMatchObject({
        state: 'cancelled',
        inWords: expect.stringContaining('Do not contact') as string,
      });
  });

  it.each(['', ' ', 'no', 'Nein', false, '-', '0', 0, 'n', 'false'])('is not set by %j', (mark) => {
    const { rows } = readPeople([
      ['ID', 'Name', 'Do not contact'],
      ['p', 'Ana', mark],
    ]);

    expect(rows.map(({ doNotContact }) => doNotContact)).toEqual([false]);
  });
});

describe('"Stop sending"', () => {
  it.each(['on', 'x', 'Ja!'])('stops with %j in it', (mark) => {
    const world = Outreach.onTheDay({ due: 1, mode: 'send' });
    world.cells.set('stopSending', mark);
    world.runHourly();

    expect(world.written('sent').size).toBe(0);
    expect(world.row(1).inWords).toContain('Stop sending');
  });
});
