/** One cell as it looks. */
import type { JSX } from 'preact';
import type { CellStyle, CellView } from '../../protocol';
import { WORDS } from '../words';
import type { ChoiceArea } from './choices';
import { darkColour } from './dark-colour';
import { fontPixels, pixelStyle } from './geometry';
import { wraps } from './loading';

interface GridCellProps {
  readonly id: string;
  readonly address: string;
  readonly column: number;
  readonly cell: CellView | undefined;
  readonly left: number;
  readonly width: number;
  /** Of a merged cell; others are as high as their row. */
  readonly height?: number;
  /** How far text may run over the empty cells to its right. */
  readonly reach: number;
  readonly selected: boolean;
  readonly area: ChoiceArea | undefined;
  /** What a protected range says of itself. */
  readonly protection: string | undefined;
  /** In a filter's header: does it hold rows of this column back? */
  readonly filter: 'all' | 'some' | undefined;
}

export function GridCell(props: GridCellProps): JSX.Element {
  const { id, address, column, cell, reach, selected, area, filter } = props;
  const said = spokenOf(props);
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={column}
      aria-selected={selected}
      {...(said === '' ? {} : { 'aria-describedby': `${id}-more` })}
      data-address={address}
      data-column={column}
      class={classOf(props)}
      style={styleOf(props)}
    >
      {(cell ?? area?.isCheckbox) && <CellContent cell={cell} reach={reach} area={area} />}
      {said !== '' && (
        <span class="read-only-text" id={`${id}-more`}>
          {said}
        </span>
      )}
      {area && !area.isCheckbox && <span class="cell-arrow" data-arrow aria-hidden="true" />}
      {filter && <FilterSign state={filter} />}
    </div>
  );
}

function styleOf({ cell, left, width, height }: GridCellProps): Record<string, string> {
  const box = pixelStyle(height === undefined ? { left, width } : { left, width, height });
  return { ...box, ...coloursOf(cell?.style), ...heightOf(cell?.style) };
}

function FilterSign({ state }: { readonly state: 'all' | 'some' }): JSX.Element {
  return (
    <span class="cell-filter" data-filter={state} aria-hidden="true">
      <svg viewBox="0 0 16 16" width="14" height="14">
        <path d={state === 'all' ? 'M2 4h12M4.5 8h7M7 12h2' : 'M2 3h12L9.5 8.5V13l-3-1.5v-3z'} />
      </svg>
    </span>
  );
}

/** What eyes see as corners and hover texts. */
function spokenOf({ cell, protection }: GridCellProps): string {
  const note = cell?.note === undefined ? undefined : WORDS.noteSays(cell.note);
  return [cell?.error, cell?.invalid, note, protection].filter((text) => text !== undefined).join('. ');
}

function CellContent({ cell, reach, area }: Pick<GridCellProps, 'cell' | 'reach' | 'area'>): JSX.Element {
  if (area?.isCheckbox && isTruth(cell, area)) {
    return (
      <span class="cell-check" data-check data-checked={isChecked(cell, area)}>
        <span class="read-only-text">{cell?.display}</span>
      </span>
    );
  }
  return (
    <span class="cell-text" style={{ ...pixelStyle({ width: reach }), ...fontOf(cell?.style) }}>
      {cell?.display}
    </span>
  );
}

/** What was ticked a moment ago is still the word that was sent. */
function isTruth(cell: CellView | undefined, { values }: ChoiceArea): boolean {
  if (cell === undefined || cell.kind === 'boolean' || cell.kind === 'empty') return true;
  return values.includes(cell.display);
}

/** The words for true and false are the locale's. */
export function isChecked(cell: CellView | undefined, area: ChoiceArea): boolean {
  const shown = cell?.display.toUpperCase() ?? '';
  return shown === 'TRUE' || shown === (area.values[0] ?? '').toUpperCase();
}

const ALIGNED = {
  number: 'right',
  date: 'right',
  boolean: 'center',
  error: 'center',
  text: 'left',
  empty: 'left',
} as const;

function classOf({ cell, height, protection }: GridCellProps): string {
  const own = cell ? contentClasses(cell) : [];
  const merged = height === undefined ? [] : ['cell-merged'];
  const guarded = protection === undefined ? [] : ['cell-protected'];
  return ['cell', ...own, ...merged, ...guarded].join(' ');
}

function contentClasses(cell: CellView): readonly string[] {
  const { kind, style, invalid, note } = cell;
  const has: Readonly<Record<string, boolean>> = {
    [`cell-${style?.align ?? ALIGNED[kind]}`]: true,
    'cell-wrap': wraps(cell),
    'cell-error': kind === 'error' || invalid !== undefined,
    'cell-noted': note !== undefined,
  };
  return Object.keys(has).filter((name) => has[name]);
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
  if (style.strikethrough) font['text-decoration'] = 'line-through';
  if (style.fontSize !== undefined) font['font-size'] = `${String(fontPixels(style.fontSize))}px`;
  return font;
}

/** A colour of the white scheme for either scheme. */
export function bothSchemes(colour: string): string {
  return `light-dark(${colour}, ${darkColour(colour)})`;
}
