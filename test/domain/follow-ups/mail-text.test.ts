import { oneLine, plainLines } from '../../../src/domain/follow-ups/mail-text';

describe('a cell on one line', () => {
  it.each([
    ['  Ana   Silva ', 'Ana Silva'],
    ['Ana\n\n\tSilva', 'Ana Silva'],
    ['Ana\u0085Silva', 'Ana Silva'],
    ['A\u202ena\u2066', 'Ana'],
    ['', ''],
  ])('has single blanks and none at its ends: %j', (text, line) => {
    expect(oneLine(text, 60)).toBe(line);
  });

  it('is cut where it is too long, without a blank before the mark', () => {
    expect(oneLine('Ana Silva', 9)).toBe('Ana Silva');
    expect(oneLine('Ana Silva', 8)).toBe('Ana Sil…');
    expect(oneLine('Ana Silva', 5)).toBe('Ana…');
  });

  it('never ends in half a character, wherever the cut falls', () => {
    const cuts = [2, 3, 4, 5, 6, 7].map((most) => oneLine('a😀b😀c😀', most));

    expect(cuts).toEqual(['a…', 'a…', 'a😀…', 'a😀b…', 'a😀b…', 'a😀b😀…']);
  });
});

describe('a text of several lines', () => {
  it('has one sign for the end of a line, whatever ended it', () => {
    expect(plainLines('a\r\nb\rc\u2028d\u2029e\u000bf\u000cg\u0085h\ni')).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni');
  });

  it('keeps blank lines and tabs, and nothing that cannot be seen', () => {
    expect(plainLines('a\n\n\tb\u0000c\u202ed\u2066e\ud800')).toBe('a\n\n\tb cde\ufffd');
  });
});
