import { matchEntryPeople } from '../../../src/domain/entry/entry-people';
import { entryRows } from '../../../src/domain/entry/entry-rows';
import { checkEntry, type CheckedEntry, type EntryDraft } from '../../../src/domain/entry/log-form';
import { peopleColumnsOf } from '../../../src/domain/reading/people-columns';
import { readLog } from '../../../src/domain/reading/read-log';
import { formWords, sheetWords } from '../../../src/domain/words';
import { COLUMNS } from '../../../src/domain/cells/tables';
import type { CellValue, NewCell } from '../../../src/domain/cells/cells';
import { aPerson, dateCell, june, utcCellClock } from '../builders';

const en = formWords('en');

function aDraft(changes: Partial<EntryDraft> = {}): EntryDraft {
  return {
    entryId: 'e1',
    people: [{ personId: '', name: 'Ana', knewBefore: false }],
    kind: 'coffee',
    how: 'inPerson',
    twoWay: '',
    aboutWork: true,
    channel: 'referral',
    day: '2026-06-05',
    event: '',
    nextStep: '',
    introducedBy: '',
    notes: '',
    remindInDays: null,
    ...changes,
  };
}

function problemFields(changes: Partial<EntryDraft>) {
  const checked = checkEntry(aDraft(changes), june(5), en);
  return checked.ok ? [] : checked.problems.map(({ field }) => field);
}

function anEntry(changes: Partial<EntryDraft> = {}): CheckedEntry {
  const checked = checkEntry(aDraft(changes), june(5), en);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.entry;
}

describe('checkEntry', () => {
  it('takes the least there is: who, what and when', () => {
    expect(problemFields({ how: '', channel: '' })).toEqual([]);
  });

  it.each<[keyof EntryDraft, Partial<EntryDraft>]>([
    ['people', { people: [] }],
    ['people', { people: [{ personId: '', name: '  ', knewBefore: false }] }],
    ['people', { people: [{ personId: '', name: 'x'.repeat(1001), knewBefore: false }] }],
    ['people', { people: Array.from({ length: 101 }, (_, i) => ({ personId: '', name: String(i), knewBefore: false })) }],
    ['people', { people: Array.from({ length: 60 }, (_, i) => ({ personId: '', name: String(i) + 'x'.repeat(900), knewBefore: false })) }],
    ['channel', { channel: 'pigeon' as 'event' }],
    ['kind', { kind: '' }],
    ['kind', { kind: 'constructor' as 'coffee' }],
    ['how', { how: 'pigeon' as 'email' }],
    ['twoWay', { twoWay: 'maybe' as 'yes' }],
    ['day', { day: '' }],
    ['day', { day: '2026-02-30' }],
    ['day', { day: '2026-06-06' }],
    ['notes', { notes: 'x'.repeat(50_001) }],
    ['nextStep', { nextStep: 'x'.repeat(50_001) }],
    ['remindInDays', { remindInDays: 0 }],
    ['remindInDays', { remindInDays: 731 }],
    ['remindInDays', { remindInDays: 1.5 }],
    ['remindInDays', { remindInDays: NaN }],
  ])('finds fault with %s in %j', (field, changes) => {
    expect(problemFields(changes)).toEqual([field]);
  }); // prettier-ignore

  it('lets an event stand without people', () => {
    expect(problemFields({ kind: 'event', people: [] })).toEqual([]);
  });

  it('says kindly that a day is still to come', () => {
    expect(checkEntry(aDraft({ day: '2026-06-06' }), june(5), en)).toMatchObject({
      problems: [{ message: 'That day is still to come. Log it once it has happened.' }],
    });
  });

  it('finds every fault at once', () => {
    expect(problemFields({ people: [], kind: '', day: '' })).toEqual(['people', 'kind', 'day']);
  });
});

describe('the people of an entry', () => {
  const rows = [
    aPerson(),
    aPerson({ row: 3, id: 'p2', name: 'Ben' }),
    aPerson({ row: 4, id: 'p3', name: 'Ben' }),
  ];

  it('are known by the ID or by a name in any spelling, ambiguous, or new', () => {
    const people = [
      { personId: 'p3', name: 'Ben', knewBefore: false },
      { personId: '', name: ' ANA', knewBefore: false },
      { personId: '', name: 'Ben', knewBefore: false },
      { personId: '', name: 'Cem', knewBefore: true },
    ];

    expect(matchEntryPeople(people, rows).map(({ kind }) => kind)).toEqual([
      'known',
      'known',
      'ambiguous',
      'new',
    ]);
  });

  it.each([
    ['Noor Aziz <Noor@example.com>', 'Noor Aziz', 'Noor@example.com'],
    [' Noor noor@example.com ', 'Noor', 'noor@example.com'],
    ['noor@example.com', 'noor@example.com', 'noor@example.com'],
    ['Noor @ Example', 'Noor @ Example', ''],
    ['Noor\r\nBcc: a@b.org', 'Noor\r\nBcc: a@b.org', ''],
    ['mailto:a@b.org', 'mailto:a@b.org', ''],
    ['a@b.org c@d.org', 'a@b.org c@d.org', ''],
    ['Noor', 'Noor', ''],
  ])('has %j, somebody new, as name and address', (typed, name, email) => {
    const [person] = matchEntryPeople([{ personId: '', name: typed, knewBefore: false }], rows);

    expect(person).toEqual({ kind: 'new', name, email, knewBefore: false });
  });

  it('are two where one name comes with two addresses', () => {
    const people = ['Noor <a@b.org>', 'Noor <c@d.org>', 'NOOR <A@B.org>'].map((name) => ({
      personId: '',
      name,
      knewBefore: false,
    }));

    expect(matchEntryPeople(people, rows)).toMatchObject([{ email: 'a@b.org' }, { email: 'c@d.org' }]);
  });

  it('are taken once however often they are named', () => {
    const people = ['Ana', 'ana', 'Cem', 'CEM'].map((name) => ({ personId: '', name, knewBefore: false }));

    expect(matchEntryPeople(people, rows).map(({ name }) => name)).toEqual(['Ana', 'Cem']);
  });
});

describe('entryRows', () => {
  const people = [
    { kind: 'known', name: 'Ana', person: aPerson() },
    { kind: 'new', name: 'Cem', email: 'cem@example.org', knewBefore: false },
    { kind: 'ambiguous', name: 'Ben', candidates: [] },
    { kind: 'new', name: 'Karen', email: '', knewBefore: true },
  ] as const;

  it('makes the Log row in the words of the spreadsheet', () => {
    const { log } = entryRows(
      anEntry({ twoWay: 'notYet', remindInDays: 2 }),
      people,
      ['n1', 'n2'],
      sheetWords('de'),
    );

    expect(log).toMatchObject({
      id: 'e1',
      date: { day: '2026-06-05' },
      people: 'Ana; Cem; Ben; Karen',
      personIds: 'p1; n1; ; n2',
      kind: 'Kaffee',
      how: 'persönlich',
      twoWay: 'noch nicht',
      aboutWork: 'ja',
      channel: 'Empfehlung',
      remindOn: { day: '2026-06-07' },
    });
  });

  it('makes a People row for each new person and for nobody else', () => {
    const { people: rows } = entryRows(anEntry(), people, ['n1', 'n2'], sheetWords('en'));

    expect(rows).toMatchObject([
      {
        id: 'n1',
        name: 'Cem',
        email: 'cem@example.org',
        knewBefore: 'no',
        metOn: { day: '2026-06-05' },
        metThrough: 'referral',
      },
      { id: 'n2', name: 'Karen', knewBefore: 'yes', metOn: '', metThrough: '' },
    ]);
    expect(rows[1]).not.toHaveProperty('email');
  });

  it('makes one follow-up per person, with a key that the same entry makes again', () => {
    const entry = anEntry({ remindInDays: 2, nextStep: 'send slides' });

    const { followUps } = entryRows(entry, people.slice(0, 2), ['n1'], sheetWords('en'));

    expect(followUps).toEqual([
      {
        key: 'p1|reminder|1|2026-06-07',
        person: 'Ana',
        personId: 'p1',
        rule: 'your reminder',
        due: { day: '2026-06-07' },
        state: 'planned',
        stateSince: { day: '2026-06-05' },
        inWords: 'You asked for a reminder: coffee on 5 June 2026; next step: send slides',
      },
      expect.objectContaining({ key: 'n1|reminder|1|2026-06-07', person: 'Cem' }),
    ]);
  });

  it('makes one follow-up for an event without people, and none without a reminder', () => {
    const event = anEntry({ kind: 'event', people: [], remindInDays: 1 });

    expect(entryRows(event, [], [], sheetWords('en')).followUps).toMatchObject([
      { key: 'e1|reminder|1|2026-06-06' },
    ]);
    expect(entryRows(anEntry(), people, [], sheetWords('en')).followUps).toEqual([]);
  });

  it('quotes a long next step in a sentence that fits into a cell', () => {
    const entry = anEntry({ remindInDays: 1, nextStep: 'x'.repeat(49_999) });

    const [followUp] = entryRows(entry, people.slice(0, 1), [], sheetWords('en')).followUps;

    expect(followUp?.inWords).toMatch(/^.{500,1000}$/);
  });

  it('makes a Log row that reads back as the same people, whatever their names hold', () => {
    const names = ['Smith, John', 'a;b', 'two\nlines', '=1+1', 'José'];
    const matched = names.map((name) => ({ kind: 'new', name, email: '', knewBefore: false }) as const);
    const ids = names.map((_, index) => `n${String(index)}`);

    const { log } = entryRows(anEntry(), matched, ids, sheetWords('en'));

    const cells = COLUMNS.log.map((column) => cellOf(log[column]));
    const rows = names.map((name, index) => aPerson({ row: index + 2, id: `n${String(index)}`, name }));
    const context = { clock: utcCellClock, dayStartHours: 0 };
    const read = readLog([Object.values(sheetWords('en').headers.log), cells], context, peopleColumnsOf(rows))
      .rows[0];
    expect(read?.people).toEqual(names.map((name, index) => ({ id: `n${String(index)}`, name })));
  });
});

function cellOf(cell: NewCell | undefined): CellValue {
  return typeof cell === 'object' ? dateCell(cell.day) : (cell ?? '');
}
