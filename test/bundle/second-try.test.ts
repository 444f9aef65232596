import { AddOnSession } from './add-on-session';

describe('an entry that is sent again', () => {
  it('adds what was typed between the two tries to its row, and to no other', () => {
    const session = new AddOnSession().setUp();
    session.log({ entryId: 'a', notes: 'short' });
    session.log({ entryId: 'b', names: ['Ben'], notes: 'his' });
    session.type('Log', 2, 'Hours', '2');

    session.log({ entryId: 'a', again: true, notes: '=long', event: 'Fair', day: '2026-05-31' });

    expect(session.column('Log', 'Notes')).toEqual(['=long', 'his']);
    expect(session.column('Log', 'Event')).toEqual(['Fair', '']);
    expect(session.column('Log', 'Hours')).toEqual(['2', '']);
    expect(session.column('Log', 'Date')).toEqual(['2026-05-31', '2026-06-01']);
    expect(session.column('Log', 'Person IDs')).toEqual(session.column('People', 'ID'));
  });

  it('writes nothing into a row that holds it already', () => {
    const session = new AddOnSession().setUp();
    session.log({ entryId: 'a', notes: 'same', nextStep: '1/2', remindInDays: 3 });

    session.log({ entryId: 'a', again: true, notes: 'same', nextStep: '1/2', remindInDays: 3 });

    // The pulse alone.
    expect(session.last('logInteraction').callsByKind['write']).toBe(1);
  });
});

describe('a draft of an entry', () => {
  const draft = (form: object): string => JSON.stringify({ version: 1, form });

  it.each([
    ['does not come back once the entry is in the Log', { entryId: 'a', again: false }, false],
    ['comes back where it was tried in vain and may have been typed on', { entryId: 'a', again: true }, true],
    ['comes back where the entry was never written', { entryId: 'b', again: false }, true],
  ])('%s', (_name, form, comesBack) => {
    const session = new AddOnSession().setUp();
    session.call('saveDraft', draft(form));
    session.log({ entryId: 'a' });

    const state = session.load();

    expect(state.ok && state.value.draft).toBe(comesBack ? draft(form) : '');
  });
});
