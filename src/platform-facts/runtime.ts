import type { Facts } from './fact';

const V8 = 'apps-script/guides/v8-runtime';
const QUOTAS = 'apps-script/guides/services/quotas';
const LOGS = "errors in users' execution logs";

/** The engine, an execution and its limits. Ids: RT. */
export const RUNTIME = {
  'RT-01': {
    says: 'A script has no timers.',
    certainty: 'documented',
    source: V8,
    touches: ['Code.js'],
  },
  'RT-02': {
    says: 'A script has no fetch, URL, Blob, File, FormData, atob or btoa.',
    certainty: 'documented',
    source: V8,
    touches: ['Code.js'],
  },
  'RT-03': {
    says: 'A script has no crypto, window, navigator, performance or process.',
    certainty: 'documented',
    source: V8,
    touches: ['Code.js'],
  },
  'RT-04': {
    says: 'A script has no streams, TextEncoder or TextDecoder.',
    certainty: 'documented',
    source: V8,
    touches: ['Code.js'],
  },
  'RT-05': {
    says: 'The global object is globalThis; the name global is not defined.',
    certainty: 'observed',
    source: 'issue 561 of gas-webpack-plugin',
    touches: ['Code.js'],
  },
  'RT-06': {
    says: 'console is there; promises and async functions run to their end, with microtasks and nothing else.',
    certainty: 'documented',
    source: V8,
    touches: ['Code.js'],
  },
  'RT-07': {
    says: 'Private and static class fields cannot be parsed.',
    certainty: 'documented',
    source: `${V8}; issues 907 and 935 of clasp`,
    touches: ['Code.js'],
  },
  'RT-08': {
    says: 'ES modules are not supported.',
    certainty: 'documented',
    source: V8,
    touches: ['Code.js'],
  },
  'RT-09': {
    says: 'Code that cannot be parsed is refused when it is pushed, with line and file.',
    certainty: 'observed',
    source: 'issue 768 of clasp',
    touches: ['Code.js'],
  },
  'RT-10': {
    says: 'Every execution loads the whole script afresh: no variable outlives it.',
    certainty: 'documented',
    source: 'workspace/add-ons/concepts/editor-auth-lifecycle',
    touches: ['Code.js'],
  },
  'RT-11': {
    says: 'Google knows functions that are declared at the top level; assigned ones are listed for some callers only.',
    certainty: 'disputed',
    source: `${V8}; against apps-script/guides/sheets/functions, which the emulator follows`,
    touches: ['every entry point'],
  },
  'RT-12': {
    says: 'An execution ends after six minutes: “Exceeded maximum execution time”.',
    certainty: 'documented',
    source: `${QUOTAS}; the words: ${LOGS}`,
    touches: ['runHourly', 'setUp', 'logInteraction'],
  },
  'RT-13': {
    says: 'Thirty executions of one user run at a time: “There are too many scripts running simultaneously …”',
    certainty: 'documented',
    source: QUOTAS,
    touches: ['STREAK', 'logInteraction'],
  },
  'RT-14': {
    says: 'Custom functions may be refused: “Script invoked too many times per second …”',
    certainty: 'documented',
    source: QUOTAS,
    touches: ['STREAK'],
  },
  'RT-15': {
    says: 'A call may meet a server error with the code INTERNAL, which is gone when it is made again.',
    certainty: 'observed',
    source: LOGS,
    touches: ['logInteraction', 'runHourly'],
  },
  'RT-16': {
    says: 'A call may fail with “Service Spreadsheets timed out while accessing document with id …”.',
    certainty: 'observed',
    source: LOGS,
    touches: ['Range.getValues', 'Range.setValues'],
  },
  'RT-17': {
    says: 'A call may fail with “Service error: Spreadsheets”.',
    certainty: 'observed',
    source: LOGS,
    touches: ['Range.getValues', 'Range.setValues'],
  },
  'RT-18': {
    says: 'A call may fail with “Unexpected error while getting the method or property …”.',
    certainty: 'observed',
    source: LOGS,
    touches: ['SpreadsheetApp.getActiveSpreadsheet'],
  },
  'RT-19': {
    says: "A service's error is an Error whose text begins with “Exception: ”.",
    certainty: 'observed',
    source: LOGS,
    touches: ['every service'],
  },
  'RT-20': {
    says: 'WebAssembly is there.',
    certainty: 'documented',
    source: V8,
    touches: { outside: 'Rapport has none, and the emulator leaves it out' },
  },
  'RT-21': {
    says: 'Of one script 1,000 executions run at a time.',
    certainty: 'documented',
    source: QUOTAS,
    touches: { outside: 'it takes 34 users at once, and there are no such crowds in one workbench' },
  },
  'RT-22': {
    says: 'Libraries make an execution start later.',
    certainty: 'documented',
    source: 'workspace/add-ons/guides/editor-style',
    touches: { outside: 'Rapport uses no library of Apps Script' },
  },
  'RT-23': {
    says: 'Other services have limits a day and in a short time: “Service invoked too many times: …”.',
    certainty: 'documented',
    source: QUOTAS,
    touches: { outside: 'Rapport uses no calendar, and calls no address' },
  },
  'RT-24': {
    says: 'A script may fetch 20,000 addresses a day.',
    certainty: 'documented',
    source: QUOTAS,
    touches: { outside: 'Rapport asks no other host for anything' },
  },
  'RT-25': {
    says: 'computeDigest() gives bytes from -128 to 127.',
    certainty: 'documented',
    source: 'reference/utilities/utilities',
    touches: ['Utilities.computeDigest'],
  },
  'RT-26': {
    says: 'base64EncodeWebSafe() writes - and _ for + and /, and fills up with =.',
    certainty: 'documented',
    source: 'reference/utilities/utilities, which refers to RFC 4648',
    touches: ['Utilities.base64EncodeWebSafe'],
  },
} as const satisfies Facts;
