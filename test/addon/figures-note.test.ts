import { digestOf } from '../../src/addon/use-cases/figures-note';
import type { CellGrid, CellValue } from '../../src/domain/cells/cells';

const HEADERS = ['Date', 'People', 'Kind', 'Notes'];
const DAY = new Date('2026-06-01T00:00:00Z');

function digestOfLog(...rows: readonly (readonly CellValue[])[]): string {
  return digestOf({ log: [HEADERS, ...rows] });
}

describe('the digest of what metrics read', () => {
  const before = digestOfLog([DAY, 'Ana', 'coffee', ''], [DAY, 'Ben', 'pitch', '']);

  it('is the same for the same cells', () => {
    expect(digestOfLog([new Date(DAY), 'Ana', 'coffee', ''], [DAY, 'Ben', 'pitch', ''])).toBe(before);
  });

  it.each<readonly [string, readonly (readonly CellValue[])[]]>([
    ['a letter', [[DAY, 'Ann', 'coffee', ''], [DAY, 'Ben', 'pitch', '']]],
    ['a millisecond', [[new Date(+DAY + 1), 'Ana', 'coffee', ''], [DAY, 'Ben', 'pitch', '']]],
    ['a number for a date', [[+DAY, 'Ana', 'coffee', ''], [DAY, 'Ben', 'pitch', '']]],
    ['the order of the rows', [[DAY, 'Ben', 'pitch', ''], [DAY, 'Ana', 'coffee', '']]],
    ['a cell that moved one row down', [[DAY, 'Ana', '', ''], [DAY, 'Ben', 'coffee', '']]],
    ['a blank row between', [[DAY, 'Ana', 'coffee', ''], ['', '', '', ''], [DAY, 'Ben', 'pitch', '']]],
    ['a cell emptied', [[DAY, 'Ana', 'coffee', ''], [DAY, 'Ben', '', '']]],
    ['one row less', [[DAY, 'Ana', 'coffee', '']]],
  ])('differs by %s', (_what, rows) => {
    expect(digestOfLog(...rows)).not.toBe(before);
  }); // prettier-ignore

  it('tells texts, numbers and ticked boxes apart that look alike', () => {
    const cells: readonly CellValue[] = ['', '1', 1, 'true', true, 'false', false, 0, '0', -1, 0.5, ' '];

    expect(new Set(cells.map((cell) => digestOfLog([DAY, cell]))).size).toBe(cells.length);
  });

  it('tells apart where one text ends and the next begins', () => {
    expect(digestOfLog([DAY, 'An'], [DAY, 'aBen'])).not.toBe(digestOfLog([DAY, 'Ana'], [DAY, 'Ben']));
  });

  it('is blind to columns that no metric reads', () => {
    expect(digestOfLog([DAY, 'Ana', 'coffee', 'long'], [DAY, 'Ben', 'pitch', 'talk'])).toBe(before);
  });

  it('is blind to blank rows at the end', () => {
    const blank = ['', '', '', ''];

    expect(digestOfLog([DAY, 'Ana', 'coffee', ''], [DAY, 'Ben', 'pitch', ''], blank, blank)).toBe(before);
  });

  it('is blind to the order of the columns', () => {
    const log: CellGrid = [
      ['Kind', 'People', 'Date'],
      ['coffee', 'Ana', DAY],
      ['pitch', 'Ben', DAY],
    ];

    expect(digestOf({ log })).toBe(before);
  });

  it('tells a table that is not there from one that is empty', () => {
    expect(digestOf({ people: [] })).not.toBe(digestOf({}));
  });
});
