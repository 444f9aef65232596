import { shownAt, waitFor } from '../ask-in-cells';
import { inLocale } from '../in-locale';
import type { CallQuestion } from '../question';
import { scratchSheet } from '../scratch-sheet';

const COLUMN = 10;

function isComputed(row: number): () => boolean {
  return () => !['', 'Loading...'].includes(shownAt(scratchSheet(), row, COLUMN));
}

function freshRow(): number {
  return scratchSheet().getLastRow() + 2;
}

/** What nobody has written down and one formula alone does not tell. */
export const OPEN_CELL_QUESTIONS: readonly CallQuestion[] = [
  {
    id: 'open-1',
    about: { assumption: 'identicalFormulaRecalculates' },
    asks: 'Whether setFormula with the very formula that stands there runs it again',
    expected: 'false',
    ask: () => {
      const row = freshRow();
      const cell = scratchSheet().getRange(row, COLUMN).setFormula('=PROBE_RETURN("random")');
      waitFor(isComputed(row));
      const before = shownAt(scratchSheet(), row, COLUMN);
      cell.setFormula('=PROBE_RETURN("random")');
      Utilities.sleep(3000);
      waitFor(isComputed(row));
      return shownAt(scratchSheet(), row, COLUMN) !== before;
    },
  },
  {
    id: 'open-2',
    about: { assumption: 'commasInSemicolonLocales' },
    asks: 'What setFormula("=SUM(1,2)") shows in a spreadsheet of de_DE',
    expected: '"3"',
    ask: () =>
      inLocale('de_DE', () =>
        scratchSheet().getRange(freshRow(), COLUMN).setFormula('=SUM(1,2)').getDisplayValue(),
      ),
  },
];
