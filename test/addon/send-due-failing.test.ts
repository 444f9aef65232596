import { CallsByName } from './fakes/calls-by-name';
import { SendingWorld } from './fakes/sending-world';

const OWN_TEXT = 'In my own words.';

/** That call fails once, as a service does that is out of order for a moment. */
function failing(name: string): CallsByName {
  return new CallsByName(name, 1, () => {
    throw new Error('Service error: Gmail');
  });
}

/** The next hourly run, which may fail. */
function hourLater(world: SendingWorld, calls?: CallsByName): void {
  world.pass(1);
  try {
    world.run(calls);
  } catch {
    // It has noted how far it came.
  }
}

describe('a mailbox that fails while a draft is taken away', () => {
  it.each(['draft', 'remove draft'])('does it in the next run where somebody has answered: %s', (name) => {
    const world = new SendingWorld(1);
    world.run();
    world.gmail.receive(world.address(1));

    hourLater(world, failing(name));
    expect(world.claims).toHaveLength(1);
    hourLater(world);

    expect(world.state(1)).toBe('cancelled');
    expect(world.gmail.drafts).toEqual([]);
  });

  it('sends one message in the words that were typed meanwhile, and leaves no draft', () => {
    const world = new SendingWorld(1, 'send');
    world.gmail.refusesAfter = 0;
    world.run();
    world.gmail.refusesAfter = Infinity;
    world.type('followUps', 1, 'Text', OWN_TEXT);

    hourLater(world, failing('remove draft'));
    for (let run = 0; run < 2; run += 1) hourLater(world);

    expect(world.gmail.sent.map(({ text }) => text.trim())).toEqual([OWN_TEXT]);
    expect(world.gmail.drafts).toEqual([]);
    expect(world.state(1)).toBe('sent');
  });
});

describe('a draft that is taken away to be made anew', () => {
  it('is made by the next run where the mailbox fails in between', () => {
    const world = new SendingWorld(1);
    world.run();
    world.type('followUps', 1, 'Text', OWN_TEXT);

    expect(() => world.sendSelected([2], failing('create'))).toThrow('Service error');
    for (let run = 0; run < 3; run += 1) hourLater(world);

    expect(world.state(1)).toBe('draft ready');
    expect(world.gmail.drafts.map(({ text }) => text.trim())).toEqual([OWN_TEXT]);
  });

  it('counts once in its conversation', () => {
    const world = new SendingWorld(1);
    const { threadId } = world.gmail.write(world.address(1), { at: new Date('2026-06-01T10:00:00Z') });
    world.sheet.tables.type('followUps', {
      key: 'p001|letMeThink|1|2026-05-20',
      person: 'Person 1',
      personId: 'p001',
      rule: 'letMeThink',
      due: { day: '2026-05-20' },
      state: 'sent',
      stateSince: { day: '2026-05-20' },
      inWords: 'Sent.',
      thread: threadId,
    });
    world.run();
    expect(world.gmail.drafts).toHaveLength(1);
    world.type('followUps', 1, 'Text', OWN_TEXT);

    world.sendSelected([2]);

    expect(world.state(1)).toBe('sent');
    expect(world.gmail.sent.at(-1)?.text.trim()).toBe(OWN_TEXT);
  });
});

describe('a message that the mailbox has refused three times', () => {
  function refusedThrice(): SendingWorld {
    const world = new SendingWorld(1);
    world.gmail.refusedAddresses.add(world.address(1));
    for (let run = 0; run < 3; run += 1) {
      expect(() => world.run()).toThrow('Invalid to header');
      world.pass(1);
    }
    return world;
  }

  it('is shown to the user', () => {
    const world = refusedThrice();

    world.run();

    expect(world.state(1)).toBe('check');
  });

  it('stays as the user has decided meanwhile', () => {
    const world = refusedThrice();
    world.type('followUps', 1, 'State', 'done');

    world.run();

    expect(world.state(1)).toBe('done');
    expect(world.claims).toEqual([]);
  });
});

describe('a draft that the mailbox does not send for the third time', () => {
  it('stays as the user decides during that very run', () => {
    const world = new SendingWorld(1, 'send');
    const refusing = (act?: () => void): CallsByName =>
      new CallsByName('send', 1, () => {
        act?.();
        throw new Error('Message rejected');
      });
    for (let run = 0; run < 2; run += 1) {
      expect(() => world.run(refusing())).toThrow('rejected');
      world.pass(1);
    }
    const done = refusing(() => { world.type('followUps', 1, 'State', 'done'); }); // prettier-ignore
    expect(() => world.run(done)).toThrow('rejected');

    expect(world.state(1)).toBe('done');
  });
});
