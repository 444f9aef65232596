import { AddOnSession } from './add-on-session';

describe('the tab Templates', () => {
  it('is filled in both languages by Set up, the spreadsheet’s first', () => {
    const session = new AddOnSession({ locale: 'de_DE' }).setUp();

    expect(session.column('Vorlagen', 'Sprache')).toEqual([
      ...new Array<string>(7).fill('Deutsch'),
      ...new Array<string>(7).fill('English'),
    ]);
    expect(session.column('Vorlagen', 'Situation').slice(0, 2)).toEqual(['kennengelernt', 'Pitch']);
    expect(session.column('Vorlagen', 'Text')[0]).toMatch(/^Hallo\{\{#Vorname\}\} \{\{Vorname\}\}/);
  });

  it('keeps its rows as the user has changed them', () => {
    const session = new AddOnSession().setUp();
    session.type('Templates', 2, 'Body', '{{name}}, it is me');

    session.setUp();

    expect(session.column('Templates', 'Body')[0]).toBe('{{name}}, it is me');
    expect(session.column('Templates', 'Body')).toHaveLength(14);
  });

  it('is filled again where all its rows were taken away', () => {
    const session = new AddOnSession().setUp();
    session.emulator.user.deleteRows(session.sheetId('Templates'), 2, 14);

    session.setUp();

    expect(session.column('Templates', 'Name')).toHaveLength(14);
  });
});
