import { columnsOf } from '../../../src/domain/reading/log-columns';
import { peopleColumnsOf } from '../../../src/domain/reading/people-columns';
import { readLog } from '../../../src/domain/reading/read-log';
import { logRowWith, personRowWith } from '../../../src/domain/reading/changed-rows';
import { readPeople } from '../../../src/domain/reading/read-people';
import { aLog, aLogRow, aPerson, dateCell, grid, june, utcCellClock } from '../builders';

const CONTEXT = { clock: utcCellClock, dayStartHours: 0 };

describe('a row of the Log', () => {
  it('has the reply date and the day of the reminder', () => {
    const { rows } = readLog(
      grid(
        ['Date', 'Reply date', 'Remind on'],
        ['2026-06-01', dateCell('2026-06-03'), '2026-06-05'],
        ['2026-06-02', '', ''],
      ),
      CONTEXT,
    );

    expect(rows.map(({ replyDay, remindOn }) => [replyDay, remindOn])).toEqual([
      [june(3), june(5)],
      [undefined, undefined],
    ]);
  });

  it.each([
    ['Reply date', 'replyDate'],
    ['Remind on', 'remindOn'],
  ])('reports a %s that is no date, with the number of its row', (header, column) => {
    const { problems } = readLog(grid(['Date', header], ['2026-06-01', ''], ['2026-06-02', 'soon']), CONTEXT);

    expect(problems).toEqual([{ what: 'unreadable', table: 'log', row: 3, column, text: 'soon' }]);
  });

  it('reports what cannot be read with the number of its row', () => {
    const { problems } = readLog(
      grid(['Date', 'People', 'How', 'Hours'], ['2026-06-01', 'Ana', '', ''], ['2026-06-02', '#REF!', 'pigeon', 'long']),
      CONTEXT,
    ); // prettier-ignore

    expect(problems.map(({ row, column, text }) => [row, column, text]).sort()).toEqual([
      [3, 'hours', 'long'],
      [3, 'how', 'pigeon'],
      [3, 'people', '#REF!'],
    ]);
  });

  it('tells of the event and of who introduced whom', () => {
    const { rows } = readLog(
      grid(
        ['Date', 'Event', 'Introduced by', 'Channel', 'Next step'],
        ['2026-06-01', ' Fair ', 'Ben', 'event', 'call him'],
        ['2026-06-02', '', '', '', ''],
      ),
      CONTEXT,
    );

    expect(rows.map(({ event, introducedBy, channel, nextStep }) => [event, introducedBy, channel, nextStep])).toEqual([
      ['Fair', 'Ben', 'event', 'call him'],
      ['', '', undefined, ''],
    ]); // prettier-ignore
  });

  it('is found by its columns, whatever stands before the date', () => {
    const { rows } = readLog(grid(['Kind', 'How', 'Date'], ['coffee', 'in person', '2026-06-01']), CONTEXT);

    expect(rows).toMatchObject([{ kind: 'coffee', how: 'inPerson', day: june(1) }]);
  });

  it.each(['People', 'Kind', 'How', 'Two-way', 'Event', 'Outcome', 'Reply date', 'Next step', 'Would remember'])(
    'is more than a day with something in %s, though it be the first column',
    (header) => {
      const cell = { How: 'video', 'Two-way': 'yes', 'Reply date': '2026-06-02', 'Would remember': 'yes' }[header] ?? 'x';

      expect(readLog(grid([header, 'Date'], [cell, '2026-06-01']), CONTEXT).rows[0]?.onlyADay).toBe(false);
    },
  ); // prettier-ignore

  it('names two people where nobody is known to have a comma in the name', () => {
    const { rows } = readLog(grid(['Date', 'People'], ['2026-06-01', 'Smith, John']), CONTEXT);

    expect(rows[0]?.people.map(({ name }) => name)).toEqual(['Smith', 'John']);
  });

  it('may be a date of its own kind and nothing else', () => {
    expect(readLog(grid(['Date', 'People'], [dateCell('2026-06-01'), '']), CONTEXT).rows).toMatchObject([
      { day: june(1), onlyADay: true },
    ]);
  });
});

describe('the only person of a Log row', () => {
  const people = peopleColumnsOf([aPerson({ id: 'p0' }), aPerson({ id: 'p1' }), aPerson({ id: 'p2' }), aPerson({ id: 'p1; p2' }), aPerson({ id: '#N/A' })]); // prettier-ignore
  const only = (names: string | number, ids: string | number) =>
    readLog(grid(['Date', 'People', 'Person IDs'], ['2026-06-01', names, ids]), CONTEXT, people).columns
      .onlyPersons[0];

  it('is found by the ID without taking the cell apart: the place in People and 1', () => {
    expect([only('Ana', 'p1'), only('', 'p1'), only('Ana', 'p0')]).toEqual([2, 2, 1]);
  });

  it.each([
    ['Ana; Ben', 'p1; p2'],
    ['Ana, Ben', 'p1'],
    ['#REF!', 'p1'],
    ['Ana', 7],
    [7, 'p1'],
    ['Ana', 'p9'],
    ['Ana', ''],
    ['Ana', 'p1; p2'],
    ['Ana', '#N/A'],
  ])('is not told from %j with %j', (names, ids) => {
    expect(only(names, ids)).toBe(0);
  });
});

describe('rows that no grid holds', () => {
  it('tell who is named alone', () => {
    const ana = { id: 'p1', name: 'Ana' };
    const ben = { id: 'p2', name: 'Ben' };

    const log = aLog({ people: [ana] }, { people: [ana, ben] }, { people: [] });

    expect([...columnsOf(log, peopleColumnsOf([aPerson({ id: 'p1' })])).onlyPersons]).toEqual([1, 0, 0]);
    expect([...columnsOf(log).onlyPersons]).toEqual([0, 0, 0]);
  });
});

describe('a row that differs from another', () => {
  it('has all else of it, be it read from a grid', () => {
    const [log] = readLog(grid(['ID', 'Date', 'Kind'], ['e1', '2026-06-01', 'coffee']), CONTEXT).rows;
    const [person] = readPeople(grid(['ID', 'Name', 'Company'], ['p1', 'Ana', 'Berg Ltd'])).rows;

    expect(logRowWith(log ?? aLogRow(), { id: 'e9' })).toMatchObject({ row: 2, id: 'e9', day: june(1), kind: 'coffee' }); // prettier-ignore
    expect(personRowWith(person ?? aPerson(), { name: 'Ana Berg' })).toMatchObject({ row: 2, id: 'p1', name: 'Ana Berg', company: 'Berg Ltd' }); // prettier-ignore
  });

  it('is the same where nothing differs', () => {
    expect(logRowWith(aLogRow(), {})).toEqual(aLogRow());
    expect(personRowWith(aPerson(), {})).toEqual(aPerson());
  });
});
