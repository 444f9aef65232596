import { functionHelp } from '../../../src/workbench/server/function-help';
import { fact } from '../../support/fact';

const CODE = `
/**
 * Days in a row
 * with a contact.
 *
 * @param {number|Array<Array<number>>} log The log's first column.
 * @param {object} [options] - How to count.
 * @param {string=} zone
 * @return {number} The streak.
 * @example =STREAK(A2:A)
 * @customfunction
 */
function STREAK(log, options, zone) { return AddOn_.STREAK(log); }

/** Called from the menu. */
function openSidebar() {}

/** @customfunction */
function hidden_() {}

/** @customfunction */
var notDeclared = function () {};

/* @customfunction in a plain comment */
function PLAIN() {}

/** @customfunction */

var between = 1;
function APART() {}

/** @customfunction */
function BARE() {}`;

describe('functionHelp', () => {
  it(fact('CF-05'), () => {
    expect(functionHelp(CODE).map(({ name }) => name)).toEqual(['STREAK', 'BARE']);
  });

  it(fact('CF-07'), () => {
    expect(functionHelp(CODE)[0]).toEqual({
      name: 'STREAK',
      description: 'Days in a row with a contact.',
      parameters: [
        {
          name: 'log',
          type: 'number|Array<Array<number>>',
          optional: false,
          description: "The log's first column.",
        },
        { name: 'options', type: 'object', optional: true, description: 'How to count.' },
        { name: 'zone', type: 'string', optional: true, description: '' },
      ],
      returns: 'The streak.',
      examples: ['=STREAK(A2:A)'],
    });
  });

  it('has nothing where nothing is said', () => {
    expect(functionHelp('/** @customfunction */ function F() {}')).toEqual([
      { name: 'F', description: '', parameters: [], returns: '', examples: [] },
    ]);
  });
});
