import { AddOnSession } from '../bundle/add-on-session';

type Act = (session: AddOnSession) => void;

const ENTRY = { names: ['Mia'], notes: 'tea', nextStep: 'send slides' };
const WRITTEN = ['e1', 'Mia', 'tea', 'send slides'];

const insertColumn: Act = (session) => {
  session.emulator.user.insertColumns(session.sheetId('Log'), 2, 1);
};
const deleteColumn: Act = (session) => {
  session.emulator.user.deleteColumns(session.sheetId('Log'), session.position('Log', 'Reply date'), 1);
};

/** Logs somebody; before a call a column of the Log is put in or taken out. @returns undefined where there is no such call. */
function logWhile(session: AddOnSession, act: Act, k: number): boolean | undefined {
  let calls = 0;
  const unwatch = session.emulator.gate.watch({
    before: ({ handler, kind, method }) => {
      // Nothing can be looked at between the last look and the very call that writes the row.
      if (handler !== 'logInteraction' || kind === 'local' || method === 'Sheet.appendRow') return;
      calls += 1;
      if (calls === k) act(session);
    },
  });
  const { ok } = session.log(ENTRY);
  unwatch();
  return calls < k ? undefined : ok;
}

function writtenIn(session: AddOnSession): readonly (string | undefined)[] {
  return ['ID', 'People', 'Notes', 'Next step'].map((header) => session.column('Log', header)[0]);
}

describe.each([
  ['put in', insertColumn],
  ['taken out', deleteColumn],
])('a column of the Log that is %s while an entry is written', (_name, act) => {
  it('leaves every value below its own header, or nothing where the entry was refused', () => {
    let saved = 0;
    for (let k = 1; ; k += 1) {
      const session = new AddOnSession().setUp().withoutFigures();
      const ok = logWhile(session, act, k);
      if (ok === undefined) break;
      saved += Number(ok);
      expect([k, ...writtenIn(session)]).toEqual([k, ...(ok ? WRITTEN : WRITTEN.map(() => undefined))]);
    }
    expect(saved).toBeGreaterThan(8);
  });
});
