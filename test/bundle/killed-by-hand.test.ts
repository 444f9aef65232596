import { AddOnSession } from './add-on-session';
import { killAt, type Moment } from './kills';

const MOMENTS: readonly Moment[] = ['before', 'after'];

/** Whether what was not flushed outlives a kill. */
const BELIEFS = [true, false];

describe.each(BELIEFS)(
  'an entry whose first try was killed at any service call (writes stay: %s)',
  (belief) => {
    const assumptions = { unflushedWritesOutliveAKill: belief };
    const session = new AddOnSession({ assumptions }).setUp();
    session.withoutFigures();
    const tried: string[] = [];
    let answered = false;
    for (let k = 1; !answered; k++) {
      for (const when of MOMENTS) {
        const name = `P${String(k)}${when}`;
        const entry = { entryId: name, names: [name], remindInDays: 3 };
        const unwatch = session.emulator.gate.watch(killAt(k, when));
        answered = session.emulator.callFromSidebar('logInteraction', [session.entry(entry)]).ok;
        unwatch();
        if (!answered) session.log({ ...entry, again: true });
        tried.push(name);
      }
    }

    it('was killed before and after each call', () => {
      expect(tried.length).toBeGreaterThan(60);
    });

    it.each([
      ['Log', 'People'],
      ['People', 'Name'],
      ['Follow-ups', 'Person'],
    ])('stands once in %s', (sheet, header) => {
      expect(session.column(sheet, header)).toEqual(tried);
    });

    it('has one ID with the next refresh, in Log and People alike', () => {
      session.explain(tried[0] ?? '');

      expect(session.column('Log', 'Person IDs')).toEqual(session.column('People', 'ID'));
    });
  },
);

describe.each(BELIEFS)('Set up, killed and chosen again (writes stay: %s)', (belief) => {
  it.each([1, 8, 15, 22, 29, 36, 50, 64, 78, 92, 106, 120, 134])(
    'leaves what an undisturbed one does, killed after call %i',
    (k) => {
      const killed = new AddOnSession({ assumptions: { unflushedWritesOutliveAKill: belief } });
      const unwatch = killed.emulator.gate.watch(killAt(k, 'after'));
      killed.setUp();
      unwatch();
      killed.setUp();

      expect(layout(killed)).toEqual(layout(new AddOnSession().setUp()));
    },
  );
});

/** Names, cells, formats and drop-downs; ids aside. */
function layout(session: AddOnSession): unknown {
  const { workbook } = session.emulator;
  const sheets = workbook.sheets().map(({ id, name, frozenRows, choices, columnWidths }) => ({
    name,
    frozenRows,
    choices,
    columnWidths,
    cells: workbook
      .cells(id, 1, 1, 20, 30)
      .map(({ row, column, display, style }) => ({ row, column, display, style })),
  }));
  return { sheets, triggers: session.emulator.triggers().map(({ handler }) => handler) };
}
