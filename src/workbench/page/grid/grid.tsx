/** The sheet: a view of what the server has, drawn where one looks. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../protocol';
import { currentSelection } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import type { CellPosition } from './addresses';
import { choiceAreas } from './choices';
import { CellEditor } from './cell-editor';
import { GridClipboard } from './clipboard';
import type { GridCommands } from './commands';
import { ErrorNote } from './error-note';
import type { Geometry } from './geometry';
import { columnOffsets, HEAD_HEIGHT, headWidth, pixelBox, ROW_HEIGHT, rowOffsets } from './geometry';
import { GridPanes } from './grid-panes';
import { GridMouse } from './mouse';
import { selectedBox } from './selection';
import { bringIntoView, useViewport, visibleBox } from './viewport';

export function Grid({
  sheet,
  grid,
}: {
  readonly sheet: SheetView;
  readonly grid: GridCommands;
}): JSX.Element {
  const workbench = useWorkbench();
  const cellsRevision = useApp((state) => state.cellsRevision);
  const selection = useApp(currentSelection);
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, updateViewport] = useViewport(scroller);
  const [hovered, setHovered] = useState<CellPosition | undefined>();
  const geometry = useGeometry(sheet, cellsRevision);
  const areas = useMemo(() => choiceAreas(sheet), [sheet.choices]);
  const mouse = useMemo(() => new GridMouse(grid), [grid]);
  const clipboard = useMemo(() => new GridClipboard(workbench, grid), [workbench, grid]);
  const visible = visibleBox(sheet, geometry, viewport);
  const { head } = selection;

  useEffect(() => {
    workbench.cells.need(sheet, visible);
    if (sheet.frozenRows > 0) workbench.cells.need(sheet, { ...visible, row: 1, rows: sheet.frozenRows });
    workbench.cells.need(sheet, { ...selection.anchor, rows: 1, columns: 1 });
    clipboard.prepare(sheet, selectedBox(selection));
  });
  useLayoutEffect(() => {
    if (scroller.current) bringIntoView(scroller.current, sheet, geometry, head);
  }, [sheet.id, head.row, head.column, viewport.width, viewport.height]);
  useEffect(() => {
    workbench.focusGrid();
  }, [workbench, sheet.id]);

  const noted =
    hovered && workbench.cells.get(sheet.id, hovered)?.error !== undefined ? hovered : selection.anchor;
  const cell = workbench.cells.get(sheet.id, noted);
  const pageRows = Math.max(
    1,
    Math.floor((viewport.height - HEAD_HEIGHT) / ROW_HEIGHT) - sheet.frozenRows - 1,
  );
  return (
    <div
      ref={scroller}
      class="grid-scroller"
      tabIndex={-1}
      onScroll={updateViewport}
      onMouseDown={(event) => {
        if (!isEditor(event.target)) mouse.down(event);
        if (!isEditor(event.target)) workbench.focusGrid();
      }}
      onMouseMove={(event) => {
        mouse.move(event);
        setHovered(mouse.hovered(event));
      }}
      onMouseUp={() => {
        mouse.up();
      }}
      onDblClick={(event) => {
        if (!isEditor(event.target)) mouse.doubleClick(event);
      }}
    >
      <GridPanes
        sheet={sheet}
        geometry={geometry}
        visible={visible}
        selection={selection}
        cells={workbench.cells}
        cellsRevision={cellsRevision}
        areas={areas}
      />
      {cell?.error !== undefined && (
        <ErrorNote cell={cell} box={placeOf(noted, sheet, geometry, viewport.top)} />
      )}
      <CellEditor
        grid={grid}
        clipboard={clipboard}
        box={placeOf(selection.anchor, sheet, geometry, viewport.top)}
        pageRows={pageRows}
      />
    </div>
  );
}

function useGeometry(sheet: SheetView, cellsRevision: number): Geometry {
  const { cells } = useWorkbench();
  const columns = useMemo(() => columnOffsets(sheet), [sheet.columns, sheet.columnWidths]);
  const rows = useMemo(
    () => rowOffsets(sheet, columns, cells.cellsOf(sheet.id)),
    [sheet.id, sheet.rows, columns, cellsRevision],
  );
  const width = headWidth(sheet);
  return useMemo(() => ({ rows, columns, headWidth: width }), [rows, columns, width]);
}

/** Frozen rows stay where they are while the rest scrolls, and so does what lies over them. */
function placeOf(
  position: CellPosition,
  sheet: SheetView,
  geometry: Geometry,
  scrollTop: number,
): ReturnType<typeof pixelBox> {
  const box = pixelBox(geometry, { ...position, rows: 1, columns: 1 });
  return position.row <= sheet.frozenRows ? { ...box, top: box.top + scrollTop } : box;
}

function isEditor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.editor-open') !== null;
}
