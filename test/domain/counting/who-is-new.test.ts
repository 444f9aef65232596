import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { applyCountingRule } from '../../../src/domain/counting/counting-rule';
import { whoIsWho } from '../../../src/domain/counting/who-is-who';
import { whyInWords } from '../../../src/domain/counting/why-in-words';
import type { ChallengeData } from '../../../src/domain/reading/challenge-data';
import { readChallenge } from '../../../src/domain/reading/read-challenge';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, aPerson, grid, june, juneSettings, utcCellClock } from '../builders';

const TODAY = june(20);
const ana = { id: 'p1', name: 'Ana' };
const ben = { id: 'p2', name: 'Ben' };

function connections(data: ChallengeData): number[] {
  return applyCountingRule(data, TODAY).map((verdict) => verdict.connections.length);
}

function whys(data: ChallengeData): string[] {
  return applyCountingRule(data, TODAY).map((verdict) => whyInWords(verdict, rulesWords('en')));
}

/** As the sheets hold it: two people called Ana, told apart by the given IDs, and a row with each of them. */
function twoAnas(first: string, second: string): ChallengeData {
  const settings = grid(['Key', 'Value'], ['Challenge start', '2026-06-01']);
  const people = grid(['ID', 'Name', 'Company'], [first, 'Ana', ''], [second, 'Ana', '']);
  const log = grid(
    ['Date', 'People', 'Person IDs', 'How'],
    ['2026-06-02', 'Ana', first, 'in person'],
    ['2026-06-03', 'Ana', second, 'in person'],
  );
  return readChallenge({ log, settings, people, events: undefined }, utcCellClock);
}

describe('people of one name', () => {
  it('are each counted once, told apart by their IDs', () => {
    expect(challengeStanding(twoAnas('p1', 'p2'), TODAY).connections).toBe(2);
  });

  it.each(['p;1', 'p,1', 'p\n1', '#REF!'])('are not told apart by the ID %j, and no figure counts them', (id) => {
    expect(challengeStanding(twoAnas(id, 'p2'), TODAY).connections).toBe(1);
    expect(connections(twoAnas(id, 'p2'))).toEqual([0, 1]);
  }); // prettier-ignore
});

describe('somebody in two rows of one day', () => {
  it('is new in the upper one, be the upper the one with more people', () => {
    const log = aLog({ people: [ana, ben] }, { people: [ana] });
    const people = [aPerson(), aPerson({ row: 3, id: 'p2', name: 'Ben' })];

    expect(connections(aChallenge({ log, people }))).toEqual([2, 0]);
  });
});

describe('people who are named in the Log only', () => {
  it('are one person with and without the ID', () => {
    const log = aLog({ people: [{ id: '', name: 'Ana' }] }, { people: [ana], day: june(2) });

    expect(connections(aChallenge({ log, people: undefined }))).toEqual([1, 0]);
  });
});

describe('people found by their IDs', () => {
  it('are found among many, and nobody by an ID that nobody has', () => {
    // The second of these has the same sum of characters as the first, weighed by their places.
    const ids = ['Aa', 'BB', ...Array.from({ length: 60 }, (_, place) => `p${String(place)}`)];
    const directory = whoIsWho(ids.map((id, place) => aPerson({ row: place + 2, id, name: id })));

    const found = ids.map((id) => directory.resolve({ id, name: '' }));

    expect(found.map((who) => (who.kind === 'known' ? who.place : who.kind))).toEqual(ids.map((_, at) => at));
    for (const id of ['AaAa', 'C#', 'q', 'p60'])
      expect(directory.resolve({ id, name: '' })).toEqual({ kind: 'new', key: `id:${id}` });
  });
});

describe('a mention', () => {
  it('without a name is not whoever has no name in People', () => {
    const nameless = aPerson({ name: '', emails: ['office@example.org'] });

    expect(whoIsWho([nameless]).resolve({ id: 'gone', name: '' })).toEqual({ kind: 'new', key: 'id:gone' });
  });

  it('keeps an at-sign that is no address', () => {
    const person = aPerson({ name: 'Ana @ Fair' });

    expect(whoIsWho([person]).resolve({ id: '', name: 'ana @ fair' })).toMatchObject({ kind: 'known' });
  });
});

describe('what is said of a row', () => {
  it('waits for a reply whose date is still to come', () => {
    const log = aLog({ kind: 'message', how: 'email', day: june(5), replyDay: june(25) });

    expect(whys(aChallenge({ log }))).toEqual(['one-way: waiting for a reply; counts as an action']);
  });

  it('tells on the first day of a challenge of an exchange before it', () => {
    const settings = juneSettings({
      challengeStarts: [june(1), june(11)],
      challengeLengths: [{ from: undefined, value: 5 }],
    });
    const log = aLog({ day: june(8) }, { day: june(11) });

    expect(whys(aChallenge({ log, settings }))[1]).toContain('an exchange on 8 June 2026, before the challenge'); // prettier-ignore
  });
});
