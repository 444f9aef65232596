import type { Snapshot } from '../../../src/workbench/protocol';
import { WorkbenchWindow } from '../../../src/workbench/page/state/workbench-window';

const EMPTY: Snapshot = {
  session: 'one',
  push: 0,
  name: 'Networking challenge',
  locale: 'en_US',
  locales: ['en_US'],
  timeZone: 'UTC',
  user: 'you@example.com',
  people: ['you@example.com'],
  canUndo: false,
  canRedo: false,
  computing: false,
  fresh: false,
  functions: [],
  killing: null,
  work: null,
  now: 0,
  sheets: [],
  focus: { sheetId: 0, turn: 0 },
  menu: [],
  sidebar: null,
  dialog: null,
  triggers: [],
  mails: [],
  executions: [],
  toasts: [],
  shifts: [],
  notices: [],
};

const mails = (...ids: readonly string[]): Pick<Snapshot, 'mails'> => ({
  mails: ids.map((id) => ({
    id,
    threadId: id,
    folder: 'inbox',
    unread: true,
    at: 0,
    from: 'you@example.com',
    to: ['you@example.com'],
    subject: `Mail ${id}`,
  })),
});

const opened = (): WorkbenchWindow => {
  const workbench = new WorkbenchWindow();
  workbench.receive(EMPTY);
  return workbench;
};

const shown = (workbench: WorkbenchWindow): readonly string[] =>
  workbench.state.notes.map(({ message }) => message);

describe('the notes of a window', () => {
  it('tells of the newest mail only, however many came', () => {
    const workbench = opened();

    workbench.receive({ ...EMPTY, ...mails('1') });
    workbench.receive({ ...EMPTY, ...mails('3', '2', '1') });

    expect(shown(workbench)).toEqual(['New mail: Mail 3']);
  });

  it('does not tell of mail that the Mail panel shows', () => {
    const workbench = opened();

    workbench.receive({ ...EMPTY, ...mails('1') });
    workbench.showPanel('mail');
    const whenOpened = shown(workbench);
    workbench.receive({ ...EMPTY, ...mails('2', '1') });

    expect(whenOpened).toEqual([]);
    expect(shown(workbench)).toEqual([]);
  });

  it('keeps what a script said when the Mail panel opens', () => {
    const workbench = opened();

    workbench.receive({ ...EMPTY, toasts: [{ id: 1, title: 'Done', message: 'There is a new sheet.' }] });
    workbench.showPanel('mail');

    expect(shown(workbench)).toEqual(['There is a new sheet.']);
  });

  it('tells nothing of what happened before the window was opened', () => {
    const workbench = new WorkbenchWindow();

    workbench.receive({
      ...EMPTY,
      ...mails('1'),
      toasts: [{ id: 1, title: '', message: 'Earlier' }],
    });

    expect(shown(workbench)).toEqual([]);
  });
});
