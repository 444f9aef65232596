import { ServiceError } from '../../src/workbench/emulator/service';
import type { GateWatcher } from '../../src/workbench/emulator';
import { AddOnSession } from './add-on-session';
import { killAt } from './kills';
import { probedProject } from './probed-project';

function withoutTriggers(session: AddOnSession): () => void {
  return session.emulator.gate.watch({
    before: ({ method }) => {
      if (method.endsWith('TriggerBuilder.create')) throw new ServiceError('Triggers are not allowed here.');
    },
  });
}

describe('Set up where Google lets no trigger be installed', () => {
  const session = new AddOnSession();
  const unwatch = withoutTriggers(session);
  const messages = session.choose('setUp');
  unwatch();

  it('says that everything but the mail works', () => {
    expect(session.failures()).toEqual([]);
    expect(messages).toEqual([expect.stringMatching(/Settings.*daily mail.*cannot be switched on here/)]);
  });

  it('lets contacts be logged', () => {
    session.log();

    expect(session.figure('Actions')).toBe('1');
  });

  it('installs them once it can, without asking, and leaves the dashboard as it is', () => {
    session.emulator.user.type(session.sheetId('Dashboard'), 1, 1, 'My run');

    expect(session.choose('setUp')).toEqual([expect.not.stringMatching(/cannot/)]);
    expect(session.emulator.triggers().map(({ handler }) => handler)).toEqual([
      'runHourly',
      'onSpreadsheetChange',
    ]);
    expect(session.cell('Dashboard', 1, 1)?.display).toBe('My run');
  });
});

describe('triggers that were removed by hand', () => {
  it('come back when their owner opens the sidebar after a day', () => {
    const session = new AddOnSession({ project: probedProject() }).setUp();
    session.advance('2026-06-02T08:00:00Z');
    session.emulator.callFromSidebar('probeDropTriggers', []);
    const standing = (): string => {
      const state = session.load();
      return state.ok ? state.value.standing : '';
    };

    session.advance('2026-06-03T08:00:00Z');
    expect(standing()).toMatch(/last run 24 hours ago/);
    session.advance('2026-06-04T08:00:00Z');
    expect(standing()).toMatch(/switched on again/);
    session.advance('2026-06-04T10:00:00Z');

    expect(standing()).toMatch(/last run (less than )?an hour ago/);
    expect(session.emulator.triggers()).toHaveLength(2);
  });
});

/** Two bare formulas, and the row whose deletion changes one of them. */
function withBareFormulas(): AddOnSession {
  const session = new AddOnSession().setUp().withoutFigures();
  session.log();
  session.log({ names: ['Ben'] });
  session.typeFormula('=ACTIONS()', 1);
  session.typeFormula('=IF(STREAK( )>0,"on","off")', 2);
  session.explain('e2');
  return session;
}

function deleteRow(session: AddOnSession, watcher: GateWatcher): void {
  const unwatch = session.emulator.gate.watch(watcher);
  session.emulator.user.deleteRows(session.sheetId('Log'), 2, 1);
  unwatch();
}

/** The calls of the run, counted from 1, that leave something behind. */
function writingCalls(): (readonly [number, string])[] {
  const calls: string[] = [];
  const notes = ({ handler, method }: { handler: string; method: string }): void => {
    if (handler === 'onSpreadsheetChange') calls.push(method);
  };
  deleteRow(withBareFormulas(), { before: notes });
  return calls.flatMap((method, index) =>
    /set(Formula|Property)|deleteProperty|flush/.test(method) ? [[index + 1, method] as const] : [],
  );
}

describe('the run after a row was deleted', () => {
  it.each(writingCalls())('is made good by the hourly one where it dies after call %i, %s', (k) => {
    const session = withBareFormulas();
    deleteRow(session, killAt(k, 'after'));
    expect(session.last('onSpreadsheetChange').status).toBe('killed');

    session.advance('2026-06-01T10:00:00Z');

    expect([session.cell('Sheet1', 1, 1)?.input, session.cell('Sheet1', 2, 1)?.input]).toEqual([
      '=ACTIONS()',
      '=IF(STREAK( )>0,"on","off")',
    ]);
    expect([session.shown(1), session.shown(2)]).toEqual(['1', 'on']);
  });
});
