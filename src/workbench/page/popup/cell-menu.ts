/** The context menus of cells and of heads. */
import type { Entry } from '../chrome/menu-model';
import { action, SEPARATOR, submenu } from '../chrome/menu-model';
import type { Axis } from '../grid/actions';
import { insert, move, onStretch, sort, sortRange, stretch, toggleFilter } from '../grid/actions';
import { columnLetters } from '../grid/addresses';
import { fitColumn } from '../grid/column-width';
import type { GridCommands } from '../grid/commands';
import { WORDS } from '../words';
import { popupPoint } from './popup-point';

export function cellEntries(grid: GridCommands): readonly Entry[] {
  const { box } = grid;
  const many = box.rows * box.columns > 1;
  return [
    ...clipboardEntries(grid),
    SEPARATOR,
    ...insertEntries(grid, 'rows'),
    ...insertEntries(grid, 'columns'),
    SEPARATOR,
    ...deleteEntries(grid),
    SEPARATOR,
    ...(many
      ? [
          action(WORDS.sortRangeAscending, () => {
            sortRange(grid, true);
          }),
          action(WORDS.sortRangeDescending, () => {
            sortRange(grid, false);
          }),
        ]
      : []),
    filterEntry(grid),
    noteEntry(grid),
  ];
}

export function headEntries(grid: GridCommands, axis: Axis): readonly Entry[] {
  const { first, count } = stretch(grid, axis);
  const name = (at: number): string => (axis === 'rows' ? String(at) : columnLetters(at));
  const [from, to] = [name(first), name(first + count - 1)];
  return [
    ...clipboardEntries(grid),
    SEPARATOR,
    ...insertEntries(grid, axis),
    axis === 'rows' ? deleteRowsEntry(grid) : deleteColumnsEntry(grid),
    action(WORDS.clearCells, () => {
      grid.clear();
    }),
    action(WORDS.hide(axis, from, to), () => {
      onStretch(grid, axis, 'hide');
    }),
    showEntry(grid, axis),
    SEPARATOR,
    moveEntry(grid, axis, -1),
    moveEntry(grid, axis, 1),
    SEPARATOR,
    ...(axis === 'columns' ? columnEntries(grid, first) : [freezeEntry(grid, first + count - 1)]),
  ];
}

export function clipboardEntries(grid: GridCommands): readonly Entry[] {
  const { clipboard } = grid;
  const copy = (cut: boolean) => (): void => {
    clipboard.copy(null, cut);
  };
  return [
    action(WORDS.cut, copy(true), 'Ctrl+X'),
    action(WORDS.copy, copy(false), 'Ctrl+C'),
    action(WORDS.paste, () => void clipboard.pasteFromMenu('all'), 'Ctrl+V'),
    submenu(WORDS.pasteSpecial, [
      action(WORDS.pasteValues, () => void clipboard.pasteFromMenu('values'), 'Ctrl+Shift+V'),
      action(WORDS.pasteFormats, () => void clipboard.pasteFromMenu('formats')),
    ]),
  ];
}

export function insertEntries(grid: GridCommands, axis: Axis): readonly Entry[] {
  const { rows, columns } = grid.box;
  const put = (where: 'before' | 'after') => (): void => {
    insert(grid, axis, where);
  };
  return axis === 'rows'
    ? [action(WORDS.rowsAbove(rows), put('before')), action(WORDS.rowsBelow(rows), put('after'))]
    : [action(WORDS.columnsLeft(columns), put('before')), action(WORDS.columnsRight(columns), put('after'))];
}

export function deleteEntries(grid: GridCommands): readonly Entry[] {
  return [deleteRowsEntry(grid), deleteColumnsEntry(grid)];
}

function deleteRowsEntry(grid: GridCommands): Entry {
  const { row, rows } = grid.box;
  return action(WORDS.deleteRows(row, row + rows - 1), () => {
    onStretch(grid, 'rows', 'delete');
  });
}

function deleteColumnsEntry(grid: GridCommands): Entry {
  const { column, columns } = grid.box;
  return action(WORDS.deleteColumns(columnLetters(column), columnLetters(column + columns - 1)), () => {
    onStretch(grid, 'columns', 'delete');
  });
}

function showEntry(grid: GridCommands, axis: Axis): Entry {
  const { sheet } = grid;
  const { first, count } = stretch(grid, axis);
  const hidden = (axis === 'rows' ? sheet?.hiddenRows : sheet?.hiddenColumns) ?? [];
  // The neighbours too: a head beside hidden ones brings them back.
  const any = hidden.some((gap) => gap.first <= first + count && gap.first + gap.count >= first);
  const last = axis === 'rows' ? (sheet?.rows ?? 1) : (sheet?.columns ?? 1);
  const from = Math.max(1, reach(hidden, first, -1));
  const to = Math.min(last, reach(hidden, first + count - 1, 1));
  return {
    ...action(WORDS.show(axis), () => {
      const body = { sheetId: grid.state.sheetId, first: from, count: to - from + 1 };
      void grid.workbench.act(axis === 'rows' ? 'show-rows' : 'show-columns', body);
    }),
    disabled: !any,
  };
}

/** The far end of the hidden ones next to an index, or the index. */
function reach(hidden: readonly { first: number; count: number }[], index: number, by: 1 | -1): number {
  const gap = hidden.find(({ first, count }) => first <= index + by && index + by < first + count);
  if (!gap) return index;
  return by > 0 ? gap.first + gap.count - 1 : gap.first;
}

function moveEntry(grid: GridCommands, axis: Axis, by: 1 | -1): Entry {
  const { first, count } = stretch(grid, axis);
  const length = (axis === 'rows' ? grid.sheet?.rows : grid.sheet?.columns) ?? 0;
  return {
    ...action(WORDS.move(axis, by), () => {
      move(grid, axis, by);
    }),
    disabled: by < 0 ? first === 1 : first + count > length,
  };
}

function columnEntries(grid: GridCommands, column: number): readonly Entry[] {
  return [
    action(WORDS.resizeColumn, () => {
      grid.open({ kind: 'width' });
    }),
    action(WORDS.fitColumn, () => void fitColumn(grid, column)),
    SEPARATOR,
    action(WORDS.sortAscending(columnLetters(column)), () => {
      sort(grid, column, true);
    }),
    action(WORDS.sortDescending(columnLetters(column)), () => {
      sort(grid, column, false);
    }),
    filterEntry(grid),
  ];
}

function freezeEntry(grid: GridCommands, row: number): Entry {
  return action(WORDS.freezeUpTo(row), () => {
    void grid.workbench.act('freeze-rows', { sheetId: grid.state.sheetId, count: row });
  });
}

export function filterEntry(grid: GridCommands): Entry {
  return action(grid.sheet?.filter ? WORDS.removeFilter : WORDS.createFilter, () => {
    toggleFilter(grid);
  });
}

export function noteEntry(grid: GridCommands): Entry {
  return action(grid.activeCell()?.note === undefined ? WORDS.insertNote : WORDS.editNote, () => {
    grid.open({ kind: 'note', position: grid.selection.anchor, at: popupPoint() });
  });
}
