import { shortHash } from '../../src/domain/follow-ups/short-hash';
import { CallsByName } from './fakes/calls-by-name';
import { SendingWorld } from './fakes/sending-world';

/** The first person has also introduced somebody, for which thanks are due. */
function introduce(world: SendingWorld, due: string): void {
  const { tables } = world.sheet;
  const entry = { date: { day: '2026-06-09' }, people: 'Xen', personIds: 'x1', kind: 'conversation', how: 'in person' }; // prettier-ignore
  tables.type('people', { id: 'x1', name: 'Xen' });
  tables.type('log', { id: 'e-x1', ...entry, introducedBy: 'Person 1' });
  tables.type('followUps', {
    key: `p001|thankIntroducer|1|${due}`,
    person: 'Person 1',
    personId: 'p001',
    rule: 'thankIntroducer',
    due: { day: due },
    state: 'planned',
  });
  world.sheet.documentValues.set('edited', 'introduced');
}

/** A draft of 10 June that the user has put off. */
function putOff(): SendingWorld {
  const world = new SendingWorld(1);
  world.run();
  world.type('followUps', 1, 'State', 'snoozed');
  world.type('followUps', 1, 'Due', '2026-06-30');
  return world;
}

describe('one message to a person in five business days', () => {
  it.each(['draft', 'send'])('counts a draft that was put off: thanks by %s', (mode) => {
    const world = putOff();
    world.set('thankIntroducerMode', mode);
    introduce(world, '2026-06-10');
    world.pass(24);

    world.run();

    expect([world.gmail.drafts.length, world.gmail.sent.length]).toEqual([1, 0]);
  });

  it('does not last as long as the draft that was put off', () => {
    const world = putOff();
    introduce(world, '2026-06-10');
    world.pass(7 * 24);

    world.run();

    expect(world.gmail.drafts).toHaveLength(2);
  });

  it('counts a draft that was put off when something is sent by Send selected', () => {
    const world = putOff();
    introduce(world, '2026-06-10');

    world.sendSelected([3]);

    expect(world.gmail.sent).toEqual([]);
  });

  it('counts a draft that waits for the allowance, however long', () => {
    const world = new SendingWorld(1, 'send');
    introduce(world, '2026-06-10');
    world.gmail.refusesAfter = 0;
    world.run();
    world.gmail.quota = 5;
    for (const hours of [1, 14 * 24]) {
      world.pass(hours);
      world.run();
    }

    expect(world.gmail.drafts).toHaveLength(1);
  });

  it('counts a draft of which a killed run could not note that it was made', () => {
    const world = new SendingWorld(1);
    const killed = new CallsByName(`set claim.${shortHash(world.key(1))}`, 2, () => {
      throw new Error('killed');
    });
    expect(() => world.run(killed)).toThrow('killed');
    expect(world.gmail.drafts).toHaveLength(1);
    introduce(world, '2026-06-10');

    world.run();

    expect(world.gmail.drafts).toHaveLength(1);
  });

  it('holds where the column Person ID is not to be found', () => {
    const world = new SendingWorld(1);
    world.run();
    introduce(world, '2026-06-10');
    world.type('followUps', 0, 'Person ID', 'PID');

    world.run();

    expect(world.gmail.drafts).toHaveLength(1);
  });
});

describe('the messages of a day', () => {
  it('are counted anew where a run goes on over midnight', () => {
    const world = new SendingWorld(3, 'send', 2);
    world.set('sendFrom', '0');
    world.set('sendUntil', '24');
    world.sheet.now = Date.parse('2026-06-10T21:58:00.400Z');
    const untilMidnight = (): void => {
      world.sheet.now = Date.parse('2026-06-10T21:59:59.000Z');
      world.callTakes = 40;
    };
    world.run(new CallsByName('send', 2, untilMidnight));
    world.callTakes = 0;
    world.sheet.now = Date.parse('2026-06-11T10:00:00Z');

    world.run();

    expect(world.gmail.sent).toHaveLength(3);
  });
});

describe('Google’s allowance', () => {
  it.each([
    [2, false],
    [1, true],
  ])('that is enough for %s of two holds messages back: %s', (enough, isHeldBack) => {
    const world = new SendingWorld(2, 'send');
    world.gmail.quota = 5 + enough;

    expect(world.run().heldBack).toBe(isHeldBack);
    expect(world.gmail.sent).toHaveLength(enough);
  });
});
