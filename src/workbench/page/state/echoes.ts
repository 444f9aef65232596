/** What was typed shows at once: it lies over the cells until the server's own picture of them is here. */
import type { CellView } from '../../protocol';
import type { CellPosition } from '../grid/addresses';
import { LOADING } from '../grid/loading';

/** Larger blocks wait for the server. */
const MOST_ECHOED = 2_000;

interface Echo {
  readonly text: string;
  readonly action: { /** The sheet's version that shows the effect. */ version: number };
}

export class Echoes {
  private readonly cells = new Map<string, Echo>();

  /** @returns what to call with the version that shows the effect, or with 0 where the action was refused. */
  add(sheetId: number, at: CellPosition, block: readonly (readonly string[])[]): (version: number) => void {
    const action = { version: Number.POSITIVE_INFINITY };
    if (block.length * (block[0]?.length ?? 0) <= MOST_ECHOED) {
      block.forEach((texts, down) => {
        texts.forEach((text, right) => {
          this.cells.set(keyOf(sheetId, at.row + down, at.column + right), { text, action });
        });
      });
    }
    return (version) => {
      action.version = version;
    };
  }

  /** The cell with what was typed over it, as long as `version`, which `cell` belongs to, is older. */
  over(
    cell: CellView | undefined,
    version: number,
    sheetId: number,
    { row, column }: CellPosition,
  ): CellView | undefined {
    const key = keyOf(sheetId, row, column);
    const echo = this.cells.get(key);
    if (!echo) return cell;
    if (version >= echo.action.version) {
      this.cells.delete(key);
      return cell;
    }
    return echoed(echo.text, { row, column }, cell);
  }
}

function echoed(text: string, { row, column }: CellPosition, before: CellView | undefined): CellView {
  const formula = text.startsWith('=') && text.length > 1;
  const display = formula ? LOADING : text.replace(/^'/, '');
  return {
    row,
    column,
    display,
    input: text,
    kind: kindOf(text),
    ...(before?.style ? { style: before.style } : {}),
    ...(before?.note === undefined ? {} : { note: before.note }),
  };
}

/** Only for the alignment in the blink of an eye until the server has read it. */
function kindOf(text: string): CellView['kind'] {
  if (text === '') return 'empty';
  if (/^[-+]?[\d.,\s]*\d%?$/.test(text)) return 'number';
  return /^(?:true|false)$/i.test(text) ? 'boolean' : 'text';
}

function keyOf(sheetId: number, row: number, column: number): string {
  return `${String(sheetId)}/${String(row)}/${String(column)}`;
}
