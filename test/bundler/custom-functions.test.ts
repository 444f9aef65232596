import { join } from 'node:path';
import { BUILT_IN_FUNCTIONS } from '../../src/bundler/built-in-functions';
import { checkCustomFunctions } from '../../src/bundler/checks/custom-functions';
import { isCustomFunction, readEntryFile } from '../../src/bundler/entry-points';
import { ADD_ON } from '../../src/bundler/project-layout';
import { FUNCTION_NAMES } from '../../src/domain/metrics/metric-names';
import { functionHelp } from '../../src/workbench/server/function-help';
import { BUILD_FOLDER, builtFile } from '../support/built-project';

const { entryPoints } = readEntryFile(join(BUILD_FOLDER, '..'), ADD_ON.entry);

describe('the custom functions', () => {
  it('are these eighteen', () => {
    expect(entryPoints.filter(isCustomFunction).map(({ name }) => name)).toEqual([
      'STREAK',
      'BEST_STREAK',
      'FREEZES_LEFT',
      'CHALLENGE_DAY',
      'CONNECTIONS',
      'ACTIONS',
      'CONSISTENCY',
      'PACE',
      'PROJECTION',
      'OUTCOME',
      'FUNNEL',
      'RESPONSE_RATE',
      'CHANNELS',
      'FOLLOW_UPS_DUE',
      'FOLLOW_UP_TIME',
      'DAY_STATES',
      'CHALLENGE_SUMMARY',
      'EXPLAIN',
    ]);
  });

  it.each(FUNCTION_NAMES)('%s is the name of no other function and of no cell', (name) => {
    const own = entryPoints.filter((entryPoint) => entryPoint.name === name);

    expect(own).toHaveLength(1);
    expect(checkCustomFunctions(own)).toEqual([]);
    expect(BUILT_IN_FUNCTIONS.has(name)).toBe(false);
    // Letters with digits, in any notation, could be a cell.
    expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(name.length).toBeGreaterThan(3);
  });
});

describe('the help that Sheets shows', () => {
  const help = functionHelp(builtFile('Code.js'));

  it('is there for each function, in the order of the summary', () => {
    expect(help.map(({ name }) => name)).toEqual(FUNCTION_NAMES);
  });

  it.each(help)('of $name says what it gives, with an example and each of its parameters', (one) => {
    expect([one.description, one.returns]).toEqual([
      expect.stringMatching(/^[A-Z].+\.$/),
      expect.stringMatching(/^[A-Z].+\.$/),
    ]);
    expect(one.examples).toEqual([expect.stringMatching(new RegExp(`^=${one.name}\\(.*Rapport_pulse\\)$`))]);
    expect(one.parameters.slice(-5).map(({ name }) => name)).toEqual(['log', 'settings', 'events', 'people', 'followUps']);
    for (const { description } of one.parameters) expect(description).toMatch(/^[A-Z].+\.$/);
  }); // prettier-ignore

  it('says of all parameters but the name to explain that they may be left out', () => {
    const needed = help.flatMap(({ name, parameters }) =>
      parameters.filter(({ optional }) => !optional).map((parameter) => `${name} ${parameter.name}`),
    );

    expect(needed).toEqual(['EXPLAIN name']);
  });
});
