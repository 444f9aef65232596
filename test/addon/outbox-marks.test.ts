import { markOutbox } from '../../src/addon/use-cases/outbox-marks';
import type { CellValue } from '../../src/domain/cells/cells';
import { calendarDay } from '../../src/domain/calendar/calendar-day';
import type { OutboxMark } from '../../src/domain/follow-ups/outbox';
import { FakeCalls } from './fake-calls';
import { FakeTables } from './fake-tables';
import { InterruptingCalls } from './fakes/interrupting-calls';
import { zoneClock } from './zone-clock';

const TODAY = calendarDay('2026-06-10');
const SENT: OutboxMark = { state: 'sent', stateSince: TODAY, inWords: 'Sent.', thread: 't1' };

/** Rows k1 … kn, each with an own column of the user's behind ours. */
function outbox(count: number): FakeTables {
  const tables = new FakeTables(new FakeCalls());
  for (let n = 1; n <= count; n += 1) {
    tables.type('followUps', {
      key: `k${String(n)}`,
      person: `Person ${String(n)}`,
      due: { day: '2026-06-09' },
      state: 'planned',
      stateSince: { day: '2026-06-01' },
      inWords: `why ${String(n)}`,
    });
  }
  gridOf(tables).forEach((row, place) => row.push(place === 0 ? 'Mine' : `mine ${String(place)}`));
  return tables;
}

function gridOf(tables: FakeTables): CellValue[][] {
  return tables.grids.get('followUps') ?? [];
}

function mark(
  tables: FakeTables,
  keys: readonly string[],
  calls = new FakeCalls(),
  as = SENT,
): ReadonlySet<string> {
  const marks = new Map(keys.map((key) => [key, as]));
  return markOutbox({ tables: tables.seenBy(calls), cellClock: zoneClock('Europe/Berlin') }, marks, 'en');
}

/** Each row by its key as its other cells under their headers, so that neither order tells. */
function byKey(tables: FakeTables): Record<string, Record<string, CellValue>> {
  const [header = [], ...rows] = gridOf(tables);
  const named = rows.map((row) =>
    Object.fromEntries(header.map((name, place) => [String(name), row[place] ?? ''])),
  );
  return Object.fromEntries(named.map((row) => [String(row['Key']), row]));
}

describe('markOutbox', () => {
  it('writes the columns side by side at once and reads the rows back', () => {
    const tables = outbox(5);
    const calls = new FakeCalls();

    const settled = mark(tables, ['k2', 'k3', 'k4'], calls);

    expect([...settled].sort()).toEqual(['k2', 'k3', 'k4']);
    expect(calls.names.filter((name) => name.startsWith('write'))).toHaveLength(1);
    expect(calls.names.filter((name) => name.startsWith('read'))).toHaveLength(2);
    expect(byKey(tables)['k3']).toMatchObject({ State: 'sent', Thread: 't1', Mine: 'mine 3' });
    expect(byKey(tables)['k1']).toMatchObject({ State: 'planned', Thread: '' });
  });

  it('writes once where many rows lie far apart', () => {
    const tables = outbox(200);
    const calls = new FakeCalls();
    const keys = Array.from({ length: 60 }, (_, n) => `k${String(3 * n + 1)}`);
    const others = byKey(tables)['k2'];

    const settled = mark(tables, keys, calls);

    expect(settled.size).toBe(60);
    expect(calls.names.filter((name) => name.startsWith('write'))).toHaveLength(1);
    expect(byKey(tables)['k2']).toEqual(others);
  });

  it('writes each column by itself where the rows are not to have the same ones', () => {
    const tables = outbox(3);
    const calls = new FakeCalls();
    const marks = new Map<string, OutboxMark>([
      ['k1', SENT],
      ['k2', { inWords: 'Waits.' }],
    ]);

    markOutbox({ tables: tables.seenBy(calls), cellClock: zoneClock('Europe/Berlin') }, marks, 'en');

    expect(calls.names.filter((name) => name.startsWith('write'))).toHaveLength(4);
    expect(byKey(tables)).toMatchObject({
      k1: { State: 'sent', 'In words': 'Sent.' },
      k2: { State: 'planned', 'In words': 'Waits.' },
    });
  });

  it('writes nothing where all is as it should be', () => {
    const tables = outbox(3);
    mark(tables, ['k1']);
    const calls = new FakeCalls();

    mark(tables, ['k1'], calls);

    expect(calls.names.filter((name) => name.startsWith('write'))).toEqual([]);
  });

  it('takes a row that is gone for settled', () => {
    expect([...mark(outbox(2), ['k9'])]).toEqual(['k9']);
  });

  it('moves a row to its new key and day', () => {
    const tables = outbox(2);

    mark(tables, ['k1'], new FakeCalls(), { moved: { key: 'k1b', due: calendarDay('2026-06-20') } });

    expect(byKey(tables)['k1b']).toMatchObject({ Due: '2026-06-20', Mine: 'mine 1' });
  });

  it('writes no sent mark where the keys are not to be told', () => {
    const tables = outbox(2);
    const header = gridOf(tables)[0] ?? [];
    header[header.indexOf('Person')] = 'Key';

    expect(() => mark(tables, ['k1'])).toThrow('columnTwice');
  });
});

/** What a user may do while the marks are written. */
const EDITS: readonly (readonly [string, (grid: CellValue[][]) => void])[] = [
  ['sorts', (grid) => void grid.splice(1, Infinity, ...grid.slice(1).reverse())],
  [
    'inserts a row',
    (grid) =>
      void grid.splice(
        1,
        0,
        (grid[0] ?? []).map(() => ''),
      ),
  ],
  ['deletes another row', (grid) => void grid.splice(1, 1)],
  ['inserts a column at the left', (grid) => grid.forEach((row) => row.unshift(''))],
  ['inserts a column before State', (grid) => grid.forEach((row) => row.splice(5, 0, ''))],
  ['moves Due behind In words', (grid) => grid.forEach((row) => row.splice(7, 0, ...row.splice(4, 1)))],
  [
    'sorts and types another note',
    (grid) => {
      grid.splice(1, Infinity, ...grid.slice(1).reverse());
      (grid[1] ?? [])[11] = 'typed';
    },
  ],
];

describe.each(EDITS)('markOutbox, while the user %s', (_name, edit) => {
  it.each([
    ['few rows', ['k2', 'k3']],
    ['many rows far apart', Array.from({ length: 30 }, (_, n) => `k${String(2 * n + 2)}`)],
  ])('marks the right rows and no cell of the user’s at any call: %s', (_rows, keys) => {
    const whole = new FakeCalls();
    mark(outbox(80), keys, whole);
    for (let at = 1; at <= whole.names.length; at += 1) {
      const tables = outbox(80);
      const expected = outbox(80);
      edit(gridOf(expected));
      mark(expected, keys);

      mark(tables, keys, new InterruptingCalls(at, () => edit(gridOf(tables))));

      expect({ at, rows: byKey(tables) }).toEqual({ at, rows: byKey(expected) });
    }
  });

  it('moves the right row at any call', () => {
    const moved: OutboxMark = { moved: { key: 'k2b', due: calendarDay('2026-06-20') } };
    const whole = new FakeCalls();
    mark(outbox(6), ['k2'], whole, moved);
    for (let at = 1; at <= whole.names.length; at += 1) {
      const tables = outbox(6);
      const expected = outbox(6);
      edit(gridOf(expected));
      mark(expected, ['k2'], new FakeCalls(), moved);

      mark(tables, ['k2'], new InterruptingCalls(at, () => edit(gridOf(tables))), moved);

      expect({ at, rows: byKey(tables) }).toEqual({ at, rows: byKey(expected) });
    }
  });
});
