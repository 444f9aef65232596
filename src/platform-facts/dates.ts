import type { Facts } from './fact';

const UTILITIES = 'reference/utilities/utilities';
const WRITTEN = 'tanaikech.github.io, 2023-09-03';

export const DATES = {
  'DT-01': {
    says: "The script's time zone is the manifest's, and another one than the spreadsheet's.",
    certainty: 'documented',
    source: 'reference/base/session',
    touches: ['Spreadsheet.getSpreadsheetTimeZone'],
  },
  'DT-02': {
    says: "A Date's local getters and setters use the script's time zone.",
    certainty: 'observed',
    source: 'milan-rajic.com, date and time 1/6',
    touches: ['Date'],
  },
  'DT-03': {
    says: 'new Date() reads a date alone as UTC, and with a time as local.',
    certainty: 'observed',
    source: 'milan-rajic.com, date and time 1/6',
    touches: { outside: 'Rapport reads dates with functions of its own' },
  },
  'DT-04': {
    says: "A date in a cell is the Date of that wall time in the spreadsheet's zone.",
    certainty: 'observed',
    source: WRITTEN,
    touches: ['Range.getValues'],
  },
  'DT-05': {
    says: "A Date that is written shows its wall time in the spreadsheet's zone.",
    certainty: 'observed',
    source: WRITTEN,
    touches: ['Range.setValues', 'Sheet.appendRow'],
  },
  'DT-06': {
    says: 'Serial numbers count days from 30 December 1899, and a time alone is a Date of that day.',
    certainty: 'observed',
    source: 'tmdean, 2015-06; brucemcpherson/gas-fakes',
    touches: ['Range.getValues'],
  },
  'DT-07': {
    says: 'formatDate() writes by the patterns of Java’s SimpleDateFormat.',
    certainty: 'documented',
    source: UTILITIES,
    touches: ['Utilities.formatDate'],
  },
  'DT-08': {
    says: 'In a date pattern yyyy is the calendar’s year, and YYYY the year that the week belongs to.',
    certainty: 'documented',
    source: `${UTILITIES}, which refers to SimpleDateFormat`,
    touches: ['Utilities.formatDate'],
  },
  'DT-09': {
    says: 'parseDate() reads a text in the given zone by the same patterns, and refuses what does not fit.',
    certainty: 'documented',
    source: UTILITIES,
    touches: ['Utilities.parseDate'],
  },
  'DT-10': {
    says: 'A day may have 23 or 25 hours: 86,400,000 ms later is not always tomorrow.',
    certainty: 'observed',
    source: 'appscript.dev, schedule-reliable-recurring-jobs',
    touches: ['Utilities.formatDate'],
  },
  'DT-11': {
    says: "getActiveUserLocale() gives the user's language in every authorization mode.",
    certainty: 'documented',
    source: 'workspace/add-ons/concepts/editor-auth-lifecycle',
    touches: ['Session.getActiveUserLocale'],
  },
  'DT-12': {
    says: "A custom function gets a Date by the spreadsheet's zone and computes in the script's.",
    certainty: 'documented',
    source: 'guides/sheets/functions',
    touches: ['=STREAK()', 'Utilities.formatDate'],
  },
  'DT-13': {
    says: 'Before their standard time zones have odd minutes, and times of 1899 are off by them.',
    certainty: 'observed',
    source: 'brucemcpherson/gas-fakes, notes/oddities.md',
    touches: ['Range.getValues'],
  },
} as const satisfies Facts;
