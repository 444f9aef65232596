import { codeOf } from '../../../src/domain/cells/code-of';
import { recogniseHeader, recogniseTable } from '../../../src/domain/cells/table-header';
import { COLUMNS, type ColumnTable } from '../../../src/domain/cells/tables';
import { sheetWords } from '../../../src/domain/words';

describe('recogniseHeader', () => {
  it('finds columns in any order, between columns of the user, in either language and any case', () => {
    const { positions } = recogniseHeader('log', ['my own', 'PERSONEN', '', 'date', ' Two  way ', 42]);

    expect(positions).toEqual({ people: 1, date: 3, twoWay: 4 });
  });

  it('gives no place to a header that stands twice, also once in each language', () => {
    const header = recogniseHeader('log', ['Date', 'Datum', 'People']);

    expect(header).toMatchObject({ positions: { people: 2 }, duplicates: ['date'] });
    expect(header.missing).not.toContain('date');
  });

  it('lists what is not there', () => {
    expect(recogniseHeader('settings', ['Key', 'Value'])).toMatchObject({ missing: ['from', 'whatItDoes'] });
  });
});

describe('recogniseTable', () => {
  const tables = Object.keys(COLUMNS) as ColumnTable[];

  it.each(tables)('knows %s by its headers in either language, also backwards', (table) => {
    for (const language of ['en', 'de'] as const) {
      const headers: readonly string[] = Object.values(sheetWords(language).headers[table]);

      expect(recogniseTable(headers)).toBe(table);
      expect(recogniseTable([...headers].reverse())).toBe(table);
    }
  });

  it.each([
    ['log', ['Date', 'People', 'Kind']],
    ['settings', ['Key', 'Value']],
    ['events', ['Name', 'Size']],
    ['people', ['ID', 'Name', 'E-mail', 'Knew before']],
  ] as const)('knows %s by a few of its columns', (table, headers) => {
    expect(recogniseTable(headers)).toBe(table);
  });

  it('does not guess between two that fit equally well, nor where none does', () => {
    expect(recogniseTable(['ID', 'Name'])).toBeUndefined();
    expect(recogniseTable(['Apples', 'Pears'])).toBeUndefined();
    expect(recogniseTable([])).toBeUndefined();
  });
});

describe('codeOf', () => {
  it.each([
    ['kind', 'Follow-up', 'followUp'],
    ['kind', ' follow up ', 'followUp'],
    ['kind', 'Bitte um Empfehlung', 'referralAsk'],
    ['kind', 'referralAsk', 'referralAsk'],
    ['kind', 'ＣＯＦＦＥＥ', 'coffee'],
    ['how', 'email', 'email'],
    ['how', 'PERSÖNLICH', 'inPerson'],
    ['twoWay', 'noch nicht', 'notYet'],
    ['yesNo', true, 'yes'],
    ['yesNo', false, 'no'],
    ['kind', 'constructor', undefined],
    ['kind', 'brunch', undefined],
    ['how', 7, undefined],
    ['kind', '', undefined],
  ] as const)('reads %s %j as %s', (vocabulary, cell, code) => {
    expect(codeOf(vocabulary, cell)).toBe(code);
  });
});
