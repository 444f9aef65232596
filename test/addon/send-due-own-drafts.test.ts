import { CallsByName } from './fakes/calls-by-name';
import { SendingWorld } from './fakes/sending-world';

/** A draft whose words the user has changed in Gmail, as the next run has seen it. */
function withOwnDraft(words: { readonly subject?: string; readonly text: string }): SendingWorld {
  const world = new SendingWorld(1);
  world.run();
  Object.assign(world.gmail.drafts[0] ?? {}, words);
  world.pass(1);
  world.run();
  return world;
}

describe('a draft that the user has made his own in Gmail', () => {
  it('goes out as it is by Send selected', () => {
    const world = withOwnDraft({ subject: 'My own subject', text: 'My own text' });
    expect(world.row(1)['Subject']).toBe('My own subject');

    world.sendSelected([2]);

    expect(world.gmail.sent.map(({ subject, text }) => [subject, text])).toEqual([['My own subject', 'My own text']]); // prettier-ignore
    expect(world.state(1)).toBe('sent');
  });

  it('stays known where the sheet has another subject: an answer ends it', () => {
    const world = withOwnDraft({ text: 'My own text' });
    world.type('followUps', 1, 'Subject', 'Typed into the sheet');

    world.sendSelected([2]);
    expect(world.gmail.sent).toEqual([]);
    expect(world.claims).toHaveLength(1);
    world.gmail.receive(world.address(1));
    world.pass(1);
    world.run();

    expect(world.state(1)).toBe('cancelled');
  });
});

describe('a draft that waits for the allowance', () => {
  /** Google lets nothing more out; an hour later it does, and the user is at the draft while the run is at work. */
  function meanwhile(change: (world: SendingWorld) => void): SendingWorld {
    const world = new SendingWorld(1, 'send');
    world.gmail.refusesAfter = 0;
    world.run();
    world.gmail.refusesAfter = Infinity;
    world.pass(1);
    world.run(new CallsByName('quota', 1, () => change(world)));
    return world;
  }

  it.each([{ text: 'Dear Per' }, { to: 'boss@example.org' }])(
    'is left alone where the user begins to change it: %j',
    (words) => {
      const world = meanwhile(({ gmail }) => Object.assign(gmail.drafts[0] ?? {}, words));

      expect(world.gmail.sent).toEqual([]);
      expect(world.state(1)).toBe('draft ready');
      expect(world.row(1)['In words']).toContain('changed the draft');
      expect(world.claims).toHaveLength(1);
    },
  );

  it('is told of by the next run where the user throws it away', () => {
    const world = meanwhile(({ gmail }) => gmail.throwAway(gmail.drafts[0]?.draftId ?? ''));
    world.pass(1);
    world.run();

    expect(world.gmail.draftsMade).toBe(1);
    expect(world.state(1)).toBe('check');
  });

  it('goes out where nobody touches it', () => {
    const world = meanwhile(() => undefined);

    expect(world.gmail.sent).toHaveLength(1);
    expect(world.state(1)).toBe('sent');
  });
});

describe('an answer that comes before the day begins', () => {
  it.each(['0', '4'])('ends the follow-up, where it begins at %s', (start) => {
    const world = new SendingWorld(1);
    world.set('dayStart', start);
    const { threadId } = world.gmail.write(world.address(1), { at: new Date('2026-05-31T22:30:00Z') });
    world.gmail.receive(world.address(1), { at: new Date('2026-05-31T23:10:00Z'), threadId });

    world.run();

    expect(world.state(1)).toBe('cancelled');
  });
});

describe('a message of lite whose run was killed after sending', () => {
  it('is shown as to be looked into, though the sheet has ended its row meanwhile', () => {
    const world = new SendingWorld(1);
    world.gmail.isFull = false;
    world.run();
    const killed = new CallsByName('write followUps block', 1, () => {
      throw new Error('killed');
    });
    expect(() => world.sendSelected([2], killed)).toThrow('killed');
    expect(world.gmail.sent).toHaveLength(1);
    world.type('followUps', 1, 'State', 'cancelled');
    world.type('followUps', 1, 'In words', 'An answer of 9 June 2026 is noted, so there is nothing left to follow up.'); // prettier-ignore

    world.pass(1);
    world.run();

    expect(world.state(1)).toBe('check');
  });
});

describe('Send selected where a column that stops mail is not to be found', () => {
  it.each([
    [true, 'people', 'Do not contact', 'x'],
    [true, 'log', 'Outcome', 'reply'],
    [false, 'people', 'Do not contact', 'x'],
    [false, 'log', 'Outcome', 'reply'],
  ] as const)('sends nothing: full %s, %s, %s', (isFull, table, column, cell) => {
    const world = new SendingWorld(1);
    world.gmail.isFull = isFull;
    world.type(table, 1, column, cell);
    world.type(table, 0, column, 'Something else');

    expect(() => world.sendSelected([2])).toThrow('columnMissing');
    expect(world.gmail.sent).toEqual([]);
  });
});
