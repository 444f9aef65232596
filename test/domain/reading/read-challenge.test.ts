import { readChallenge } from '../../../src/domain/reading/read-challenge';
import { grid, utcCellClock } from '../builders';

describe('readChallenge', () => {
  it('names what is wrong in Settings before what is wrong in rows', () => {
    const { problems } = readChallenge(
      {
        log: grid(['Date'], ['31/02']),
        settings: grid(['Key', 'Value'], ['Challenge start', '31/02']),
        people: undefined,
        events: undefined,
      },
      utcCellClock,
    );

    expect(problems.map(({ table }) => table)).toEqual(['settings', 'log']);
  });
});
