/** Which actions of a person move the cells behind a line. */
import type { ActionName, Actions, Shift } from '../protocol';

type Mover = 'insert-rows' | 'insert-columns' | 'delete-rows' | 'delete-columns';

const SHIFTS: { readonly [N in Mover]: (body: Actions[N]) => Shift } = {
  'insert-rows': ({ sheetId, before, count }) => ({ sheetId, axis: 'row', at: before, by: count }),
  'insert-columns': ({ sheetId, before, count }) => ({ sheetId, axis: 'column', at: before, by: count }),
  'delete-rows': ({ sheetId, first, count }) => ({ sheetId, axis: 'row', at: first, by: -count }),
  'delete-columns': ({ sheetId, first, count }) => ({ sheetId, axis: 'column', at: first, by: -count }),
};

export function shiftOf<N extends ActionName>(name: N, body: Actions[N]): Shift | undefined {
  return isMover(name) ? (SHIFTS[name] as (body: Actions[N]) => Shift)(body) : undefined;
}

function isMover(name: ActionName): name is Mover {
  return name in SHIFTS;
}
