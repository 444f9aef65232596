import type { SheetView } from '../../../src/workbench/protocol';
import { choiceAreas, choiceAt, matchingChoices } from '../../../src/workbench/page/grid/choices';
import { darkColour } from '../../../src/workbench/page/grid/dark-colour';
import { lineCount } from '../../../src/workbench/page/grid/text-lines';

const tenPixels = (text: string): number => text.length * 10;

describe('lineCount', () => {
  it.each([
    ['one line', 200, 1],
    ['one two three', 80, 2],
    ['aaaaaaaaaaaa', 50, 3],
    ['a\nb\nc', 50, 3],
    ['', 50, 1],
  ])('wraps %j in %d pixels to %d', (text, width, lines) => {
    expect(lineCount(text, width, tenPixels)).toBe(lines);
  });

  it('counts only the breaks of a text that does not wrap', () => {
    expect(lineCount('a long first line\nand another', undefined, tenPixels)).toBe(2);
  });

  it('ends somewhere for a whole book', () => {
    expect(lineCount('word '.repeat(20_000), 50, tenPixels)).toBe(20);
  });
});

describe('darkColour', () => {
  it('makes pale grounds dark and dark texts pale', () => {
    expect(brightness(darkColour('#d9ead3'))).toBeLessThan(90);
    expect(brightness(darkColour('#333'))).toBeGreaterThan(160);
  });

  it('keeps the hue', () => {
    const [red, green, blue] = channels(darkColour('#d9ead3'));

    expect(green).toBeGreaterThan(red ?? 0);
    expect(red).toBeGreaterThan(blue ?? 0);
  });

  it('leaves other notations alone', () => {
    expect(darkColour('rebeccapurple')).toBe('rebeccapurple');
  });
});

describe('choices', () => {
  const sheet = {
    rows: 100,
    columns: 5,
    choices: [
      {
        a1: 'C2:C50',
        box: { row: 2, column: 3, rows: 49, columns: 1 },
        checkbox: false,
        values: ['coffee', 'call', 'recall'],
        strict: true,
      },
      {
        a1: 'D2:D100',
        box: { row: 2, column: 4, rows: 99, columns: 1 },
        checkbox: true,
        values: ['TRUE', 'FALSE'],
        strict: true,
      },
    ],
  } as unknown as SheetView;

  it('are those of the area that a cell lies in', () => {
    const areas = choiceAreas(sheet);

    expect(choiceAt(areas, { row: 50, column: 3 })?.values).toContain('call');
    expect(choiceAt(areas, { row: 51, column: 3 })).toBeUndefined();
    expect(choiceAt(areas, { row: 100, column: 4 })?.isCheckbox).toBe(true);
  });

  it('that begin with what was typed come first', () => {
    expect(matchingChoices(['coffee', 'recall', 'call'], ' CALL')).toEqual(['call', 'recall']);
  });
});

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function brightness(colour: string): number {
  return channels(colour).reduce((sum, channel) => sum + channel, 0) / 3;
}
