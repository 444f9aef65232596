import { draftOf, formFromDraft } from '../../src/sidebar/draft';
import { freshForm, type EntryForm } from '../../src/sidebar/entry-form';

const FILLED: EntryForm = {
  entryId: 'e1',
  again: false,
  people: [{ personId: 'p1', name: 'Ana "A" \u2028 Müller', knewBefore: true }],
  typing: 'Be',
  kind: 'pitch',
  how: 'chat',
  twoWay: '',
  aboutWork: false,
  channel: 'online',
  day: '2026-06-01',
  event: '=1+1',
  nextStep: '<b>',
  introducedBy: 'Karen',
  notes: 'two\nlines',
  remind: true,
  remindDays: '9',
};

describe('formFromDraft', () => {
  it('gives back what was kept, to be looked for before it is written', () => {
    expect(formFromDraft(draftOf(FILLED))).toEqual({ ...FILLED, again: true });
  });

  it('keeps what was not chosen open', () => {
    expect(formFromDraft(draftOf(freshForm('e1')))).toEqual({ ...freshForm('e1'), again: true });
  });

  it.each(['', 'null', '{', '[]', '{"version":2,"form":{"entryId":"e1"}}', '{"version":1,"form":{}}'])(
    'finds nothing in %j',
    (draft) => {
      expect(formFromDraft(draft)).toBeUndefined();
    },
  );

  it('drops what no form can hold', () => {
    const draft = JSON.stringify({
      version: 1,
      form: {
        entryId: 'e1',
        kind: 'duel',
        people: [null, { name: 7 }, { name: 'Ben' }],
        notes: 5,
        remind: 'x',
      },
    });

    expect(formFromDraft(draft)).toEqual({
      ...freshForm('e1', ''),
      again: true,
      people: [{ personId: '', name: 'Ben', knewBefore: false }],
    });
  });
});
