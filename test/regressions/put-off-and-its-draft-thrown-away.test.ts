import type { SendMode } from '../../src/domain/cells/vocabulary';
import { SendingWorld } from '../addon/fakes/sending-world';

/** A draft that waits, put off until Monday and then thrown away. */
function thrownAway(mode: SendMode = 'draft', hours = 1): SendingWorld {
  const world = new SendingWorld(1);
  world.gmail.write(world.address(1), { at: new Date('2026-06-01T10:00:00Z') });
  world.run();
  if (mode === 'send') world.set('pitchMode', mode);
  world.type('followUps', 1, 'State', 'snoozed');
  world.type('followUps', 1, 'Due', '2026-06-15');
  world.gmail.throwAway(world.gmail.drafts[0]?.draftId ?? '');
  world.pass(hours);
  world.run();
  return world;
}

describe('a follow-up that was put off and its draft thrown away', () => {
  it('stays put off, and no longer says that a draft waits', () => {
    const world = thrownAway();

    expect(world.row(1)).toMatchObject({ State: 'snoozed', 'In words': expect.stringMatching(/^You pitched/) as string }); // prettier-ignore
    expect(world.claims).toEqual([]);
    world.pass(48);
    world.run();
    expect(world.gmail.drafts).toEqual([]);
  });

  it('has a new draft on its day', () => {
    const world = thrownAway();
    world.pass(5 * 24);

    world.run();

    expect(world.gmail.drafts).toHaveLength(1);
    expect(world.state(1)).toBe('draft ready');
  });

  it('has one also where no run came in between', () => {
    const world = thrownAway('draft', 5 * 24 + 1);

    world.run();

    expect(world.gmail.drafts).toHaveLength(1);
    expect(world.state(1)).toBe('draft ready');
  });

  it('is not sent by itself', () => {
    const world = thrownAway('send');
    expect(world.state(1)).toBe('closed');
    world.pass(5 * 24);

    world.run();

    expect(world.gmail.drafts).toEqual([]);
    expect(world.gmail.sent).toHaveLength(1);
  });
});
