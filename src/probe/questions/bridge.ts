import type { FactId } from '../../platform-facts';
import type { Question } from '../question';

type Row = readonly [number: number, fact: FactId, asks: string, expected: string];

/** What the sidebar asks; how, is written in its own script. */
const ROWS: readonly Row[] = [
  [1, 'BR-07', 'What the script gets of a text', '"a"'],
  [2, 'BR-13', 'What the script gets of undefined in a list', '[1, null]'],
  [3, 'BR-09', 'A Date given to the script', 'throws Failed due to illegal value in property: 0'],
  [
    4,
    'BR-10',
    'A Date inside an object given to the script',
    'throws Failed due to illegal value in property: at',
  ],
  [5, 'BR-10', 'A function given to the script', 'throws Failed due to illegal value in property: 0'],
  [6, 'BR-14', 'A Date given back by the script', 'null'],
  [7, 'BR-14', 'An object with a Date in it, given back', 'null'],
  [8, 'BR-13', 'undefined given back', 'null'],
  [9, 'BR-15', 'A Map given back', '{}'],
  [10, 'BR-17', 'A Promise given back', '7'],
  [11, 'BR-27', 'A block of texts given back', '[["a", "b"]]'],
  [12, 'BR-04', 'A function whose name ends in an underscore', 'false'],
  [13, 'BR-05', 'A function that is not there', 'false'],
  [14, 'BR-01', 'How many of twelve calls at once are answered', '12'],
];

const ERROR_CLASS: Question = {
  id: 'bridge-15',
  about: { assumption: 'errorsCarryTheirClass' },
  asks: 'The message of an error that the script throws',
  expected: '"Error: sorry"',
};

export const BRIDGE_QUESTIONS: readonly Question[] = [
  ...ROWS.map(([number, fact, asks, expected]) => ({
    id: `bridge-${number}`,
    about: { fact },
    asks,
    expected,
  })),
  ERROR_CLASS,
];
