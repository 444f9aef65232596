import { dayReader, type ReadContext } from './cell-day';
import { quotedText, saysNothing, textOf } from './cell-text';
import type { CellGrid } from './cells';
import type { FollowUpRow } from './challenge-data';
import { codeReader } from './code-of';
import { readTable, type TableReading } from './table-rows';

/** Reads the outbox, header row first. A state that is not one of ours is reported, and the row stays open. */
export function readFollowUps(grid: CellGrid, context: ReadContext): TableReading<FollowUpRow> {
  const dayOf = dayReader(context);
  const ruleOf = codeReader('followUpRule');
  const stateOf = codeReader('followUpState');
  return readTable(
    'followUps',
    grid,
    (cells, report) => {
      const due = dayOf(cells.cell('due'));
      if (due === undefined) report('due', cells.cell('due'));
      const since = dayOf(cells.cell('stateSince'));
      const state = stateOf(cells.cell('state'));
      if (state === undefined && !saysNothing(cells.cell('state'))) report('state', cells.cell('state'));
      return {
        row: cells.row,
        key: textOf(cells.cell('key')),
        person: textOf(cells.cell('person')),
        rule: ruleOf(cells.cell('rule')),
        due: due === '' ? undefined : due,
        state,
        stateSince: since === '' ? undefined : since,
        inWords: textOf(cells.cell('inWords')),
      };
    },
    quotedText,
  );
}
