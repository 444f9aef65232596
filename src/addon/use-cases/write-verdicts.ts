import type { CellGrid, CellValue, NewCell } from '../../domain/cells/cells';
import type { ChallengeStanding } from '../../domain/challenge/challenge';
import type { Verdict } from '../../domain/counting/counting-rule';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { Language } from '../../domain/cells/vocabulary';
import { countsAsConnection, whyInWords } from '../../domain/counting/why-in-words';
import { rulesWords, sheetWords } from '../../domain/words';
import { columnBlocks } from './column-blocks';
import type { Tables } from './ports';

/** Writes Counts and Why of those rows whose verdict reads otherwise than what stands there. */
export function writeVerdicts(tables: Tables, standing: ChallengeStanding, language: Language): void {
  const grid = tables.read('log', ['counts', 'why'], []);
  const { yesNo } = sheetWords(language).codes;
  const words = rulesWords(language);
  const countsText = (verdict: Verdict): string => yesNo[countsAsConnection(verdict) ? 'yes' : 'no'];
  writeColumn(tables, grid, 'counts', standing.verdicts, countsText);
  writeColumn(tables, grid, 'why', standing.verdicts, (verdict) => whyInWords(verdict, words));
}

function writeColumn(
  tables: Tables,
  grid: CellGrid,
  column: 'counts' | 'why',
  verdicts: readonly Verdict[],
  textOf: (verdict: Verdict) => string,
): void {
  const position = recogniseHeader('log', grid[0] ?? []).positions[column];
  if (position === undefined) return;
  const valueAt = (row: number): CellValue => grid[row - 1]?.[position] ?? '';
  const texts = new Map(verdicts.map((verdict) => [verdict.row, textOf(verdict)]));
  const changed = grid.flatMap((cells, index) => {
    const row = index + 1;
    // A row inserted at the moment of an earlier write may have got another one's verdict; it holds nothing else.
    const cell = texts.get(row) ?? (index > 0 && cells.every((value) => value !== '') ? '' : valueAt(row));
    return valueAt(row) === cell || typeof cell === 'object' ? [] : [{ row, cell }];
  });
  tables.write(
    'log',
    column,
    columnBlocks(changed, (row) => asItStands(valueAt(row))),
  );
}

// A date has a format of its own that would be lost on the way.
function asItStands(value: CellValue): NewCell | undefined {
  return typeof value === 'object' ? undefined : value;
}
