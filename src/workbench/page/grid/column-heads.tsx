/** The letters above the columns. */
import type { JSX } from 'preact';
import { WORDS } from '../words';
import { columnLetters } from './addresses';
import type { CellBox } from './addresses';
import { pixelStyle } from './geometry';
import type { Offsets } from './offsets';

interface ColumnHeadsProps {
  readonly columns: Offsets;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly headWidth: number;
  readonly selected: CellBox;
}

export function ColumnHeads({
  columns,
  firstColumn,
  lastColumn,
  headWidth,
  selected,
}: ColumnHeadsProps): JSX.Element {
  const shown = Array.from({ length: lastColumn - firstColumn + 1 }, (_head, index) => firstColumn + index);
  const isSelected = (column: number): boolean =>
    column >= selected.column && column < selected.column + selected.columns;
  return (
    <div role="row" class="column-heads" style={pixelStyle({ width: headWidth + columns.total })}>
      <div role="columnheader" class="corner" data-corner style={pixelStyle({ width: headWidth })}>
        <span class="read-only-text">{WORDS.allCells}</span>
      </div>
      {shown.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column}
          aria-label={WORDS.column(columnLetters(column))}
          data-column-head={column}
          class={isSelected(column) ? 'column-head head-selected' : 'column-head'}
          style={pixelStyle({ left: headWidth + columns.startOf(column), width: columns.sizeOf(column) })}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
}
