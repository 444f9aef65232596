/** The sheet: a view of what the server has, drawn where one looks. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../protocol';
import type { DragMark } from '../state/app-state';
import { currentSelection } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import type { CellBox, CellPosition } from './addresses';
import { CellEditor } from './cell-editor';
import { CellHint } from './cell-hint';
import { choiceAreas } from './choices';
import type { GridCommands } from './commands';
import { EdgeScroll } from './edge-scroll';
import type { Geometry, PixelBox } from './geometry';
import {
  columnOffsets,
  HEAD_HEIGHT,
  headWidth,
  pixelBox,
  pixelStyle,
  ROW_HEIGHT,
  rowOffsets,
} from './geometry';
import { GridPanes } from './grid-panes';
import { marksOn } from './marks';
import { wholeCell } from './merges';
import { GridMouse } from './mouse';
import type { Viewport } from './viewport';
import { bringIntoView, useViewport, visibleBox } from './viewport';

interface GridProps {
  readonly sheet: SheetView;
  readonly grid: GridCommands;
}

export function Grid({ sheet, grid }: GridProps): JSX.Element {
  const workbench = useWorkbench();
  const cellsRevision = useApp((state) => state.cellsRevision);
  const editing = useApp((state) => state.editing);
  const drag = useApp((state) => state.drag);
  useApp((state) => state.copied);
  const selection = useApp(currentSelection);
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, updateViewport] = useViewport(scroller);
  const [hovered, setHovered] = useState<CellPosition | undefined>();
  const geometry = useGeometry(sheet, cellsRevision, drag);
  const areas = useMemo(() => choiceAreas(sheet), [sheet.choices]);
  const visible = visibleBox(sheet, geometry, viewport);
  const marks = marksOn(sheet, workbench.state);
  const { anchor } = selection;
  const head = editing?.pick?.selection.head ?? selection.head;

  useLoading(sheet, geometry, visible, grid);
  useLayoutEffect(() => {
    if (scroller.current)
      bringIntoView(scroller.current, sheet, geometry, { ...head, ...wholeParts(sheet, marks.selected) });
  }, [sheet.id, head.row, head.column, viewport.width, viewport.height]);

  const placeOf = (position: CellPosition): PixelBox => placeAt(position, sheet, geometry, viewport.top);
  const box = placeOf(anchor);
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
      {...useMouse(grid, scroller, setHovered)}
    >
      <GridPanes {...{ sheet, geometry, visible, marks, cellsRevision, areas }} cells={workbench.cells} />
      {drag?.kind === 'move' && <MoveLine mark={drag} geometry={geometry} />}
      <CellHint {...{ sheet, hovered, placeOf }} active={anchor} right={viewport.left + viewport.width} />
      <CellEditor {...{ grid, box, pageRows }} room={roomAround(box, viewport)} />
    </div>
  );
}

function useGeometry(sheet: SheetView, cellsRevision: number, drag: DragMark | null): Geometry {
  const { cells } = useWorkbench();
  const resized = drag?.kind === 'resize' ? drag : undefined;
  const columns = useMemo(() => {
    const widths = resized ? { ...sheet.columnWidths, [resized.column]: resized.width } : sheet.columnWidths;
    return columnOffsets({ ...sheet, columnWidths: widths });
  }, [sheet.columns, sheet.columnWidths, sheet.hiddenColumns, resized]);
  const rows = useMemo(
    () => rowOffsets(sheet, columns, cells.cellsOf(sheet.id)),
    [sheet.id, sheet.rows, sheet.hiddenRows, columns, cellsRevision],
  );
  const width = headWidth(sheet);
  return useMemo(() => ({ rows, columns, headWidth: width }), [rows, columns, width]);
}

/** Has the cells at hand that are seen, frozen, active or selected. */
function useLoading(sheet: SheetView, geometry: Geometry, visible: CellBox, grid: GridCommands): void {
  const workbench = useWorkbench();
  useEffect(() => {
    const { cells } = workbench;
    cells.needRows(sheet, geometry.rows.seen(visible.row, visible.row + visible.rows - 1), visible);
    if (sheet.frozenRows > 0) cells.need(sheet, { ...visible, row: 1, rows: sheet.frozenRows });
    cells.need(sheet, { ...grid.selection.anchor, rows: 1, columns: 1 });
    grid.clipboard.prepare(sheet, grid.box);
  });
  // Before the sheet is painted, or what is typed at once after a change of sheet would go nowhere.
  useLayoutEffect(() => {
    workbench.focusGrid();
  }, [workbench, sheet.id]);
}

type MouseHandler = (event: MouseEvent) => void;
type MouseHandlers = Readonly<
  Record<
    'onMouseDown' | 'onMouseMove' | 'onMouseUp' | 'onMouseLeave' | 'onDblClick' | 'onContextMenu',
    MouseHandler
  >
>;

/** A drag goes on outside the sheet, and ends wherever the button is let go. */
function useDragsBeyond(mouse: GridMouse, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const edge = new EdgeScroll(scroller, (element, event) => {
      mouse.reach(element, event);
    });
    const move = (event: MouseEvent): void => {
      if (mouse.goesFar) edge.follow(event);
    };
    const release = (): void => {
      edge.stop();
      mouse.up();
    };
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', release);
    return () => {
      edge.stop();
      window.removeEventListener('mousemove', move);
      window.removeEventListener('mouseup', release);
    };
  }, [mouse, scroller]);
}

/** Inside an open editor the mouse is the text's. */
function useMouse(
  grid: GridCommands,
  scroller: RefObject<HTMLElement | null>,
  onHover: (cell: CellPosition | undefined) => void,
): MouseHandlers {
  const workbench = useWorkbench();
  const mouse = useMemo(() => new GridMouse(grid), [grid]);
  useDragsBeyond(mouse, scroller);
  return useMemo(() => {
    const inEditor = ({ target }: Event): boolean =>
      target instanceof Element && target.closest('.editor-open') !== null;
    return {
      onMouseDown: (event) => {
        if (!inEditor(event) && mouse.down(event)) workbench.focusGrid();
      },
      onMouseMove: (event) => {
        mouse.move(event);
        onHover(mouse.hovered(event));
      },
      onMouseUp: () => {
        mouse.up();
      },
      onMouseLeave: () => {
        onHover(undefined);
      },
      onDblClick: (event) => {
        if (!inEditor(event)) mouse.doubleClick(event);
      },
      onContextMenu: (event) => {
        if (!inEditor(event)) mouse.contextMenu(event);
      },
    };
  }, [workbench, mouse]);
}

/** Where the rows or columns that are dragged would go. */
function MoveLine({
  mark,
  geometry,
}: {
  readonly mark: Extract<DragMark, { kind: 'move' }>;
  readonly geometry: Geometry;
}): JSX.Element {
  const { rows, columns, headWidth: heads } = geometry;
  const style =
    mark.axis === 'rows'
      ? pixelStyle({
          left: 0,
          top: HEAD_HEIGHT + rows.startOf(mark.before) - 2,
          width: heads + columns.total,
          height: 4,
        })
      : pixelStyle({
          left: heads + columns.startOf(mark.before) - 2,
          top: 0,
          width: 4,
          height: HEAD_HEIGHT + rows.total,
        });
  return <div class="mark-move" style={style} />;
}

function wholeParts(sheet: SheetView, selected: CellBox): { wholeRows: boolean; wholeColumns: boolean } {
  return { wholeRows: selected.columns === sheet.columns, wholeColumns: selected.rows === sheet.rows };
}

function roomAround({ top, height }: PixelBox, view: Viewport): { above: number; below: number } {
  return { above: top - view.top, below: view.top + view.height - top - height };
}

/** Frozen rows stay where they are while the rest scrolls, and so does what lies over them. */
function placeAt(position: CellPosition, sheet: SheetView, geometry: Geometry, scrollTop: number): PixelBox {
  const box = pixelBox(geometry, wholeCell(sheet.merges, position));
  return position.row <= sheet.frozenRows ? { ...box, top: box.top + scrollTop } : box;
}
