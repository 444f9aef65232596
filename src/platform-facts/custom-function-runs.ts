import type { Facts } from './fact';

const GUIDE = 'Custom functions in Google Sheets';
const EXTEND = 'Extend Google Sheets with add-ons';
const QUOTAS = 'Quotas for Google services';
const TANAIKE = 'tanaikech.github.io';

/** When custom functions run, and what a run of theirs is. */
export const CUSTOM_FUNCTION_RUNS = {
  'CF-35': {
    says: 'While a custom function computes, its cell shows “Loading...”.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-36': {
    says: 'A script that reads a cell before its custom function has run gets the placeholder or the value of before.',
    certainty: 'observed',
    source: `${TANAIKE}, 11 November 2020`,
    touches: ['Range.getDisplayValue', 'SpreadsheetApp.flush'],
  },
  'CF-37': {
    says: 'A custom function runs again when its formula is written anew or a cell of its arguments has another value, and not otherwise.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-38': {
    says: 'What a custom function reads by getRange() is no argument: its change recalculates nothing.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions', 'Sheet.getRange'],
  },
  'CF-39': {
    says: 'The recalculation interval of a spreadsheet drives NOW(), TODAY() and RAND().',
    certainty: 'documented',
    source: 'Enum RecalculationInterval',
    touches: { outside: 'Rapport leaves the interval as it is; in the workbench the clock is moved by hand' },
  },
  'CF-40': {
    says: 'Opening the spreadsheet anew may run custom functions again whose arguments are what they were.',
    certainty: 'observed',
    source: 'gptforwork.com on managing the cache; support.sheetgpt.ai 256833',
    touches: ['custom functions'],
  },
  'CF-41': {
    says: 'The result of the same function with the same arguments may be handed on without another run.',
    certainty: 'observed',
    source: 'SheetGPT',
    touches: ['custom functions'],
  },
  'CF-42': {
    says: 'An argument that the function never looks at makes it run again when its cell changes.',
    certainty: 'observed',
    source: `${TANAIKE}, 23 December 2017`,
    touches: ['named range of the pulse'],
  },
  'CF-43': {
    says: 'Taking the equals sign off a formula and putting it back makes its custom functions run again.',
    certainty: 'observed',
    source: `${TANAIKE}, 28 October 2019`,
    touches: ['TextFinder.matchFormulaText', 'Range.setFormula'],
  },
  'CF-44': {
    says: 'Each cell is an execution of its own that begins with fresh globals.',
    certainty: 'documented',
    source: `${GUIDE}; ${EXTEND}`,
    touches: ['custom functions'],
  },
  'CF-45': {
    says: 'At most 30 executions of a user run at the same time; more give “There are too many scripts running simultaneously …”.',
    certainty: 'documented',
    source: QUOTAS,
    touches: { outside: 'a dashboard of Rapport has fewer cells with functions than that' },
  },
  'CF-46': {
    says: 'Too many calls in a second give “Script invoked too many times per second for this Google user account.”',
    certainty: 'documented',
    source: QUOTAS,
    touches: { outside: 'no rate is published, and a dashboard of Rapport has about a dozen functions' },
  },
  'CF-47': {
    says: 'The custom functions of an add-on are there as soon as it is installed.',
    certainty: 'documented',
    source: EXTEND,
    touches: ['custom functions'],
  },
  'CF-48': {
    says: 'In another spreadsheet an installed add-on may have to be chosen first under Manage add-ons.',
    certainty: 'documented',
    source: GUIDE,
    touches: { outside: 'the workbench has no window for managing add-ons' },
  },
  'CF-49': {
    says: 'A script that sleeps gets to read what a custom function has computed meanwhile.',
    certainty: 'observed',
    source: 'Tanaike, 2020-11-11: a loop that sleeps until the placeholder is gone',
    touches: ['Utilities.sleep', 'Range.getDisplayValue'],
  },
} as const satisfies Facts;
