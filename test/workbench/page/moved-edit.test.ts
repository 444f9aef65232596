import type { Shift, Snapshot } from '../../../src/workbench/protocol';
import type { AppState } from '../../../src/workbench/page/state/app-state';
import { movedEdit } from '../../../src/workbench/page/state/moved-edit';

function after(...shifts: readonly Omit<Shift, 'sheetId'>[]): ReturnType<typeof movedEdit> {
  const state = {
    editing: { sheetId: 1, position: { row: 5, column: 3 } },
    selections: {},
    snapshot: { shifts: [] },
  } as unknown as AppState;
  const numbered = shifts.map((shift, index) => ({ ...shift, sheetId: 1, id: index + 1 }));
  return movedEdit(state, { shifts: numbered } as unknown as Snapshot);
}

describe('an open edit', () => {
  it('goes along with its cell', () => {
    const { editing, selections } = after({ axis: 'row', at: 5, by: 2 }, { axis: 'column', at: 1, by: -1 });
    const position = { row: 7, column: 2 };

    expect([editing?.position, selections?.[1]]).toEqual([position, { anchor: position, head: position }]);
  });

  it('stays where only what follows is moved', () => {
    expect(after({ axis: 'row', at: 6, by: 1 }).editing?.position).toEqual({ row: 5, column: 3 });
  });

  it('is over when its cell is deleted', () => {
    expect(after({ axis: 'row', at: 4, by: -2 }).editing).toBeNull();
    expect(after({ axis: 'row', at: 4, by: -1 }).editing?.position.row).toBe(4);
  });

  it('is left alone by what this window has seen already', () => {
    expect(after()).toEqual({});
  });
});
