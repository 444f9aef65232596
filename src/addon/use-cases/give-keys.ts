import { textOf } from '../../domain/cells/cell-text';
import type { CellGrid, CellValue } from '../../domain/cells/cells';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { ColumnOf } from '../../domain/cells/tables';
import type { Language } from '../../domain/cells/vocabulary';
import type { OwnReminder } from '../../domain/follow-ups/outbox';
import { sheetWords } from '../../domain/words';
import { columnBlocks, type RowCell } from './column-blocks';
import type { Tables } from './ports';

type Given = 'key' | 'personId' | 'rule';
type Cells = Readonly<Record<Given, string>>;

const GIVEN: readonly Given[] = ['key', 'personId', 'rule'];
/** By which a row is told while it has no key. */
const CONTENT: readonly ColumnOf<'followUps'>[] = ['person', 'due', 'state', 'inWords', 'subject', 'text'];
const READ: readonly ColumnOf<'followUps'>[] = [...GIVEN, ...CONTENT];

interface Row extends Cells {
  readonly row: number;
  readonly content: string;
}

/**
 * Gives keys to reminders that were typed by hand. A row that was moved before the keys are written is left to the next
 * run; where rows move at that very moment, what has come into the wrong one is taken out again.
 */
export function giveKeys(tables: Tables, own: readonly OwnReminder[], language: Language): void {
  if (own.length === 0) return;
  const before = rowsIn(tables.read('followUps', READ, ['key']));
  const byRow = new Map(before.map((row) => [row.row, row]));
  const reminder = sheetWords(language).codes.followUpRule.reminder;
  const wanted = own.filter(({ row, person }) => {
    const there = byRow.get(row);
    return there?.key === '' && (JSON.parse(there.content) as unknown[])[0] === person;
  });
  writeCells(
    tables,
    wanted.map(({ row, key, personId, lacksRule }) => ({
      row,
      key,
      personId,
      rule: lacksRule ? reminder : (byRow.get(row)?.rule ?? ''),
    })),
    byRow,
  );
  takeBack(tables, before, new Map(wanted.map(({ row, key }) => [key, byRow.get(row)?.content])));
}

/** Rows that have come to hold a key of ours without being the one that it was meant for. */
function takeBack(
  tables: Tables,
  before: readonly Row[],
  ours: ReadonlyMap<string, string | undefined>,
): void {
  const after = rowsIn(tables.read('followUps', READ, ['key']));
  const former = new Map<string, Row | undefined>();
  for (const row of before) former.set(row.content, former.has(row.content) ? undefined : row);
  const wrong = after.filter(({ key, content }) => ours.has(key) && ours.get(key) !== content);
  const right = wrong.map(({ row, content }) => {
    const { key = '', personId = '', rule = '' } = former.get(content) ?? {};
    return { row, key, personId, rule };
  });
  writeCells(tables, right, new Map(after.map((row) => [row.row, row])));
}

function writeCells(
  tables: Tables,
  rows: readonly (Cells & { readonly row: number })[],
  standing: ReadonlyMap<number, Row>,
): void {
  for (const column of GIVEN) {
    const cells = rows.flatMap((cellsOf): RowCell[] => {
      const cell = cellsOf[column];
      return standing.get(cellsOf.row)?.[column] === cell ? [] : [{ row: cellsOf.row, cell }];
    });
    tables.write('followUps', column, columnBlocks(cells));
  }
}

function rowsIn(grid: CellGrid): readonly Row[] {
  const { positions } = recogniseHeader('followUps', grid[0] ?? []);
  return grid.slice(1).map((cells, index) => {
    const at = (column: ColumnOf<'followUps'>): CellValue => {
      const position = positions[column];
      return position === undefined ? '' : (cells[position] ?? '');
    };
    const told = CONTENT.map((column) => (typeof at(column) === 'string' ? textOf(at(column)) : at(column)));
    return {
      row: index + 2,
      key: textOf(at('key')),
      personId: textOf(at('personId')),
      rule: textOf(at('rule')),
      content: JSON.stringify(told),
    };
  });
}
