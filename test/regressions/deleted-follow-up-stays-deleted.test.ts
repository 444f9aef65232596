import { HOUR, Outreach } from '../follow-ups/outreach';

/** The follow-up to the first person is deleted, then what it came from, for an hour. */
function deletedAndBack(world: Outreach, remove: (world: Outreach) => void): void {
  world.emulator.user.deleteRows(world.cells.sheet('Follow-ups').id, world.row(1).row, 1);
  world.pass(60_000);
  remove(world);
  world.pass(HOUR).runHourly();
  world.emulator.user.undo();
  world.runTwice();
}

const WAYS: readonly (readonly [string, (world: Outreach) => void])[] = [
  ['its entry in the Log', ({ emulator, cells }) => { emulator.user.deleteRows(cells.sheet('Log').id, 2, 1); }],
  ['the tab People', ({ emulator, cells }) => { emulator.user.deleteSheet(cells.sheet('People').id); }],
]; // prettier-ignore

describe('a follow-up whose row the user has deleted', () => {
  it.each(WAYS)('does not come back when %s does', (_, remove) => {
    const world = Outreach.onTheDay({ due: 2, mode: 'send' });
    deletedAndBack(world, remove);

    expect(world.row(1).state).toBe('no row');
    expect(world.row(2).state).toBe('sent');
    expect([...world.written('sent').keys()]).toEqual([2]);
  });
});

describe('a follow-up whose row is still there', () => {
  it('goes on where its entry in the Log was away for an hour', () => {
    const world = Outreach.onTheDay({ due: 2, mode: 'send' });
    world.emulator.user.deleteRows(world.cells.sheet('Log').id, 2, 1);
    world.pass(HOUR).runHourly();
    expect(world.row(1).state).toBe('cancelled');
    world.emulator.user.undo();
    world.runTwice();

    expect([1, 2].map((n) => world.row(n).state)).toEqual(['sent', 'sent']);
  });
});
