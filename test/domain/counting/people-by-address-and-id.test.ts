import { applyCountingRule } from '../../../src/domain/counting/counting-rule';
import { whoIsWho } from '../../../src/domain/counting/who-is-who';
import { readChallenge } from '../../../src/domain/reading/read-challenge';
import { aChallenge, aLog, aPerson, grid, june, utcCellClock } from '../builders';

const mention = (name: string, id = '') => ({ id, name });

/** Who was met by a row, as keys that are the same for the same person. */
function keys(mentions: readonly { id: string; name: string }[], people?: ReturnType<typeof aPerson>[]) {
  const log = aLog({ people: mentions });
  return applyCountingRule(aChallenge({ log, people }), june(20)).flatMap(({ connections }) =>
    connections.map(({ personKey }) => personKey),
  );
}

describe('people without a row in People', () => {
  it('are told apart by name, by address, and by an ID that nobody has', () => {
    const found = keys([mention('Ana'), mention('x@example.org'), mention('y@example.org'), mention('', 'gone'), mention('', 'lost')], []);

    expect(new Set(found).size).toBe(5);
  }); // prettier-ignore

  it('are one person by one address, however it is written', () => {
    expect(keys([mention('x@example.org'), mention('<X@example.org>')], [])).toHaveLength(1);
  });

  it('are told apart by the IDs in the Log where the People table was not given', () => {
    const rows = [mention('Ana', 'p1'), mention('Ana', 'p2'), mention('Ana')];

    expect(keys(rows)).toHaveLength(2);
    expect(new Set(keys(rows)).size).toBe(2);
  });
});

describe('people with a row in People', () => {
  const ana = aPerson({ emails: ['ana@example.org'] });
  const meant = (name: string) =>
    whoIsWho([ana, aPerson({ row: 3, id: 'p2', name: 'Ana Berg' })]).resolve(mention(name));

  it.each(['Ana', 'ana@example.org', 'A. Berg <ana@example.org>', '(ANA@example.org)'])('are meant by %j', (name) => {
    expect(meant(name)).toMatchObject({ kind: 'known', person: { id: 'p1' } });
  }); // prettier-ignore

  it.each(['Ana Berg <berg@example.org>', 'Ana Berg (berg@example.org)', 'berg@example.org Ana Berg', 'Ana <berg@example.org> Berg', 'Ana<berg@example.org>Berg'])(
    'are meant by the name beside an address that nobody has: %j',
    (name) => {
      expect(meant(name)).toMatchObject({ kind: 'known', person: { id: 'p2' } });
    },
  ); // prettier-ignore

  it('are all named where several bear the name', () => {
    const namesakes = [ana, aPerson({ row: 3, id: 'p2' })];

    expect(whoIsWho(namesakes).resolve(mention('ana'))).toEqual({ kind: 'ambiguous', people: namesakes });
  });

  it('have keys of their own, and new people too', () => {
    const people = [
      ana,
      aPerson({ row: 3, id: '', name: 'Ben' }),
      aPerson({ row: 4, id: 'p1', name: 'Cem' }),
    ];

    expect(
      new Set(keys([mention('Ana'), mention('Ben'), mention('Cem'), mention('Dora')], people)).size,
    ).toBe(4);
  });

  it('are not told by an ID that a list of IDs cannot hold', () => {
    const settings = grid(['Key', 'Value'], ['Challenge start', '2026-06-01']);
    const people = grid(['ID', 'Name', 'Company'], ['p;1', 'Ana', ''], ['p2', 'Ana', '']);
    const log = grid(['Date', 'People', 'Person IDs', 'How'], ['2026-06-02', 'Ana', 'p;1', 'in person'], ['2026-06-03', 'Ana', 'p2', 'in person']);
    const data = readChallenge({ log, settings, people, events: undefined }, utcCellClock);

    expect(applyCountingRule(data, june(20)).map(({ connections }) => connections.length)).toEqual([0, 1]);
  }); // prettier-ignore
});
