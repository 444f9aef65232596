/** Frames over the cells: the active cell, the selected range, what was copied, what a formula names. */
import type { JSX } from 'preact';
import type { CellBox } from './addresses';
import type { Geometry } from './geometry';
import { pixelBox, pixelStyle } from './geometry';

/** Everything marked on the sheet in front. */
export interface Marks {
  readonly active: CellBox;
  readonly selected: CellBox;
  readonly copied: CellBox | undefined;
  /** In the order of their colours. */
  readonly references: readonly { readonly box: CellBox; readonly colour: number }[];
  /** Where the fill handle would fill to. */
  readonly filling: CellBox | undefined;
  /** Where the fill handle sits; none while a cell is edited. */
  readonly handle: boolean;
}

interface SelectionMarksProps {
  readonly geometry: Geometry;
  readonly marks: Marks;
  /** Draws only what lies in these rows. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export function SelectionMarks({ geometry, marks, firstRow, lastRow }: SelectionMarksProps): JSX.Element {
  const { selected, active } = marks;
  const frame = (name: string, box: CellBox | undefined): JSX.Element | null => {
    const inside = box && rowsOf(box, firstRow, lastRow);
    return inside ? <div class={name} style={pixelStyle(pixelBox(geometry, inside))} /> : null;
  };
  const isRange = selected.rows > active.rows || selected.columns > active.columns;
  return (
    <>
      {isRange && frame('mark-range', selected)}
      {frame('mark-active', active)}
      {frame('mark-copied', marks.copied)}
      {frame('mark-filling', marks.filling)}
      {marks.references.map(({ box, colour }, index) => (
        <Reference key={index} box={rowsOf(box, firstRow, lastRow)} colour={colour} geometry={geometry} />
      ))}
      {marks.handle && <FillHandle {...{ geometry, firstRow, lastRow }} box={selected} />}
    </>
  );
}

interface ReferenceProps {
  readonly box: CellBox | undefined;
  readonly colour: number;
  readonly geometry: Geometry;
}

function Reference({ box, colour, geometry }: ReferenceProps): JSX.Element | null {
  if (!box) return null;
  return (
    <div
      class="mark-reference"
      data-reference={colour}
      style={{ ...pixelStyle(pixelBox(geometry, box)), '--reference': `var(--reference-${String(colour)})` }}
    />
  );
}

interface FillHandleProps {
  readonly geometry: Geometry;
  readonly box: CellBox;
  readonly firstRow: number;
  readonly lastRow: number;
}

function FillHandle({ geometry, box, firstRow, lastRow }: FillHandleProps): JSX.Element | null {
  const row = box.row + box.rows - 1;
  if (row < firstRow || row > lastRow) return null;
  const { left, top, width, height } = pixelBox(geometry, box);
  return (
    <div
      class="fill-handle"
      data-fill-handle
      style={pixelStyle({ left: left + width - 5, top: top + height - 5 })}
    />
  );
}

function rowsOf(box: CellBox, firstRow: number, lastRow: number): CellBox | undefined {
  const row = Math.max(box.row, firstRow);
  const rows = Math.min(box.row + box.rows - 1, lastRow) - row + 1;
  return rows > 0 ? { ...box, row, rows } : undefined;
}
