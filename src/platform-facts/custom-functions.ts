import type { Facts } from './fact';

const GUIDE = 'Custom functions in Google Sheets';
const EXTEND = 'Extend Google Sheets with add-ons';
const AUTH_LIFECYCLE = 'Editor add-on authorization';
const QUOTAS = 'Quotas for Google services';
const JSDOC = 'JSDoc for custom functions';
const TANAIKE = 'tanaikech.github.io';

export const CUSTOM_FUNCTIONS = {
  'CF-01': {
    says: 'A custom function is a top-level function declaration; the V8 page counts functions in variables too, the emulator does not.',
    certainty: 'disputed',
    source: `${GUIDE}; V8 Runtime Overview`,
    touches: ['custom functions'],
  },
  'CF-02': {
    says: 'A script cannot take the name of a function that Sheets has itself.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-03': {
    says: 'A function whose name ends in an underscore cannot be called from a cell.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-04': {
    says: 'Capitals do not matter in the name of a custom function.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-05': {
    says: 'While a formula is typed, only functions whose JSDoc says @customfunction are offered.',
    certainty: 'documented',
    source: `${GUIDE}; ${JSDOC}`,
    touches: ['JSDoc'],
  },
  'CF-06': {
    says: 'Every public function of an add-on can be called from a cell, also without the tag.',
    certainty: 'documented',
    source: EXTEND,
    touches: ['entry points'],
  },
  'CF-07': {
    says: 'The help card shows what the JSDoc says of the function, its parameters, their types and its result.',
    certainty: 'documented',
    source: JSDOC,
    touches: ['JSDoc'],
  },
  'CF-08': {
    says: 'Of two installed add-ons with a function of the same name, people can use only one.',
    certainty: 'documented',
    source: EXTEND,
    touches: { outside: 'the workbench runs one add-on' },
  },
  'CF-09': {
    says: 'The whole top level of the script runs before each call of a custom function, and what is forbidden there breaks all of them.',
    certainty: 'observed',
    source: `${TANAIKE}, 12 January 2024`,
    touches: ['custom functions'],
  },
  'CF-10': {
    says: 'A custom function may read the spreadsheet and must not write to it.',
    certainty: 'documented',
    source: AUTH_LIFECYCLE,
    touches: ['Range.getValues', 'Range.setValues'],
  },
  'CF-11': {
    says: 'A custom function has no user interface.',
    certainty: 'documented',
    source: AUTH_LIFECYCLE,
    touches: ['Ui'],
  },
  'CF-12': {
    says: 'A custom function may read and write properties and use locks.',
    certainty: 'documented',
    source: `${AUTH_LIFECYCLE}; ${GUIDE}`,
    touches: ['PropertiesService', 'LockService'],
  },
  'CF-13': {
    says: 'JDBC, URL Fetch, Language, Maps and XML work in a custom function.',
    certainty: 'documented',
    source: GUIDE,
    touches: { outside: 'Rapport calls none of these services' },
  },
  'CF-14': {
    says: 'A custom function never asks for authorization: a service that needs it throws.',
    certainty: 'documented',
    source: `${GUIDE}; ${EXTEND}`,
    touches: ['MailApp', 'ScriptApp'],
  },
  'CF-15': {
    says: 'The refusal in a custom function reads “You do not have permission to call setValue” and names the line.',
    certainty: 'observed',
    source: 'logs of scripts that use BetterLog',
    touches: ['custom functions'],
  },
  'CF-16': {
    says: 'A custom function cannot open another spreadsheet; the refusal names the scope that openById() needs.',
    certainty: 'observed',
    source: 'BetterLog, issues 21 and 29',
    touches: { outside: 'Rapport never opens a spreadsheet by its id, and the emulator has no other one' },
  },
  'CF-17': {
    says: 'A text that a custom function returns is never a formula, even if it begins with an equals sign.',
    certainty: 'observed',
    source: `${TANAIKE}, 12 January 2024`,
    touches: ['custom functions'],
  },
  'CF-18': {
    says: 'In a custom function getActiveRange() is the cell that is being computed.',
    certainty: 'documented',
    source: 'Class SpreadsheetApp',
    touches: ['SpreadsheetApp.getActiveRange'],
  },
  'CF-19': {
    says: "In a custom function the active user's address is blank.",
    certainty: 'documented',
    source: 'Class Session',
    touches: ['Session.getActiveUser'],
  },
  'CF-20': {
    says: "A custom function runs as the spreadsheet's owner.",
    certainty: 'observed',
    source: `${TANAIKE}, 12 January 2024, and nobody else`,
    touches: { outside: 'no custom function of Rapport asks whose account it runs in' },
  },
  'CF-21': {
    says: 'A reference to one cell is given as its value.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-22': {
    says: 'A reference to several cells is given as rows of values, a single row or column too.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-23': {
    says: 'Dates, times and durations are given as Date.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-24': {
    says: 'A percentage is given as its fraction.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-25': {
    says: 'An open range such as A2:A is given with every row of the grid, blank ones included.',
    certainty: 'observed',
    source: 'users of add-ons that trim their arguments',
    touches: ['custom functions'],
  },
  'CF-26': {
    says: 'NOW() and RAND() are refused as arguments with an error; Google documents “Loading...” without end.',
    certainty: 'disputed',
    source: `${GUIDE}; users of the add-on function SQL()`,
    touches: ['custom functions'],
  },
  'CF-27': {
    says: 'A range that holds NOW() or RAND(), or a formula that leads to one, is refused as an argument as well.',
    certainty: 'observed',
    source: 'users of the add-on function SQL()',
    touches: ['custom functions'],
  },
  'CF-28': {
    says: 'A custom function has 30 seconds; then its cell shows #ERROR! and says “Exceeded maximum execution time (line 0).”',
    certainty: 'documented',
    source: `${GUIDE}; ${QUOTAS}`,
    touches: ['custom functions'],
  },
  'CF-29': {
    says: 'A single returned value stands in the cell of the formula.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-30': {
    says: 'Returned rows spread to the right and down over empty cells.',
    certainty: 'documented',
    source: GUIDE,
    touches: ['custom functions'],
  },
  'CF-31': {
    says: 'Rows that would cover something are not spread: the cell shows #REF! and names the first cell in the way.',
    certainty: 'observed',
    source: 'users’ reports of “Array result was not expanded …”',
    touches: ['custom functions'],
  },
  'CF-32': {
    says: 'An empty text that a script wrote into a cell is in the way of an array, though the cell looks empty.',
    certainty: 'observed',
    source: 'one author of a spilling custom function',
    touches: ['custom functions', 'Range.setValues'],
  },
  'CF-33': {
    says: 'What a custom function throws is the hover text of #ERROR!, with the line of the script.',
    certainty: 'documented',
    source: `${GUIDE}, by its examples`,
    touches: ['custom functions'],
  },
  'CF-34': {
    says: 'A function that nobody knows gives #NAME? with “Unknown function: …”.',
    certainty: 'observed',
    source: 'users’ reports where an add-on is not installed',
    touches: ['custom functions'],
  },
} as const satisfies Facts;
