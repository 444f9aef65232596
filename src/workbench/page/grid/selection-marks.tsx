/** The frame round the active cell and the tint over a selected range. */
import type { JSX } from 'preact';
import type { CellBox } from './addresses';
import type { Geometry } from './geometry';
import { pixelBox, pixelStyle } from './geometry';
import type { Selection } from './selection';
import { selectedBox } from './selection';

interface SelectionMarksProps {
  readonly geometry: Geometry;
  readonly selection: Selection;
  /** Draws only what lies in these rows. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export function SelectionMarks({ geometry, selection, firstRow, lastRow }: SelectionMarksProps): JSX.Element {
  const range = rowsOf(selectedBox(selection), firstRow, lastRow);
  const active = rowsOf({ ...selection.anchor, rows: 1, columns: 1 }, firstRow, lastRow);
  const isRange = range !== undefined && (range.rows > 1 || range.columns > 1);
  return (
    <>
      {isRange && <div class="mark-range" style={pixelStyle(pixelBox(geometry, range))} />}
      {active && <div class="mark-active" style={pixelStyle(pixelBox(geometry, active))} />}
    </>
  );
}

function rowsOf(box: CellBox, firstRow: number, lastRow: number): CellBox | undefined {
  const row = Math.max(box.row, firstRow);
  const rows = Math.min(box.row + box.rows - 1, lastRow) - row + 1;
  return rows > 0 ? { ...box, row, rows } : undefined;
}
