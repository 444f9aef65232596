import { sheetWords } from '../../src/domain/words';
import { Outreach } from '../follow-ups/outreach';

describe('an outbox of which the user has deleted the column "Why"', () => {
  it.each(['draft', 'send'] as const)('goes on in mode %s', (mode) => {
    const world = Outreach.onTheDay({ due: 2, mode });
    const { rule } = sheetWords('en').headers.followUps;
    const { id } = world.cells.sheet('Follow-ups');
    world.emulator.user.deleteColumns(id, world.cells.position('Follow-ups', rule), 1);
    world.runHourly();

    expect([...world.written(mode === 'send' ? 'sent' : 'drafts').keys()].sort()).toEqual([1, 2]);
    expect([1, 2].map((n) => world.row(n).state)).toEqual(
      Array(2).fill(mode === 'send' ? 'sent' : 'draft ready'),
    );
  });
});
