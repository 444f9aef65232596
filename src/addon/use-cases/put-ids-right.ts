import { textOf } from '../../domain/cells/cell-text';
import type { CellGrid, CellValue } from '../../domain/cells/cells';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { Adoption } from './adopt-rows';
import { columnBlocks, type RowCell } from './column-blocks';
import type { Tables } from './ports';
import { LOG_COLUMNS } from './read-challenge-sheet';

type IdColumn = 'id' | 'personIds';
type RowIds = Readonly<Record<IdColumn, string>>;

const ID_COLUMNS: readonly IdColumn[] = ['id', 'personIds'];
const CONTENT = LOG_COLUMNS.filter((column) => column !== 'id' && column !== 'personIds');

/**
 * Gives rows their own ids back where the user sorted or inserted rows while ids were written, so that some went
 * into the wrong row. A row is told by what else it holds; nothing but an id of this very run is replaced.
 * @param before the Log as it was when the ids were worked out
 */
export function putIdsRight(tables: Tables, before: CellGrid, adoption: Adoption): void {
  const written = { id: byRow(adoption.logIds), personIds: byRow(adoption.personIds) };
  const ours = { id: new Set(written.id.values()), personIds: new Set(written.personIds.values()) };
  const due = new Map<string, RowIds>();
  const twice = new Set<string>();
  eachRow(before, (row, content, ids) => {
    if (due.has(content)) twice.add(content);
    const own = { id: written.id.get(row) ?? ids.id, personIds: written.personIds.get(row) ?? ids.personIds };
    due.set(content, own);
  });
  const wrong: Record<IdColumn, RowCell[]> = { id: [], personIds: [] };
  eachRow(tables.read('log', LOG_COLUMNS, ['date']), (row, content, ids) => {
    const own = due.get(content) ?? (isBlank(content) ? { id: '', personIds: '' } : undefined);
    if (!own || twice.has(content)) return;
    for (const column of ID_COLUMNS) {
      const misplaced = ids[column] !== own[column] && ours[column].has(ids[column]);
      if (misplaced) wrong[column].push({ row, cell: own[column] });
    }
  });
  for (const column of ID_COLUMNS) tables.write('log', column, columnBlocks(wrong[column]));
}

function byRow(cells: readonly RowCell[]): ReadonlyMap<number, string> {
  return new Map(cells.flatMap(({ row, cell }) => (typeof cell === 'string' ? [[row, cell] as const] : [])));
}

function eachRow(grid: CellGrid, visit: (row: number, content: string, ids: RowIds) => void): void {
  const { positions } = recogniseHeader('log', grid[0] ?? []);
  const at = (row: readonly CellValue[], position: number | undefined): CellValue =>
    position === undefined ? '' : (row[position] ?? '');
  grid.forEach((row, index) => {
    if (index === 0) return;
    const content = JSON.stringify(CONTENT.map((column) => at(row, positions[column])));
    const ids = { id: textOf(at(row, positions.id)), personIds: textOf(at(row, positions.personIds)) };
    visit(index + 1, content, ids);
  });
}

function isBlank(content: string): boolean {
  return content === JSON.stringify(CONTENT.map(() => ''));
}
