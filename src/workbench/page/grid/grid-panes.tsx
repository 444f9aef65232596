/** The heads and frozen rows, which stay, and the rows below, which scroll. */
import type { JSX } from 'preact';
import type { SheetView } from '../../protocol';
import type { CellCache } from '../state/cell-cache';
import type { CellBox } from './addresses';
import type { ChoiceArea } from './choices';
import { ColumnHeads } from './column-heads';
import type { Geometry } from './geometry';
import { HEAD_HEIGHT, pixelStyle } from './geometry';
import { GridRow } from './grid-row';
import { overlap } from './merges';
import type { Marks } from './selection-marks';
import { SelectionMarks } from './selection-marks';

interface GridPanesProps {
  readonly sheet: SheetView;
  readonly geometry: Geometry;
  /** What to draw below the frozen rows. */
  readonly visible: CellBox;
  readonly marks: Marks;
  readonly cells: CellCache;
  readonly cellsRevision: number;
  readonly areas: readonly ChoiceArea[];
}

export function GridPanes(props: GridPanesProps): JSX.Element {
  const { sheet, geometry, visible, marks } = props;
  const { rows, columns, headWidth } = geometry;
  const width = headWidth + columns.total;
  const frozenHeight = HEAD_HEIGHT + rows.startOf(sheet.frozenRows + 1);
  const shown = columns.seen(visible.column, visible.column + visible.columns - 1);
  return (
    <div
      role="grid"
      id="grid"
      aria-label={sheet.name}
      aria-rowcount={sheet.rows}
      aria-colcount={sheet.columns}
      aria-multiselectable="true"
      class="grid"
      style={pixelStyle({ width, height: HEAD_HEIGHT + rows.total })}
    >
      <div role="rowgroup" class="pane pane-frozen" style={pixelStyle({ width, height: frozenHeight })}>
        <ColumnHeads {...{ sheet, geometry, shown }} selected={marks.selected} />
        {rowsOf(rows.seen(1, sheet.frozenRows), props)}
        <SelectionMarks geometry={geometry} marks={marks} firstRow={1} lastRow={sheet.frozenRows} />
      </div>
      <div role="rowgroup" class="pane pane-body">
        {rowsOf(bodyRows(props), props)}
        <SelectionMarks
          geometry={geometry}
          marks={marks}
          firstRow={sheet.frozenRows + 1}
          lastRow={sheet.rows}
        />
      </div>
    </div>
  );
}

/** Those in view, and those above that a merged cell reaches down from. */
function bodyRows({ sheet, geometry, visible }: GridPanesProps): readonly number[] {
  const above = sheet.merges
    .filter((merge) => merge.row < visible.row && merge.row > sheet.frozenRows && overlap(merge, visible))
    .map(({ row }) => row);
  return [...new Set([...above, ...geometry.rows.seen(visible.row, visible.row + visible.rows - 1)])];
}

function rowsOf(rows: readonly number[], props: GridPanesProps): JSX.Element[] {
  const { sheet, geometry, visible, marks } = props;
  const { selected } = marks;
  return rows.map((row) => {
    const isSelected = row >= selected.row && row < selected.row + selected.rows;
    return (
      <GridRow
        key={row}
        row={row}
        sheet={sheet}
        geometry={geometry}
        firstColumn={visible.column}
        lastColumn={visible.column + visible.columns - 1}
        cells={props.cells}
        cellsRevision={props.cellsRevision}
        areas={props.areas}
        selectedFrom={isSelected ? selected.column : 0}
        selectedTo={isSelected ? selected.column + selected.columns - 1 : 0}
      />
    );
  });
}
