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
import type { Selection } from './selection';
import { selectedBox } from './selection';
import { SelectionMarks } from './selection-marks';

interface GridPanesProps {
  readonly sheet: SheetView;
  readonly geometry: Geometry;
  /** What to draw below the frozen rows. */
  readonly visible: CellBox;
  readonly selection: Selection;
  readonly cells: CellCache;
  readonly cellsRevision: number;
  readonly areas: readonly ChoiceArea[];
}

export function GridPanes(props: GridPanesProps): JSX.Element {
  const { sheet, geometry, visible, selection } = props;
  const { rows, columns, headWidth } = geometry;
  const width = headWidth + columns.total;
  const frozenHeight = HEAD_HEIGHT + rows.startOf(sheet.frozenRows + 1);
  const selected = selectedBox(selection);
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
        <ColumnHeads
          columns={columns}
          firstColumn={visible.column}
          lastColumn={visible.column + visible.columns - 1}
          headWidth={headWidth}
          selected={selected}
        />
        {rowsOf(1, sheet.frozenRows, props, selected)}
        <SelectionMarks geometry={geometry} selection={selection} firstRow={1} lastRow={sheet.frozenRows} />
      </div>
      <div role="rowgroup" class="pane pane-body">
        {rowsOf(visible.row, visible.row + visible.rows - 1, props, selected)}
        <SelectionMarks
          geometry={geometry}
          selection={selection}
          firstRow={sheet.frozenRows + 1}
          lastRow={sheet.rows}
        />
      </div>
    </div>
  );
}

function rowsOf(first: number, last: number, props: GridPanesProps, selected: CellBox): JSX.Element[] {
  const { sheet, geometry, visible } = props;
  const drawn: JSX.Element[] = [];
  for (let row = first; row <= last; row++) {
    const isSelected = row >= selected.row && row < selected.row + selected.rows;
    drawn.push(
      <GridRow
        key={row}
        row={row}
        top={geometry.rows.startOf(row)}
        height={geometry.rows.sizeOf(row)}
        sheetId={sheet.id}
        sheetName={sheet.name}
        firstColumn={visible.column}
        lastColumn={visible.column + visible.columns - 1}
        columns={geometry.columns}
        headWidth={geometry.headWidth}
        cells={props.cells}
        cellsRevision={props.cellsRevision}
        areas={props.areas}
        selectedFrom={isSelected ? selected.column : 0}
        selectedTo={isSelected ? selected.column + selected.columns - 1 : 0}
        frozen={row === sheet.frozenRows}
      />,
    );
  }
  return drawn;
}
