/** The letters above the columns. */
import type { JSX } from 'preact';
import type { SheetView } from '../../protocol';
import { WORDS } from '../words';
import { columnLetters } from './addresses';
import type { CellBox } from './addresses';
import type { Geometry } from './geometry';
import { pixelStyle } from './geometry';

interface ColumnHeadsProps {
  readonly sheet: SheetView;
  readonly geometry: Geometry;
  readonly shown: readonly number[];
  readonly selected: CellBox;
}

export function ColumnHeads({ sheet, geometry, shown, selected }: ColumnHeadsProps): JSX.Element {
  const { columns, headWidth } = geometry;
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
          class={headClass('column-head', isSelected(column), columns.sizeOf(column - 1) === 0 && column > 1)}
          style={pixelStyle({ left: headWidth + columns.startOf(column), width: columns.sizeOf(column) })}
          {...sorted(sheet, column)}
        >
          {columnLetters(column)}
          <span class="column-edge" data-edge={column} aria-hidden="true" />
        </div>
      ))}
    </div>
  );
}

/** A head beside hidden ones has a double line. */
export function headClass(name: string, isSelected: boolean, afterHidden: boolean): string {
  const classes = [name];
  if (isSelected) classes.push('head-selected');
  if (afterHidden) classes.push(`${name}-after-hidden`);
  return classes.join(' ');
}

/** Readers hear which columns a filter keeps rows back by. */
function sorted({ filter }: SheetView, column: number): Record<string, string> {
  const hidden = filter?.hiddenValues[column]?.length ?? 0;
  return hidden > 0 ? { 'aria-description': WORDS.filtered(hidden) } : {};
}
