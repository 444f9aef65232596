import { HOUR, otherAddressOf, Outreach } from '../follow-ups/outreach';

describe.each(['.ana@example.org', 'ana@-example.org'])('an address such as %s', (odd) => {
  it('keeps no answer of others from being seen, nor their follow-ups back', () => {
    const world = Outreach.onTheDay({ due: 3, mode: 'draft', allByMail: true });
    world.cells.type('People', 4, 'E-mail', odd);
    world.runHourly();
    world.cells.type('People', 2, 'Other e-mails', odd);
    world.emulator.mail.arrive({ from: otherAddressOf(2), subject: 'Hello', text: 'I read your mail.' });
    world.pass(HOUR).runHourly();

    expect([1, 2, 3].map((n) => world.row(n).state)).toEqual(['draft ready', 'cancelled', 'planned']);
    expect(world.row(3).inWords).toContain('e-mail address');
    expect(world.emulator.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
  });
});
