import { COLUMNS, WRITTEN_BY_RAPPORT, type ColumnTable } from '../../src/domain/cells/tables';
import { recogniseHeader } from '../../src/domain/cells/table-header';
import { AddOnSession } from './add-on-session';

const TABLE_OF: Readonly<Record<string, ColumnTable>> = {
  Log: 'log',
  People: 'people',
  'Follow-ups': 'followUps',
  Today: 'today',
  Events: 'events',
  'Rapport Settings': 'settings',
};

/** Every cell but those that Rapport may write: its own columns, the rows below the given last one, its dashboard. */
function ownCells(
  session: AddOnSession,
  lastRows: Readonly<Record<string, number>>,
): Record<string, unknown> {
  const { workbook } = session.emulator;
  const cells: Record<string, unknown> = {};
  for (const { id, name } of workbook.sheets()) {
    if (name === 'Dashboard') continue;
    const ours = oursIn(session, name);
    for (const { row, column, input, style } of workbook.cells(id, 1, 1, 320, 40)) {
      const { place, written } = ours;
      const below = place.has(column) && row > (lastRows[name] ?? 300);
      if (written.has(column) || below) continue;
      cells[`${name} ${String(row)}/${String(column)}`] = { input, style };
    }
  }
  return cells;
}

function oursIn(session: AddOnSession, name: string): { place: Set<number>; written: Set<number> } {
  const table = TABLE_OF[name];
  if (!table) return { place: new Set(), written: new Set() };
  const row: string[] = new Array<string>(40).fill('');
  for (const cell of session.emulator.workbook.cells(session.sheetId(name), 1, 1, 1, 40))
    row[cell.column - 1] = cell.display;
  const positions: Readonly<Record<string, number>> = recogniseHeader(table, row).positions;
  const written: readonly string[] = [
    ...WRITTEN_BY_RAPPORT[table],
    ...(table === 'people' ? ['lastContact'] : []),
  ];
  const at = (columns: readonly string[]): Set<number> =>
    new Set(columns.flatMap((column) => (positions[column] === undefined ? [] : positions[column] + 1)));
  return { place: at(COLUMNS[table]), written: at(written) };
}

function furnished(): AddOnSession {
  const session = new AddOnSession();
  const { user } = session.emulator;
  const foreign = user.addSheet('Settings');
  user.paste(foreign, 1, 1, [
    ['Key', 'Meaning', 'Formula'],
    ['STREAK()', '=LEN(A2)', "'=STREAK()"],
    ['1/2', '007', '=STREAK()&" days"'],
  ]);
  session.setUp();
  const log = session.sheetId('Log');
  user.insertColumns(log, 1, 1);
  user.insertColumns(log, 5, 1);
  user.type(log, 1, 1, 'Done?');
  user.type(log, 1, 5, 'Length');
  user.type(log, 1, 24, 'Mood');
  user.paste(log, 2, 1, new Array<string[]>(299).fill(['FALSE']));
  user.paste(
    log,
    2,
    5,
    Array.from({ length: 150 }, (_, index) => [
      `=IF(D${String(index + 2)}="","",LEN(D${String(index + 2)}))`,
    ]),
  );
  user.paste(log, 2, 24, [['=IF(STREAK()>0,"good","")'], ["'=STREAK()"], ['fine']]);
  user.type(session.sheetId('Today'), 1, 9, 'Mine');
  user.type(session.sheetId('Today'), 3, 9, 'ask at noon');
  session.typeRow('People', { Name: 'Hanna', Notes: '=STREAK()+1' });
  user.type(log, 2, session.position('Log', 'Date'), '2026-06-01');
  user.type(log, 2, session.position('Log', 'People'), 'Hanna; Zoe');
  user.type(log, 3, session.position('Log', 'Date'), '2026-06-01');
  user.type(log, 3, session.position('Log', 'People'), 'Zoe, Mia');
  user.type(log, 3, session.position('Log', 'Remind on'), '2026-06-04');
  return session;
}

describe('the user’s own cells', () => {
  const session = furnished();
  const rows = { Log: 3, People: 2, 'Follow-ups': 1, Today: 1, Events: 1 };
  const before = ownCells(session, rows);

  it('are many', () => {
    expect(Object.keys(before).length).toBeGreaterThan(450);
  });

  it.each<[string, () => unknown]>([
    ['loading the sidebar', () => session.load()],
    ['Set up once more', () => session.setUp()],
    ['logging', () => session.log({ names: ['Ana', 'Hanna'], remindInDays: 2 })],
    ['explaining', () => session.explain('e1')],
    ['logging again', () => session.log({ names: ['Ben'] })],
    ['an edit', () => session.typeRow('Events', {}) && session.type('Rapport Settings', 1, 'Key', 'Key')],
    ['hourly runs', () => session.advance('2026-06-02T07:00:00Z')],
    ['Remove Rapport', () => session.choose('removeRapport', 'YES')],
  ])('stay as they are through %s', (_name, act) => {
    act();

    expect(ownCells(session, rows)).toEqual(before);
  });

  it('are no obstacle: everything was written', () => {
    // The formula that stood there before Set up could not answer yet.
    expect(session.failures()).toEqual([
      expect.stringMatching(/^STREAK: .* is not set up in this spreadsheet/),
    ]);
    expect(session.column('Log', 'People').slice(0, 6)).toEqual([
      'Hanna; Zoe', 'Zoe, Mia', 'Ana; Hanna', 'Ben', '', '',
    ]); // prettier-ignore
    expect(
      session
        .column('Log', 'Why')
        .slice(0, 4)
        .every((why) => why !== ''),
    ).toBe(true);
  });
});
