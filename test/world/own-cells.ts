import type { SheetView } from '../../src/workbench/emulator';
import { columnsIn, type Desk, type Table } from './desk';
import { mayWriteInOutbox, mayWriteInToday, type CellsOfRow } from './own-outbox';

/** What Rapport fills by itself, by the product's list of columns. */
const FILLED_BY_RAPPORT: Readonly<Record<Table, readonly string[]>> = {
  today: [],
  log: ['id', 'personIds', 'counts', 'why'],
  people: ['id', 'metOn', 'metThrough', 'lastContact', 'nextDue', 'importBatch'],
  followUps: ['key', 'personId', 'rule', 'stateSince', 'inWords', 'thread'],
  settings: [],
};

/** The cell on the dashboard that every write of Rapport's bumps. */
const PULSE = { row: 1, column: 4 };

/** What Rapport parks in place of a formula while it enters it again; a kill may leave it until the next run. */
const PARKED = 'RAPPORT_REFRESHING_';

const BARE_METRIC = /\b(STREAK|BEST_STREAK|FREEZES_LEFT|CHALLENGE_DAY|CONNECTIONS|ACTIONS)\s*\(\s*\)/;

type Inputs = ReadonlyMap<number, string>;

interface KeptSheet {
  readonly version: number;
  readonly name: string;
  readonly inputs: Inputs;
  /** Positions of our columns from 1; undefined for a sheet that is no table of ours. */
  readonly ours: OurColumns | undefined;
}

interface OurColumns {
  readonly table: Table;
  readonly all: ReadonlySet<number>;
  readonly filled: ReadonlySet<number>;
  /** Code by position; of a header that stands there twice each. */
  readonly codes: ReadonlyMap<number, string>;
}

/** What the person allows for the moment. */
export interface Allowance {
  /** The entry that is being tried again: its row may get the entry's values once more. */
  readonly entryId?: string;
  /** Set up adds missing headers and tabs. */
  readonly setUp?: boolean;
  /** A run was killed or failed: formulas without data may be parked until the next run. */
  readonly parked?: boolean;
}

const COLUMNS = 1000;
const keyOf = (row: number, column: number): number => row * COLUMNS + column;
const a1 = (key: number): string =>
  `row ${String(Math.floor(key / COLUMNS))} column ${String(key % COLUMNS)}`;

/**
 * Holds Rapport to its promise that the person's own cells stay as they are. `keep` is called after everything that
 * the person does, `broken` after what scripts did since.
 */
export class OwnCells {
  private kept = new Map<number, KeptSheet>();
  /** Formulas that a killed run may have parked, with what stood there. */
  private readonly waiting = new Map<string, string>();

  constructor(private readonly desk: Desk) {}

  keep(): void {
    const kept = new Map<number, KeptSheet>();
    for (const sheet of this.desk.emulator.workbook.sheets()) {
      const known = this.kept.get(sheet.id);
      kept.set(sheet.id, known?.version === sheet.version ? known : this.read(sheet));
    }
    this.kept = kept;
  }

  /** The first cell that was changed and should not have been; what is in order is kept as it is now. */
  broken(allowance: Allowance): string | undefined {
    const sheets = this.desk.emulator.workbook.sheets();
    for (const sheet of sheets) {
      const before = this.kept.get(sheet.id);
      if (!before && !allowance.setUp) return `the sheet ${sheet.name} appeared`;
      if (!before || before.version === sheet.version) continue;
      const now = this.read(sheet);
      // A column that Set up has made again is filled at once by a run of somebody else.
      const complaint = this.changed(
        allowance.setUp ? { ...before, ours: now.ours } : before,
        now,
        allowance,
      );
      if (complaint !== undefined) return `${sheet.name}: ${complaint}`;
      this.kept.set(sheet.id, now);
    }
    const gone = [...this.kept].find(([id]) => !sheets.some((sheet) => sheet.id === id));
    return gone && `the sheet ${gone[1].name} is gone`;
  }

  /** A formula that was parked by a killed run and is still not back. */
  stillParked(): string | undefined {
    for (const { name, inputs } of this.kept.values()) {
      for (const [key, input] of inputs) if (input.includes(PARKED)) return `${name} ${a1(key)}: ${input}`;
    }
    return undefined;
  }

  private read(sheet: SheetView): KeptSheet {
    const inputs = new Map<number, string>();
    const header: (string | undefined)[] = [];
    for (const { row, column, display, input } of this.desk.cells(sheet)) {
      if (row === 1) header[column - 1] = display;
      if (input !== '') inputs.set(keyOf(row, column), input);
    }
    const table = this.desk.tableOf(sheet.id);
    return {
      version: sheet.version,
      name: sheet.name,
      inputs,
      ours:
        table &&
        oursIn(
          table,
          Array.from(header, (text) => text ?? ''),
        ),
    };
  }

  private changed(before: KeptSheet, now: KeptSheet, allowance: Allowance): string | undefined {
    for (const [key, input] of before.inputs) {
      const after = now.inputs.get(key) ?? '';
      if (after === input || this.mayChange(before, key, allowance)) continue;
      if (this.isByRule(before, now, key, allowance)) continue;
      if (BARE_METRIC.test(input) && after.includes(PARKED) && allowance.parked) {
        this.waiting.set(`${before.name} ${a1(key)}`, input);
        continue;
      }
      if (input.includes(PARKED) && this.mended(before, key, after)) continue;
      return `${a1(key)} was “${input}” and is “${after}”`;
    }
    for (const [key, input] of now.inputs) {
      if (before.inputs.has(key) || mayAppear(before, key, allowance)) continue;
      if (this.isByRule(before, now, key, allowance)) continue;
      return `${a1(key)} was empty and is “${input}”`;
    }
    return undefined;
  }

  /** Cells that people fill as well, and Rapport by its rules. */
  private isByRule(before: KeptSheet, now: KeptSheet, key: number, { parked }: Allowance): boolean {
    const row = Math.floor(key / COLUMNS);
    const code = before.ours?.codes.get(key % COLUMNS);
    if (!before.ours || code === undefined || row === 1) return false;
    const change = {
      code,
      before: cellsOf(before, row),
      after: cellsOf(now, row),
      locale: this.desk.emulator.workbook.locale,
      isHalfDone: parked === true,
    };
    if (before.ours.table === 'today') return mayWriteInToday(change);
    return before.ours.table === 'followUps' && mayWriteInOutbox(change);
  }

  private mended({ name }: KeptSheet, key: number, after: string): boolean {
    const expected = this.waiting.get(`${name} ${a1(key)}`);
    // The person may have moved it meanwhile: then any formula of that kind is right.
    return expected === undefined ? BARE_METRIC.test(after) : after === expected;
  }

  private mayChange(before: KeptSheet, key: number, { entryId }: Allowance): boolean {
    const row = Math.floor(key / COLUMNS);
    const column = key % COLUMNS;
    if (before.name === this.desk.words.tabs.dashboard && row === PULSE.row && column === PULSE.column)
      return true;
    if (!before.ours || row === 1) return false;
    if (before.ours.filled.has(column)) return true;
    return entryId !== undefined && before.ours.all.has(column) && hasInRow(before, row, entryId);
  }
}

function oursIn(table: Table, header: readonly string[]): OurColumns {
  const columns = columnsIn(table, header);
  const positions = (codes: Iterable<string>): ReadonlySet<number> =>
    new Set([...codes].flatMap((code) => (columns.get(code) ?? []).map((position) => position + 1)));
  const codes = [...columns].flatMap(([code, at]) => at.map((position) => [position + 1, code] as const));
  return {
    table,
    all: positions(columns.keys()),
    filled: positions(FILLED_BY_RAPPORT[table]),
    codes: new Map(codes),
  };
}

function cellsOf({ inputs, ours }: KeptSheet, row: number): CellsOfRow {
  return (code) => {
    const column = [...(ours?.codes ?? [])].find(([, there]) => there === code)?.[0];
    return column === undefined ? '' : (inputs.get(keyOf(row, column)) ?? '').replace(/^'/, '');
  };
}

/** New content is ours in a row that was free in all our columns, and in a column that we fill. */
function mayAppear(before: KeptSheet, key: number, { setUp, entryId }: Allowance): boolean {
  const row = Math.floor(key / COLUMNS);
  const column = key % COLUMNS;
  if (setUp && row === 1) return true;
  if (!before.ours?.all.has(column) || row === 1) return false;
  if (before.ours.filled.has(column)) return true;
  if (entryId !== undefined && hasInRow(before, row, entryId)) return true;
  for (const ours of before.ours.all) {
    const there = before.inputs.get(keyOf(row, ours)) ?? '';
    // A verdict that is left over in an otherwise empty row holds nothing of the person's.
    if (there !== '' && !before.ours.filled.has(ours)) return false;
  }
  return true;
}

function hasInRow({ inputs, ours }: KeptSheet, row: number, text: string): boolean {
  return [...(ours?.filled ?? [])].some((column) => {
    const there = inputs.get(keyOf(row, column));
    return there === text || there === `'${text}`;
  });
}
