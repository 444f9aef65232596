import type { Facts } from './fact';

const RANGE = 'Class Range';
const SHEET = 'Class Sheet';
const GAS_FAKES = 'gas-fakes, tests that run on live Apps Script';
const REPORTS = 'error reports of scripts';

export const CELLS = {
  'CE-01': {
    says: 'A range beyond the grid throws “The coordinates of the range are outside the dimensions of the sheet.”',
    certainty: 'observed',
    source: REPORTS,
    touches: ['Sheet.getRange'],
  },
  'CE-02': {
    says: 'Rows and columns count from 1; a range from row 0 throws “The starting row of the range is too small.”',
    certainty: 'documented',
    source: `${SHEET}; ${REPORTS}`,
    touches: ['Sheet.getRange'],
  },
  'CE-03': {
    says: 'A range of no rows or columns throws “The number of rows in the range must be at least 1.”',
    certainty: 'observed',
    source: GAS_FAKES,
    touches: ['Sheet.getRange'],
  },
  'CE-04': {
    says: 'setValues() throws where the data has other rows or columns than the range, and says how many each has.',
    certainty: 'documented',
    source: `${RANGE}; ${REPORTS}`,
    touches: ['Range.setValues'],
  },
  'CE-05': {
    says: "Arguments of a wrong type throw “The parameters (String) don't match the method signature for …”.",
    certainty: 'observed',
    source: 'gas-fakes, notes on oddities',
    touches: ['Sheet.getRange', 'Range.setValues', 'DataValidationBuilder'],
  },
  'CE-06': {
    says: 'A cell holds 50,000 characters; more throw “Your input contains more than the maximum of 50000 characters in a single cell.”',
    certainty: 'observed',
    source: REPORTS,
    touches: ['Range.setValue', 'Range.setValues', 'Sheet.appendRow'],
  },
  'CE-07': {
    says: 'A spreadsheet has 10,000,000 cells at most; more throw “This action would increase the number of cells in the workbook above the limit of 10000000 cells.”',
    certainty: 'documented',
    source: 'Files you can store in Google Drive; reports of insertSheet()',
    touches: ['Spreadsheet.insertSheet', 'Sheet.insertRowsAfter', 'Sheet.appendRow'],
  },
  'CE-08': {
    says: 'A spreadsheet has 18,278 columns at most, up to ZZZ.',
    certainty: 'documented',
    source: 'Files you can store in Google Drive',
    touches: ['Sheet.insertColumnsAfter'],
  },
  'CE-09': {
    says: 'Writing to a protected cell that one may not edit throws “You are trying to edit a protected cell or object. …”.',
    certainty: 'observed',
    source: REPORTS,
    touches: ['Range.setValues', 'Sheet.appendRow'],
  },
  'CE-10': {
    says: 'A value that a strict data validation rule refuses throws for a script, too, and names the cell.',
    certainty: 'observed',
    source: REPORTS,
    touches: ['Range.setValues', 'DataValidationBuilder.setAllowInvalid'],
  },
  'CE-11': {
    says: 'A text given to setValue() or setValues() is read as if it were typed: numbers, percentages, dates, logical values.',
    certainty: 'observed',
    source: GAS_FAKES,
    touches: ['Range.setValue', 'Range.setValues'],
  },
  'CE-12': {
    says: "What is typed or written as a text is read by the spreadsheet's locale.",
    certainty: 'observed',
    source: GAS_FAKES,
    touches: ['Range.setValues', 'Spreadsheet.getSpreadsheetLocale'],
  },
  'CE-13': {
    says: 'A text that begins with an equals sign is a formula to setValue(), setValues() and appendRow().',
    certainty: 'documented',
    source: `${RANGE}; ${SHEET}`,
    touches: ['Range.setValues', 'Sheet.appendRow'],
  },
  'CE-14': {
    says: 'getValues() gives numbers, logical values, dates and texts, and an empty text for an empty cell.',
    certainty: 'documented',
    source: RANGE,
    touches: ['Range.getValues'],
  },
  'CE-15': {
    says: "getDisplayValues() gives texts as the cells show them, in the spreadsheet's locale.",
    certainty: 'documented',
    source: RANGE,
    touches: ['Range.getDisplayValues'],
  },
  'CE-16': {
    says: 'Where the comma is the decimal sign, people part arguments by semicolons and the columns of an array by backslashes.',
    certainty: 'observed',
    source: 'benlcollins.com on the locations of Google Sheets',
    touches: ['formulas'],
  },
  'CE-17': {
    says: 'A script that reads cells sees what it wrote before, also without a flush.',
    certainty: 'documented',
    source: 'Class SpreadsheetApp',
    touches: ['SpreadsheetApp.flush', 'Range.getValues'],
  },
  'CE-18': {
    says: 'appendRow() writes below the last row that holds anything.',
    certainty: 'documented',
    source: SHEET,
    touches: ['Sheet.appendRow'],
  },
  'CE-19': {
    says: 'Rows that two executions append at the same moment may be lost unless both hold a lock.',
    certainty: 'observed',
    source: 'tanaikech.github.io, 15 September 2021',
    touches: {
      outside: 'Rapport appends under the document lock, and executions of the emulator follow one another',
    },
  },
  'CE-20': {
    says: 'Formulas that give an empty text and unticked checkboxes count as content for getLastRow() and appendRow().',
    certainty: 'observed',
    source: 'users of getLastRow()',
    touches: ['Sheet.getLastRow', 'Sheet.appendRow'],
  },
  'CE-21': {
    says: 'Colours that are none are ignored in silence.',
    certainty: 'observed',
    source: GAS_FAKES,
    touches: ['Range.setBackground', 'Range.setFontColor'],
  },
  'CE-22': {
    says: "A protection's editors do not name the owner, who may always edit.",
    certainty: 'observed',
    source: GAS_FAKES,
    touches: { outside: 'Rapport protects nothing' },
  },
  'CE-23': {
    says: 'A script cannot set a data validation rule with a relative date such as “today”.',
    certainty: 'observed',
    source: GAS_FAKES,
    touches: { outside: "Rapport's rules are lists, checkboxes and plain dates" },
  },
  'CE-24': {
    says: 'Developer metadata may stand on whole rows, columns, sheets and spreadsheets only.',
    certainty: 'observed',
    source: GAS_FAKES,
    touches: { outside: 'Rapport keeps no developer metadata' },
  },
  'CE-25': {
    says: 'A changed chart is kept by updateChart() or insertChart() only.',
    certainty: 'documented',
    source: 'Class EmbeddedChartBuilder',
    touches: { outside: 'Rapport draws no charts' },
  },
  'CE-26': {
    says: 'Only scatter charts can be given ranges of their axes, and a header row takes the first colour of a pie.',
    certainty: 'observed',
    source: GAS_FAKES,
    touches: { outside: 'Rapport draws no charts' },
  },
  'CE-27': {
    says: 'A sheet has one filter: a second one throws “You can’t create a filter in a sheet that already has a filter.”',
    certainty: 'observed',
    source: GAS_FAKES,
    touches: { outside: 'Rapport makes no filters' },
  },
  'CE-28': {
    says: 'A formula given to setFormula() is written in A1 notation.',
    certainty: 'documented',
    source: RANGE,
    touches: ['Range.setFormula', 'Range.setFormulas'],
  },
  'CE-60': {
    says: 'Merged cells give their value in the first cell and empty texts in the others.',
    certainty: 'observed',
    source: REPORTS,
    touches: ['Range.getValues', 'Range.getDisplayValues'],
  },
  'CE-61': {
    says: 'Rows and columns that are hidden, by hand or by a filter, are read and counted like all others.',
    certainty: 'observed',
    source: REPORTS,
    touches: ['Range.getValues', 'Sheet.getDataRange', 'Sheet.getLastRow'],
  },
  'CE-62': {
    says: 'A range is a place: rows that people sort or move change what it holds.',
    certainty: 'documented',
    source: 'Google Docs Editors Help, Sort & filter your data',
    touches: ['Range.getValues', 'Range.setValues'],
  },
  'CE-63': {
    says: 'Merging or unmerging a part of merged cells throws “You must select all cells in a merged range to merge or unmerge them.”',
    certainty: 'observed',
    source: REPORTS,
    touches: { outside: 'Rapport merges no cells; people do' },
  },
  'CE-64': {
    says: "A filter over cells that are merged over several rows is refused with “You can't create a filter over a range containing vertical merges.”",
    certainty: 'observed',
    source: 'reports of people who filter',
    touches: { outside: 'Rapport makes no filters; people do' },
  },
  'CE-65': {
    says: "Pasting over a part of merged cells is refused with “You can't perform a paste that partially intersects a merge.”",
    certainty: 'observed',
    source: REPORTS,
    touches: { outside: 'Rapport pastes nothing; people do' },
  },
  'CE-66': {
    says: 'The error of a strict drop-down names the values that it allows.',
    certainty: 'observed',
    source: REPORTS,
    touches: ['Range.setValue', 'Range.setValues', 'Sheet.appendRow'],
  },
  'CE-67': {
    says: 'A protection that only warns stops neither people nor scripts.',
    certainty: 'documented',
    source: 'Class Protection',
    touches: ['Range.setValue', 'Range.setValues'],
  },
  'CE-68': {
    says: 'A checkbox that a person inserts writes FALSE into the empty cells of its range.',
    certainty: 'documented',
    source: 'Google Docs Editors Help, Add & use checkboxes',
    touches: ['Range.getValues', 'Sheet.getLastRow'],
  },
  'CE-69': {
    says: 'getActiveRangeList() gives the blocks that are selected in the sheet in front, hidden rows included.',
    certainty: 'documented',
    source: 'reference/spreadsheet/spreadsheet; hidden rows by users',
    touches: ['Spreadsheet.getActiveRangeList'],
  },
} as const satisfies Facts;
