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

  it('is previewed with whoever was logged last, and what is wrong in it is named by field and line', () => {
    const session = new AddOnSession().setUp();
    session.log({ names: ['Ana García'], event: 'Design Day' });
    const preview = (): string => {
      session.emulator.workbook.activate(session.sheetId('Templates'), 2, 1, 1, 1);
      return session.choose('previewMessage').join('\n');
    };

    expect(preview()).toContain('Subject: Good to meet you (Design Day)\n\nHi Ana,\n\nIt was good');
    session.type('Templates', 2, 'Body', 'Hi {{first nam}}');
    expect(preview()).toMatch(
      /^In the template “Met someone”, Body, line 1: there is no field \{\{first nam\}\}\. The fields are/,
    );
    expect(session.emulator.sentMail()).toEqual([]);
  });
});
