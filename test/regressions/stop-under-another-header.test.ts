import { DAY, ME, Outreach } from '../follow-ups/outreach';

describe('a column that stops mail, under another name', () => {
  it.each([
    ['People', 'Do not contact', 'x'],
    ['People', 'Other e-mails', 'home1@example.net'],
    ['Log', 'Outcome', 'reply'],
    ['Log', 'Two-way', 'yes'],
    ['Log', 'People', 'Person 1'],
  ])('nothing goes out, and a mail says what is to be mended: %s, %s', (sheet, header, cell) => {
    const world = Outreach.onTheDay({ due: 1, mode: 'send', allByMail: true });
    const { cells, emulator } = world;
    const column = cells.position(sheet, header);
    cells.type(sheet, 2, header, cell);
    emulator.user.type(cells.sheet(sheet).id, 1, column, 'My own');
    world.runHourly();
    world.runTwice();
    world.pass(DAY).runTwice();

    const mails = emulator.sentMail().filter(({ to }) => to.includes(ME));
    expect(world.written('sent').size).toBe(0);
    expect(mails.some(({ text }) => text.includes(header))).toBe(true);
  });

  it('what it has ended stays over meanwhile, and the rest goes out once it has its name again', () => {
    const world = Outreach.onTheDay({ due: 2, mode: 'send' });
    const { cells } = world;
    cells.type('Log', 3, 'Two-way', 'yes');
    cells.set('sendFrom', '12');
    world.runHourly();
    cells.set('sendFrom', '8');
    cells.type('Log', 1, 'Two-way', 'Exchange?');
    world.runTwice();
    expect(world.row(2).state).toBe('cancelled');

    cells.type('Log', 1, 'Exchange?', 'Two-way');
    world.runTwice();

    expect([...world.written('sent').keys()]).toEqual([1]);
    expect(world.row(2).state).toBe('cancelled');
  });
});

describe('Send selected of lite', () => {
  it.each([
    ['Outcome', 'reply'],
    ['Two-way', 'yes'],
  ])('sends nothing while “%s” has another name, also after a run of the hour', (header, cell) => {
    const world = Outreach.onTheDay({ due: 1, mode: 'draft', edition: 'lite' });
    const { cells } = world;
    world.runHourly();
    cells.type('Log', 1, header, 'My own');
    cells.type('Log', 2, 'My own', cell);
    world.runTwice();

    world.sendSelected();

    expect(world.written('sent').size).toBe(0);
    cells.type('Log', 1, 'My own', header);
    cells.type('Log', 2, header, '');
    world.runTwice();
    world.sendSelected();
    expect(world.written('sent').size).toBe(1);
  });
});
