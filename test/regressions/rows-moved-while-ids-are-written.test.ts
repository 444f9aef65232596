import { AddOnSession } from '../bundle/add-on-session';

type Act = (session: AddOnSession) => void;

const sortLog: Act = (session) => {
  session.emulator.user.sort(session.sheetId('Log'), session.position('Log', 'People'), true);
};
const insertRow: Act = (session) => {
  session.emulator.user.insertRows(session.sheetId('Log'), 2, 1);
};

/** Ids by what else the row says, with the names of those whom they stand for. */
function idsOf(session: AddOnSession): Record<string, string> {
  const names = session.column('People', 'Name');
  const nameOf = new Map(session.column('People', 'ID').map((id, index) => [id, names[index] ?? '']));
  const notes = session.column('Log', 'Notes');
  const whys = session.column('Log', 'Why');
  return Object.fromEntries(
    session.column('Log', 'Person IDs').map((ids, index) => {
      const people = ids.split('; ').map((id) => nameOf.get(id) ?? id);
      return [notes[index] ?? '', `${people.join()} ${(whys[index] ?? '') === '' ? 'unsaid' : 'said'}`];
    }),
  );
}

describe.each([
  ['a sort', sortLog],
  ['a row inserted', insertRow],
])('%s while ids are written', (_name, act) => {
  // From the last look at the rows to the last write.
  it.each(Array.from({ length: 24 }, (_, index) => index + 50))('names nobody else, before call %i', (k) => {
    const session = new AddOnSession().setUp();
    session.withoutFigures();
    session.log({ names: ['Mia'], notes: 'mia' });
    session.log({ names: ['Cem'], notes: 'cem' });
    session.explain('e2');
    session.typeRow('Log', { Date: '2026-06-01', Notes: 'zoe', People: 'Zoe' });
    session.typeRow('Log', { Date: '2026-06-01', Notes: 'bob', People: 'Bob; Mia' });
    let calls = 0;
    const unwatch = session.emulator.gate.watch({
      before: ({ handler }) => {
        if (handler === 'explainEntry' && ++calls === k) act(session);
      },
    });
    session.explain('e2');
    unwatch();

    session.explain('e1');
    const { '': blank = ' unsaid', ...rows } = idsOf(session);

    expect(blank).toBe(' unsaid');
    expect(rows).toEqual({ mia: 'Mia said', cem: 'Cem said', zoe: 'Zoe said', bob: 'Bob,Mia said' });
  });
});
