/** The sheet: a view of what the server has, drawn where one looks. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../protocol';
import { currentSelection } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import type { CellBox, CellPosition } from './addresses';
import { CellEditor } from './cell-editor';
import { choiceAreas } from './choices';
import { GridClipboard } from './clipboard';
import type { GridCommands } from './commands';
import { ErrorNote } from './error-note';
import type { Geometry, PixelBox } from './geometry';
import { columnOffsets, HEAD_HEIGHT, headWidth, pixelBox, ROW_HEIGHT, rowOffsets } from './geometry';
import { GridPanes } from './grid-panes';
import { GridMouse } from './mouse';
import { selectedBox } from './selection';
import { bringIntoView, useViewport, visibleBox } from './viewport';

interface GridProps {
  readonly sheet: SheetView;
  readonly grid: GridCommands;
}

export function Grid({ sheet, grid }: GridProps): JSX.Element {
  const workbench = useWorkbench();
  const cellsRevision = useApp((state) => state.cellsRevision);
  const selection = useApp(currentSelection);
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, updateViewport] = useViewport(scroller);
  const [hovered, setHovered] = useState<CellPosition | undefined>();
  const geometry = useGeometry(sheet, cellsRevision);
  const areas = useMemo(() => choiceAreas(sheet), [sheet.choices]);
  const clipboard = useMemo(() => new GridClipboard(workbench, grid), [workbench, grid]);
  const visible = visibleBox(sheet, geometry, viewport);
  const { anchor, head } = selection;

  useLoading(sheet, visible, grid, clipboard);
  useLayoutEffect(() => {
    if (scroller.current) bringIntoView(scroller.current, sheet, geometry, head);
  }, [sheet.id, head.row, head.column, viewport.width, viewport.height]);

  const placeOf = (position: CellPosition): PixelBox => placeAt(position, sheet, geometry, viewport.top);
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
      {...useMouse(grid, setHovered)}
    >
      <GridPanes {...{ sheet, geometry, visible, selection, cellsRevision, areas }} cells={workbench.cells} />
      <CellError sheet={sheet} hovered={hovered} active={anchor} placeOf={placeOf} />
      <CellEditor grid={grid} clipboard={clipboard} box={placeOf(anchor)} pageRows={pageRows} />
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

/** Has the cells at hand that are seen, frozen, active or selected. */
function useLoading(sheet: SheetView, visible: CellBox, grid: GridCommands, clipboard: GridClipboard): void {
  const workbench = useWorkbench();
  useEffect(() => {
    const { cells } = workbench;
    const { selection } = grid;
    cells.need(sheet, visible);
    if (sheet.frozenRows > 0) cells.need(sheet, { ...visible, row: 1, rows: sheet.frozenRows });
    cells.need(sheet, { ...selection.anchor, rows: 1, columns: 1 });
    clipboard.prepare(sheet, selectedBox(selection));
  });
  // Before the sheet is painted, or what is typed at once after a change of sheet would go nowhere.
  useLayoutEffect(() => {
    workbench.focusGrid();
  }, [workbench, sheet.id]);
}

type MouseHandler = (event: MouseEvent) => void;
type MouseHandlers = Readonly<
  Record<'onMouseDown' | 'onMouseMove' | 'onMouseUp' | 'onDblClick', MouseHandler>
>;

/** Inside an open editor the mouse is the text's. */
function useMouse(grid: GridCommands, onHover: (cell: CellPosition | undefined) => void): MouseHandlers {
  const workbench = useWorkbench();
  return useMemo(() => {
    const mouse = new GridMouse(grid);
    const inEditor = ({ target }: Event): boolean =>
      target instanceof Element && target.closest('.editor-open') !== null;
    return {
      onMouseDown: (event) => {
        if (inEditor(event)) return;
        mouse.down(event);
        workbench.focusGrid();
      },
      onMouseMove: (event) => {
        mouse.move(event);
        onHover(mouse.hovered(event));
      },
      onMouseUp: () => {
        mouse.up();
      },
      onDblClick: (event) => {
        if (!inEditor(event)) mouse.doubleClick(event);
      },
    };
  }, [workbench, grid]);
}

interface CellErrorProps {
  readonly sheet: SheetView;
  readonly hovered: CellPosition | undefined;
  readonly active: CellPosition;
  readonly placeOf: (position: CellPosition) => PixelBox;
}

/** The error under the mouse, else that of the active cell. */
function CellError({ sheet, hovered, active, placeOf }: CellErrorProps): JSX.Element | null {
  const { cells } = useWorkbench();
  for (const position of hovered ? [hovered, active] : [active]) {
    const cell = cells.get(sheet.id, position);
    if (cell?.error !== undefined) return <ErrorNote error={cell.error} box={placeOf(position)} />;
  }
  return null;
}

/** Frozen rows stay where they are while the rest scrolls, and so does what lies over them. */
function placeAt(position: CellPosition, sheet: SheetView, geometry: Geometry, scrollTop: number): PixelBox {
  const box = pixelBox(geometry, { ...position, rows: 1, columns: 1 });
  return position.row <= sheet.frozenRows ? { ...box, top: box.top + scrollTop } : box;
}
