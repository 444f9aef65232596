import { dayReader, type ReadContext } from '../cells/cell-day';
import { saysNothing, textOf } from '../cells/cell-text';
import type { CellGrid } from '../cells/cells';
import type { FollowUpRow } from './challenge-data';
import { codeReader } from '../cells/code-of';
import { readTable, type TableReading } from '../cells/table-rows';

/** Reads the outbox, header row first. A state that is not one of ours is reported, and the row stays open. */
export function readFollowUps(grid: CellGrid, context: ReadContext): TableReading<FollowUpRow> {
  const dayOf = dayReader(context);
  return readTable('followUps', grid, (present) => {
    const ruleOf = codeReader('followUpRule');
    const stateOf = codeReader('followUpState');
    const key = present.column('key');
    const person = present.column('person');
    const inWords = present.column('inWords');
    const rule = present.column('rule');
    const dueCell = present.column('due');
    const stateCell = present.column('state');
    const sinceCell = present.column('stateSince');
    return () => {
      const due = dayOf(dueCell());
      if (due === undefined) present.report('due', dueCell());
      const since = dayOf(sinceCell());
      const state = stateOf(stateCell());
      if (state === undefined && !saysNothing(stateCell())) present.report('state', stateCell());
      return {
        row: present.number(),
        key: textOf(key()),
        person: textOf(person()),
        rule: ruleOf(rule()),
        due: due === '' ? undefined : due,
        state,
        stateSince: since === '' ? undefined : since,
        inWords: textOf(inWords()),
      };
    };
  });
}
