import Sequencer from '@jest/test-sequencer';

/** Files that take minutes and whose size does not tell: begun last, one of them would run alone at the end. */
const LONGEST = /[\\/]test[\\/]world[\\/]first-slice-\d\.test\.ts$/;

/** The longest test files first, then as jest has it: by the time they took when they ran last, else by their size. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLongest = ({ path }) => LONGEST.test(path);
    return [...sorted.filter(isLongest), ...sorted.filter((test) => !isLongest(test))];
  }
}
