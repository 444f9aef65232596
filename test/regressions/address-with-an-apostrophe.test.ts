import { HOUR, otherAddressOf, Outreach } from '../follow-ups/outreach';

const PAT = "pat.o'brien@example.org";

describe("an address with an apostrophe, such as o'brien’s", () => {
  it('is written to', () => {
    const world = Outreach.onTheDay({ due: 2, mode: 'send' });
    world.cells.type('People', 2, 'E-mail', PAT);
    world.runHourly();

    expect(world.row(1).state).toBe('sent');
    expect(world.emulator.sentMail().filter(({ to }) => to.includes(PAT))).toHaveLength(1);
  });

  it('is looked for, and its answers stop what was to follow', () => {
    const world = Outreach.onTheDay({ due: 2, mode: 'draft' });
    world.cells.type('People', 2, 'E-mail', PAT);
    world.runHourly();
    world.emulator.mail.arrive({ from: PAT, subject: 'Hello', text: 'I read your mail.' });
    world.emulator.mail.arrive({ from: otherAddressOf(2), subject: 'Hello', text: 'I read it as well.' });
    world.pass(HOUR).runHourly();

    expect([1, 2].map((n) => world.row(n).state)).toEqual(['cancelled', 'cancelled']);
  });
});
