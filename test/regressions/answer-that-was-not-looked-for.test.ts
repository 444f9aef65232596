import { ServiceError } from '../../src/workbench/emulator';
import { HOUR, ME, Outreach } from '../follow-ups/outreach';

describe('an answer “done” to the daily mail, and a search for it that fails once', () => {
  it('keeps the follow-up back until it could be looked for', () => {
    const world = Outreach.onTheDay({ due: 1, mode: 'send', allByMail: true });
    world.cells.set('sendFrom', '12');
    world.runHourly();
    const mail = JSON.stringify(world.emulator.sentMail().filter(({ to }) => to.includes(ME)));
    const tokens = new Set([...mail.matchAll(/Rapport%20done%20([\w-]{8})/g)].map(([, token]) => token));
    for (const token of tokens)
      world.emulator.mail.send({ to: [ME], subject: `Rapport done ${String(token)}`, text: '' });
    world.cells.set('sendFrom', '8');
    world.pass(HOUR);
    let failed = 0;
    const unwatch = world.emulator.gate.watch({
      before: ({ method, handler }) => {
        if (failed > 0 || handler !== 'runHourly' || method !== 'GmailApp.search') return;
        failed += 1;
        throw new ServiceError('Service error: Gmail');
      },
    });
    world.runHourly();
    unwatch();
    world.runTwice();

    expect([tokens.size > 0, failed, world.written('sent').size, world.row(1).state]).toEqual([
      true,
      1,
      0,
      'done',
    ]);
  });
});
