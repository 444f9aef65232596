import { ServiceError } from '../../src/workbench/emulator/service';
import { Outreach } from '../follow-ups/outreach';

/** Google lets nothing out once, and what the user mends before the next run is what has to go out. */
function mendedMeanwhile(mend: (world: Outreach) => void): Outreach {
  const world = Outreach.onTheDay({ due: 2, mode: 'send', allByMail: true });
  const unwatch = world.emulator.gate.watch({
    before: ({ method }) => {
      if (method === 'GmailDraft.send')
        throw new ServiceError('Service invoked too many times for one day: gmail.');
    },
  });
  world.runHourly();
  unwatch();
  expect(world.written('drafts').size).toBe(1);
  mend(world);
  world.runTwice();
  return world;
}

function sentOnTheDay({ emulator }: Outreach): readonly string[] {
  const sent = emulator
    .mailbox()
    .filter(({ folder, subject }) => folder === 'sent' && subject.startsWith('Re:'));
  return sent.map(({ to, text }) => `${to.join()} ${text.slice(0, 20)}`).sort();
}

describe('a message that waits as a draft for the allowance', () => {
  it('goes to the address that stands in People by then', () => {
    const world = mendedMeanwhile(({ cells }) => {
      cells.type('People', 2, 'E-mail', 'right@example.org');
    });

    expect(sentOnTheDay(world).map((mail) => mail.split(' ')[0])).toEqual([
      'person2@example.org',
      'right@example.org',
    ]);
    expect(world.written('drafts').size).toBe(0);
  });

  it('says what stands in its row by then', () => {
    const world = mendedMeanwhile((outreach) => {
      outreach.cells.type('Follow-ups', outreach.row(1).row, 'Text', 'In my own words.');
    });

    expect(sentOnTheDay(world)[0]).toBe('person1@example.org In my own words.');
    expect(sentOnTheDay(world)).toHaveLength(2);
    expect(world.written('drafts').size).toBe(0);
  });

  it('goes out as it is where nothing was changed', () => {
    const drafts: string[] = [];
    const world = mendedMeanwhile(({ emulator }) => {
      drafts.push(...emulator.mailbox().flatMap(({ id, folder }) => (folder === 'drafts' ? [id] : [])));
      emulator.gate.watch({
        before: ({ method }) => {
          if (method === 'GmailDraft.deleteDraft') drafts.push(method);
        },
      });
    });

    expect(drafts).toHaveLength(1);
    expect(sentOnTheDay(world)).toHaveLength(2);
  });
});
