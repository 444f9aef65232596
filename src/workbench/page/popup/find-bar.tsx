/** Find in the sheet, as Ctrl+F does in Sheets. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CellView } from '../../protocol';
import type { GridCommands } from '../grid/commands';
import { selectionAt } from '../grid/selection';
import { fetchCells } from '../state/server-calls';
import { WORDS } from '../words';

interface FindBarProps {
  readonly grid: GridCommands;
  readonly close: () => void;
}

/** More than any window shows at once; a sheet is read in such pieces. */
const ROWS_AT_ONCE = 5_000;

export function FindBar({ grid, close }: FindBarProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{
    readonly text: string;
    readonly at: number;
    readonly count: number;
  }>();
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const find = async (by: 1 | -1): Promise<void> => {
    const text = field.current?.value.trim() ?? '';
    if (text === '') return;
    const matches = await matchesOf(grid, text);
    const at = nextMatch(matches, grid, by);
    const match = matches[at];
    if (match) grid.select(selectionAt({ row: match.row, column: match.column }));
    setFound({ text, at: at + 1, count: matches.length });
  };
  return (
    <form
      class="find-bar"
      role="search"
      aria-label={WORDS.find}
      onSubmit={(event) => {
        event.preventDefault();
        void find(1);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key !== 'Enter' || !event.shiftKey) return;
        event.preventDefault();
        void find(-1);
      }}
    >
      <input ref={field} class="find-field" aria-label={WORDS.findText} placeholder={WORDS.find} />
      <span class="find-count" role="status">
        {found && WORDS.foundOf(found.at, found.count)}
      </span>
      <FindButton label={WORDS.findPrevious} sign="↑" onClick={() => void find(-1)} />
      <FindButton label={WORDS.findNext} sign="↓" onClick={() => void find(1)} />
      <FindButton label={WORDS.close} sign="×" onClick={close} />
    </form>
  );
}

interface FindButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly onClick: () => void;
}

function FindButton({ label, sign, onClick }: FindButtonProps): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      {sign}
    </button>
  );
}

async function matchesOf({ sheet, workbench }: GridCommands, text: string): Promise<readonly CellView[]> {
  if (!sheet) return [];
  const wanted = text.toLocaleLowerCase();
  const matches: CellView[] = [];
  await workbench.settled();
  for (let row = 1; row <= sheet.lastRow; row += ROWS_AT_ONCE) {
    const box = { row, column: 1, rows: ROWS_AT_ONCE, columns: Math.max(1, sheet.lastColumn) };
    const { cells } = await fetchCells(sheet.id, box);
    matches.push(...cells.filter(({ display }) => display.toLocaleLowerCase().includes(wanted)));
  }
  return matches;
}

/** The next one in reading order, going round. @returns -1 where there is none. */
function nextMatch(matches: readonly CellView[], { selection }: GridCommands, by: 1 | -1): number {
  const { row, column } = selection.anchor;
  const isAfter = (cell: CellView): boolean => cell.row > row || (cell.row === row && cell.column > column);
  const isBefore = (cell: CellView): boolean => cell.row < row || (cell.row === row && cell.column < column);
  if (matches.length === 0) return -1;
  if (by > 0) return Math.max(0, matches.findIndex(isAfter));
  const before = matches.filter(isBefore).length;
  return before === 0 ? matches.length - 1 : before - 1;
}
