import { fact } from '../../support/fact';
import { SpreadsheetWithScript } from './a-script';
import { WorkbookUnderTest } from './a-workbook';

/** What a body with `ss`, `sheet` and `range(a1)` returns, run as a script with full authorization. */
function returned(body: string): unknown {
  const code = `function run() {
    var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getActiveSheet();
    var range = function (a1) { return sheet.getRange(a1); };
    ${body}
  }`;
  return new SpreadsheetWithScript(code).run('run');
}

const fill = (rows: unknown): string => `range('A1:B3').setValues(${JSON.stringify(rows)});`;
const TABLE = fill([['b', 2], ['a', 3], ['c', 1]]); // prettier-ignore

describe('the methods of Range', () => {
  it.each([
    ['setNumberFormats', `range('A1:B1').setNumberFormats([['0.0', '@']]); return range('A1:B1').getNumberFormats();`, [['0.0', '@']]],
    ['clearFormat', `range('A1').setNumberFormat('0.0').setFontWeight('bold').clearFormat(); return [range('A1').getNumberFormat(), range('A1').getFontWeight()];`, ['', 'normal']],
    ['getFontWeight', `return [range('A1').setFontWeight('bold').getFontWeight(), range('A1').setFontStyle('italic').getFontStyle(), range('A2').getFontStyle()];`, ['bold', 'italic', 'normal']],
    ['getFontSize', `return [range('A1').getFontSize(), range('A1').setFontSize(14).getFontSize(), range('A1').setWrap(true).getWrap()];`, [10, 14, true]],
    ['setBackgrounds', `range('A1:B1').setBackgrounds([['#ffeecc', null]]); return range('A1:C1').getBackgrounds();`, [['#ffeecc', '#ffffff', '#ffffff']]],
    ['getBackground', `return range('A1').setBackground('#000000').getBackground();`, '#000000'],
    ['setNotes', `range('A1:B1').setNotes([['one', '']]); return range('A1:B1').getNotes();`, [['one', '']]],
    ['setNote', `range('A1:A2').setNote('n'); range('A2').clearNote(); return [range('A1').getNote(), range('A2').getNote()];`, ['n', '']],
    ['insertCheckboxes', `range('A2').setValue(true); range('A1:A2').insertCheckboxes(); return [range('A1:A2').getValues(), range('A1:A2').isChecked(), range('A2').isChecked(), range('B1').isChecked()];`, [[[false], [true]], null, true, null]],
    ['removeCheckboxes', `range('A1:A2').insertCheckboxes().check().removeCheckboxes(); return [range('A1:A2').getValues(), range('A1').getDataValidation()];`, [[[''], ['']], null]],
    ['uncheck', `return range('A1').insertCheckboxes().check().uncheck().isChecked();`, false],
    ['getDataValidations', `range('A1').insertCheckboxes(); return range('A1:B1').getDataValidations()[0].map(function (rule) { return rule && rule.getAllowInvalid(); });`, [true, null]],
    ['sort by a column', `${TABLE} range('A1:B3').sort(1); return range('A1:B3').getValues();`, [['a', 3], ['b', 2], ['c', 1]]],
    ['sort downwards', `${TABLE} range('A1:B3').sort({column: 2, ascending: false}); return range('A1:A3').getValues();`, [['a'], ['b'], ['c']]],
    ['sort by two columns', `${fill([['b', 2], ['a', 3], ['b', 1]])} range('A1:B3').sort([1, {column: 2}]); return range('B1:B3').getValues();`, [[3], [1], [2]]],
    ['sort with formulas', `${fill([[2, '=A1*10'], [1, '=A2*10'], ['', '']])} range('A1:B2').sort(1); return range('B1:B2').getFormulas();`, [['=A1*10'], ['=A2*10']]],
    ['activate', `range('C4').activate(); return [ss.getActiveRange().getA1Notation(), sheet.getActiveCell().getA1Notation()];`, ['C4', 'C4']],
    ['getGridId', `return range('A1').getGridId() === sheet.getSheetId();`, true],
  ])('%s', (_name, body, expected) => {
    expect(returned(body)).toEqual(expected);
  }); // prettier-ignore

  it('sort refuses a column outside of the range', () => {
    expect(() => returned(`${TABLE} range('A1:B3').sort(3);`)).toThrow(/outside the range/);
    expect(() => returned(`range('A1:B3').sort('A');`)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.sort.",
    );
  });
});

describe('the methods of Sheet', () => {
  it.each([
    ['insertRowBefore', `${TABLE} sheet.insertRowBefore(1); return range('A1:A2').getValues();`, [[''], ['b']]],
    ['insertRowAfter', `${TABLE} sheet.insertRowAfter(1); return range('A1:A3').getValues();`, [['b'], [''], ['a']]],
    ['insertRows', `${TABLE} sheet.insertRows(1, 2); return [sheet.getMaxRows(), range('A3').getValue()];`, [1002, 'b']],
    ['insertColumnBefore', `${TABLE} sheet.insertColumnBefore(1); return range('A1:B1').getValues();`, [['', 'b']]],
    ['insertColumnAfter', `${TABLE} sheet.insertColumnAfter(1); return range('A1:C1').getValues();`, [['b', '', 2]]],
    ['insertColumns', `sheet.insertColumns(1, 3); return sheet.getMaxColumns();`, 29],
    ['deleteColumn', `${TABLE} sheet.deleteColumn(1); return range('A1').getValue();`, 2],
    ['clearContents', `${TABLE} range('A1').setNumberFormat('0.0'); sheet.clearContents(); return [sheet.getLastRow(), range('A1').getNumberFormat()];`, [0, '0.0']],
    ['clearFormats', `range('A1').setValue(1).setNumberFormat('0.0'); sheet.clearFormats(); return [range('A1').getValue(), range('A1').getNumberFormat()];`, [1, '']],
    ['clearNotes', `range('A1').setValue(1).setNote('n'); sheet.clearNotes(); return range('A1').getNote();`, ''],
    ['sort', `${TABLE} sheet.setFrozenRows(1); sheet.sort(2); return range('A1:A3').getValues();`, [['b'], ['c'], ['a']]],
    ['getSheetValues', `${TABLE} return sheet.getSheetValues(2, 1, 1, 2);`, [['a', 3]]],
    ['hideRows', `sheet.hideRows(2, 2); sheet.showRows(3); return [1, 2, 3].map(function (row) { return sheet.isRowHiddenByUser(row); });`, [false, true, false]],
    ['hideColumns', `sheet.hideColumns(2); return [sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(1), sheet.isRowHiddenByFilter(2)];`, [true, false, false]],
    ['setActiveRange', `sheet.setActiveRange(range('B2:B3')); return sheet.getActiveRange().getA1Notation();`, 'B2:B3'],
    ['getSheetName', `return sheet.getSheetName();`, 'Sheet1'],
  ])('%s', (_name, body, expected) => {
    expect(returned(body)).toEqual(expected);
  }); // prettier-ignore

  it('hideRows leaves one row in sight', () => {
    expect(() => returned('sheet.hideRows(1, 1000);')).toThrow("You can't hide all the rows on the sheet.");
  });
});

describe('the methods of Spreadsheet', () => {
  it.each([
    ['rename', `ss.rename('New'); return ss.getName();`, 'New'],
    ['getNumSheets', `ss.insertSheet('Two'); return ss.getNumSheets();`, 2],
    ['deleteActiveSheet', `ss.insertSheet('Two'); return ss.deleteActiveSheet().getName();`, 'Sheet1'],
    ['setSpreadsheetLocale', `ss.setSpreadsheetLocale('de_DE'); range('A1').setValue('1,5'); return [ss.getSpreadsheetLocale(), range('A1').getValue()];`, ['de_DE', 1.5]],
    ['setActiveRange', `SpreadsheetApp.setActiveRange(range('D4')); return ss.getActiveCell().getA1Notation();`, 'D4'],
    ['setActiveSheet', `var two = ss.insertSheet('Two'); SpreadsheetApp.setActiveSheet(sheet); return ss.getActiveSheet().getName();`, 'Sheet1'],
    ['NamedRange.setName', `ss.setNamedRange('One', range('A1')); ss.getNamedRanges()[0].setName('Two').setRange(range('B2')); return ss.getNamedRanges().map(function (n) { return [n.getName(), n.getRange().getA1Notation()]; });`, [['Two', 'B2']]],
  ])('%s', (_name, body, expected) => {
    expect(returned(body)).toEqual(expected);
  }); // prettier-ignore

  it('setSpreadsheetLocale refuses a language that nobody knows', () => {
    expect(() => returned(`ss.setSpreadsheetLocale('xx_XX');`)).toThrow('Invalid argument: xx_XX');
  });
});

describe('SpreadsheetApp.openById', () => {
  it(fact('CF-16'), () => {
    const book = new SpreadsheetWithScript('function F() { return SpreadsheetApp.openById("x").getName(); }');

    expect(book.shown('=F()')?.error).toBe(
      'You do not have permission to call SpreadsheetApp.openById. ' +
        'Required permissions: https://www.googleapis.com/auth/spreadsheets (line 1).',
    );
  });

  it('needs the wide scope for its own spreadsheet, too', () => {
    expect(() => returned('SpreadsheetApp.openById(ss.getId());')).toThrow(
      /Specified permissions are not sufficient to call SpreadsheetApp\.openById/,
    );
  });

  it('knows its own spreadsheet and no other', () => {
    const book = new WorkbookUnderTest();

    expect(book.app.openById(book.spreadsheet.getId()).getName()).toBe('Challenge');
    expect(() => book.app.openById('other')).toThrow(/openById on object SpreadsheetApp/);
  });
});
