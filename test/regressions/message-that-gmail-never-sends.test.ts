import { sendingWords } from '../../src/domain/words/sending';
import { ServiceError } from '../../src/workbench/emulator/service';
import { HOUR, Outreach } from '../follow-ups/outreach';

/** Gmail makes drafts, and sends none of them the first nine times: three runs try three each. */
function refuseTheFirst(world: Outreach): void {
  let tried = 0;
  world.emulator.gate.watch({
    before: ({ method }) => {
      if (method === 'GmailDraft.send' && (tried += 1) <= 9) throw new ServiceError('Message rejected');
    },
  });
}

describe('a draft that Gmail does not send', () => {
  it('keeps the others back for three runs at most, and its row says so', () => {
    const world = Outreach.onTheDay({ due: 5, mode: 'send' });
    refuseTheFirst(world);
    for (let run = 0; run < 5; run += 1) world.pass(HOUR).runHourly();

    const { checkRefused } = sendingWords('en');
    for (const n of [1, 2, 3]) expect(world.row(n)).toMatchObject({ state: 'check', inWords: checkRefused });
    for (const n of [4, 5]) expect(world.row(n).state).toBe('sent');
    expect([...world.written('sent').keys()].sort()).toEqual([4, 5]);
    expect(world.written('drafts').size).toBe(0);
  });

  it('is tried again where the user wants it to', () => {
    const world = Outreach.onTheDay({ due: 3, mode: 'send' });
    refuseTheFirst(world);
    for (let run = 0; run < 4; run += 1) world.pass(HOUR).runHourly();
    world.cells.type('Follow-ups', world.row(2).row, 'State', 'planned');
    world.runTwice();

    expect([1, 2, 3].map((n) => world.row(n).state)).toEqual(['check', 'sent', 'check']);
    expect([...world.written('sent')].map(([n, mails]) => [n, mails.length])).toEqual([[2, 1]]);
  });
});
