import { refreshIfDue } from '../../src/addon/use-cases/refresh-sheet';
import { SendingWorld } from '../addon/fakes/sending-world';

const TODAY = '2026-06-10';

/** Lite, settled; then an answer is noted in a column that has another name, and the run of the hour refreshes. */
function answeredInRenamedColumn(mark: string | undefined): SendingWorld {
  const world = new SendingWorld(1);
  const { documentValues } = world.sheet;
  world.gmail.isFull = false;
  world.run();
  world.type('log', 1, 'Outcome', 'reply');
  world.type('log', 0, 'Outcome', 'Result');
  documentValues.delete('edited');
  if (mark !== undefined) documentValues.set('edited', mark);
  const begun = { mark, settings: undefined };
  refreshIfDue(
    world.sheet.execution(),
    { language: 'en', adopt: true },
    { today: TODAY, isNew: false },
    begun,
  );
  documentValues.set('run', JSON.stringify({ lastRefreshDay: TODAY }));
  return world;
}

describe('Send selected of lite, while a column that tells of an answer has another name', () => {
  it.each([
    ['an edit that left its mark', 'x'],
    ['another script, of which no trigger tells', undefined],
  ])('sends nothing after the run of the hour: %s', (_, mark) => {
    const world = answeredInRenamedColumn(mark);

    expect(() => world.sendSelected([2])).toThrow('columnMissing');
    expect(world.gmail.sent).toEqual([]);
  });
});
