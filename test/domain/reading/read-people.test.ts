import { emailsIn, readPeople } from '../../../src/domain/reading/read-people';
import { grid, june, utcCellClock } from '../builders';

describe('the addresses in a cell', () => {
  it.each([
    ['ana@example.org', ['ana@example.org']],
    ['Ana <ANA@Example.org>; ben@example.org', ['ana@example.org', 'ben@example.org']],
    [' ana@example.org ,  (ben@example.org)', ['ana@example.org', 'ben@example.org']],
    ['ana@localhost', []],
    ['ana@@example.org', []],
    ['@ana@example.org', []],
    ['ana@example.org.', []],
    ['at ana', []],
    ['@', []],
  ])('of %j are %j', (text, emails) => {
    expect(emailsIn(text)).toEqual(emails);
  });
});

describe('a row of People', () => {
  it('has the cells of its columns', () => {
    const [person] = readPeople(
      grid(
        ['ID', 'Name', 'E-mail', 'Other e-mails', 'Company', 'Knew before', 'Language', 'Introduced by', 'Promised'],
        ['p1', ' Ana ', 'ana@example.org', 'a@example.net', 'Berg Ltd', 'yes', 'Deutsch', 'Ben', 'a link'],
      ),
    ).rows; // prettier-ignore

    expect([person?.row, person?.id, person?.name, person?.emails, person?.company]).toEqual(
      [2, 'p1', 'Ana', ['ana@example.org', 'a@example.net'], 'Berg Ltd'],
    ); // prettier-ignore
    expect([person?.knewBefore, person?.language, person?.introducedBy, person?.promised]).toEqual(
      [true, 'de', 'Ben', 'a link'],
    ); // prettier-ignore
  });

  it.each([
    ['E-mail', 'ana@example.org'],
    ['Other e-mails', 'ana@example.org'],
  ])('has an address in %s alone', (header, cell) => {
    expect(readPeople(grid(['Name', header], ['Ana', cell])).rows[0]?.emails).toEqual(['ana@example.org']);
  });

  it('without a name is nobody, unless it has an address', () => {
    const { rows, columns, problems } = readPeople(
      grid(
        ['Name', 'E-mail', 'Notes'],
        ['', '', 'from the fair'],
        ['', 'ana@example.org', ''],
        [' ', 'no address', ''],
        ['', '', ''],
      ),
    );

    expect(rows.map(({ row, name }) => [row, name])).toEqual([[3, '']]);
    expect(columns.size).toBe(1);
    expect(problems).toEqual([]);
  });

  it('with an error for its name is reported, and is nobody unless it has an address', () => {
    const { rows, problems } = readPeople(
      grid(['Name', 'E-mail'], ['Ben', ''], ['#REF!', ''], ['#REF!', 'ana@example.org']),
    );

    expect(rows.map(({ row, name }) => [row, name])).toEqual([
      [2, 'Ben'],
      [4, ''],
    ]);
    expect(problems.map(({ row, column, text }) => [row, column, text])).toEqual([
      [3, 'name', '#REF!'],
      [4, 'name', '#REF!'],
    ]);
  });

  it('was known before only where the cell says so; another word is reported', () => {
    const { rows, problems } = readPeople(
      grid(['Name', 'Knew before'], ['Ana', 'ja'], ['Ben', 'no'], ['Cem', 'long ago'], ['Dee', true]),
    );

    expect(rows.map(({ knewBefore }) => knewBefore)).toEqual([true, false, false, true]);
    expect(problems).toEqual([
      { what: 'unreadable', table: 'people', row: 4, column: 'knewBefore', text: 'long ago' },
    ]);
  });

  it('has no last contact where nobody asked for days', () => {
    const [person] = readPeople(
      grid(['Name', 'Cadence', 'Last contact'], ['Ana', 'monthly', '2026-06-03']),
    ).rows;

    expect(person?.lastContact).toBeUndefined();
  });

  it('has a last contact only where its cadence says when the next one is', () => {
    const { rows } = readPeople(
      grid(
        ['Name', 'Cadence', 'Last contact'],
        ['Ana', 'monthly', '2026-06-03'],
        ['Ben', 'none', '2026-06-03'],
      ),
      { clock: utcCellClock, dayStartHours: 0 },
    );

    expect(rows.map(({ lastContact }) => lastContact)).toEqual([june(3), undefined]);
  });

  it('is not read where the column of names is missing, which is said', () => {
    expect(readPeople(grid(['E-mail'], ['ana@example.org']))).toMatchObject({
      rows: [],
      problems: [{ what: 'missingColumn', column: 'name' }],
    });
  });
});
