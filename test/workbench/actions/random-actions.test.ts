import fc from 'fast-check';
import { ServiceError } from '../../../src/workbench/emulator/service';
import type { CellWorkbook } from '../../../src/workbench/emulator/workbook';
import { WorkbookUnderTest } from '../sheets/a-workbook';
import { randomAction, type RandomAction } from './random-action';

const actions = fc.array(randomAction, {
  minLength: 30,
  maxLength: 45,
  size: 'max',
});
const RUNS = { numRuns: 12, seed: 20_261_122 };

/** Does all of it; what Sheets refuses leaves no trace. */
function carryOut(workbook: CellWorkbook, all: readonly RandomAction[]): void {
  for (const action of all) {
    const before = contentOf(workbook);
    try {
      action.run(workbook);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      expect(contentOf(workbook)).toBe(before);
    }
  }
}

/** All that is kept of a spreadsheet but how many sheets it ever had and which cell is selected. */
function contentOf(workbook: CellWorkbook): string {
  const { sheetCount: _count, active: _active, ...content } = workbook.save();
  return JSON.stringify(content);
}

/** What a page is shown of all sheets; versions only grow. */
function pageOf(workbook: CellWorkbook): unknown {
  return workbook.sheets().map(({ version: _version, ...view }) => ({
    ...view,
    cells: workbook.cells(view.id, 1, 1, view.lastRow + 5, view.lastColumn + 5),
  }));
}

function start(saved?: unknown): CellWorkbook {
  return new WorkbookUnderTest(saved === undefined ? {} : { saved }).workbook;
}

describe('any sequence of a person’s actions', () => {
  it('is either done or refused in the words of Sheets, as a whole', () => {
    fc.assert(
      fc.property(actions, (all) => {
        carryOut(start(), all);
      }),
      RUNS,
    );
  });

  it('is the same after a restart', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const workbook = start();
        carryOut(workbook, all);

        const again = start(JSON.parse(JSON.stringify(workbook.save())));

        expect(pageOf(again)).toEqual(pageOf(workbook));
        expect(contentOf(again)).toBe(contentOf(workbook));
      }),
      RUNS,
    );
  });

  it('is taken back step by step to the very beginning, and done again', () => {
    fc.assert(
      fc.property(actions, (all) => {
        const workbook = start();
        workbook.paste(0, 1, 1, [
          ['Who', 'Count', '=B2*2'],
          ['Ada', '3', '=C1'],
        ]);
        const first = contentOf(workbook);
        carryOut(workbook, all);
        const last = contentOf(workbook);
        const page = pageOf(workbook);

        let steps = 0;
        for (; workbook.canUndo; steps++) workbook.undo();
        workbook.redo();
        expect(contentOf(workbook)).toBe(first);

        for (let step = 1; step < steps; step++) workbook.redo();
        expect(contentOf(workbook)).toBe(last);
        expect(pageOf(workbook)).toEqual(page);
      }),
      RUNS,
    );
  });
});
