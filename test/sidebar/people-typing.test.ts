import { knownPeople } from '../../src/sidebar/known-people';
import { afterTyping, isList, namesIn, withKnown, withNames } from '../../src/sidebar/people-typing';
import { STATE } from './fake-script';

const KNOWN = knownPeople(STATE.people);
const NOBODY = knownPeople([]);

function names(people: readonly { readonly name: string }[]): readonly string[] {
  return people.map((person) => person.name);
}

describe('namesIn', () => {
  it.each([
    ['Ana; Ben', ['Ana', 'Ben']],
    ['Ana, Ben', ['Ana', 'Ben']],
    ['Ana\nBen\r\n  Cleo  Smith ', ['Ana', 'Ben', 'Cleo Smith']],
    [' ;; , ', []],
  ])('of %j are %j', (text, expected) => {
    expect(namesIn(text, KNOWN)).toEqual(expected);
  });

  it('keeps the comma of a known name', () => {
    expect(namesIn('ruiz, José; Ben', KNOWN)).toEqual(['ruiz, José', 'Ben']);
    expect(namesIn('Ruiz, José', NOBODY)).toEqual(['Ruiz', 'José']);
  });
});

describe('withNames', () => {
  it('adds nobody twice, however spelled', () => {
    const people = withNames([], 'Ben; BEN; ana müller; Ana Müller', KNOWN);

    expect(people).toEqual([
      { personId: '', name: 'Ben', knewBefore: false },
      { personId: 'p1', name: 'Ana Müller', knewBefore: false },
    ]);
  });

  it('keeps a person who is there, with what was said of her', () => {
    const before = [{ personId: '', name: 'Ben', knewBefore: true }];

    expect(withNames(before, 'ben', KNOWN)).toEqual(before);
  });
});

describe('withKnown', () => {
  it('takes two namesakes as two people', () => {
    const people = STATE.people
      .filter((person) => person.name === 'Sam Lee')
      .reduce(withKnown, withNames([], '', KNOWN));

    expect(people.map((person) => person.personId)).toEqual(['p3', 'p4']);
  });
});

describe('afterTyping', () => {
  it('finishes a name at a separator and goes on with the rest', () => {
    const after = afterTyping([], 'Ben; Cl', KNOWN);

    expect(names(after.people)).toEqual(['Ben']);
    expect(after.typing).toBe('Cl');
  });

  it('finishes at a comma', () => {
    expect(afterTyping([], 'Ben,', KNOWN)).toEqual({
      people: [{ personId: '', name: 'Ben', knewBefore: false }],
      typing: '',
    });
  });

  it('waits at a comma that a known name has there', () => {
    expect(afterTyping([], 'Ruiz,', KNOWN)).toEqual({ people: [], typing: 'Ruiz,' });
    expect(names(afterTyping([], 'Ruiz, José;', KNOWN).people)).toEqual(['Ruiz, José']);
  });

  it('parts at that comma once the known name is out of reach', () => {
    const after = afterTyping([], 'Ruiz, Be', KNOWN);

    expect(names(after.people)).toEqual(['Ruiz']);
    expect(after.typing).toBe('Be');
  });

  it('leaves a text without separator alone', () => {
    expect(afterTyping([], ' Be', KNOWN)).toEqual({ people: [], typing: ' Be' });
  });
});

describe('isList', () => {
  it.each([
    ['Ana; Ben', true],
    ['Ana\nBen', true],
    ['Ana Müller\n', false],
    ['Ana', false],
  ])('of %j is %s', (text, expected) => {
    expect(isList(text)).toBe(expected);
  });
});
