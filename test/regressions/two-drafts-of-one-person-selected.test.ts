import { SendingWorld } from '../addon/fakes/sending-world';

/** Somebody who was met and pitched in one talk, with two drafts made five business days apart. */
function withTwoDrafts(): SendingWorld {
  const world = new SendingWorld(1);
  world.type('log', 1, 'How', 'in person');
  world.sheet.tables.type('followUps', {
    key: 'p001|metSomeone|1|2026-06-02',
    person: 'Person 1',
    personId: 'p001',
    rule: 'met someone',
    due: { day: '2026-06-02' },
    state: 'planned',
    stateSince: { day: '2026-06-01' },
    inWords: 'You met.',
  });
  world.run();
  world.pass(7 * 24);
  world.run();
  return world;
}

describe('Send selected on two drafts that wait for one person', () => {
  it('sends one, and the other once five business days are over', () => {
    const world = withTwoDrafts();
    expect(world.gmail.drafts).toHaveLength(2);

    const said = world.sendSelected([2, 3]);

    expect(world.gmail.sent).toHaveLength(1);
    expect(world.gmail.drafts).toHaveLength(1);
    expect(said.at(-1)).toBe('One message is on its way. One row was not sent; “In words” says why.');
    expect(world.row(1)).toMatchObject({ State: 'sent' });
  });

  it('leaves the other as the draft that it was, and says why', () => {
    const world = withTwoDrafts();

    world.sendSelected([2, 3]);

    const [waiting] = (world.sheet.tables.grids.get('followUps') ?? []).slice(2);
    expect(waiting).toEqual(expect.arrayContaining(['draft ready', expect.stringContaining('Waits: this person has had a message')])); // prettier-ignore
  });

  it('is no obstacle to one of them alone', () => {
    const world = withTwoDrafts();

    world.sendSelected([3]);

    expect(world.gmail.sent).toHaveLength(1);
  });
});
