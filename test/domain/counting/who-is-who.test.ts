import fc from 'fast-check';
import { foldText } from '../../../src/domain/cells/folded-text';
import { nameKey, whoIsWho } from '../../../src/domain/counting/who-is-who';
import { aPerson } from '../builders';

const ana = aPerson({ emails: ['ana@example.org'] });
const ben = aPerson({ row: 3, id: 'p2', name: 'Ben', emails: ['ben@example.org'] });

function meant(mention: { id?: string; name: string }, people = [ana, ben]) {
  const who = whoIsWho(people).resolve({ id: '', ...mention });
  return who.kind === 'known' ? who.person.id : who.kind;
}

describe('who is who', () => {
  it('goes by the ID first, even after a rename', () => {
    expect(meant({ id: 'p2', name: 'Ana' })).toBe('p2');
  });

  it('goes by an e-mail address in the mention next', () => {
    expect(meant({ name: 'A. from the fair <BEN@example.org>' })).toBe('p2');
  });

  it('goes by the name if exactly one person has it', () => {
    expect(meant({ name: '  ANA ' })).toBe('p1');
    expect(meant({ name: 'Ana' }, [ana, aPerson({ row: 4, id: 'p9' })])).toBe('ambiguous');
  });

  it('goes by the name where the ID is unknown', () => {
    expect(meant({ id: 'gone', name: 'Ana' })).toBe('p1');
  });

  it('knows somebody new by the name, in any spelling of it', () => {
    const directory = whoIsWho([]);
    const keys = ['José Núñez', 'JOSE\u0301  NU\u0301N\u0303EZ', 'josé núñez <jose@example.org>'].map(
      (name) => directory.resolve({ id: '', name }),
    );

    expect(new Set(keys.map((who) => (who.kind === 'new' ? who.key : '')))).toEqual(
      new Set(['name:josé núñez']),
    );
  });

  it('lets the first of two rows with one ID keep it', () => {
    const copy = aPerson({ row: 5, id: 'p1', name: 'Ana (copy)' });

    expect(whoIsWho([ana, copy]).resolve({ id: 'p1', name: 'whoever' })).toMatchObject({
      person: { row: 2 },
    });
    expect(whoIsWho([ana, copy]).resolve({ id: '', name: 'Ana (copy)' })).toMatchObject({ key: 'row:5' });
  });

  it('asks where two people share the address', () => {
    expect(meant({ name: 'office@example.org' }, [
      aPerson({ emails: ['office@example.org'] }),
      aPerson({ row: 3, id: 'p2', name: 'Ben', emails: ['office@example.org'] }),
    ])).toBe('ambiguous'); // prettier-ignore
  });

  it('tells two nameless mentions apart by their IDs', () => {
    const directory = whoIsWho([]);

    expect(directory.resolve({ id: 'a', name: '' })).not.toEqual(directory.resolve({ id: 'b', name: '' }));
  });
});

describe('nameKey', () => {
  it.each([
    ['STRASSE', 'Straße'],
    ['Straẞe', 'strasse'],
    ['ＡＮＡ', 'ana'],
    ['Ana  Maria', 'ana maria'],
    ['\u0390', '\u03aa\u0301'],
    ['ﬁona', 'FIONA'],
  ])('takes %j and %j for one name', (first, second) => {
    expect(nameKey(first)).toBe(nameKey(second));
  });

  it('keeps different letters apart', () => {
    expect(nameKey('Ana')).not.toBe(nameKey('Anа (Cyrillic)'.slice(0, 3)));
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
