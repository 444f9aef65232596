/** One cell as it looks. */
import type { JSX } from 'preact';
import type { CellStyle, CellView } from '../../protocol';
import type { ChoiceArea } from './choices';
import { darkColour } from './dark-colour';
import { fontPixels, pixelStyle } from './geometry';

interface GridCellProps {
  readonly id: string;
  readonly address: string;
  readonly column: number;
  readonly cell: CellView | undefined;
  readonly left: number;
  readonly width: number;
  /** How far text may run over the empty cells to its right. */
  readonly reach: number;
  readonly selected: boolean;
  readonly area: ChoiceArea | undefined;
}

export function GridCell({
  id,
  address,
  column,
  cell,
  left,
  width,
  reach,
  selected,
  area,
}: GridCellProps): JSX.Element {
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={column}
      aria-selected={selected}
      {...(cell?.error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
      data-address={address}
      data-column={column}
      class={classOf(cell)}
      style={{ ...pixelStyle({ left, width }), ...coloursOf(cell?.style), ...heightOf(cell?.style) }}
    >
      {cell && <CellContent cell={cell} reach={reach} area={area} />}
      {cell?.error !== undefined && (
        <span class="read-only-text" id={`${id}-error`}>
          {cell.error}
        </span>
      )}
      {area && !area.isCheckbox && <span class="cell-arrow" data-arrow aria-hidden="true" />}
    </div>
  );
}

function CellContent({
  cell,
  reach,
  area,
}: Pick<GridCellProps, 'reach' | 'area'> & { cell: CellView }): JSX.Element {
  if (area?.isCheckbox && cell.kind === 'boolean') {
    const checked = cell.display.toUpperCase() === 'TRUE';
    return (
      <span class="cell-check" data-check data-checked={checked}>
        <span class="read-only-text">{cell.display}</span>
      </span>
    );
  }
  return (
    <span class="cell-text" style={{ ...pixelStyle({ width: reach }), ...fontOf(cell.style) }}>
      {cell.display}
    </span>
  );
}

function classOf(cell: CellView | undefined): string {
  if (!cell) return 'cell';
  const kinds = {
    number: 'right',
    date: 'right',
    boolean: 'center',
    error: 'center',
    text: 'left',
    empty: 'left',
  };
  const align = cell.style?.align ?? kinds[cell.kind];
  const classes = ['cell', `cell-${align}`];
  if (cell.style?.wrap) classes.push('cell-wrap');
  if (cell.kind === 'error') classes.push('cell-error');
  return classes.join(' ');
}

function coloursOf(style: CellStyle | undefined): Record<string, string> {
  const colours: Record<string, string> = {};
  if (style?.background) colours['background-color'] = bothSchemes(style.background);
  if (style?.color) colours['color'] = bothSchemes(style.color);
  return colours;
}

/** Where the text stands in a row that is higher than it; at the bottom where nothing is said. */
function heightOf(style: CellStyle | undefined): Record<string, string> {
  const places = { top: 'flex-start', middle: 'center', bottom: 'flex-end' };
  return style?.verticalAlign ? { 'align-items': places[style.verticalAlign] } : {};
}

function fontOf(style: CellStyle | undefined): Record<string, string> {
  if (!style) return {};
  const font: Record<string, string> = {};
  if (style.bold) font['font-weight'] = 'bold';
  if (style.italic) font['font-style'] = 'italic';
  if (style.fontSize !== undefined) font['font-size'] = `${String(fontPixels(style.fontSize))}px`;
  return font;
}

function bothSchemes(colour: string): string {
  return `light-dark(${colour}, ${darkColour(colour)})`;
}
