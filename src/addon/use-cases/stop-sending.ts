import type { CellGrid, CellValue } from '../../domain/cells/cells';
import { textOf } from '../../domain/cells/cell-text';
import { wordKey } from '../../domain/cells/folded-text';
import { recogniseHeader } from '../../domain/cells/table-header';
import { LANGUAGES, type Language } from '../../domain/cells/vocabulary';
import { sheetWords } from '../../domain/words';
import { addOnWords } from '../../domain/words/add-on';
import type { Languages } from './answer';
import { columnBlocks, type RowCell } from './column-blocks';
import { markEdited } from './marks';
import type { Dialogs, WritingPorts } from './ports';

type StopPorts = Pick<WritingPorts, 'tables' | 'documentProperties' | 'ids'> & { readonly dialogs: Dialogs };

/** Settings may be sorted between reading and writing. */
const TRIES = 3;

/**
 * Sets "Stop sending" in Settings, or takes it back, and says so. Without the document lock, which a run may hold for
 * minutes: it looks for edits before each message, and this one must reach it.
 */
export function setStopSending(stop: boolean, ports: StopPorts, { reader, sheet }: Languages): void {
  writeSetting(ports, sheetWords(sheet).codes.yesNo[stop ? 'yes' : 'no'], sheet);
  markEdited(ports.documentProperties, ports.ids.next());
  const words = addOnWords(reader).stopSending;
  ports.dialogs.tell(words.title, stop ? words.stopped : words.goesOn);
}

interface SettingCell {
  readonly row: number;
  readonly key: string;
  readonly value: CellValue;
}

function writeSetting({ tables }: StopPorts, wanted: string, sheet: Language): void {
  const read = (): readonly SettingCell[] => cellsIn(tables.read('settings', ['key', 'value'], ['key', 'value'])); // prettier-ignore
  const before = read();
  if (!before.some(({ key }) => isStop(key))) {
    const { settingKeys, settingNotes } = sheetWords(sheet);
    const { stopSending: key } = settingKeys;
    tables.append('settings', [{ key, value: wanted, whatItDoes: settingNotes.stopSending }]);
    return;
  }
  const former = new Map(before.map(({ key, value }) => [key, value]));
  for (let tried = 0, cells = before; tried < TRIES; tried += 1, cells = read()) {
    const wrong = cells.flatMap((cell) => wrongIn(cell, wanted, former));
    if (wrong.length === 0) return;
    tables.write('settings', 'value', columnBlocks(wrong));
  }
}

/** The switch where it is not set yet, and what has got the switch's word because it was moved there meanwhile. */
function wrongIn({ row, key, value }: SettingCell, wanted: string, former: ReadonlyMap<string, CellValue>): RowCell[] {
  if (isStop(key)) return value === wanted ? [] : [{ row, cell: wanted }];
  const was = former.get(key);
  const isAstray = value === wanted && was !== undefined && was !== wanted && typeof was !== 'object';
  return isAstray ? [{ row, cell: was }] : [];
} // prettier-ignore

function cellsIn(grid: CellGrid): readonly SettingCell[] {
  const { key, value } = recogniseHeader('settings', grid[0] ?? []).positions;
  return grid.slice(1).map((cells, index) => ({
    row: index + 2,
    key: wordKey(textOf(cells[key ?? -1] ?? '')),
    value: cells[value ?? -1] ?? '',
  }));
}

const STOP_KEYS = [
  'stopSending',
  ...LANGUAGES.map((language) => sheetWords(language).settingKeys.stopSending),
];

function isStop(key: string): boolean {
  return STOP_KEYS.some((word) => wordKey(word) === key);
}
