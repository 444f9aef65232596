import { previewTemplate } from '../../src/addon/use-cases/preview-template';
import type { NewRow } from '../../src/addon/use-cases/ports';
import type { Selection } from '../../src/addon/use-cases/selection';
import { FakeSpreadsheet } from './fake-ports';

/** Ana met on Monday 1 June, Ben introduced by Old Friend on Tuesday; it is Wednesday 10 June. */
function aSpreadsheet(): FakeSpreadsheet {
  const spreadsheet = new FakeSpreadsheet();
  const { tables } = spreadsheet;
  tables.type('settings', { key: 'Your name', value: 'Kim' });
  tables.type('people', {
    id: 'p1',
    name: 'Ana García',
    email: 'ana@example.org',
    company: 'Acme',
    language: 'Deutsch',
  });
  tables.type('people', { id: 'p2', name: 'Ben Okoro', email: 'ben@example.org' });
  tables.type('people', { id: 'p3', name: 'Old Friend', email: 'friend@example.org' });
  const met = { kind: 'coffee', how: 'in person', aboutWork: 'yes' };
  tables.type('log', { ...met, id: 'e1', date: '2026-06-08', people: 'Ben Okoro', personIds: 'p2', introducedBy: 'Old Friend' }); // prettier-ignore
  tables.type('log', { ...met, id: 'e2', date: '2026-06-09', people: 'Ana García', personIds: 'p1', event: 'Design Day' }); // prettier-ignore
  tables.type('log', { id: 'e3', date: '2026-06-30', people: 'Zoe' });
  return spreadsheet;
}

function preview(spreadsheet: FakeSpreadsheet, selection: Selection, reader: 'en' | 'de' = 'en'): string {
  const told: string[] = [];
  const dialogs = {
    confirm: () => true,
    tell: (title: string, message: string) => void told.push(`${title}: ${message}`),
  };
  previewTemplate({ ...spreadsheet.execution(), dialogs, selection }, { reader, sheet: 'en' });
  return told.join('\n');
}

function template(spreadsheet: FakeSpreadsheet, row: NewRow<'templates'>): Selection {
  spreadsheet.tables.type('templates', row);
  return {
    table: 'templates',
    rows: [spreadsheet.tables.columnOf('templates', 'name').length + 1],
    isShown: () => true,
  };
}

function followUp(spreadsheet: FakeSpreadsheet, row: NewRow<'followUps'>): Selection {
  spreadsheet.tables.type('followUps', row);
  return {
    table: 'followUps',
    rows: [spreadsheet.tables.columnOf('followUps', 'key').length + 1],
    isShown: () => true,
  };
}

describe('the preview of a template', () => {
  it('is made with whoever was logged last, and sends and writes nothing', () => {
    const spreadsheet = aSpreadsheet();
    const selection = template(spreadsheet, {
      name: 'Mine',
      situation: 'met someone',
      language: 'English',
      subject: 'Hello {{name}}',
      body: 'Hi {{first name}} of {{company}}, {{event}}, {{day}}. {{my name}}',
    });

    const told = preview(spreadsheet, selection);

    expect(told.split('\n\nFields: ')[0]).toBe(
      'Preview: To Ana García, from the template “Mine”\n\nSubject: Hello Ana García\n\n' +
        'Hi Ana of Acme, Design Day, Tuesday 9 June. Kim\n\nNothing was sent or written.',
    );
    expect(spreadsheet.sent).toEqual([]);
  });

  it('names the fields that there are', () => {
    const spreadsheet = aSpreadsheet();
    const told = preview(spreadsheet, template(spreadsheet, { subject: 'x', body: 'y' }), 'de');

    expect(told).toMatch(/Felder: \{\{Vorname\}\}, \{\{Name\}\}, \{\{Firma\}\}.*\{\{über mich\}\}$/);
  });

  it('names template, field and line of what cannot be understood, in the reader’s language', () => {
    const spreadsheet = aSpreadsheet();
    const selection = template(spreadsheet, { name: 'Mine', subject: 'x', body: 'Hi\n{{nmae}}' });

    expect(preview(spreadsheet, selection)).toMatch(
      /In the template “Mine”, Body, line 2: there is no field \{\{nmae\}\}/,
    );
    expect(preview(spreadsheet, selection, 'de')).toMatch(/In der Vorlage „Mine“, Body, Zeile 2: Das Feld/);
  });

  it('is told to the introducer of the last one where it is for introducers', () => {
    const spreadsheet = aSpreadsheet();
    spreadsheet.tables.grids.get('log')?.splice(2);
    const selection = template(spreadsheet, {
      situation: 'thank the introducer',
      subject: 'x',
      body: 'Dear {{first name}}, about {{about}}',
    });

    expect(preview(spreadsheet, selection)).toContain('Dear Old, about Ben Okoro');
  });

  it('asks for a row where none of these tabs is in front or the row is empty', () => {
    const spreadsheet = aSpreadsheet();
    const choose = 'Preview: Select a row in the tab Templates or Follow-ups first; then choose this again.';

    expect(preview(spreadsheet, { table: undefined, rows: [3], isShown: () => true })).toBe(choose);
    expect(preview(spreadsheet, { table: 'log', rows: [3], isShown: () => true })).toBe(choose);
    expect(preview(spreadsheet, { table: 'templates', rows: [9], isShown: () => true })).toBe(choose);
    expect(preview(spreadsheet, { table: 'followUps', rows: [], isShown: () => true })).toBe(choose);
  });

  it('says so where nobody was logged yet', () => {
    const spreadsheet = new FakeSpreadsheet();
    const selection = template(spreadsheet, { subject: 'x', body: 'y' });

    expect(preview(spreadsheet, selection)).toMatch(/Log a contact first/);
  });
});

describe('the preview of a follow-up', () => {
  const key = 'p1|metSomeone|1|2026-06-10';
  const row = { key, person: 'Ana García', personId: 'p1', rule: 'met someone', due: '2026-06-10' } as const;

  it('is made from the template of its person’s language', () => {
    const spreadsheet = aSpreadsheet();

    const told = preview(spreadsheet, followUp(spreadsheet, row));

    expect(told).toContain('To Ana García\n\nSubject: Schön, dass wir uns kennengelernt haben (Design Day)');
    expect(told).toContain('Hallo Ana,');
    expect(told).toContain('Dienstag, 9. Juni');
  });

  it('shows what the user has written as it stands', () => {
    const spreadsheet = aSpreadsheet();
    const selection = followUp(spreadsheet, { ...row, subject: 'Mine', text: 'Dear {{name}}' });

    expect(preview(spreadsheet, selection)).toBe(
      'Preview: To Ana García, as it stands in the row\n\nSubject: Mine\n\nDear {{name}}\n\nNothing was sent or written.',
    );
  });

  it('fills in what the user has left blank', () => {
    const spreadsheet = aSpreadsheet();
    const selection = followUp(spreadsheet, { ...row, subject: 'Mine' });

    expect(preview(spreadsheet, selection)).toMatch(/Subject: Mine\n\nHallo Ana,/);
  });

  it('goes by the last entry of the person where nothing plans it any more', () => {
    const spreadsheet = aSpreadsheet();
    const old = { ...row, key: 'p2|pitch|2|2026-01-05', personId: 'p2', person: 'Ben Okoro', rule: 'pitch' };

    expect(preview(spreadsheet, followUp(spreadsheet, old))).toContain('I got in touch on Monday 8 June.');
  });

  it('is none where the row is a reminder', () => {
    const spreadsheet = aSpreadsheet();
    const reminder = { ...row, key: 'p1|reminder|1|2026-06-10', rule: 'your reminder' };

    expect(preview(spreadsheet, followUp(spreadsheet, reminder))).toMatch(/nothing to preview/);
  });
});
