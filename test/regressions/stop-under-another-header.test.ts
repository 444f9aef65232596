import { DAY, ME, Outreach } from '../follow-ups/outreach';

describe('a column that stops mail, under another name', () => {
  it.each([
    ['People', 'Do not contact', 'x'],
    ['Log', 'Outcome', 'reply'],
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
});
