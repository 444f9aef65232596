import type { CellValue } from '../../src/domain/cells/cells';
import type { ColumnOf } from '../../src/domain/cells/tables';
import type { InstallRecord } from '../../src/addon/use-cases/install-record';
import { recordEdit } from '../../src/addon/use-cases/record-edit';
import { runHourly } from '../../src/addon/use-cases/run-hourly';
import { FakeCalls } from './fake-calls';
import { FakeSpreadsheet } from './fake-ports';

export const RECORD: InstallRecord = {
  spreadsheetId: 'S1',
  language: 'en',
  tabIds: { today: 9, followUps: 13 },
  ownerTriggerId: 't1',
  complete: true,
};

/** Of a reminder of the user's own. */
export function keyOf(person: string, due: string): string {
  return `/${person.toLowerCase()}|reminder|2|${due}`;
}

/** A spreadsheet on Wednesday 10 June 2026 with reminders, and somebody who decides on them. */
export class TodaySession {
  readonly sheet = new FakeSpreadsheet();

  /** @param due the day of each person's reminder */
  constructor(
    due: Readonly<Record<string, string>> = { Ana: '2026-06-09', Ben: '2026-06-10', Cleo: '2026-06-12' },
  ) {
    const { tables } = this.sheet;
    tables.type('settings', { key: 'Challenge start', value: { day: '2026-06-01' } });
    tables.type('settings', { key: 'Rest weekdays', value: 'Sunday' });
    for (const [person, day] of Object.entries(due))
      tables.type('followUps', {
        key: keyOf(person, day),
        person,
        rule: 'your reminder',
        due: { day },
        state: 'planned',
        stateSince: { day: '2026-06-08' },
        inWords: `Write to ${person}.`,
      });
  }

  run(calls = new FakeCalls()): this {
    runHourly('t1', RECORD, this.sheet.execution(calls));
    return this;
  }

  tomorrow(): this {
    this.sheet.now += 24 * 3_600_000;
    return this;
  }

  grid(table: 'today' | 'followUps'): CellValue[][] {
    return this.sheet.tables.grids.get(table) ?? [];
  }

  shown(column: ColumnOf<'today'>): string[] {
    return this.sheet.tables.columnOf('today', column).map(String);
  }

  /** The state and day of each person's reminder. */
  outbox(): Record<string, string> {
    const { tables } = this.sheet;
    const [states, dues] = [tables.columnOf('followUps', 'state'), tables.columnOf('followUps', 'due')];
    return Object.fromEntries(
      tables.columnOf('followUps', 'person').map((person, place) => [String(person), `${String(states[place])} ${String(dues[place])}`]),
    ); // prettier-ignore
  }

  /** Types a decision beside that person, as on a phone: no trigger runs. */
  type(person: string, decision: string): this {
    const { tables } = this.sheet;
    const place = this.shown('person').indexOf(person);
    if (place < 0) throw new Error(`${person} is not in the tab Today`);
    tables.write('today', 'decision', [{ firstRow: place + 2, cells: [decision] }]);
    return this;
  }

  /** Chooses it from the drop-down at a computer. */
  choose(person: string, decision: string, calls = new FakeCalls()): this {
    this.type(person, decision);
    const column = (this.sheet.tables.positionOf('today', 'decision') ?? 0) + 1;
    const firstRow = this.shown('person').indexOf(person) + 2;
    const edit = {
      sheetId: 9,
      firstRow,
      rows: 1,
      firstColumn: column,
      columns: 1,
      values: () => [[decision]],
    };
    recordEdit(edit, RECORD, this.sheet.execution(calls));
    return this;
  }

  sort(table: 'today' | 'followUps'): this {
    const grid = this.grid(table);
    grid.splice(1, Infinity, ...grid.slice(1).reverse());
    return this;
  }
}
