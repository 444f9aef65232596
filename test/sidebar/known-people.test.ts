import { firstIsMeant, knownPeople, resolved, statusOf, suggestions } from '../../src/sidebar/known-people';
import { STATE } from './fake-script';

const KNOWN = knownPeople(STATE.people);

function typed(name: string) {
  return { personId: '', name, knewBefore: false };
}

function offeredFor(text: string): readonly string[] {
  return suggestions(text, KNOWN, [], 6).map((person) => person.id);
}

describe('statusOf', () => {
  it.each([
    ['ana  MÜLLER', 'known'],
    ['Ana Mu\u0308ller', 'known'],
    ['Ana', 'new'],
    ['sam lee', 'unclear'],
  ])('takes %j as %s', (name, status) => {
    expect(statusOf(typed(name), KNOWN)).toBe(status);
  });

  it('takes a namesake picked from the list as known', () => {
    expect(statusOf({ ...typed('Sam Lee'), personId: 'p4' }, KNOWN)).toBe('known');
  });
});

describe('resolved', () => {
  it('gives the ID of the only person of that name, in her own spelling', () => {
    expect(resolved(typed('ana müller'), KNOWN)).toEqual({
      personId: 'p1',
      name: 'Ana Müller',
      knewBefore: false,
    });
  });

  it('does not guess between two of one name', () => {
    expect(resolved(typed('Sam Lee'), KNOWN).personId).toBe('');
  });
});

describe('suggestions', () => {
  it('finds a name by its beginning, by a later word, and by the hint', () => {
    expect(offeredFor('ka')).toEqual(['p2']);
    expect(offeredFor('lee')).toEqual(['p3', 'p4']);
    expect(offeredFor('acme')).toEqual(['p1']);
  });

  it('puts the beginning of a name before the middle of one', () => {
    const known = knownPeople([
      { id: 'middle', name: 'Susanna', hint: '' },
      { id: 'start', name: 'Anna', hint: '' },
    ]);

    expect(suggestions('ann', known, [], 6).map((person) => person.id)).toEqual(['start', 'middle']);
  });

  it('does not ask for accents', () => {
    expect(offeredFor('jose')).toEqual(['p5']);
  });

  it('leaves out who is in the form, by ID or by name', () => {
    const taken = [typed('Karen Blixen'), { ...typed('Ana Müller'), personId: 'p1' }];

    expect(suggestions('', KNOWN, taken, 6).map((person) => person.id)).toEqual(['p3', 'p4', 'p5']);
  });

  it('tells people without an ID apart by their names', () => {
    const known = knownPeople([
      { id: '', name: 'Ada', hint: '' },
      { id: '', name: 'Alan', hint: '' },
    ]);

    const offered = suggestions('', known, [typed('Alan'), typed('Zoe')], 6);

    expect(offered.map((person) => person.name)).toEqual(['Ada']);
  });

  it('offers no more than asked for', () => {
    expect(suggestions('', KNOWN, [], 2)).toHaveLength(2);
  });
});

describe('firstIsMeant', () => {
  it.each([
    ['kar', true],
    ['blix', true],
    ['', false],
    ['example.com', false],
    ['sam', false],
  ])('of %j is %s', (text, meant) => {
    expect(firstIsMeant(text, suggestions(text, KNOWN, [], 6))).toBe(meant);
  });
});
