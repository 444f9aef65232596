import { Outreach } from './outreach';

function versions({ emulator }: Outreach): readonly number[] {
  return emulator.workbook.sheets().map(({ version }) => version);
}

describe('a second run in the same hour', () => {
  it('writes nothing where the first has only filled in messages', () => {
    const world = Outreach.onTheDay({ due: 2, mode: 'remind' });
    world.runHourly();
    const after = versions(world);
    world.runHourly();

    expect(world.cells.column('Follow-ups', 'Text')).toContainEqual(expect.stringContaining('Monday 1 June'));
    expect(versions(world)).toEqual(after);
  });
});
