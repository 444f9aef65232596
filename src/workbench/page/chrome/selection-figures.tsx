/** Sum, average and count of the selection, at the lower right as in Sheets. */
import type { JSX } from 'preact';
import { usedPart } from '../grid/clipboard';
import type { GridCommands } from '../grid/commands';
import { currentSelection } from '../state/app-state';
import { useApp } from '../state/context';
import { WORDS } from '../words';
import { figuresOf } from './figures';

/** Larger selections are not at hand as a whole. */
const MOST_CELLS = 100_000;

export function SelectionFigures({ grid }: { readonly grid: GridCommands }): JSX.Element {
  useApp(currentSelection);
  useApp((state) => state.cellsRevision);
  const locale = (useApp((state) => state.snapshot?.locale) ?? 'en_US').replace('_', '-');
  return (
    <div class="figures" role="status" aria-label={WORDS.selectionFigures}>
      {textsOf(grid, locale).map((text) => (
        <span key={text}>{text}</span>
      ))}
    </div>
  );
}

function textsOf({ sheet, box, workbench }: GridCommands, locale: string): readonly string[] {
  if (!sheet || box.rows * box.columns < 2) return [];
  const used = usedPart(box, sheet);
  if (used.rows * used.columns > MOST_CELLS) return [];
  const cells = [];
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = workbench.cells.get(sheet.id, { row, column });
      if (cell) cells.push(cell);
    }
  }
  const { sum, numbers, count } = figuresOf(cells);
  const written = (value: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  if (numbers === 0) return count > 1 ? [WORDS.figureCount(written(count))] : [];
  return [
    WORDS.figureSum(written(sum)),
    WORDS.figureAverage(written(sum / numbers)),
    WORDS.figureCount(written(count)),
  ];
}
