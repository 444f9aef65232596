import { entryFromForm } from '../../src/sidebar/entry-from-form';
import { freshForm } from '../../src/sidebar/entry-form';
import { knownPeople } from '../../src/sidebar/known-people';
import { STATE } from './fake-script';

const KNOWN = knownPeople(STATE.people);
const PROPOSALS = { today: '2026-06-04', remindInDays: 3 };

describe('entryFromForm', () => {
  it('sends what the form shows', () => {
    const made = entryFromForm(
      { ...freshForm('e1'), nextStep: 'call her', event: ' meet-up ' },
      PROPOSALS,
      KNOWN,
    );

    expect(made).toEqual({
      type: 'entry',
      entry: {
        entryId: 'e1',
        again: false,
        people: [],
        kind: 'coffee',
        how: 'inPerson',
        twoWay: 'yes',
        aboutWork: true,
        channel: '',
        day: '2026-06-04',
        event: 'meet-up',
        nextStep: 'call her',
        introducedBy: '',
        notes: '',
        remindInDays: 3,
      },
    });
  });

  it('sends free texts as they were typed, blanks at the ends included', () => {
    const form = { ...freshForm('e1'), nextStep: ' =1+1 ', notes: '\t=A1\n  second line ' };

    expect(entryFromForm(form, PROPOSALS, KNOWN)).toMatchObject({
      entry: { nextStep: ' =1+1 ', notes: '\t=A1\n  second line ' },
    });
  });

  it('sends nothing where only blanks were typed', () => {
    const form = { ...freshForm('e1'), nextStep: '  ', notes: '\n' };

    expect(entryFromForm(form, PROPOSALS, KNOWN)).toMatchObject({ entry: { nextStep: '', notes: '' } });
  });

  it('counts a text left in the box as a person', () => {
    const form = {
      ...freshForm('e1'),
      people: [{ personId: '', name: 'Ben', knewBefore: true }],
      typing: 'ana müller; Zoe',
    };

    expect(entryFromForm(form, PROPOSALS, KNOWN)).toMatchObject({
      entry: {
        people: [
          { personId: '', name: 'Ben', knewBefore: true },
          { personId: 'p1', name: 'Ana Müller', knewBefore: false },
          { personId: '', name: 'Zoe', knewBefore: false },
        ],
      },
    });
  });

  it('knows who was typed before the people arrived', () => {
    const form = { ...freshForm('e1'), people: [{ personId: '', name: 'karen blixen', knewBefore: false }] };

    expect(entryFromForm(form, PROPOSALS, KNOWN)).toMatchObject({ entry: { people: [{ personId: 'p2' }] } });
  });

  it.each(['', '0', '-1', '2.5', '1e2', '3651', 'soon'])('takes %j for no number of days', (remindDays) => {
    const made = entryFromForm({ ...freshForm('e1'), remind: true, remindDays }, PROPOSALS, KNOWN);

    expect(made).toEqual({ type: 'unfinished', fields: ['remindInDays'] });
  });

  it('does not mind the days where no reminder is wanted', () => {
    const made = entryFromForm({ ...freshForm('e1'), remind: false, remindDays: 'soon' }, PROPOSALS, KNOWN);

    expect(made).toMatchObject({ entry: { remindInDays: null } });
  });

  it('counts the days to a reminder from today, also where the day is logged late', () => {
    const made = entryFromForm(
      { ...freshForm('e1'), day: '2026-05-30', remind: true, remindDays: '2' },
      PROPOSALS,
      KNOWN,
    );

    expect(made).toMatchObject({ entry: { day: '2026-05-30', remindInDays: 7 } });
  });

  it('asks for the day where today is not known', () => {
    expect(entryFromForm(freshForm('e1'), { today: '', remindInDays: null }, KNOWN)).toEqual({
      type: 'unfinished',
      fields: ['day'],
    });
  });
});
