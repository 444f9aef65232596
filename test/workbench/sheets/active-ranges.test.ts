import { fact } from '../../support/fact';
import { SpreadsheetWithScript } from './a-script';

const CODE = `function selected() {
  return SpreadsheetApp.getActiveSpreadsheet().getActiveRangeList().getRanges().map((range) => range.getA1Notation());
}`;

describe('what a person has selected', () => {
  it(fact('CE-69'), () => {
    const { emulator } = new SpreadsheetWithScript(CODE);
    const [sheet] = emulator.workbook.sheets();
    const sheetId = sheet?.id ?? 0;
    emulator.user.hideRows(sheetId, 3, 1);

    emulator.workbook.activate(sheetId, 2, 1, 3, 2);

    expect(emulator.callFromSidebar('selected', [])).toEqual({ ok: true, value: ['A2:B4'] });
  });

  it('is one cell where no size is told', () => {
    const { emulator } = new SpreadsheetWithScript(CODE);

    emulator.workbook.activate(0, 5, 2);

    expect(emulator.callFromSidebar('selected', [])).toEqual({ ok: true, value: ['B5'] });
  });
});
