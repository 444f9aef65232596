import { builtProject } from '../support/built-project';
import { Outreach } from '../follow-ups/outreach';

function claims({ emulator }: Outreach): number {
  return JSON.stringify(emulator.save()).split('rapport.claim.').length - 1;
}

describe('the lite edition where Google lets no hourly run be installed', () => {
  it('goes on sending what is selected, however much it has sent before', () => {
    const due = 610;
    const world = Outreach.onTheDay({ due, mode: 'remind', edition: 'lite', project: builtProject('lite') });
    const { row } = world.row(7);
    world.cells.type('Follow-ups', row, 'State', 'done');
    world.sendSelected();
    expect([world.written('sent').size, claims(world)]).toEqual([due - 1, due - 1]);

    world.cells.type('Follow-ups', row, 'State', 'planned');
    world.sendSelected();

    expect([world.written('sent').size, claims(world)]).toEqual([due, 1]);
    expect([...world.written('sent').values()].every((mails) => mails.length === 1)).toBe(true);
  });
});
