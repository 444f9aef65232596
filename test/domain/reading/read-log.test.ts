import type { CellValue } from '../../../src/domain/cells/cells';
import { peopleColumnsOf } from '../../../src/domain/reading/people-columns';
import { readLog } from '../../../src/domain/reading/read-log';
import { aPerson, dateCell, grid, june, utcCellClock } from '../builders';

const context = { clock: utcCellClock, dayStartHours: 0 };

function dayOf(cell: CellValue, dayStartHours = 0) {
  return readLog(grid(['Date', 'People'], [cell, 'Ana']), { clock: utcCellClock, dayStartHours }).rows[0]
    ?.day;
}

function peopleOf(people: string, ids = '', known: readonly string[] = []) {
  const rows = known.map((name, index) => aPerson({ row: index + 2, id: `p${String(index)}`, name }));
  const { rows: log } = readLog(
    grid(['Date', 'People', 'Person IDs'], ['2026-06-01', people, ids]),
    context,
    peopleColumnsOf(rows),
  );
  return log[0]?.people.map(({ id, name }) => (id === '' ? name : `${name}#${id}`));
}

describe('a row of the Log', () => {
  it.each([
    [['2026-06-01', '', ''], true],
    [['2026-06-01', ' ', ''], true],
    [['2026-06-01', 'Ana', ''], false],
    [['2026-06-01', '', 'brunch'], false],
  ])('of %j is only a day: %p', (cells, onlyADay) => {
    const { rows } = readLog(grid(['Date', 'People', 'Kind'], cells), context);

    expect(rows[0]?.onlyADay).toBe(onlyADay);
  });
});

describe('the day of a Log row', () => {
  it('is read from a date, a serial number of Sheets, or ISO text', () => {
    expect(dayOf(dateCell('2026-06-05'))).toBe(june(5));
    expect(dayOf(46178)).toBe(june(5));
    expect(dayOf(' 2026-06-05 ')).toBe(june(5));
  });

  it('follows the day start for a moment, but not for a date only', () => {
    expect(dayOf(new Date('2026-06-05T01:30:00Z'), 4)).toBe(june(4));
    expect(dayOf(new Date('2026-06-05T04:00:00Z'), 4)).toBe(june(5));
    expect(dayOf(dateCell('2026-06-05'), 4)).toBe(june(5));
    expect(dayOf(46178 + 1.5 / 24, 4)).toBe(june(4));
    expect(dayOf(46178, 4)).toBe(june(5));
  });

  it.each([
    '31/02', '5.6.2026', 'Friday', 2026, -5, true, '#REF!', '2026-02-30', new Date(NaN),
  ])('is reported where the cell holds %p', (cell) => {
    const { rows, problems } = readLog(grid(['Date', 'People'], [cell, 'Ana']), context);

    expect(rows).toMatchObject([{ row: 2, day: undefined }]);
    expect(problems).toMatchObject([{ what: 'unreadable', table: 'log', row: 2, column: 'date' }]);
  }); // prettier-ignore

  it('asks the clock once for all cells of one instant', () => {
    let asked = 0;
    const clock = {
      ...utcCellClock,
      wallClockOf: (instant: Date) => ((asked += 1), utcCellClock.wallClockOf(instant)),
    };
    const rows = Array.from({ length: 50 }, () => [dateCell('2026-06-05')]);

    readLog(grid(['Date'], ...rows), { clock, dayStartHours: 0 });

    expect(asked).toBe(1);
  });
});

describe('the people of a Log row', () => {
  it.each([
    ['Ana; Ben', ['Ana', 'Ben']],
    ['Ana\nBen\r\n Carla ', ['Ana', 'Ben', 'Carla']],
    ['Ana, Ben', ['Ana', 'Ben']],
    [' ; ,Ana;; ', ['Ana']],
    ['', []],
  ])('in %j are %j', (cell, names) => {
    expect(peopleOf(cell)).toEqual(names);
  });

  it('keep the comma of a name that has one', () => {
    expect(peopleOf('SMITH, John, Ana', '', ['Smith, John'])).toEqual(['SMITH, John', 'Ana']);
    expect(peopleOf('Smith; John', '', ['Smith, John'])).toEqual(['Smith', 'John']);
  });

  it('keep the semicolon or the line break of a name that has one', () => {
    expect(peopleOf('a;b; Ana', '', ['a;b'])).toEqual(['a;b', 'Ana']);
    expect(peopleOf('a\nb', '', ['a\nb'])).toEqual(['a\nb']);
  });

  it('have the IDs at the same places', () => {
    expect(peopleOf('Ana; Ben; Carla', 'p1; ; p3')).toEqual(['Ana#p1', 'Ben', 'Carla#p3']);
  });

  it('have no IDs where a hand edit left more or fewer of them than names', () => {
    expect(peopleOf('Zoë; Ana', 'p1')).toEqual(['Zoë', 'Ana']);
  });

  it('stay cheap for a long cell of nothing but separators', () => {
    expect(peopleOf(','.repeat(50_000), '', ['Smith, John'])).toEqual([]);
  });
});

describe('readLog', () => {
  it('reads the words of either language', () => {
    const headers = ['Datum', 'Art', 'Wie', 'Gegenseitig', 'Beruflich', 'Bleibt in Erinnerung'];

    const { rows, problems } = readLog(
      grid(headers, ['2026-06-01', 'Kaffee', 'persönlich', 'ja', 'nein', true]),
      context,
    );

    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { kind: 'coffee', how: 'inPerson', twoWay: 'yes', aboutWork: false, wouldRemember: true },
    ]);
  });

  it('takes a column that was not read for an empty one', () => {
    expect(readLog(grid(['Date'], ['2026-06-01']), context).rows).toMatchObject([
      { aboutWork: true, wouldRemember: false, people: [], kind: undefined, event: '' },
    ]);
  });

  it('passes over blank rows, unticked checkboxes, and rows of nothing but our own columns', () => {
    const headers = ['ID', 'Date', 'People', 'Would remember', 'Counts', 'Why'];
    const blank = Array.from({ length: 1000 }, () => ['', '', '', false, '', '']);

    const { rows } = readLog(
      grid(headers, ...blank, ['e1', '', '', '', 'no', 'x'], ['', '2026-06-01', '', '', '', '']),
      context,
    );

    expect(rows).toMatchObject([{ row: 1003 }]);
  });

  it('keeps a row whose kind is a word of the user, without complaint', () => {
    expect(readLog(grid(['Date', 'Kind'], ['2026-06-01', 'brunch']), context)).toMatchObject({
      rows: [{ kind: undefined }],
      problems: [],
    });
  });

  it('reports words that decide what counts and are not known', () => {
    const { problems } = readLog(
      grid(['Date', 'How', 'Two-way', 'About work'], ['2026-06-01', 'pigeon', 'maybe', 'perhaps']),
      context,
    );

    expect(problems.map(({ column, text }) => [column, text])).toEqual([
      ['how', 'pigeon'],
      ['twoWay', 'maybe'],
      ['aboutWork', 'perhaps'],
    ]);
  });

  it('reports an error in the People cell', () => {
    expect(readLog(grid(['Date', 'People'], ['2026-06-01', '#REF!']), context)).toMatchObject({
      rows: [{ people: [] }],
      problems: [{ column: 'people', text: '#REF!' }],
    });
  });

  it('takes an error in a cell of text for nothing: neither a next step nor an ID', () => {
    const headers = ['Date', 'People', 'Person IDs', 'Event', 'Next step'];

    expect(readLog(grid(headers, ['2026-06-01', 'Ana', '#REF!', '#N/A', '#NV']), context).rows).toMatchObject(
      [{ people: [{ id: '', name: 'Ana' }], event: '', nextStep: '' }],
    );
  });

  it('takes an image in a cell for no date', () => {
    const image = { valueType: 'IMAGE' } as unknown as CellValue;

    expect(readLog(grid(['Date', 'People'], [image, 'Ana']), context).problems).toMatchObject([
      { column: 'date', text: '[object Object]' },
    ]);
  });

  it('reads nothing where the date column is missing or stands twice, and says so', () => {
    expect(readLog(grid(['People'], ['Ana']), context)).toMatchObject({
      rows: [],
      problems: [{ what: 'missingColumn', row: 1, column: 'date' }],
    });
    expect(readLog(grid(['Date', 'Date'], ['2026-06-01', '']), context)).toMatchObject({
      rows: [],
      problems: [{ what: 'duplicateColumn', row: 1, column: 'date' }],
    });
  });

  it('minds a header that stands twice only where the column is needed', () => {
    const headers = ['Date', 'Notes', 'Notes', 'Kind', 'Kind'];

    expect(readLog(grid(headers, ['2026-06-01', '', '', 'coffee', '']), context)).toMatchObject({
      rows: [{ kind: undefined }],
      problems: [{ what: 'duplicateColumn', column: 'kind' }],
    });
  });

  it('reads rows that are shorter than their header', () => {
    expect(readLog([['Date', 'People'], ['2026-06-01']], context).rows).toMatchObject([{ people: [] }]);
  });
});
