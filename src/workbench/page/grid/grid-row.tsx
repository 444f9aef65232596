/** One row of cells, drawn again only when something in it changed. */
import type { JSX } from 'preact';
import { Component } from 'preact';
import type { CellView } from '../../protocol';
import type { CellCache } from '../state/cell-cache';
import { WORDS } from '../words';
import { cellAddress } from './addresses';
import type { ChoiceArea } from './choices';
import { choiceAt } from './choices';
import { HEAD_HEIGHT, pixelStyle } from './geometry';
import { GridCell } from './grid-cell';
import type { Offsets } from './offsets';

export interface GridRowProps {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly sheetId: number;
  readonly sheetName: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: Offsets;
  readonly headWidth: number;
  readonly cells: CellCache;
  readonly cellsRevision: number;
  readonly areas: readonly ChoiceArea[];
  /** The selected columns of this row; 0 for none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly frozen: boolean;
}

export class GridRow extends Component<GridRowProps> {
  override shouldComponentUpdate(next: GridRowProps): boolean {
    return (Object.keys(next) as (keyof GridRowProps)[]).some((key) => next[key] !== this.props[key]);
  }

  override render(): JSX.Element {
    const { row, top, height, headWidth, columns, selectedFrom, frozen } = this.props;
    const style = pixelStyle({ top: HEAD_HEIGHT + top, height, width: headWidth + columns.total });
    return (
      <div
        role="row"
        aria-rowindex={row}
        data-row={row}
        class={frozen ? 'row row-frozen' : 'row'}
        style={style}
      >
        <div
          role="rowheader"
          data-row-head={row}
          aria-label={WORDS.row(row)}
          class={selectedFrom > 0 ? 'row-head head-selected' : 'row-head'}
          style={pixelStyle({ width: headWidth })}
        >
          {row}
        </div>
        {this.cells()}
      </div>
    );
  }

  private cells(): JSX.Element[] {
    const { row, sheetName, firstColumn, lastColumn, columns, headWidth, areas } = this.props;
    const drawn: JSX.Element[] = [];
    // From the right, so that each cell knows how much room there is beside it.
    let room = 0;
    for (let column = lastColumn; column >= firstColumn; column--) {
      const cell = this.cell(column);
      const area = choiceAt(areas, { row, column });
      const width = columns.sizeOf(column);
      drawn.push(
        <GridCell
          key={column}
          id={`cell-${String(row)}-${String(column)}`}
          address={`${sheetName}!${cellAddress({ row, column })}`}
          column={column}
          cell={cell}
          left={headWidth + columns.startOf(column)}
          width={width}
          reach={mayRunOver(cell) ? width + room : width}
          selected={this.isSelected(column)}
          area={area}
        />,
      );
      room = isEmpty(cell) && !area ? room + width : 0;
    }
    return drawn.reverse();
  }

  private cell(column: number): CellView | undefined {
    const { cells, sheetId, row } = this.props;
    return cells.get(sheetId, { row, column });
  }

  private isSelected(column: number): boolean {
    return column >= this.props.selectedFrom && column <= this.props.selectedTo;
  }
}

function mayRunOver(cell: CellView | undefined): boolean {
  return cell?.kind === 'text' && !cell.style?.wrap && (cell.style?.align ?? 'left') === 'left';
}

function isEmpty(cell: CellView | undefined): boolean {
  return cell === undefined || (cell.display === '' && cell.input === '');
}
