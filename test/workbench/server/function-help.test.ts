import { functionHelp } from '../../../src/workbench/server/function-help';
import { builtFile } from '../../support/built-project';

describe('the help of custom functions', () => {
  it('comes from their JSDoc', () => {
    const code = `
/**
 * How many stars you can see
 * from here.
 *
 * @param {Array<Array>} log Nothing, or the Log.
 * @param {number=} least Brightness, from 1 to 6.
 * @param {string} [town=Portland] - Where.
 * @param place Optional: the street.
 * @return {number} The stars.
 * @example
 * =STARS(A:A)
 * @customfunction
 */
function STARS(log, least, town, place) { return 1; }
`;
    expect(functionHelp(code)).toEqual([
      {
        name: 'STARS',
        description: 'How many stars you can see from here.',
        parameters: [
          { name: 'log', type: 'Array<Array>', optional: false, description: 'Nothing, or the Log.' },
          { name: 'least', type: 'number', optional: true, description: 'Brightness, from 1 to 6.' },
          { name: 'town', type: 'string', optional: true, description: 'Where.' },
          { name: 'place', type: '', optional: true, description: 'Optional: the street.' },
        ],
        returns: 'The stars.',
        examples: ['=STARS(A:A)'],
      },
    ]);
  });

  it('is there only where the JSDoc says @customfunction and stands right above its function', () => {
    const code = `
/** Helps. */
function helper() {}
/** Far away. @customfunction */
var between = 1;
function FAR() {}
/* @customfunction */
function COMMENT() {}
/** @customfunction */
function NEAR() {}
`;
    expect(functionHelp(code).map(({ name }) => name)).toEqual(['NEAR']);
  });

  it('is complete for every metric of the built add-on', () => {
    const help = functionHelp(builtFile('Code.js'));
    expect(help.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['STREAK', 'CONNECTIONS', 'EXPLAIN']),
    );
    for (const { description, parameters, returns } of help) {
      expect([description, returns]).not.toContain('');
      expect(parameters.every((one) => one.name !== '' && one.description !== '')).toBe(true);
    }
  });
});
