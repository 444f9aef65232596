/** One row of cells, drawn again only when something in it changed. */
import type { JSX } from 'preact';
import { Component } from 'preact';
import type { CellView, SheetView } from '../../protocol';
import type { CellCache } from '../state/cell-cache';
import { WORDS } from '../words';
import type { CellBox } from './addresses';
import { cellAddress, contains } from './addresses';
import type { ChoiceArea } from './choices';
import { choiceAt } from './choices';
import { protectionAt, protectionWords } from './protected-cells';
import { headClass } from './column-heads';
import type { Geometry } from './geometry';
import { HEAD_HEIGHT, pixelBox, pixelStyle } from './geometry';
import { GridCell } from './grid-cell';
import { mergeAt } from './merges';

/** The arrow of a drop-down stands beside its text. */
const ARROW_WIDTH = 18;

export interface GridRowProps {
  readonly row: number;
  readonly sheet: SheetView;
  readonly geometry: Geometry;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly cells: CellCache;
  readonly cellsRevision: number;
  readonly areas: readonly ChoiceArea[];
  /** The selected columns of this row; 0 for none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

export class GridRow extends Component<GridRowProps> {
  override shouldComponentUpdate(next: GridRowProps): boolean {
    return (Object.keys(next) as (keyof GridRowProps)[]).some((key) => next[key] !== this.props[key]);
  }

  override render(): JSX.Element {
    const { row, sheet, geometry, selectedFrom } = this.props;
    const { rows, columns, headWidth } = geometry;
    const style = pixelStyle({
      top: HEAD_HEIGHT + rows.startOf(row),
      height: rows.sizeOf(row),
      width: headWidth + columns.total,
    });
    const afterHidden = row > 1 && rows.sizeOf(row - 1) === 0;
    return (
      <div
        role="row"
        aria-rowindex={row}
        data-row={row}
        class={row === sheet.frozenRows ? 'row row-frozen' : 'row'}
        style={style}
      >
        <div
          role="rowheader"
          data-row-head={row}
          aria-label={WORDS.row(row)}
          class={headClass('row-head', selectedFrom > 0, afterHidden)}
          style={pixelStyle({ width: headWidth })}
        >
          {row}
        </div>
        {this.cells()}
      </div>
    );
  }

  private cells(): JSX.Element[] {
    const { row, firstColumn, lastColumn, geometry, areas } = this.props;
    const drawn: JSX.Element[] = [];
    // From the right, so that each cell knows how much room there is beside it.
    let room = 0;
    for (const column of this.columns(firstColumn, lastColumn).reverse()) {
      const width = geometry.columns.sizeOf(column);
      const merge = mergeAt(this.props.sheet.merges, { row, column });
      if (merge && (merge.row !== row || merge.column !== column)) {
        room = 0;
        continue;
      }
      const cell = this.cell(column);
      const area = choiceAt(areas, { row, column });
      drawn.push(this.drawn(column, cell, area, merge, reachOf(cell, area, { width, room })));
      room = isEmpty(cell) && !area && !merge ? room + width : 0;
    }
    return drawn.reverse();
  }

  /** Those in view, and those to the left that a merged cell reaches over from. */
  private columns(first: number, last: number): number[] {
    const { row, sheet, geometry } = this.props;
    const left = sheet.merges
      .filter((merge) => merge.row === row && merge.column < first && merge.column + merge.columns > first)
      .map(({ column }) => column);
    return [...left, ...geometry.columns.seen(first, last)];
  }

  private drawn(
    column: number,
    cell: CellView | undefined,
    area: ChoiceArea | undefined,
    merge: CellBox | undefined,
    reach: number,
  ): JSX.Element {
    const { row, sheet, geometry, selectedFrom, selectedTo } = this.props;
    const box = pixelBox(geometry, merge ?? { row, column, rows: 1, columns: 1 });
    return (
      <GridCell
        key={column}
        id={`cell-${String(row)}-${String(column)}`}
        address={`${sheet.name}!${cellAddress({ row, column })}`}
        column={column}
        cell={cell}
        left={box.left}
        width={box.width}
        {...(merge ? { height: box.height } : {})}
        reach={merge ? box.width : reach}
        selected={column >= selectedFrom && column <= selectedTo}
        area={area}
        protection={protectionOf(sheet, row, column)}
        filter={filterOf(sheet, row, column)}
      />
    );
  }

  private cell(column: number): CellView | undefined {
    const { cells, sheet, row } = this.props;
    return cells.get(sheet.id, { row, column });
  }
}

function protectionOf(sheet: SheetView, row: number, column: number): string | undefined {
  const found = protectionAt(sheet, { row, column });
  return found && protectionWords(found);
}

/** The drop-down of a filter stands in its header row. */
function filterOf({ filter }: SheetView, row: number, column: number): 'all' | 'some' | undefined {
  if (!filter || row !== filter.box.row || !contains(filter.box, { row, column })) return undefined;
  return (filter.hiddenValues[column]?.length ?? 0) > 0 ? 'some' : 'all';
}

/** Text runs over empty neighbours, but never over an arrow. */
function reachOf(
  cell: CellView | undefined,
  area: ChoiceArea | undefined,
  { width, room }: { readonly width: number; readonly room: number },
): number {
  if (area) return area.isCheckbox ? width : Math.max(0, width - ARROW_WIDTH);
  return mayRunOver(cell) ? width + room : width;
}

function mayRunOver(cell: CellView | undefined): boolean {
  return cell?.kind === 'text' && !cell.style?.wrap && (cell.style?.align ?? 'left') === 'left';
}

function isEmpty(cell: CellView | undefined): boolean {
  return cell === undefined || (cell.display === '' && cell.input === '');
}
